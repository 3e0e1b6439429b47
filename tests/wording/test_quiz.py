"""Every score has words."""

import pytest

from playbook_app.analysis.quiz import Part, Score
from playbook_app.domain.mentality import Band
from playbook_app.domain.vocabulary import QuestionKind, Step
from playbook_app.wording.mentality import BANDS
from playbook_app.wording.quiz import (
    QUESTION_PURPOSES,
    next_step,
    part_sentence,
    score_sentence,
)


@pytest.mark.parametrize(("right", "begins"), [(0, "None of"), (4, "4 of 10"), (7, "7 of 10"), (10, "All 10")])
def test_a_score_is_put_into_a_sentence_of_its_own(right: int, begins: str) -> None:
    assert score_sentence(Score(right, 10, ())).startswith(begins)


def test_every_band_and_every_kind_of_question_has_words() -> None:
    assert BANDS.keys() == set(Band)
    assert QUESTION_PURPOSES.keys() == set(QuestionKind)


@pytest.mark.parametrize("step", Step)
def test_where_there_is_room_to_grow_there_is_something_to_try(step: Step) -> None:
    assert next_step(Part(step, 1, 3))
    assert not next_step(Part(step, 3, 3))


def test_a_part_tells_its_points() -> None:
    assert part_sentence(Part(Step.IDEAL, 2, 6)) == "Room to grow: 2 of 6 points."
