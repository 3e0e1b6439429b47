import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.ui.writing.continuing import backspace, break_line, enter, indent, outdent, renumbered
from playbook_app.ui.writing.edit import Selection
from tests.ui.writing.places import after, applied


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("one¦", "one\n\n¦"),
        ("one¦ two", "one\n\n¦two"),
        ("¦one", "\n¦one"),
        ("o⟦n⟧e", "o\n\n¦e"),
        ("- a¦", "- a\n- ¦"),
        ("- a¦ b\n- c", "- a\n- ¦b\n- c"),
        ("1. a¦\n2. b\n3. c", "1. a\n2. ¦\n3. b\n4. c"),
        ("9. a¦\n10. b", "9. a\n10. ¦\n11. b"),
        ("1) a¦", "1) a\n2) ¦"),
        ("1. a\n   - x\n2. b¦\n3. c", "1. a\n   - x\n2. b\n3. ¦\n4. c"),
        ("> q¦", "> q\n>\n> ¦"),
        ("> - x¦", "> - x\n> - ¦"),
        ("# H¦", "# H\n¦"),
        ("```\nco¦de", "```\nco\n¦de"),
    ],
)
def test_enter_begins_what_comes_next(before: str, then: str) -> None:
    assert after(enter, before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("- a\n- ¦", "- a\n\n¦"),
        ("1. a\n2. ¦", "1. a\n\n¦"),
        ("- a\n  - b\n  - ¦", "- a\n  - b\n- ¦"),
        ("> q\n>\n> ¦", "> q\n\n¦"),
        ("# ¦", "¦"),
    ],
)
def test_enter_where_nothing_was_written_ends_a_list(before: str, then: str) -> None:
    assert after(enter, before) == then


def test_a_line_is_broken_within_a_paragraph() -> None:
    assert after(lambda _, selection: break_line(selection), "one¦two") == "one\\\n¦two"


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("- a\n- b¦", "- a\n  - b¦"),
        ("1. a\n2. b¦\n3. c", "1. a\n   1. b¦\n2. c"),
        ("10. a\n11. ¦b\n    - x\n12. c", "10. a\n    1. ¦b\n        - x\n11. c"),
        ("- a\n⟦- b\n- c⟧", "- a\n  ⟦- b\n  - c⟧"),
        ("- ¦a", None),
        ("a¦", None),
    ],
)
def test_an_item_goes_under_the_one_above(before: str, then: str | None) -> None:
    assert after(indent, before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("- a\n  - b¦", "- a\n- b¦"),
        ("1. a\n   1. b¦\n   2. c\n2. d", "1. a\n2. b¦\n   1. c\n3. d"),
        ("- a¦", None),
        ("a¦", None),
    ],
)
def test_an_item_comes_out_of_its_list(before: str, then: str | None) -> None:
    assert after(outdent, before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("- ¦a", "¦a"),
        ("1. a\n   1. ¦b", "1. a\n2. ¦b"),
        ("> ¦q", "¦q"),
        ("> - ¦q", "> ¦q"),
        ("## ¦h", "¦h"),
        ("one\n\n¦two", "one¦two"),
        ("| a |\n| - |\n\n¦x", None),
        ("a¦b", None),
        ("¦", None),
    ],
)
def test_backspace_takes_an_opening_back(before: str, then: str | None) -> None:
    assert after(backspace, before) == then


def test_numbers_are_set_in_turn_list_by_list() -> None:
    lines = ["3. a", "7. b", "   5. x", "   5. y", "1. c", "words", "8. d", "8. e"]
    assert renumbered(lines) == ["3. a", "4. b", "   1. x", "   2. y", "5. c", "words", "8. d", "9. e"]


TEXTS = st.lists(
    st.sampled_from(["a b", "- x", "  - y", "1. n", "2. m", "   1. o", "> q", "", "# h", "| a | b |", "```"]),
    max_size=6,
).map("\n".join)


@given(text=TEXTS, data=st.data(), key=st.sampled_from([enter, indent, outdent, backspace]))
def test_no_key_loses_a_word(text: str, data: st.DataObject, key: object) -> None:
    place = data.draw(st.integers(0, len(text)))
    edit = key(text, Selection(place, place))  # type: ignore[operator]
    if edit is None:
        return
    then = applied(text, edit)
    assert [sign for sign in then if sign.isalpha()] == [sign for sign in text if sign.isalpha()]
    assert 0 <= edit.selection.start <= edit.selection.end <= len(then)
