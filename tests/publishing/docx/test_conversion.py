"""A Word file as a word processor opens and prints it, where there is one to try."""

import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.publishing.docx.word import WordFile, word_handbook
from tests.publishing.hotel import hotel

_OFFICE = shutil.which("soffice")
_SECONDS = 120

pytestmark = pytest.mark.skipif(_OFFICE is None, reason="there is no LibreOffice here")


@pytest.fixture(scope="module")
def file() -> WordFile:
    return word_handbook(hotel())


@pytest.fixture(scope="module")
def pages(file: WordFile, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the pages say that LibreOffice makes of a file."""
    folder: Path = tmp_path_factory.mktemp("conversion")
    (folder / "book.docx").write_bytes(file.data)
    subprocess.run(
        [
            str(_OFFICE),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            str(folder / "book.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=_SECONDS,
    )
    return [page.extract_text() for page in PdfReader(folder / "book.pdf").pages]


def squeezed(text: str) -> str:
    """A text without what lines and pages break at."""
    return "".join(text.split()).replace("\u00ad", "").replace("\u2011", "-")


def test_no_word_of_the_book_is_lost(file: WordFile, pages: list[str]) -> None:
    printed = squeezed(" ".join(pages)).casefold()
    words = {squeezed(word).casefold() for line in file.paragraphs() for word in line.split()}
    assert len(words) > 500
    assert [word for word in sorted(words) if word not in printed] == []


def test_pages_are_counted_roman_then_from_one(pages: list[str]) -> None:
    feet = [page.split() for page in pages[1:]]
    roman = [foot for foot in feet if foot[-1] in {"i", "ii", "iii", "iv", "v"}]
    body = feet[len(roman) :]
    assert [foot[-1] for foot in roman] == ["i", "ii", "iii", "iv", "v"][: len(roman)]
    assert [foot[-3:] for foot in body] == [[str(page), "of", str(len(body))] for page in range(1, len(body) + 1)]


def test_chapters_are_numbered(pages: list[str]) -> None:
    assert any("2 Arrival" in " ".join(page.split()) for page in pages)
