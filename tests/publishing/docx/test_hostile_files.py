"""Texts that would break a lesser file: markup, fields, addresses, odd characters, in every field."""

import re
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import (
    Anchor,
    Block,
    Callout,
    Card,
    Code,
    Columns,
    Definitions,
    Facts,
    Figure,
    Glossary,
    Labelled,
    List,
    Notes,
    Overview,
    Paragraph,
    Passage,
    Quote,
    Rule,
    Run,
    Table,
    Tale,
    Together,
)
from playbook_app.publishing.docx.text import address
from playbook_app.publishing.docx.writer import TABLE
from tests.publishing.docx.rules import assert_is_sound
from tests.publishing.docx.word import FOOTNOTES, WP, W, WordFile, file_of, value_of, word_handbook, words_of
from tests.publishing.hotel import STANDARDS, hotel
from tests.publishing.printing import absent
from tests.publishing.test_hostile_texts import paragraph, png, texts, with_text
from tests.strategies import PICTURES, playbooks

_OURS = frozenset(
    re.findall(
        r"\w+",
        "document body p pPr pStyle keepNext numPr ilvl numId spacing ind jc r rPr rStyle b bCs i iCs "
        "vertAlign t tab br noBreakHyphen softHyphen hyperlink bookmarkStart bookmarkEnd fldChar instrText "
        "footnotes footnote footnoteRef footnoteReference separator continuationSeparator drawing tbl tblPr "
        "tblStyle tblW tblInd tblLayout tblLook tblGrid gridCol tr trPr cantSplit tblHeader tc tcPr tcW "
        "gridSpan shd sdt sdtPr docPartObj docPartGallery docPartUnique sdtContent sectPr headerReference "
        "footerReference type pgSz pgMar pgNumType",
    )
)
"""The elements that our own functions write."""

_ATTACKS = [
    "<w:p/>",
    "</w:t></w:r><w:r><w:instrText>INCLUDETEXT c:\\x</w:instrText></w:r>",
    '{ DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" }',
    "<!--contents-->",
    '" w:anchor="x',
    "]]>",
    "&lt;b&gt;",
    "[x](javascript:alert(1))",
    "[x](file:///etc/passwd)",
    "[x](https://[broken)",
    "![x](https://example.org/tracker.png)",
    "\u202eevil\u2066",
    "\x00\x0b\x1f\x7f\ufffe\ud800",
    "# H\n\n###### deep\n\n## up",
    "a[^1] b[^1]\n\n[^1]: note with [^1] and\n\n    - a list",
    "| a |\n|---|\n| b |",
]


def assert_is_ours(file: WordFile) -> None:
    """Fail where a file breaks a rule, or holds what none of our own functions writes."""
    assert_is_sound(file)
    for part in ("word/document.xml", FOOTNOTES):
        assert {one.tag.removeprefix(W) for one in file.roots[part].iter() if one.tag.startswith(W)} <= _OURS


def test_every_kind_of_block_that_is_read_has_its_way_into_the_file() -> None:
    read = {kind for kind in get_args(Block) if kind.__module__ == Passage.__module__}
    assert read - set(TABLE) == {Passage}  # whose blocks stand in its place


@pytest.mark.parametrize("attack", _ATTACKS)
def test_an_attack_in_every_field_is_words(attack: str) -> None:
    assert_is_ours(word_handbook(hotel(**with_text(attack))))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=texts | st.lists(st.sampled_from(_ATTACKS), max_size=4).map("\n\n".join))
def test_any_text_in_every_field_makes_a_file(text: str) -> None:
    assert_is_ours(word_handbook(hotel(**with_text(text))))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(playbook=playbooks())
def test_any_playbook_makes_a_file(playbook: Playbook) -> None:
    assert_is_ours(word_handbook(playbook, images=PICTURES.__getitem__))


@settings(max_examples=200)
@given(link=st.text(max_size=30).map("https://{}".format) | st.from_regex(r"(https?://|mailto:|tel:).{1,40}"))
def test_an_address_is_one_or_none(link: str) -> None:
    found = address(link)
    assert found is None or re.fullmatch(r"[A-Za-z]+:[!-~]+", found)
    assert found is None or not set(found) & set('<>"{}|\\^`[] ')


