"""A typeface as one line of text, and back."""

from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.typeface import USUAL, Typeface, typeface_of

digests = st.text("0123456789abcdef", min_size=64, max_size=64)


@given(st.builds(Typeface, st.text(), *[st.just("") | digests] * 4))
def test_a_typeface_survives_being_written_as_a_line(typeface: Typeface) -> None:
    assert typeface_of(str(typeface)) == typeface


def test_a_name_alone_is_a_typeface_without_files() -> None:
    assert list(typeface_of("Georgia").files()) == []
    assert typeface_of("") == USUAL


def test_a_file_that_is_named_oddly_belongs_to_the_name() -> None:
    assert typeface_of("bold=123 Georgia") == Typeface("bold=123 Georgia")
