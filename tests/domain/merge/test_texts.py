"""Long texts are merged by paragraph and sentence; lists, tables and fences stay whole."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from playbook_app.domain.merge.merged import Answer, Piece, composed
from playbook_app.domain.merge.texts import merged_text, outcome
from playbook_app.domain.merge.units import units
from playbook_app.domain.rules import LONGEST_TEXT
from tests.domain.merge.edits import texts


def _settled(base: str, mine: str, theirs: str) -> str:
    pieces = merged_text(base, mine, theirs)
    assert not any(piece.clash for piece in pieces), pieces
    return outcome(pieces, Answer.MINE, mine, theirs)


def _clashes(base: str | None, mine: str, theirs: str) -> list[tuple[str, str]]:
    return [(one.mine.strip(), one.theirs.strip()) for one in merged_text(base, mine, theirs) if one.clash]


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "expected"),
    [
        ("Greet. Smile.", "Greet them. Smile.", "Greet. Smile warmly.", "Greet them. Smile warmly."),
        ("Greet. Smile.", "Greet. Smile. Ask.", "Greet. Smile warmly.", "Greet. Smile warmly. Ask."),
        ("Greet.", "First. Greet.", "Greet warmly.", "First. Greet warmly."),
        ("Greet.", "First.\n\nGreet.", "Greet warmly.", "First.\n\nGreet warmly."),
        ("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.", "One. More.\n\nTwo.", "One. More.\n\nTwo.\n\nThree."),
        ("One. Two.", "One.\n\nTwo.", "One. Two, too.", "One.\n\nTwo, too."),
        ("One.\n\nTwo.", "Two.", "One.\n\nTwo. Three.", "Two. Three."),
        ("- a\n- b", "- a\n- b\n- c", "- A\n- b", "- A\n- b\n- c"),
        ("- a", "- a\n- c", "- a\n- b", "- a\n- b\n- c"),
        ("Do:", "Do:\n\n- c\n- d", "Do:\n\n- b", "Do:\n\n- b\n- c\n- d"),
        ("|a|b|\n|-|-|\n|1|2|", "|a|b|\n|-|-|\n|1|9|", "|a|b|\n|-|-|\n|1|2|\n|3|4|", "|a|b|\n|-|-|\n|1|9|\n|3|4|"),
        ("```\nx\ny\n```", "```\nX\ny\n```", "```\nx\nY\n```", "```\nX\nY\n```"),
        ("问候。微笑。", "问候客人。微笑。", "问候。微笑吧。", "问候客人。微笑吧。"),
    ],
)
def test_changes_apart_are_both_taken(base: str, mine: str, theirs: str, expected: str) -> None:
    assert _settled(base, mine, theirs) == expected
    assert _settled(base, theirs, mine) == expected


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "clash"),
    [
        ("Greet.", "Greet them.", "Greet warmly.", ("Greet them.", "Greet warmly.")),
        ("Greet. Smile.", "Smile.", "Greet them. Smile.", ("", "Greet them.")),
        ("Greet.", "Greet. Ask.", "Greet. Offer.", ("Ask.", "Offer.")),
        ("1. a", "1. a\n2. b", "1. a\n2. c", ("2. b", "2. c")),
        ("", "Ask. Smile.", "Offer. Smile.", ("Ask.", "Offer.")),
    ],
)
def test_changes_of_one_sentence_clash_in_their_place(
    base: str, mine: str, theirs: str, clash: tuple[str, str]
) -> None:
    assert _clashes(base, mine, theirs) == [clash]


def test_a_table_that_one_side_widened_is_not_mixed() -> None:
    wide = "|a|b|c|\n|-|-|-|\n|1|2|3|"
    long = "|a|b|\n|-|-|\n|1|2|\n|4|5|"
    assert _clashes("|a|b|\n|-|-|\n|1|2|", wide, long) == [(wide, long)]


def test_a_fence_is_never_left_open() -> None:
    base = "```\na\n```\nb\n```\nc\n```"
    mine, theirs = "a\n```\nb\n```\nc", "```\na\n```\nb\n```\nc\n```\nD"
    for answer in Answer:
        assert outcome(merged_text(base, mine, theirs), answer, mine, theirs).count("```") % 2 == 0


def test_without_a_base_what_both_say_is_settled_and_the_rest_clashes() -> None:
    assert _clashes(None, "Same here. Mine only. End.", "Same here. End. Theirs only.") == [
        ("Mine only.", ""),
        ("", "Theirs only."),
    ]


def test_both_sides_of_a_clash_read_one_after_the_other() -> None:
    pieces = merged_text("Greet. Smile.", "Greet them. Smile.", "Greet warmly. Smile.")
    assert composed(pieces, [Answer.BOTH]) == "Greet them.\n\nGreet warmly. Smile."


def test_each_clash_may_get_its_own_answer() -> None:
    pieces = merged_text("One. Same. Two.", "One here. Same. Two here.", "One there. Same. Two there.")
    assert composed(pieces, [Answer.MINE, Answer.THEIRS]) == "One here. Same. Two there."
    assert composed(pieces, [Answer.THEIRS]) == "One there. Same. Two there."
    assert composed(pieces, []) == "One here. Same. Two here."


def test_a_side_that_is_chosen_whole_keeps_its_blanks() -> None:
    mine, theirs = "  Mine.\n", "Theirs."
    assert outcome(merged_text("Base.", mine, theirs), Answer.MINE, mine, theirs) == mine


def test_what_would_be_too_long_together_is_asked_as_a_whole() -> None:
    half = "A sentence. " * (LONGEST_TEXT // 24)
    mine, theirs = f"{half}Mine.\n\nBase.", f"Base.\n\n{half}Theirs."
    assert merged_text("Base.", mine, theirs * 2) == (Piece("Base.", mine, theirs * 2, clash=True),)


@given(texts(), texts(), texts())
def test_every_sentence_of_one_side_alone_is_in_the_text_or_in_a_clash(base: str, mine: str, theirs: str) -> None:
    pieces = merged_text(base, mine, theirs)
    kept = {unit for one in pieces for text in (one.mine, one.theirs) for unit in units(text)}
    former, ours, others = (set(units(text)) for text in (base, mine, theirs))
    assert (ours | others) - former <= kept


@given(texts() | st.none(), texts(), texts(), st.lists(st.sampled_from(Answer)))
def test_units_stay_whole_whatever_is_answered(base: str | None, mine: str, theirs: str, answers: list[Answer]) -> None:
    result = composed(merged_text(base, mine, theirs), answers)
    assert set(units(result)) <= {unit for text in (base or "", mine, theirs) for unit in units(text)}


@given(texts(), texts(), texts())
def test_the_sides_of_a_text_may_be_swapped(base: str, mine: str, theirs: str) -> None:
    one, other = merged_text(base, mine, theirs), merged_text(base, theirs, mine)
    clash = any(piece.clash for piece in one)
    assert clash == any(piece.clash for piece in other)
    assert clash or composed(one, []) == composed(other, [])


@given(texts(), texts())
def test_without_a_base_a_side_may_be_chosen_whole(mine: str, theirs: str) -> None:
    assume(units(mine) != units(theirs))
    pieces = merged_text(None, mine, theirs)
    assert units(composed(pieces, [Answer.MINE])) == units(mine)
    assert units(composed(pieces, [Answer.THEIRS])) == units(theirs)
