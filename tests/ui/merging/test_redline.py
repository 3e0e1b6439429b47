"""Texts with their changes marked: what is read, what is marked, and that nothing of a text becomes HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.analysis.differing import Fate, differing
from playbook_app.domain.merge.merged import Piece
from playbook_app.ui.merging.redline import Run, folded, html, open_page, page, readable, redline, spoken, theirs_only
from playbook_app.ui.theme.colours import DARK, LIGHT
from playbook_app.ui.writing.reading import Look

TEXTS = st.text(st.sampled_from("ab *_-#|\n`>1."), max_size=40)


def words(runs: tuple[Run, ...], *fates: Fate) -> str:
    return "".join(run.text for run in runs if run.fate in fates)


def test_what_came_and_what_went_is_told_apart() -> None:
    runs = redline("Wait two minutes.", "Wait ten minutes.")
    assert words(runs, Fate.REMOVED) == "two"
    assert words(runs, Fate.ADDED) == "ten"
    assert words(runs, Fate.KEPT) == "Wait  minutes."


def test_marks_are_read_as_what_they_mean() -> None:
    assert page("- Be **kind**") == (
        Run("•", Look.BULLET),
        Run(" Be ", Look.PLAIN),
        Run("kind", Look.BOLD),
    )


def test_marks_within_new_words_are_not_shown() -> None:
    assert words(redline("Be kind.", "Be kind. Be *very* kind."), Fate.ADDED) == " Be very kind."


def test_a_change_of_marks_alone_is_shown() -> None:
    assert words(redline("Be thoughtful.", "Be **thoughtful**."), Fate.ADDED) == "****"


def test_texts_with_little_in_common_are_not_torn_to_shreds() -> None:
    runs = redline("The reason for the journey", "Another title for it")
    assert [run.fate for run in runs if run.text.strip()] == [Fate.REMOVED, Fate.ADDED]


def test_what_only_one_text_has_stays_marked_where_the_past_is_not_known() -> None:
    assert theirs_only(redline("Wait two minutes.", "Wait ten minutes.")) == (
        Run("Wait "),
        Run("ten", fate=Fate.ADDED),
        Run(" minutes."),
    )


def test_a_clash_stands_in_its_place() -> None:
    pieces = (
        Piece("One.", "One.", "One."),
        Piece(" Two.", " Second.", " Zwei.", clash=True),
        Piece("", " End.", " End."),
    )
    assert [(run.text.strip(), run.asked) for run in open_page(pieces, "which?")] == [
        ("One.", False),
        ("which?", True),
        ("End.", False),
    ]


def test_what_stayed_is_shortened_around_a_change() -> None:
    runs = folded(redline("Start. " + "Same words. " * 200 + "End.", "Start. " + "Same words. " * 200 + "The end."))
    assert sum(len(run.text) for run in runs) < 600
    assert words(runs, Fate.ADDED)
    assert "[…]" in words(runs, Fate.KEPT)


def test_of_a_very_long_change_the_beginning_is_shown() -> None:
    runs = folded(redline("", "Word. " * 20_000))
    assert sum(len(run.text) for run in runs) < 7_000
    assert runs[-1].text.strip() == "[…]"


def test_a_short_text_is_shown_whole() -> None:
    runs = redline("Be kind.", "Be kind today.")
    assert folded(runs) is runs


def test_of_a_very_long_page_the_beginning_is_shown() -> None:
    runs = page("Word. " * 20_000)
    assert sum(len(run.text) for run in runs) < 7_000
    assert runs[-1].text.strip() == "[…]"


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_changes_are_told_by_lines_and_not_by_colour_alone(colours: object) -> None:
    told = html(redline("old", "new"), colours)  # type: ignore[arg-type]
    assert "line-through" in told
    assert "underline" in told


def test_no_text_becomes_html() -> None:
    told = html(redline("<b>x</b>", '<img src="file:///etc/passwd">'), LIGHT)
    assert "<img" not in told
    assert "<b>" not in told


def test_a_screen_reader_hears_the_text_as_it_is_now() -> None:
    assert spoken(redline("Wait two minutes.", "Wait ten minutes.")) == "Wait ten minutes."


@given(TEXTS, TEXTS)
def test_readable_pieces_still_make_both_texts(before: str, after: str) -> None:
    pieces = readable(differing(before, after))
    was = "".join(piece.text for piece in pieces if piece.fate is not Fate.ADDED)
    now = "".join(piece.text for piece in pieces if piece.fate is not Fate.REMOVED)
    # A blank may stand between what went and what came, so that they do not run into each other.
    assert (was.replace(" ", ""), now.replace(" ", "")) == (before.replace(" ", ""), after.replace(" ", ""))


@given(TEXTS)
def test_a_page_holds_every_letter_of_its_text(text: str) -> None:
    assert [sign for sign in words(page(text), Fate.KEPT) if sign in "ab"] == [sign for sign in text if sign in "ab"]
