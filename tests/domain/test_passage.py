"""Words as a person means them, however a text writes them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.passage import Passage
from playbook_app.domain.rules import LONGEST_TEXT

X = "[erased]"
texts = st.text("aAbB ßé\u0301ﬁ\u00ad\n[]█", max_size=30)


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("Anna Berg", "Ask ANNA\n  Berg now", f"Ask {X} now"),
        ("Anna Berg", "Anna\u00a0Berg, Anna Bergmann", f"{X}, {X}mann"),
        ("Straße", "STRASSE, Strasse, straße", f"{X}, {X}, {X}"),
        ("José", unicodedata.normalize("NFD", "josé"), X),
        ("Jose", unicodedata.normalize("NFD", "José"), unicodedata.normalize("NFD", "José")),
        ("office", "oﬃce", X),
        ("secret", "se\u00adcr\u200bet", X),
        ("李明", "問李明說", f"問{X}說"),
        ("a.b", "axb a.b", f"axb {X}"),
    ],
)
def test_words_are_found_however_they_are_written(words: str, text: str, expected: str) -> None:
    assert Passage(words).replaced(text, X) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Ann", "Ann, Anna, annual, (ANN)", f"{X}, Anna, annual, ({X})"),
        ("Ann", "Ann’s and Jo-Ann", f"{X}’s and Jo-{X}"),
        ("李明", "問李明說", f"問{X}說"),
        ("민수", "민수는", f"{X}는"),
    ],
)
def test_as_whole_words_a_name_is_no_part_of_a_longer_one(name: str, text: str, expected: str) -> None:
    assert Passage(name, whole_words=True).replaced(text, X) == expected


@pytest.mark.parametrize(
    ("words", "short"), [("", True), (" a ", True), ("\u00ad", True), ("ab", False), ("李明", False)]
)
def test_a_single_letter_is_too_short(words: str, short: bool) -> None:
    assert Passage(words).is_too_short is short


def test_a_replacement_that_holds_the_words_gives_way_to_a_bar() -> None:
    assert Passage("erased").replaced("It was erased.", X) == "It was █."


def test_a_text_never_becomes_longer_than_a_playbook_can_hold() -> None:
    assert len(Passage("ab").replaced("ab" * (LONGEST_TEXT // 2), X)) <= LONGEST_TEXT


@given(words=texts.filter(lambda words: not Passage(words).is_too_short), text=texts, replacement=texts)
def test_what_was_replaced_is_found_no_more(words: str, text: str, replacement: str) -> None:
    passage = Passage(words)
    revised = passage.replaced(text, replacement)
    assert passage.count(revised) == 0
    assert (revised == text) is (passage.count(text) == 0)
