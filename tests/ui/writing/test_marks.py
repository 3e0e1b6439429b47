from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.ui.writing.edit import Selection
from playbook_app.ui.writing.marks import Mark, bears, marked, toggle
from tests.ui.writing.places import after, applied
from tests.ui.writing.test_inline import printed, shown

bold = partial(toggle, mark=Mark.BOLD)
italic = partial(toggle, mark=Mark.ITALIC)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("a ⟦queue⟧ here", "a **⟦queue⟧** here"),
        ("a **⟦queue⟧** here", "a ⟦queue⟧ here"),
        ("a ⟦**queue**⟧ here", "a ⟦queue⟧ here"),
        ("a⟦ queue ⟧here", "a **⟦queue⟧** here"),
        ("a que¦ue here", "a **que¦ue** here"),
        ("a **que¦ue** here", "a que¦ue here"),
        ("**abc ⟦def⟧ ghi**", "**abc** ⟦def⟧ **ghi**"),
        ("**abc** ⟦def⟧ **ghi**", "**abc ⟦def⟧ ghi**"),
        ("*it ⟦al⟧ ic*", "*it **⟦al⟧** ic*"),
        ("⟦*ab* cd⟧", "***⟦ab* cd⟧**"),
        ("- ⟦one\n- two⟧", "- **⟦one**\n- **two⟧**"),
        ("⟦one\n\ntwo⟧", "**⟦one**\n\n**two⟧**"),
        ("| ⟦a | b⟧ |", "| **⟦a** | **b⟧** |"),
        ("# Head¦ing", "# **Head¦ing**"),
        ("> 1. ⟦said⟧", "> 1. **⟦said⟧**"),
        ("see ⟦[x](http://a.b)⟧", "see **⟦[x](http://a.b)⟧**"),
        ("a 😀 ⟦bc⟧", "a 😀 **⟦bc⟧**"),
    ],
)
def test_bold_goes_on_and_off(before: str, then: str) -> None:
    assert after(bold, before) == then


def test_bold_begins_and_ends_while_one_writes() -> None:
    assert after(bold, "say ¦") == "say **¦**"
    assert after(bold, "say **¦**") == "say ¦"
    assert after(bold, "say **now¦**") == "say **now**¦"


def test_italic_within_bold_that_is_begun() -> None:
    assert after(italic, "**now ¦**") == "**now *¦***"


def test_what_could_not_be_read_back_is_left_alone() -> None:
    assert after(italic, "2*⟦3⟧") is None


@pytest.mark.parametrize(
    ("drawn", "bold_there", "italic_there"),
    [("**a ¦b**", True, False), ("***¦a***", True, True), ("**a** ¦", False, False), ("⟦**a** b⟧", False, False)],
)
def test_what_holds_is_told(drawn: str, bold_there: bool, italic_there: bool) -> None:
    from tests.ui.writing.places import taken

    text, selection = taken(drawn)
    assert (bears(text, selection, Mark.BOLD), bears(text, selection, Mark.ITALIC)) == (bold_there, italic_there)


LINES = st.lists(
    st.sampled_from(
        ["word", "two words", "**bold**", "*slant*", "***both***", "`co*de`", "[x](http://a.b)", "- ", "é,"]
    ),
    max_size=7,
).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=4).map("\n".join)


@given(text=TEXTS, data=st.data(), mark=st.sampled_from(Mark))
def test_toggling_loses_no_word_and_comes_back(text: str, data: st.DataObject, mark: Mark) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if start == end:
        return
    once = toggle(text, Selection(start, end), mark)
    if once is None:
        return
    first = applied(text, once)
    assert first.replace("*", "") == text.replace("*", "")
    twice = toggle(first, once.selection, mark)
    if twice is None:  # half of a word that bears the other mark too: what would not be read back is left alone
        return
    second = applied(first, twice)
    thrice = toggle(second, twice.selection, mark)
    assert thrice is not None
    assert applied(second, thrice) == first


@given(text=LINES, data=st.data(), mark=st.sampled_from(Mark))
def test_what_is_toggled_prints_as_it_is_shown(text: str, data: st.DataObject, mark: Mark) -> None:
    text = f"x {text} x".replace("- ", "").replace("`co*de`", "code").replace("[x](http://a.b)", "link")
    start = data.draw(st.integers(2, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    edit = toggle(text, Selection(start, end), mark)
    if edit is not None:
        assert shown(applied(text, edit)) == printed(applied(text, edit))


@given(st.lists(st.tuples(st.sampled_from("ab c,"), st.booleans(), st.booleans()), max_size=12))
def test_marking_characters_loses_none(characters: list[tuple[str, bool, bool]]) -> None:
    assert marked(characters).replace("*", "") == "".join(character for character, _, _ in characters)
