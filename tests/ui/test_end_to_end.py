"""The whole program on a real screen: a new user's first hour, and an impatient one's minute in a large playbook."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest
from pypdf import PdfReader

from playbook_app.domain.change import Author
from playbook_app.editor import Editor, new_id
from tests.ui.screens import played, screen
from tests.ui.walkthrough import AUTHOR, BRAND, FILE, HANDBOOK, POINTS, PRACTICE, PROMISE, STATEMENT, TITLE

SOMEBODY = Author("Reader", new_id())


@pytest.fixture
def display() -> Iterator[str]:
    with screen() as name:
        yield name


def test_a_new_user_makes_a_playbook_and_prints_the_handbook(display: str, tmp_path: Path) -> None:
    played(display, "tests.ui.walkthrough", "begin", tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {FILE, HANDBOOK}
    book = words_of(tmp_path / HANDBOOK)
    for words in (BRAND, PROMISE, TITLE, STATEMENT, *POINTS):
        assert words in book
    with Editor.open(tmp_path / FILE, author=SOMEBODY, read_only=True) as editor:
        standard = next(one for one in editor.playbook.standards.values() if one.title == TITLE)
        assert (standard.statement, standard.practice) == (STATEMENT, PRACTICE)
        operations = editor.history()[::-1]
        assert editor.playbook == editor._file.replayed()
    # How many operations the texts are depends on how fast they were typed.
    assert [key for key, _ in groupby(operation.label.key for operation in operations)] == [
        "standard.add",
        "edit",
        "standard.move",
    ]
    assert [bool(operation.undoes) for operation in operations[-3:]] == [False, True, True]
    assert {operation.author.name for operation in operations} == {AUTHOR}
    played(display, "tests.ui.walkthrough", "return", tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {FILE, HANDBOOK}


def test_the_waits_of_an_impatient_user_are_told(display: str, tmp_path: Path) -> None:
    told = played(display, "tests.ui.hurry", tmp_path)
    print(f"\n{told}")
    assert "worst: " in told


def words_of(pdf: Path) -> str:
    """Return a PDF's text, without the ends of its lines."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages).split())
