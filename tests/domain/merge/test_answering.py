"""Conflicts are answered later and elsewhere: what was merged travels along."""

import pickle

import pytest

from playbook_app.domain.change import StaleChange, apply
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.merge.merged import Answer, Typed
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.vocabulary import Kind, Step
from tests.domain.merge.playing import Play
from tests.factories import ROLE, entity_id, playbook_with, standard

ONE = standard(1, practice="Greet.")
BASE = playbook_with(ONE)
TITLE = (Kind.STANDARD, ONE.id, "title")
PLAY = Play(
    BASE,
    lambda book: edit(book, Kind.STANDARD, ONE.id, title="Mine", code="NEW"),
    lambda book: edit(book, Kind.STANDARD, ONE.id, title="Theirs", practice="Greet. Smile."),
)


def test_a_merge_is_answered_in_another_process() -> None:
    merged = pickle.loads(pickle.dumps(PLAY.merged))
    result = apply(PLAY.mine, answered(PLAY.mine, merged, {TITLE: Answer.THEIRS}))
    assert result.standards[ONE.id].title == "Theirs"
    assert result.standards[ONE.id].practice == "Greet. Smile."


def test_another_state_than_the_one_that_was_merged_is_refused() -> None:
    with pytest.raises(StaleChange):
        answered(PLAY.theirs, PLAY.merged, {})


def test_a_code_that_is_typed_twice_is_told_apart() -> None:
    play = Play(
        BASE,
        lambda book: edit(book, Kind.STANDARD, ONE.id, code="A"),
        lambda book: (
            *edit(book, Kind.STANDARD, ONE.id, code="B"),
            *add_standard(book, entity_id(500), "New", None, Step.IDEAL, code="C"),
        ),
    )
    result = play.answered({(Kind.STANDARD, ONE.id, "code"): Typed("C")})
    assert sorted(one.code for one in result.standards.values()) == ["C", "C-2"]


def test_whether_something_is_deleted_cannot_be_typed() -> None:
    play = Play(
        BASE, lambda book: delete(book, Kind.ROLE, ROLE), lambda book: edit(book, Kind.ROLE, ROLE, contribution="x")
    )
    with pytest.raises(ValueError, match="cannot be typed"):
        play.answered({(Kind.ROLE, ROLE, None): Typed("x")})


def test_without_a_base_answers_are_given_the_same_way() -> None:
    merged = merge(None, PLAY.mine, PLAY.theirs)
    answers = {one.key: Answer.THEIRS for one in merged.conflicts}
    result = apply(PLAY.mine, answered(PLAY.mine, merged, answers))
    assert result.standards == PLAY.theirs.standards
