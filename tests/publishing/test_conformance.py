"""Every book is accessible and archival: PDF/UA-1, PDF/A-2a, and a structure that reads as it is printed."""

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from PIL import Image as Picture
from pypdf import PdfReader

from playbook_app.publishing.blocks import (
    Callout,
    Card,
    Code,
    Columns,
    Definitions,
    Figure,
    Heading,
    Labelled,
    List,
    Notes,
    Paragraph,
    Quote,
    Run,
    Table,
    Tale,
)
from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import TODAY, hotel
from tests.publishing.printing import Printed, absent, book_of, handbook, printed
from tests.publishing.tagged import Tagged, faults
from tests.publishing.test_hostile_texts import texts, with_text
from tests.test_starter_playbooks import starter

TEMPLATES = ("blank", "clinic", "hotel", "shop", "support-desk")
IMPOSED = {"booklet", "cards"}
"""Publications for the printer alone: an imposed sheet has no reading order."""


def found(data: bytes) -> list[str]:
    return verdicts(data) + faults(data)


@cache
def sample() -> Printed:
    return handbook(starter("sample"))


def test_the_sample_keeps_the_standards() -> None:
    assert verdicts(sample().data) == []


def test_the_sample_has_a_sound_structure() -> None:
    assert faults(sample().data) == []


def test_the_sample_reads_in_the_order_of_its_text() -> None:
    tagged = Tagged(sample().data)
    read = "".join(tagged.text(tagged.root).split())
    assert "".join(without_artifacts(sample().data).split()) == read


def without_artifacts(data: bytes) -> str:
    """The text of a document as it is extracted, without heads, feet, badges and the like."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(real_content(page)))
        pdf.save(out)
    return "".join(page.extract_text() for page in PdfReader(out).pages)


def real_content(page: pikepdf.Page) -> list[Any]:
    """A page's instructions without those of artifacts."""
    kept, depth = [], 0
    for instruction in pikepdf.parse_content_stream(page):
        name = str(instruction.operator)
        if name in {"BMC", "BDC"} and (depth or instruction.operands[0] == "/Artifact"):
            depth += 1
        elif depth:
            depth -= name == "EMC"
        else:
            kept.append(instruction)
    return kept


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_keep_the_standards_and_have_a_sound_structure(name: str) -> None:
    assert found(handbook(starter(name)).data) == []


@pytest.mark.parametrize("name", sorted(PUBLICATIONS.keys() - IMPOSED))
def test_publications_for_readers_keep_the_standards(name: str) -> None:
    out = io.BytesIO()
    PUBLICATIONS[name].write(hotel(), out, options=Options(today=TODAY), images=absent)
    assert found(out.getvalue()) == []


@pytest.mark.parametrize(("language", "paper"), [("de", Paper.A5), ("fr", Paper.LETTER), ("es", Paper.A4)])
def test_other_languages_and_papers_keep_the_standards(language: str, paper: Paper) -> None:
    playbook = hotel()
    spoken = replace(playbook, about=replace(playbook.about, language=language))
    assert found(handbook(spoken, paper=paper).data) == []


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def nested() -> Any:
    blocks: Any = (paragraph("innermost"),)
    for level in range(30):
        blocks = (List(((paragraph(f"level {level}"), *blocks),)) if level % 2 else Quote(blocks),)
    return blocks[0]


