"""Texts that would break a lesser printer: markup, missing glyphs, words and tables larger than a page."""

import io
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image as Picture

from playbook_app.domain.entities import PROSE, TEXTS, Image
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.blocks import (
    Callout,
    Card,
    Code,
    Columns,
    Figure,
    Labelled,
    List,
    Paragraph,
    Quote,
    Run,
    Table,
    Tale,
)
from playbook_app.publishing.paper import Paper
from tests.publishing.hotel import ABOUT, MOMENTS, ROLES, STAGES, STANDARDS, STORIES, TERMS, hotel, uid
from tests.publishing.printing import book_of, handbook, printed

LONG = "".join(chr(ord("a") + number % 26) for number in range(5000))


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


@pytest.mark.parametrize(
    "typed", ["x<y", "<b>bold", "salt & pepper", '<img src="file:///etc/passwd">', "&amp;", "100 % {0}"]
)
def test_what_looks_like_markup_prints_as_typed(typed: str) -> None:
    one = replace(STANDARDS[4], practice=f"See {typed.replace('&amp;', chr(92) + '&amp;')} here", title=typed)
    assert typed in handbook(hotel(standards={one.id: one})).words


def test_a_character_that_no_font_has_is_named_with_its_place() -> None:
    one = replace(STANDARDS[4], do="Bring ☃ along")
    found = handbook(hotel(standards={one.id: one})).warnings
    assert [str(finding) for finding in found] == [
        "No font has ☃ (U+2603 SNOWMAN); what is missing prints as an empty box. Place: CHK-01, Do."
    ]


def test_characters_of_one_family_serve_the_other() -> None:
    result = printed(book_of(Paragraph((Run("Жук ✓", italic=True),))))
    assert "Жук ✓" in result.text
    assert not result.warnings


def test_characters_above_the_basic_plane_keep_the_rest_of_the_text() -> None:
    result = printed(book_of(paragraph("before 😀 after")))
    assert "before" in result.text
    assert "after" in result.text
    assert len(result.warnings) == 1


def test_more_characters_than_a_font_s_subset_holds_extract_right() -> None:
    letters = "".join(chr(code) for code in [*range(0xC0, 0x180), *range(0x391, 0x3A1), *range(0x410, 0x450)])
    assert letters in "".join(printed(book_of(paragraph(letters))).text.split())


def test_a_word_longer_than_a_page_is_broken_and_kept() -> None:
    result = printed(book_of(paragraph(LONG)), paper=Paper.A5)
    assert result.text.count("z") == LONG.count("z")
    assert LONG[:1000] in "".join(result.text.split())


def test_a_line_break_breaks_the_line() -> None:
    block = Paragraph((Run("one"), Run("\n"), Run("two")))
    lines = [line.strip() for line in printed(book_of(block)).text.splitlines()]
    assert lines.index("two") == lines.index("one") + 1


def test_lines_end_with_a_space_so_that_words_stay_apart() -> None:
    result = printed(book_of(paragraph("hither " * 60)))
    assert b"hither ) Tj" in b"".join(page.get_contents().get_data() for page in result.reader.pages)


def test_a_table_of_forty_columns_prints() -> None:
    row = tuple((Run(f"c{number}"),) for number in range(40))
    text = "".join(printed(book_of(Table(row, (row, row)))).text.split())
    assert all(text.count(f"c{number}") for number in range(40))


def test_a_row_taller_than_a_page_is_split_inside_and_its_head_repeated() -> None:
    tall = tuple(f"word{number}" for number in range(2000))
    block = Table(((Run("When"),), (Run("Then"),)), (((Run("short"),), (Run(" ".join(tall)),)),))
    result = printed(book_of(block))
    assert sum("When" in text for text in result.texts) > 1
    assert set(tall) <= set(result.text.split())


def test_a_card_taller_than_a_page_goes_on() -> None:
    words = [f"w{number}" for number in range(3000)]
    card = Card("a", "A-1", "Title", None, ("Fixed",), (Columns((Labelled("Do", (paragraph(" ".join(words)),)),)),))
    assert set(words) <= set(printed(book_of(card)).text.split())


def test_a_callout_and_a_tale_taller_than_a_page_go_on() -> None:
    words = [f"w{number}" for number in range(1500)]
    blocks = (paragraph(" ".join(words)),)
    text = printed(book_of(Callout("You may", blocks), Tale("Title", blocks, "Source"))).text.split()
    assert all(text.count(word) == 2 for word in words)