@pytest.mark.parametrize("typed", ["x<y", "<b>bold", "salt & pepper", '<img src="file:///etc/passwd">', "100 % {0}"])
def test_what_looks_like_markup_is_shown_as_typed(typed: str) -> None:
    one = replace(STANDARDS[4], practice=f"See {typed} here", title=typed)
    file = word_handbook(hotel(standards={one.id: one}))
    assert file.text.count(typed) >= 2


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://example.org/ä?a=1&b=2", "https://example.org/%C3%A4?a=1&b=2"),
        ("https://ex\u00e4mple.org/", "https://xn--exmple-cua.org/"),
        ("https://example.org/[1]", "https://example.org/%5B1%5D"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a#b#c", "https://example.org/a#b%23c"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:+49123", "tel:+49123"),
        ("https://[broken", None),
        ("https://", None),
        (f"https://example.org/{'a' * 3000}", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("#no", None),
    ],
)
def test_links_open_addresses_that_word_takes(link: str, target: str | None) -> None:
    file = file_of(Paragraph((Run("here", link=link),)))
    assert file.addresses() == ([target] if target else [])
    assert "here" in file.text


def test_links_within_the_file_lead_to_places_that_exist() -> None:
    file = file_of(Paragraph((Run("here", link="#section"), Run("there", link="#nowhere"))))
    assert [(words_of(one), value_of(one, "anchor")) for one in file.all("hyperlink")][-1] == ("here", "section")


def test_characters_that_xml_may_not_hold_are_shown_as_replaced() -> None:
    assert "a�b" in file_of(paragraph("a\x00b")).text
    assert "a�b" in file_of(Tale("a\ufffeb", ())).text
    assert "a�b" in file_of(paragraph("a\ud800b")).text


def test_blocks_without_content_leave_nothing_behind() -> None:
    nothing = (List(()), Table((), ()), Definitions(()), Facts(()), Glossary(()), Overview(()), Notes(()), Quote(()))
    empty = (*nothing, Code(""), paragraph(""), Callout("You may", ()), Tale("", ()), Labelled("Do", ()))
    assert_is_ours(file_of(*empty, Columns(()), List(((), ())), Card("a", "", "", None, (), ())))


def test_what_belongs_together_stays_together_and_lets_go_of_what_follows() -> None:
    file = file_of(Together((paragraph("one"), Table((), (((Run("two"),),),)), paragraph("three"))), paragraph("four"))
    assert_is_ours(file)
    kept = {words_of(one): one.find(f"{W}pPr/{W}keepNext") is not None for one in file.all("p")}
    assert [kept[word] for word in ("one", "two", "three", "four")] == [True, True, False, False]


def test_what_stands_twice_has_its_name_once() -> None:
    file = file_of(Tale("One", (), anchor="story"), Tale("One", (), anchor="story"))
    assert [value_of(one, "name") for one in file.all("bookmarkStart")].count("story") == 1


def test_codes_that_are_alike_to_word_are_told_apart() -> None:
    cards = (Card(f"standard-{code}", code, "Title", None, (), ()) for code in ("A-1", "a_1", "1", "Ä", ""))
    file = file_of(*cards)
    assert_is_ours(file)
    assert len(file.all("bookmarkStart")) >= 5


def test_a_place_without_words_stays_with_what_follows() -> None:
    file = file_of(Anchor("here"), paragraph("This"), Paragraph((Run("go", link="#here"),)))
    assert_is_ours(file)
    (this,) = [one for one in file.all("p") if words_of(one) == "This"]
    assert [value_of(one, "name") for one in this.iter(f"{W}bookmarkStart")] == ["here"]


def test_a_table_keeps_its_ragged_rows_and_its_alignment() -> None:
    rows = (((Run("a"),), (Run("1"),), (Run("more"),)), ((Run("b"),),))
    file = file_of(Table(((Run("When"),), (Run("Then"),)), rows, ("left", "right")))
    assert_is_ours(file)
    assert [words_of(one) for one in file.all("p") if one.find(f"{W}pPr/{W}jc") is not None] == ["Then", "1", "\u00a0"]


def test_two_tables_stay_two() -> None:
    one = Table(((Run("a"),),), (((Run("b"),),),))
    file = file_of(one, one, Quote((one, one)), Columns((Labelled("Do", (one, one)),)))
    assert_is_ours(file)
    assert len(file.all("tbl")) == 7


def test_thirty_levels_of_nesting_are_written() -> None:
    nested: Any = (paragraph("innermost"),)
    for level in range(30):
        nested = (List(((paragraph(f"level{level}"), *nested),), 1) if level % 2 else Quote(nested),)
    file = file_of(*nested)
    assert_is_ours(file)
    assert "innermost" in file.text


