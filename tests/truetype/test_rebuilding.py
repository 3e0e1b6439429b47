"""Fonts from outside: what is sound is made anew for printing, what is not is refused for a reason, in little time."""

import struct
from pathlib import Path

import font_source_serif_pro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from playbook_app.truetype.glyphs import Glyphs
from playbook_app.truetype.rebuilding import rebuilt
from playbook_app.truetype.subsetting import subset_of
from playbook_app.truetype.unusable import Reason, Unusable
from tests.truetype.making import SQUARE, cmap4, cmap12, collection, font, names, sfnt, tables

FIGURE_SPACE = "\u2007"
"""It is set as another space."""
SERIF = Path(font_source_serif_pro.font_directory) / "SourceSerifPro-It.ttf"


def opened(data: bytes, characters: str = "ab") -> TTFont:
    """Return a font as the PDF library reads it, with a subset of it made."""
    from io import BytesIO

    read = TTFont("test", BytesIO(data), asciiReadable=True)
    read.splitString(characters, PDFDocument())
    read.face.makeSubset([0, *map(ord, characters)])
    return read


def refused(data: bytes) -> Reason:
    with pytest.raises(Unusable) as raised:
        rebuilt(data)
    return raised.value.reason


def test_a_font_keeps_its_characters_and_their_widths() -> None:
    data = SERIF.read_bytes()
    before, after = opened(data).face, opened(rebuilt(data).data).face
    shown = {point for point, glyph in before.charToGlyph.items() if glyph and chr(point) != FIGURE_SPACE}
    assert set(after.charToGlyph) == shown
    assert {point: after.charWidths[point] for point in shown} == {point: before.charWidths[point] for point in shown}


def test_a_font_says_what_it_is_called_and_in_which_style() -> None:
    described = rebuilt(SERIF.read_bytes()).description
    assert (described.family, described.weight, described.italic, described.bold) == (
        "Source Serif Pro",
        400,
        True,
        False,
    )


def test_two_fonts_of_one_name_are_told_apart_in_a_document() -> None:
    assert rebuilt(font("ab", family="Same")).name != rebuilt(font("abc", family="Same")).name


@pytest.mark.parametrize("family", ["", "Ünïcode ✓", "a(b)/c", "x" * 500, "\0\n"])
def test_whatever_a_font_is_called_it_can_be_embedded(family: str) -> None:
    assert opened(rebuilt(font(family=family)).data).face.name


def test_a_font_without_a_space_gets_a_blank() -> None:
    face = opened(rebuilt(font("☃")).data, "☃ ").face
    assert face.charWidths[ord(" ")] == 250
    glyph = face.charToGlyph[ord(" ")]
    assert face.glyphPos[glyph] == face.glyphPos[glyph + 1]


def test_a_character_whose_glyph_is_empty_counts_as_absent() -> None:
    face = opened(rebuilt(font("ab", glyphs={"b": b""})).data).face
    assert ord("a") in face.charToGlyph
    assert ord("b") not in face.charToGlyph


def test_a_character_map_of_segments_is_read() -> None:
    made = tables("abc") | {b"cmap": cmap4([(ord("a"), ord("c"), 1 - ord("a"))])}
    assert {ord("a"), ord("b"), ord("c")} <= set(opened(rebuilt(sfnt(made)).data).face.charToGlyph)


def test_a_face_of_a_collection_can_be_taken() -> None:
    data = collection(tables("a", family="One"), tables("b", family="Two"))
    assert [rebuilt(data, face).description.family for face in (0, 1)] == ["One", "Two"]


@pytest.mark.parametrize(
    ("fs_type", "reason"),
    [
        (0x0002, Reason.RESTRICTED),
        (0x0100, Reason.WHOLE_ONLY),
        (0x0104, Reason.WHOLE_ONLY),
        (0x0200, Reason.BITMAPS_ONLY),
    ],
)
def test_a_licence_against_embedding_is_obeyed(fs_type: int, reason: Reason) -> None:
    assert refused(font(fs_type=fs_type)) is reason


@pytest.mark.parametrize("fs_type", [0, 0x0004, 0x0008, 0x0006])
def test_a_licence_for_embedding_is_taken_at_its_widest(fs_type: int) -> None:
    assert rebuilt(font(fs_type=fs_type)).data


def without(tag: bytes) -> bytes:
    return sfnt({name: data for name, data in tables().items() if name != tag})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.NO_FONT),
        (b"%PDF-1.7 not a font at all", Reason.NO_FONT),
        (sfnt(tables(), kind=b"OTTO"), Reason.POSTSCRIPT),
        (sfnt(tables(), kind=b"wOF2"), Reason.WEB),
        (without(b"glyf"), Reason.BITMAPS_ONLY),
        (without(b"head"), Reason.DAMAGED),
        (without(b"cmap"), Reason.DAMAGED),
        (font()[:-200], Reason.DAMAGED),
        (sfnt(tables() | {b"cmap": cmap12([])}), Reason.NO_CHARACTERS),
        (sfnt(tables() | {b"cmap": cmap12([(0, 0xFFFFFFFF, 0)])}), Reason.DAMAGED),
        (sfnt(tables() | {b"cmap": cmap12([(0, 0x10FFFF, 1)])}), Reason.DAMAGED),
        (sfnt(tables() | {b"cmap": cmap12([(9, 9, 1), (5, 20, 1)])}), Reason.DAMAGED),
        (sfnt(tables() | {b"loca": struct.pack(">5I", 0, 900_000, 1, 2, 3)}), Reason.DAMAGED),
        (sfnt(tables() | {b"head": tables()[b"head"][:18] + bytes(2) + tables()[b"head"][20:]}), Reason.DAMAGED),
    ],
)
def test_what_cannot_be_printed_with_is_refused_for_its_reason(data: bytes, reason: Reason) -> None:
    assert refused(data) is reason


def composite(part: int) -> bytes:
    return struct.pack(">5hHHbb", -1, 0, 0, 700, 700, 0x0002, part, 0, 0)


def test_a_glyph_made_of_another_is_embedded_with_it() -> None:
    face = opened(rebuilt(font("ab", glyphs={"b": composite(1)})).data).face
    assert face.charToGlyph[ord("b")] == 2


@pytest.mark.parametrize("part", [2, 9000])
def test_a_glyph_made_of_itself_or_of_nothing_is_refused(part: int) -> None:
    assert refused(font("ab", glyphs={"b": composite(part)})) is Reason.DAMAGED


def test_a_glyph_that_is_cut_off_is_refused() -> None:
    assert refused(font("ab", glyphs={"b": SQUARE[:0] + struct.pack(">hh", -1, 0)})) is Reason.DAMAGED


def test_a_name_that_is_cut_off_is_no_name() -> None:
    assert rebuilt(sfnt(tables() | {b"name": names({1: "Squares"})[:18]})).description.family == ""


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_font_with_other_bytes_in_it_is_refused_or_prints(data: st.DataObject) -> None:
    spoilt = bytearray(font("abcdefgh", glyphs={"b": composite(3)}))
    for _ in range(data.draw(st.integers(1, 4))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    try:
        made = rebuilt(bytes(spoilt))
    except Unusable:
        return
    opened(made.data, "abcdefgh")
    glyphs = Glyphs(made.data)
    assert glyphs.measures.name == made.name
    assert subset_of(glyphs, sorted(glyphs.characters.values()))
