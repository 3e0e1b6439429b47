"""Breaking lines: nothing is lost, nothing is wider than it may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.publishing.pdf.faces import bundled
from playbook_app.publishing.pdf.lines import Line, balanced, break_lines
from playbook_app.publishing.pdf.looks import Look
from playbook_app.publishing.pdf.printable import printable
from playbook_app.publishing.pdf.typography import Typography

SERIF = Look(bundled("SourceSerifPro-Regular"), 10, "#000000")
BOLD = Look(bundled("SourceSerifPro-Bold"), 10, "#000000")
SPACED = Look(bundled("SourceSansPro-Bold"), 7, "#000000", tracking=0.6)


def text(line: Line) -> str:
    return "".join(text for _, text, _ in line.segments)


words = st.lists(st.text("abcdefghij-—é", min_size=1, max_size=30), max_size=40).map(" ".join)


@given(words, st.floats(20, 400), st.sampled_from([SERIF, SPACED]))
def test_no_line_is_wider_than_its_measure(given_text: str, width: float, look: Look) -> None:
    assert all(line.width <= width + 0.02 for line in break_lines([(look, given_text)], width))


@given(words, st.floats(20, 400))
def test_no_character_is_lost(given_text: str, width: float) -> None:
    lines = break_lines([(SERIF, given_text)], width)
    assert "".join(text(line) for line in lines).replace(" ", "") == given_text.replace(" ", "")


@given(words, st.floats(60, 400), st.integers(0, 200))
def test_text_in_two_looks_breaks_where_text_in_one_does_not_lose(given_text: str, width: float, cut: int) -> None:
    lines = break_lines([(SERIF, given_text[:cut]), (BOLD, given_text[cut:])], width)
    assert "".join(text(line) for line in lines).replace(" ", "") == given_text.replace(" ", "")
    assert all(line.width <= width + 0.02 for line in lines)


def test_a_change_of_look_inside_a_word_does_not_tear_it() -> None:
    lines = break_lines([(SERIF, "one two thr"), (BOLD, "ee four")], 49)
    assert [text(line).strip() for line in lines] == ["one two", "three four"]


def test_a_no_break_space_holds_words_together() -> None:
    lines = break_lines([(SERIF, "until 14\u00a0o’clock")], 50)
    assert text(lines[-1]) == "14\u00a0o’clock"


def test_a_word_longer_than_the_line_is_torn_and_says_so() -> None:
    lines = break_lines([(SERIF, "a" * 100)], 60)
    assert [line.torn for line in lines] == [True] * (len(lines) - 1) + [False]


def test_titles_break_into_even_lines() -> None:
    title = [(SERIF, "Own the queue: a word every two minutes to everybody who waits")]
    greedy, even = break_lines(title, 250), balanced(title, 250)
    assert len(even) == len(greedy)
    assert max(line.width for line in even) - min(line.width for line in even) < 60


def test_there_is_a_line_even_without_words() -> None:
    assert len(break_lines([(SERIF, "")], 100)) == 1


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("a\tb\nc", "a b c"),
        ("so\u00adft", "soft"),
        ("e\u0301", "é"),
        ("\u200bx\ufeff", "x"),
        ("well\u2011known", "well-known"),
    ],
)
def test_characters_without_ink_are_left_out_and_odd_spaces_made_plain(typed: str, set_as: str) -> None:
    assert printable(typed) == set_as


def test_a_character_comes_from_the_nearest_face_that_has_it() -> None:
    found = Typography().by_face("a→☃", "SourceSerifPro-It")
    faces = [(face.name if face else None, stretch) for face, stretch in found]
    assert faces == [("SourceSerifPro-It", "a"), ("SourceSansPro-It", "→"), (None, "☃")]
