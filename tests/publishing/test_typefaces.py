"""Typefaces of the brand, and fonts of the machine: what is printed in which, and what is said of what is not."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from playbook_app.domain.typeface import USUAL, Typeface, Typefaces
from playbook_app.publishing.blocks import Heading, Paragraph, Run
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.pdf.machine import MachineFonts
from playbook_app.publishing.pdf.typography import Typography
from playbook_app.publishing.publications import PUBLICATIONS
from tests.publishing.conformance import verdicts
from tests.publishing.hotel import ABOUT, TODAY, hotel
from tests.publishing.printing import Printed, book_of, printed
from tests.truetype.making import collection, font, sfnt, tables

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789.,"
BRAND = {
    hashlib.sha256(data).hexdigest(): data
    for data in (font(LETTERS, family="Brand"), font(LETTERS, family="Brand", weight=700), font(LETTERS, family="Head"))
}
REGULAR, BOLD, HEAD = BRAND
TEXT = Typeface("Brand", REGULAR, BOLD)


def fonts_of(result: Printed) -> set[str]:
    """The fonts of a document's pages, without the mark of their subset."""
    found = set()
    for page in result.reader.pages:
        for one in page["/Resources"]["/Font"].values():
            found.add(str(one.get_object()["/BaseFont"]).partition("+")[2])
    return found


def in_brand(*runs: Run, text: Typeface = TEXT, headings: Typeface = USUAL) -> Printed:
    book = book_of(Heading((Run("A heading"),), 2), Paragraph(runs))
    return printed(replace(book, typefaces=Typefaces(text, headings)), images=BRAND.__getitem__)


def names(stretches: Iterable[tuple[object, str]]) -> list[tuple[str, str]]:
    return [(getattr(face, "name", "none").partition("-")[0], stretch) for face, stretch in stretches]


def test_texts_are_set_in_the_brands_typeface_and_headings_in_its_other_one() -> None:
    found = fonts_of(in_brand(Run("Plain words "), Run("bold ones", bold=True), headings=Typeface("Head", HEAD)))
    assert {name.partition("-")[0] for name in found} == {"Brand", "Head"}


def test_a_style_that_is_missing_is_set_in_the_nearest_one() -> None:
    own = Typography(Typefaces(Typeface("Brand", REGULAR, BOLD)), read=BRAND.__getitem__)
    assert own.face("SourceSerifPro-It") is own.face("SourceSerifPro-Regular")
    assert own.face("SourceSerifPro-BoldIt") is own.face("SourceSerifPro-Bold")
    assert own.face("SourceSansPro-It").name == "SourceSansPro-It"


def test_characters_that_the_brand_lacks_come_from_the_bundled_fonts() -> None:
    own = Typography(Typefaces(TEXT), read=BRAND.__getitem__)
    assert names(own.by_face("ab é c", "SourceSerifPro-Regular")) == [
        ("Brand", "ab "),
        ("SourceSerifPro", "é"),
        ("Brand", " c"),
    ]


def test_a_brands_file_that_cannot_be_read_is_named_and_the_usual_fonts_print() -> None:
    broken = in_brand(Run("Words"), text=Typeface("Brand", "0" * 64))
    assert [str(one) for one in broken.warnings] == [
        "A file of the typeface “Brand” cannot be read; the usual fonts take its place."
    ]
    assert fonts_of(broken) == {name for name in fonts_of(broken) if name.startswith("Source")}


def test_pages_in_the_brands_typefaces_keep_the_standards() -> None:
    result = in_brand(Run("Plain, "), Run("bold é ☃", bold=True), headings=Typeface("Head", HEAD))
    assert verdicts(result.data) == []


