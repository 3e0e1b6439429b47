from hypothesis import given
from hypothesis import strategies as st

from playbook_app.ui.writing.edit import cursor, difference, place, units
from tests.ui.writing.places import applied


@given(before=st.text("ab\n", max_size=40), after=st.text("ab\n", max_size=40))
def test_a_difference_makes_one_text_of_the_other(before: str, after: str) -> None:
    assert applied(before, difference(before, after, cursor(0))) == after


def test_a_difference_touches_only_what_differs() -> None:
    edit = difference("one two three", "one 2 three", cursor(0))
    assert (edit.start, edit.end, edit.words) == (4, 7, "2")


@given(text=st.text("a😀é\n", max_size=30), data=st.data())
def test_places_are_the_same_after_counting_as_qt_does_and_back(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert place(text, units(text, at)) == at
    assert units(text, at) == len(text[:at].encode("utf-16-le")) // 2