LONG = " ".join(f"word{number}" for number in range(1500))
ROW = tuple((Run(f"c{number}"),) for number in range(40))
HOSTILE: dict[str, tuple[Any, ...]] = {
    "nothing": (),
    "characters that no font has": (
        Paragraph((Run("a ☃☃ b 😀 "), Run("☃", link="https://example.org/"), Run(" c"))),
        Heading((Run("☃"),), 3),
    ),
    "more characters than a subset holds": (
        paragraph("".join(map(chr, (*range(0xC0, 0x180), *range(0x391, 0x3A1), *range(0x410, 0x450))))),
    ),
    "links in a row and over pages": (
        Paragraph(tuple(Run(f"word {n} ", link=f"https://example.org/{n // 3}", bold=n % 2 == 0) for n in range(90))),
        Paragraph((Run("before " * 500), Run(LONG, link="https://example.org/"), Run("after"))),
    ),
    "links that lead nowhere": tuple(
        Paragraph((Run("here", link=link),)) for link in ("javascript:alert(1)", "#no", "https://a/\x00)(", "mailto:")
    ),
    "texts longer than a string may be": (
        Paragraph((Run("ж" * 20_000, link="https://example.org/"),)),
        Paragraph((Run("here", link="https://example.org/" + "ж" * 20_000),)),
        Heading((Run("ж" * 20_000),), 2, "long"),
        Paragraph((Run("there", link="#long"),)),
    ),
    "headings in disorder": (*(Heading((Run(f"Level {level}"),), level) for level in (5, 2, 6)), Heading((), 3)),
    "a table of forty columns, with rows too short": (Table(ROW, (ROW, ROW[:3], ())),),
    "tables without a head, and empty ones": (Table((), ((),)), Table((), ((ROW[0],),)), Table(((), ()), (ROW[:1],))),
    "a row taller than a page": (Table(ROW[:2], ((ROW[0], (Run(LONG + LONG),)),)),),
    "columns taller than a page": (
        Card(
            "a", "A-1", "Title", None, ("Fixed",),
            (Columns((Labelled("Do", (paragraph(LONG),)), Labelled("Avoid", (paragraph(LONG),)))),),
        ),
    ),
    "a callout and a tale taller than a page": (Callout("Now", (paragraph(LONG),)), Tale("T", (paragraph(LONG),))),
    "thirty levels": (nested(),),
    "empty lists": (List(((), (paragraph(""),), (List(((paragraph("x"),),)), Table(ROW[:2], (ROW[:2],))))), List(())),
    "notes": (Notes((("1", (paragraph("n"),)), ("2", ()), ("3", (paragraph("n"), List(((paragraph("x"),),)))))),),
    "definitions": (Definitions((((Run("T"),), ((paragraph("d"),), (paragraph("e"),))), ((), ((),)))),),
    "code": (Code("if busy:\n    call()\n\n☃"),),
    "an image that is not there": (Figure("aa", "A door"), Figure("aa", "")),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_content_keeps_the_standards(name: str) -> None:
    assert found(printed(book_of(*HOSTILE[name]), paper=Paper.A5).data) == []


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_any_text_in_every_field_keeps_the_standards(text: str) -> None:
    assert found(handbook(hotel(**with_text(text))).data) == []


def picture(mode: str, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image = Picture.linear_gradient("L").resize((40, 30))
    if mode == "P":
        image = image.quantize(16)
    elif mode.endswith("A"):
        image = image.convert(mode)
        image.putalpha(Picture.linear_gradient("L").resize((40, 30)))
    else:
        image = image.convert(mode)
    image.save(out, form, **options)
    return out.getvalue()


@pytest.mark.parametrize(
    ("mode", "form", "options"),
    [
        ("1", "PNG", {}), ("L", "PNG", {}), ("LA", "PNG", {}), ("RGB", "PNG", {}), ("RGBA", "PNG", {}),
        ("I;16", "PNG", {}), ("P", "PNG", {"transparency": 3}), ("RGB", "PNG", {"transparency": (0, 0, 0)}),
        ("L", "JPEG", {}), ("RGB", "JPEG", {"progressive": True}), ("CMYK", "JPEG", {}), ("RGBA", "WEBP", {}),
    ],
)  # fmt: skip
def test_images_of_every_kind_keep_the_standards(mode: str, form: str, options: dict[str, Any]) -> None:
    figure = Figure("aa", "A door", (Run("A caption"),))
    result = printed(book_of(figure), images=lambda _: picture(mode, form, **options))
    assert not result.warnings
    assert found(result.data) == []


@pytest.mark.parametrize(
    ("mode", "form", "options", "masks"),
    [
        ("CMYK", "JPEG", {}, 0), ("P", "PNG", {}, 0), ("LA", "PNG", {}, 1),
        ("RGB", "PNG", {"transparency": (0, 0, 0)}, 1), ("L", "PNG", {"transparency": 0}, 1),
    ],
)  # fmt: skip
def test_only_images_that_let_something_through_have_a_mask(
    mode: str, form: str, options: dict[str, Any], masks: int
) -> None:
    data = printed(book_of(Figure("aa", "A door")), images=lambda _: picture(mode, form, **options)).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert sum("/SMask" in one for one in pdf.objects if isinstance(one, pikepdf.Stream)) == masks


def test_an_image_without_a_description_is_described_by_its_caption() -> None:
    data = printed(book_of(Figure("aa", "", (Run("The door"),))), images=lambda _: picture("L", "PNG")).data
    tagged = Tagged(data)
    assert [str(node.entries.Alt) for node in tagged.nodes_of("Figure")] == ["The door"]


def test_an_image_with_neither_description_nor_caption_is_decoration() -> None:
    data = printed(book_of(Figure("aa", "")), images=lambda _: picture("L", "PNG")).data
    assert Tagged(data).nodes_of("Figure") == []
    assert found(data) == []


@pytest.mark.parametrize("title", ["", " ", "a\x00b\x0b", "<&>", "ж" * 40_000, "Grüße 😀", "\ud800", "\ufffe", "(\\"])
def test_any_title_and_brand_keep_the_standards(title: str) -> None:
    assert found(printed(replace(book_of(paragraph("x")), title=title, brand=title)).data) == []


_DIGEST = """
import hashlib
from tests.publishing.hotel import hotel
from tests.publishing.printing import handbook
print(hashlib.sha256(handbook(hotel()).data).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_equal_values_give_equal_bytes_in_every_process(seed: str) -> None:
    environment = os.environ | {"PYTHONHASHSEED": seed, "LANGUAGE": "en", "TZ": "Asia/Tokyo"}
    told = subprocess.run([sys.executable, "-c", _DIGEST], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == hashlib.sha256(handbook(hotel()).data).hexdigest()


def test_a_book_without_a_title_is_called_something() -> None:
    metadata = printed(replace(book_of(paragraph("x")), title="\x00 ", brand="")).reader.metadata
    assert metadata is not None
    assert metadata.title == "Playbook"


def test_books_that_differ_in_a_word_are_told_apart() -> None:
    names = [PdfReader(io.BytesIO(printed(book_of(paragraph(word))).data)).trailer["/ID"][0] for word in "ab"]
    assert names[0] != names[1]
