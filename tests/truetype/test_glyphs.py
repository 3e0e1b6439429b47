"""What is read of a font that is known to be sound: its characters, its widths, and what a document says of it."""

import struct
from pathlib import Path

import font_source_sans_pro
import pytest

from playbook_app.truetype.glyphs import Glyphs
from playbook_app.truetype.measures import Measures
from playbook_app.truetype.unusable import Reason, Unusable
from tests.truetype.making import cmap12, font, names, sfnt, tables

SANS = Path(font_source_sans_pro.font_directory)


def test_a_face_is_measured_in_thousandths_of_the_type_size() -> None:
    assert Glyphs((SANS / "SourceSansPro-BoldIt.ttf").read_bytes()).measures == Measures(
        name="SourceSansPro-BoldIt",
        box=(-215.0, -296.0, 1167.0, 1007.0),
        ascent=750.0,
        descent=-250.0,
        capitals=660.0,
        stem=165,
        slope=-11.0,
        is_monospaced=False,
        is_bold=True,
    )


def test_units_of_the_font_do_not_matter() -> None:
    made = tables("a")
    head = made[b"head"]
    double = Glyphs(sfnt(made | {b"head": head[:18] + struct.pack(">H", 2000) + head[20:]}))
    assert (double.width(ord("a")), double.measures.box) == (400.0, (0.0, 0.0, 400.0, 400.0))


def test_without_a_table_of_windows_the_box_tells_how_tall_letters_are() -> None:
    found = Glyphs(sfnt({tag: data for tag, data in tables().items() if tag != b"OS/2"})).measures
    assert (found.ascent, found.descent, found.capitals, found.is_bold) == (800.0, 0.0, 800.0, False)


def test_a_table_that_does_not_tell_the_height_of_capitals_tells_that_of_letters() -> None:
    old = tables()[b"OS/2"]
    assert Glyphs(sfnt(tables() | {b"OS/2": b"\0\1" + old[2:78]})).measures.capitals == 800.0


def test_a_typewriters_face_is_known() -> None:
    post = struct.pack(">HH8xI16x", 3, 0, 1)
    assert Glyphs(sfnt(tables() | {b"post": post})).measures.is_monospaced


@pytest.mark.parametrize("name", ["", "a b", "a(b", "a/b", "é", "a#20b"])
def test_a_name_that_a_document_cannot_hold_is_refused(name: str) -> None:
    with pytest.raises(Unusable) as raised:
        _ = Glyphs(sfnt(tables() | {b"name": names({1: "Squares", 6: name})})).measures
    assert raised.value.reason is Reason.DAMAGED


@pytest.mark.parametrize(("had", "asked"), [(" ", "\u00a0"), ("\u00a0", " ")])
def test_the_two_spaces_serve_for_each_other(had: str, asked: str) -> None:
    glyphs = Glyphs(font(f"a{had}"))
    assert glyphs.characters[ord(asked)] == glyphs.characters[ord(had)]
    assert glyphs.widths[ord(asked)] == 800.0


def test_the_glyphs_after_those_with_a_width_share_the_last_one() -> None:
    made = tables("abc")
    hmtx = struct.pack(">4H2h", 500, 10, 600, 20, 30, -40)
    hhea = made[b"hhea"][:34] + struct.pack(">H", 2)
    glyphs = Glyphs(sfnt(made | {b"hmtx": hmtx, b"hhea": hhea}))
    assert [glyphs.metric(number) for number in range(4)] == [(500, 10), (600, 20), (600, 30), (600, 0x10000 - 40)]
    assert glyphs.missing_width == glyphs.width(ord("z")) == 500.0


def test_a_character_that_a_font_lacks_has_no_width_of_its_own() -> None:
    with pytest.raises(KeyError):
        _ = Glyphs(sfnt(tables("a") | {b"cmap": cmap12([(97, 97, 1)])})).widths[ord("b")]


def test_one_character_is_looked_up_as_it_is_among_all() -> None:
    glyphs = Glyphs((SANS / "SourceSansPro-BoldIt.ttf").read_bytes())
    points = range(0x20000)
    assert {point: glyph for point in points if (glyph := glyphs.glyph_of(point))} == glyphs.characters