def test_nested_lists_are_levels_and_a_second_paragraph_stands_under_the_first() -> None:
    inner = List(((paragraph("inner"), paragraph("more of it")),), 3)
    file = file_of(List(((paragraph("outer"), inner),)), Rule())
    levels = {words_of(one): value_of(one.find(f"{W}pPr/{W}numPr/{W}ilvl")) for one in file.all("p")}
    assert (levels["outer"], levels["inner"], levels["more of it"]) == ("0", "1", "")
    (further,) = [one for one in file.all("p") if words_of(one) == "more of it"]
    assert int(value_of(further.find(f"{W}pPr/{W}ind"), "left")) > 0
    assert [value_of(one) for one in file.all("startOverride", "word/numbering.xml")] == ["3"]


@pytest.mark.parametrize("start", [0, 7, -3, 999_999_999_999])
def test_a_list_begins_with_any_number(start: int) -> None:
    file = file_of(List(((paragraph("one"),),), start))
    assert_is_ours(file)
    (number,) = file.all("startOverride", "word/numbering.xml")
    assert 0 <= int(value_of(number)) <= 32_767


def test_code_keeps_its_lines_and_indents() -> None:
    assert file_of(Code("if busy:\n    call()\n\tnow")).paragraphs("CodeBlock") == ["if busy:\n    call()\n\tnow"]


def mark(number: str) -> Run:
    return Run(number, raised=True)


def test_a_footnote_that_is_mentioned_twice_is_one() -> None:
    notes = Notes((("1", (paragraph("The note"),)),))
    file = file_of(Passage("Here", (Paragraph((Run("a"), mark("1"), Run("b"), mark("1"))), notes)))
    assert_is_ours(file)
    assert len(file.all("footnoteReference")) == 1
    assert any("NOTEREF" in (one.text or "") for one in file.all("instrText"))


def test_notes_that_nothing_leads_to_are_printed_where_they_stand() -> None:
    notes = Notes((("1", (paragraph("Mentioned"),)), ("2", (paragraph("Never"),))))
    file = file_of(Passage("Here", (Paragraph((Run("a"), mark("1"))), notes)), notes)
    assert_is_ours(file)
    assert file.text.count("Never") == 2
    assert file.text.count("Mentioned") == 1


def test_what_stands_in_a_footnote_has_its_own_relations() -> None:
    link = Paragraph((Run("see", link="https://example.org/"),))
    inner = (link, Figure("aa", "A door"), Table((), (((Run("x"),),),)))
    file = file_of(Passage("Here", (Paragraph((mark("1"),)), Notes((("1", inner),)))), images=lambda _: png(9, 9))
    assert_is_ours(file)
    assert {one.get("Target") for one in file.relations(FOOTNOTES).values()} == {
        "https://example.org/",
        "media/image1.png",
    }


@pytest.mark.parametrize("accent", ["", "blue", "#12", "#ZZZZZZ", '"/>', "#FFFFFF", "#FFFF00", "#000000"])
def test_any_accent_makes_a_file(accent: str) -> None:
    assert_is_ours(file_of(paragraph("x"), accent=accent))


@pytest.mark.parametrize("data", [b"", b"not an image", b"<svg onload='alert(1)'/>", png(30, 30)[:60]])
def test_only_what_is_an_image_becomes_part_of_the_file(data: bytes) -> None:
    file = file_of(Figure("aa", "A door"), images=lambda _: data)
    assert not [name for name in file.parts if "media" in name]
    assert "[A door]" in file.text


def test_an_absent_image_is_described() -> None:
    assert "[A door]" in file_of(Figure("aa", "A door"), images=absent).text


@pytest.mark.parametrize("size", [(4000, 100), (100, 3000), (20, 20)])
def test_an_image_fits_on_its_page_in_its_own_shape(size: tuple[int, int]) -> None:
    file = file_of(Figure("aa", "A door"), images=lambda _: png(*size))
    (extent,) = file.body.iter(f"{WP}extent")
    width, height = int(extent.get("cx", "")), int(extent.get("cy", ""))
    assert 0 < width <= 440 * 12_700
    assert 0 < height <= 0.6 * 700 * 12_700
    assert width / height == pytest.approx(size[0] / size[1], rel=0.05)