def test_thirty_levels_of_nesting_print() -> None:
    nested: Any = (paragraph("innermost"),)
    for level in range(30):
        nested = (List(((paragraph(f"level{level}"), *nested),)) if level % 2 else Quote(nested),)
    assert "innermost" in "".join(printed(book_of(*nested), paper=Paper.A5).text.split())


def test_code_keeps_its_lines_and_indents() -> None:
    lines = printed(book_of(Code("if busy:\n    call()"))).text.splitlines()
    assert any(line.strip() == "call()" for line in lines)


@pytest.mark.parametrize(
    ("address", "links"),
    [
        ("https://example.org/ä", 1),
        ("mailto:a@example.org", 1),
        ("javascript:alert(1)", 0),
        ("file:///etc/passwd", 0),
        ("#no", 0),
    ],
)
def test_links_open_addresses_only(address: str, links: int) -> None:
    page = printed(book_of(Paragraph((Run("here", link=address),)))).reader.pages[-1]
    assert len(page.get("/Annots", ())) == links


def png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Picture.new("RGB", (width, height), "#446688").save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("size", [(20, 20), (4000, 100), (100, 4000)])
def test_a_figure_is_printed_within_the_page(size: tuple[int, int]) -> None:
    result = printed(book_of(Figure("aa", "A door")), images=lambda _: png(*size))
    assert [len(page.images) for page in result.reader.pages] == [0, 1]
    assert not result.warnings


@pytest.mark.parametrize("data", [b"", b"not an image", png(30, 30)[:60]])
def test_an_image_that_cannot_be_read_is_named_and_described(data: bytes) -> None:
    result = printed(book_of(Figure("aa", "A door")), images=lambda _: data)
    assert "[A door]" in result.text
    assert "A door" in str(result.warnings[0])


def test_an_absent_image_of_a_playbook_is_named_with_its_place() -> None:
    image = Image(id=uid(500), name="door.png", sha256="ab" * 32, alt="The door")
    one = replace(STANDARDS[4], practice="![](door.png)")
    found = handbook(hotel(standards={one.id: one}, images={image.id: image})).warnings
    assert "Place: CHK-01, Practice." in str(found[0])


@pytest.mark.parametrize("accent", ["", "blue", "#12", "#ZZZZZZ", "#FFFFFF", "#FFFF00", "#000000"])
def test_any_accent_prints(accent: str) -> None:
    assert "Section" in printed(book_of(paragraph("x"), accent=accent)).text


_WORLD = {
    Kind.STANDARD: ("standards", STANDARDS[4]),
    Kind.MOMENT: ("moments", MOMENTS["checkin"]),
    Kind.STAGE: ("stages", STAGES["arrival"]),
    Kind.ROLE: ("roles", ROLES["agent"]),
    Kind.STORY: ("stories", STORIES[0]),
    Kind.TERM: ("terms", TERMS[0]),
}


def with_text(text: str) -> dict[str, Any]:
    """The hotel's collections with one entity of each kind that says the same in all its fields."""
    changed: dict[str, Any] = {}
    for kind, (collection, entity) in _WORLD.items():
        filled = replace(entity, **dict.fromkeys(TEXTS[kind], text))
        changed[collection] = {filled.id: filled}
    about = replace(ABOUT, **dict.fromkeys(TEXTS[Kind.PLAYBOOK], text), language=text, accent=text)
    return changed | {"about": about}


texts = st.text(max_size=80) | st.lists(
    st.sampled_from(
        ["- a", "1. b", "| a | b |", "|---|---|", "> q", "```", "# H", "", "x<y", "![i](i)", "\u202e", "\x00", "[^1]"]
    )
).map("\n".join)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_any_text_in_every_field_prints(text: str) -> None:
    assert handbook(hotel(**with_text(text))).pages


def test_every_prose_field_of_a_standard_that_prints_does_so() -> None:
    names = [name for name in PROSE[Kind.STANDARD] if name != "notes"]
    one = replace(STANDARDS[4], **{name: f"Zz{name.replace('_', '')}" for name in names})
    text = handbook(hotel(standards={one.id: one})).text
    assert [name for name in names if f"Zz{name.replace('_', '')}" not in text] == []
    assert {field.name for field in fields(one)} >= set(names)
