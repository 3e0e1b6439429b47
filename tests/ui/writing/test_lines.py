from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.ui.writing.edit import Selection
from playbook_app.ui.writing.lines import heading_level, line_of, set_heading, toggle_list, toggle_quote
from tests.ui.writing.places import after, applied

bullets = partial(toggle_list, numbered=False)
numbers = partial(toggle_list, numbered=True)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("o¦ne", "- o¦ne"),
        ("- o¦ne", "o¦ne"),
        ("¦", "- ¦"),
        ("⟦one\ntwo⟧", "- ⟦one\n- two⟧"),
        ("⟦one\n\ntwo⟧", "- ⟦one\n\n- two⟧"),
        ("⟦1. one\n2. two⟧", "- ⟦one\n- two⟧"),
        ("⟦- one\n⟧two", "⟦one\n⟧two"),
        ("> o¦ne", "> - o¦ne"),
    ],
)
def test_lines_become_a_list_and_words_again(before: str, then: str) -> None:
    assert after(bullets, before) == then


def test_numbers_count_within_each_indent() -> None:
    assert after(numbers, "⟦- a\n  - b\n  - c\n- d⟧") == "1. ⟦a\n  1. b\n  2. c\n2. d⟧"


@pytest.mark.parametrize(("before", "then"), [("a¦b", "> a¦b"), ("> a¦b", "a¦b"), ("⟦a\n\nb⟧", "> ⟦a\n> \n> b⟧")])
def test_lines_become_a_quote_and_words_again(before: str, then: str) -> None:
    assert after(toggle_quote, before) == then


def test_a_line_becomes_a_heading_of_another_level_and_words() -> None:
    assert after(partial(set_heading, level=2), "- Be¦fore") == "## Be¦fore"
    assert after(partial(set_heading, level=1), "## Be¦fore") == "# Be¦fore"
    assert after(partial(set_heading, level=0), "# Be¦fore") == "Be¦fore"
    assert heading_level("a\n## b", 4) == 2


def test_a_rule_is_no_list() -> None:
    assert line_of("* * *").words == "* * *"


@given(st.text("-+*>#1. |ab", max_size=20))
def test_a_line_is_the_sum_of_its_parts(text: str) -> None:
    assert line_of(text).whole == text


@given(st.lists(st.sampled_from(["a", "b c", "", "é"]), min_size=1, max_size=5).map("\n".join), st.booleans())
def test_making_a_list_twice_changes_nothing(text: str, numbered: bool) -> None:
    once = toggle_list(text, Selection(0, len(text)), numbered=numbered)
    first = applied(text, once)
    twice = toggle_list(first, Selection(0, len(first)), numbered=numbered)
    assert applied(first, twice) == text