def test_the_same_fonts_give_the_same_bytes() -> None:
    assert in_brand(Run("Words")).data == in_brand(Run("Words")).data


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A machine's folder of fonts: some that may be used, and some that may not."""
    inner = tmp_path / "truetype" / "more"
    inner.mkdir(parents=True)
    (inner / "b-regular.ttf").write_bytes(font("☃♥", family="Regular"))
    (inner / "a-bold.ttf").write_bytes(font("☃♥", family="Bold", weight=700))
    (inner / "a-italic.ttf").write_bytes(font("☃♥", family="Italic", italic=True))
    (inner / "a-forbidden.ttf").write_bytes(font("☃♥✿", family="Forbidden", fs_type=2))
    (inner / "a-blank.ttf").write_bytes(font("☃♥✿", family="Blank", glyphs={"☃": b"", "♥": b"", "✿": b""}))
    (inner / "a-outlines.otf").write_bytes(sfnt(tables("☃"), kind=b"OTTO"))
    (inner / "a-torn.ttf").write_bytes(font("☃♥", family="Torn")[:-300])
    (inner / "c-several.ttc").write_bytes(collection(tables("✪", family="One"), tables("✩", family="Two")))
    (inner / "readme.txt").write_text("not a font")
    return tmp_path


def on(folder: Path) -> Typography:
    return Typography(machine=MachineFonts((folder, folder / "is not there")))


def test_what_no_bundled_font_has_comes_from_the_machine_in_the_weight_of_the_text(folder: Path) -> None:
    assert names(on(folder).by_face("a☃♥ b", "SourceSerifPro-It"))[1] == ("Regular", "☃♥")
    assert names(on(folder).by_face("☃", "SourceSansPro-Semibold")) == [("Bold", "☃")]


def test_fonts_that_forbid_it_or_have_no_shape_are_not_used(folder: Path) -> None:
    assert names(on(folder).by_face("✿", "SourceSerifPro-Regular")) == [("none", "✿")]


def test_each_font_of_a_collection_is_found(folder: Path) -> None:
    assert names(on(folder).by_face("✪✩", "SourceSerifPro-Regular")) == [("One", "✪"), ("Two", "✩")]


def test_a_mark_comes_from_the_font_of_its_letter(tmp_path: Path) -> None:
    (tmp_path / "marks.ttf").write_bytes(font("x\u0368", family="Marks"))
    assert names(on(tmp_path).by_face("ax\u0368", "SourceSerifPro-Regular")) == [
        ("SourceSerifPro", "a"),
        ("Marks", "x\u0368"),
    ]


@pytest.mark.parametrize("letters", ["שלום", "العربية", "नमस्ते", "ខ្មែរ"])
def test_scripts_that_cannot_be_set_are_never_set_in_the_wrong_order(tmp_path: Path, letters: str) -> None:
    (tmp_path / "all.ttf").write_bytes(font(letters))
    assert names(on(tmp_path).by_face(letters, "SourceSerifPro-Regular")) == [("none", letters)]


def test_a_text_without_spaces_is_broken_between_its_characters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = "日本語の文章は、空白がありません。" * 12
    (tmp_path / "all.ttf").write_bytes(font(sentence))
    there = MachineFonts((tmp_path,))
    monkeypatch.setattr("playbook_app.publishing.pdf.typography.machine_fonts", lambda: there)
    result = printed(book_of(Paragraph((Run("Say: " + sentence),))))
    lines = [line for line in result.text.splitlines() if "本" in line or "文" in line]
    assert lines[0].startswith("Say: 日本")
    assert "".join(lines).replace("Say: ", "") == sentence
    assert not any(line.startswith(("、", "。")) for line in lines)


def test_fonts_are_not_looked_for_before_a_character_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(_: object) -> None:
        raise AssertionError("the fonts were looked through")

    monkeypatch.setattr("playbook_app.publishing.pdf.machine._files", look)
    assert names(Typography(machine=MachineFonts(())).by_face("Ωя→✓", "SourceSerifPro-Regular"))


@pytest.mark.parametrize("name", [name for name in PUBLICATIONS if name != "booklet"])
def test_every_publication_is_printed_in_the_brands_typefaces(name: str) -> None:
    """The booklet is the handbook, folded."""
    playbook = hotel(about=replace(ABOUT, text_font=TEXT, heading_font=TEXT))
    out = BytesIO()
    PUBLICATIONS[name].write(playbook, out, options=Choices().on(TODAY), images=lambda sha256: BRAND[sha256])
    families = {name.partition("-")[0] for name in fonts_of(Printed(out.getvalue(), 0, ()))}
    assert "Brand" in families
