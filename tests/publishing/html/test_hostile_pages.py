"""Texts that would take a lesser page over: markup, addresses, odd characters, in every field."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import (
    Align,
    Block,
    Callout,
    Card,
    Code,
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
    Run,
    Table,
    Tale,
)
from playbook_app.publishing.html.writer import TABLE
from tests.publishing.hotel import STANDARDS, hotel
from tests.publishing.html.web import Page, page_of, web_handbook, words_of
from tests.publishing.printing import absent
from tests.publishing.test_hostile_texts import png, texts, with_text
from tests.strategies import PICTURES, playbooks

_OURS = frozenset(
    re.findall(
        r"\w+",
        "html head meta title style body script main nav header footer section article aside h1 h2 h3 h4 h5 h6 div p a "
        "span strong em b sup code br hr ul ol li dl dt dd table thead tbody tr th td blockquote pre figure figcaption "
        "img details summary button label input select option",
    )
)
"""The elements that our own functions write."""

_ATTACKS = [
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "<!-- ",
    "]]>",
    "&lt;b&gt;",
    "&#x3C;script&#x3E;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](file:///etc/passwd)",
    "![x](https://example.org/tracker.png)",
    "<https://example.org/\"onclick='x'>",
    "\u202eevil\u2066",
    "\x00\x0b\x1f\x7f\ufffe\ud800",
    "# H\n\n###### deep\n\n## up",
]


def assert_is_ours(page: Page) -> None:
    """Fail where a page breaks a rule of HTML, or holds what none of our own functions writes."""
    assert {str(one.tag) for one in page.root.iter()} <= _OURS
    names = {name for one in page.root.iter() for name in one.keys()}  # noqa: SIM118 - an Element is no dictionary
    assert [name for name in names if name.startswith("on") or name in {"style", "srcdoc", "formaction"}] == []
    assert len(page.all("script")) == len(page.all("style")) == 1
    assert set(page.ids) >= {address[1:] for address in page.addresses() if address.startswith("#")}
    assert len(set(page.ids)) == len(page.ids)
    allowed = re.compile(r"#|https?://|mailto:|tel:|data:image/", re.IGNORECASE)
    assert [one for one in page.addresses() if not allowed.match(one)] == []
    levels = [int(one.tag[1]) for one in page.root.iter() if re.fullmatch("h[1-6]", str(one.tag))]
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_every_kind_of_block_that_is_read_has_its_way_to_the_page() -> None:
    read = {kind for kind in get_args(Block) if kind.__module__ == Passage.__module__}
    assert read - set(TABLE) == {Passage}  # whose blocks stand in its place


@pytest.mark.parametrize("attack", _ATTACKS)
def test_an_attack_in_every_field_is_words(attack: str) -> None:
    assert_is_ours(web_handbook(hotel(**with_text(attack))))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=texts | st.lists(st.sampled_from(_ATTACKS), max_size=4).map("\n\n".join))
def test_any_text_in_every_field_makes_a_page(text: str) -> None:
    assert_is_ours(web_handbook(hotel(**with_text(text))))


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(playbook=playbooks())
def test_any_playbook_makes_a_page(playbook: Playbook) -> None:
    assert_is_ours(web_handbook(playbook, images=PICTURES.__getitem__))


@pytest.mark.parametrize("typed", ["x<y", "<b>bold", "salt & pepper", '<img src="file:///etc/passwd">', "100 % {0}"])
def test_what_looks_like_markup_is_shown_as_typed(typed: str) -> None:
    one = replace(STANDARDS[4], practice=f"See {typed} here", title=typed)
    page = web_handbook(hotel(standards={one.id: one}))
    assert page.text.count(typed) >= 2


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("https://example.org/ä?a=1&b=2", "https://example.org/ä?a=1&b=2"),
        ('https://example.org/"x"', "https://example.org/%22x%22"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:+49123", "tel:+49123"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("#no", None),
        ("#section", "#section"),
    ],
)
def test_links_open_addresses_and_places_of_the_page_only(address: str, href: str | None) -> None:
    page = page_of(Paragraph((Run("here", link=address),)))
    found = [one.get("href") for one in page.one("main").iter("a") if words_of(one) == "here"]
    assert found == ([href] if href else [])


def test_links_to_other_pages_leave_nothing_of_this_one_behind() -> None:
    page = page_of(Paragraph((Run("one ", link="https://a.example"), Run("link", bold=True, link="https://a.example"))))
    (link,) = [one for one in page.one("main").iter("a") if one.get("href") == "https://a.example"]
    assert words_of(link) == "one link"
    assert link.get("rel") == "noopener noreferrer"


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def test_characters_that_html_may_not_hold_are_shown_as_replaced() -> None:
    assert "a�b" in page_of(paragraph("a\x00b")).text
    assert "a�b" in page_of(Tale("a\ufffeb", ())).text


def test_blocks_without_content_leave_no_broken_elements() -> None:
    nothing = (List(()), Table((), ()), Definitions(()), Facts(()), Glossary(()), Overview(()), Notes(()), Quote(()))
    empty = (*nothing, Code(""), paragraph(""), Callout("You may", ()), Tale("", ()), Labelled("Do", ()))
    assert_is_ours(page_of(*empty, Card("a", "", "", None, (), ())))


def test_what_stands_twice_has_its_name_once() -> None:
    page = page_of(Tale("One", (), anchor="story"), Tale("One", (), anchor="story"))
    assert page.ids.count("story") == 1


def test_a_table_keeps_its_ragged_rows_and_its_alignment() -> None:
    aligns: tuple[Align, ...] = ("left", "right")
    rows = (((Run("a"),), (Run("1"),), (Run("more"),)), ((Run("b"),),))
    page = page_of(Table(((Run("When"),), (Run("Then"),)), rows, aligns))
    assert [len(list(row)) for row in page.all("tr")] == [3, 3, 3]
    assert [words_of(one) for one in page.all("td", "right")] == ["1", ""]


def test_thirty_levels_of_nesting_are_written() -> None:
    nested: tuple[object, ...] = (paragraph("innermost"),)
    for level in range(30):
        nested = (List(((paragraph(f"level{level}"), *nested),)) if level % 2 else Quote(nested),)  # type: ignore[arg-type]
    assert "innermost" in page_of(*nested).text


def test_code_keeps_its_lines_and_indents() -> None:
    code = page_of(Code("\nif busy:\n    call()")).one("code")
    assert "".join(code.itertext()) == "\nif busy:\n    call()"


@pytest.mark.parametrize("accent", ["", "blue", "#12", "#ZZZZZZ", "red;}", "</style>", "#FFFFFF", "#000000"])
def test_any_accent_makes_a_page(accent: str) -> None:
    assert_is_ours(page_of(paragraph("x"), accent=accent))


@pytest.mark.parametrize("data", [b"", b"not an image", b"<svg onload='alert(1)'/>", png(30, 30)[:60]])
def test_only_what_is_an_image_becomes_part_of_the_page(data: bytes) -> None:
    page = page_of(Figure("aa", "A door"), images=lambda _: data)
    assert not page.all("img")
    assert "[A door]" in page.text


def test_an_absent_image_is_described() -> None:
    assert "[A door]" in page_of(Figure("aa", "A door"), images=absent).text


@pytest.mark.parametrize("size", [(4000, 100), (100, 3000), (1600, 1600)])
def test_an_image_is_no_finer_than_a_screen_shows(size: tuple[int, int]) -> None:
    (image,) = page_of(Figure("aa", "A door"), images=lambda _: png(*size)).all("img")
    width, height = int(image.get("width", "")), int(image.get("height", ""))
    assert max(width, height) == 1600
    assert width / height == pytest.approx(size[0] / size[1], rel=0.05)
