"""What a document embeds of a font: the glyphs that it shows, drawn as ever, and the tables that a reader needs."""

import struct
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import font_source_serif_pro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from playbook_app.truetype.glyphs import Glyphs
from playbook_app.truetype.outlines import parts_of
from playbook_app.truetype.rebuilding import rebuilt
from playbook_app.truetype.subsetting import subset_of
from playbook_app.truetype.tables import Tables, faces_of
from tests.truetype.making import SQUARE, cmap6, cmap12, font, sfnt, tables

SERIF = Glyphs((Path(font_source_serif_pro.font_directory) / "SourceSerifPro-Regular.ttf").read_bytes())
SHOWN = sorted(point for point, glyph in SERIF.characters.items() if SERIF.outline(glyph))
FIRST = 33
"""The first code that is drawn: a line feed would begin a line."""
NEEDED = {b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp"}


def subset(glyphs: Glyphs, text: str) -> bytes:
    """Return a font with a text's characters, the first by code 1."""
    return subset_of(glyphs, [0, *(glyphs.characters[ord(character)] for character in text)])


def read(data: bytes) -> Tables:
    return faces_of(BytesIO(data))[0]


def composite(*parts: int) -> bytes:
    """Return a glyph made of others, side by side, a byte longer than it need be."""
    made = struct.pack(">5h", -1, 0, 0, 700, 700)
    for place, part in enumerate(parts):
        more = 0x0020 if place + 1 < len(parts) else 0
        made += struct.pack(">HHbb", 0x0002 | more, part, 10 * place, 0)
    return made + b"\0"


def outlines(data: bytes) -> list[bytes]:
    """Return the glyphs of a font, whose locations are short."""
    made = read(data)
    places = [2 * place for (place,) in struct.iter_unpack(">H", made.read(b"loca"))]
    glyf = made.read(b"glyf")
    return [glyf[start:end] for start, end in pairwise(places)]


def drawn(data: bytes, code: int) -> bytes:
    """Return the picture of a code as FreeType draws it."""
    face = ImageFont.truetype(BytesIO(data), 60, encoding="armn", layout_engine=ImageFont.Layout.BASIC)
    picture = Image.new("L", (120, 120))
    ImageDraw.Draw(picture).text((30, 80), chr(code), fill=255, font=face, anchor="ls")
    return picture.tobytes()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SHOWN), min_size=1, max_size=90, unique=True), st.data())
def test_each_glyph_is_drawn_as_in_the_whole_font(points: list[int], data: st.DataObject) -> None:
    codes = [0] * FIRST + [SERIF.characters[point] for point in points]
    whole = sfnt({tag: SERIF.tables.read(tag) for tag in NEEDED} | {b"cmap": cmap6(codes)})
    code = data.draw(st.integers(FIRST, len(codes) - 1))
    picture = drawn(subset_of(SERIF, codes), code)
    assert any(picture)
    assert picture == drawn(whole, code)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SHOWN), min_size=1, max_size=200))
def test_each_glyph_keeps_its_width_and_its_bearing(points: list[int]) -> None:
    made = read(subset(SERIF, "".join(map(chr, points))))
    full = int.from_bytes(made.read(b"hhea")[34:36])
    hmtx = made.read(b"hmtx")
    count = int.from_bytes(made.read(b"maxp")[4:6])
    assert len(hmtx) == 2 * (full + count)
    glyphs = dict.fromkeys((0, *(SERIF.characters[point] for point in points)))
    for new, old in enumerate(glyphs):
        bearing = hmtx[4 * new + 2 :][:2] if new < full else hmtx[2 * (full + new) :][:2]
        metric = int.from_bytes(hmtx[4 * min(new, full - 1) :][:2]), int.from_bytes(bearing)
        assert metric == SERIF.metric(old)


def test_a_code_that_shows_nothing_leads_to_the_glyph_of_a_missing_character() -> None:
    a, b = (SERIF.characters[ord(character)] for character in "ab")
    assert read(subset_of(SERIF, [0, 0, b, 0, a, b])).read(b"cmap") == cmap6([0, 0, 1, 0, 2, 1])


def test_a_glyph_made_of_others_brings_them_and_what_they_are_made_of() -> None:
    whole = Glyphs(font("abcde", glyphs={"a": composite(4, 3), "c": composite(2), "e": composite(5)}))
    made = outlines(subset(whole, "ab"))
    assert [[part for _, part in parts_of(outline)] for outline in made] == [[], [3, 4], [], [], [2]]
    assert [outline[: len(SQUARE)] for outline in made if not list(parts_of(outline))] == [SQUARE] * 3


def test_glyphs_begin_where_short_locations_can_point() -> None:
    whole = Glyphs(font("ab", glyphs={"a": composite(2)}))
    assert len(whole.outline(1)) % 2 == 1
    assert all(len(outline) % 4 == 0 for outline in outlines(subset(whole, "ab")))


def test_many_glyphs_are_found_by_long_locations() -> None:
    large = SQUARE + bytes(60_000)
    whole = Glyphs(rebuilt(font("abc", glyphs=dict.fromkeys("abc", large))).data)
    made = Glyphs(_with_unicode(subset(whole, "abc")))
    assert [made.outline(number)[: len(large)] for number in (1, 2, 3)] == [large] * 3


def _with_unicode(data: bytes) -> bytes:
    """Return a font with a character map that our own reader reads."""
    made = read(data)
    return sfnt({tag: made.read(tag) for tag in made.places} | {b"cmap": cmap12([(97, 99, 1)])})


def test_a_subset_has_the_tables_that_a_document_needs_and_no_others() -> None:
    assert set(read(subset(SERIF, "ab")).places) == NEEDED
    hinted = Glyphs(sfnt(tables("ab") | {b"prep": b"\1\2\3", b"GPOS": b"kerning"}))
    made = read(subset(hinted, "ab"))
    assert set(made.places) == NEEDED | {b"prep"}
    assert made.read(b"prep") == b"\1\2\3"


def summed(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    return sum(number for (number,) in struct.iter_unpack(">I", padded)) % (1 << 32)


@pytest.mark.parametrize("text", ["a", "Äpfel & Öl", "x" * 150])
def test_a_file_sums_up_to_what_its_directory_says(text: str) -> None:
    data = subset(SERIF, text)
    assert summed(data) == 0xB1B0AFBA
    for tag, stated, place, length in struct.iter_unpack(">4sIII", data[12 : 12 + 16 * data[5]]):
        table = data[place : place + length]
        assert summed(table[:8] + bytes(4) + table[12:] if tag == b"head" else table) == stated


def test_the_directory_tells_how_to_halve_it() -> None:
    assert struct.unpack(">4sHHHH", subset(SERIF, "a")[:12]) == (b"\0\1\0\0", 7, 64, 2, 48)
