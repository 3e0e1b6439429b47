"""What answers come to: right or not, points by step and standard, and where somebody leans."""

from typing import Any

import pytest

from playbook_app.analysis.quiz import assessed, is_right, knowledge_quiz, score, self_assessment
from playbook_app.domain.entities import Choice, EntityId, Question
from playbook_app.domain.mentality import Band
from playbook_app.domain.vocabulary import QuestionKind, Status, Step
from tests.factories import entity_id, playbook_with, standard

SCALE = tuple(Choice(f"Answer {points}", points) for points in range(4))
ONE_RIGHT = (Choice("Wrong"), Choice("Right", 1), Choice("Wrong too"))


def question(number: int, kind: QuestionKind = QuestionKind.KNOWLEDGE, **fields: Any) -> Question:
    given = {"choices": ONE_RIGHT if kind is QuestionKind.KNOWLEDGE else SCALE, "order": f"a{number}", **fields}
    return Question(id=entity_id(300 + number), kind=kind, prompt=f"Question {number}", **given)


def leaning(number: int, about: EntityId | None = None) -> Question:
    return question(number, QuestionKind.MENTALITY, standard=about)


def test_the_same_seed_asks_the_same_and_another_asks_otherwise() -> None:
    book = playbook_with(*(question(number) for number in range(1, 9)))
    assert knowledge_quiz(book, 7) == knowledge_quiz(book, 7)
    assert len({knowledge_quiz(book, seed) for seed in range(5)}) > 1


def test_only_what_can_be_scored_is_asked() -> None:
    retired = standard(1, status=Status.RETIRED)
    book = playbook_with(
        retired,
        question(1),
        question(2, choices=()),
        question(3, choices=(Choice("One"), Choice("Other"))),
        question(4, standard=retired.id),
        question(5, QuestionKind.DISCUSSION),
    )
    assert [asked.question for asked in knowledge_quiz(book, 1)] == [question(1)]


def test_choices_are_shuffled_by_their_places() -> None:
    asked = knowledge_quiz(playbook_with(question(1)), 1)[0]
    assert sorted(asked.places) == [0, 1, 2]


def test_an_answer_is_right_when_all_right_choices_are_picked_and_no_other() -> None:
    both = question(1, choices=(Choice("One", 1), Choice("Two", 1), Choice("Three")))
    assert is_right(both, frozenset({0, 1}))
    assert not is_right(both, frozenset({0}))
    assert not is_right(both, frozenset({0, 1, 2}))


def test_what_was_not_answered_counts_as_missed() -> None:
    questions = [question(1), question(2), question(3)]
    result = score(questions, {question(1).id: frozenset({1}), question(2).id: frozenset({0})})
    assert (result.right, result.asked) == (1, 3)
    assert result.missed == (question(2), question(3))


def test_the_self_assessment_is_asked_in_its_own_order() -> None:
    book = playbook_with(
        leaning(2), leaning(1), question(3, QuestionKind.MENTALITY, choices=(Choice("A"), Choice("B")))
    )
    assert [asked.question for asked in self_assessment(book)] == [leaning(1), leaning(2)]


@pytest.mark.parametrize(
    ("picked", "band"), [(0, Band.WATCHING), (1, Band.WILLING), (2, Band.RELIABLE), (3, Band.OWNING)]
)
def test_the_share_of_the_points_decides_the_band(picked: int, band: Band) -> None:
    book = playbook_with(leaning(1))
    assert assessed(book, [leaning(1)], {leaning(1).id: frozenset({picked})}).band is band


def test_strengths_come_first_by_step_and_by_standard() -> None:
    cared, dared = standard(1, step=Step.ATTENTIVENESS), standard(2, step=Step.EMPOWERMENT)
    questions = [leaning(1, dared.id), leaning(2, cared.id), leaning(3)]
    book = playbook_with(cared, dared, *questions)
    answers = {questions[0].id: frozenset({1}), questions[1].id: frozenset({3}), questions[2].id: frozenset({2})}
    result = assessed(book, questions, answers)
    assert (result.points, result.most) == (6, 9)
    assert [(part.subject, part.strong) for part in result.steps] == [
        (Step.ATTENTIVENESS, True),
        (Step.EMPOWERMENT, False),
    ]
    assert [part.subject for part in result.standards] == [cared.id, dared.id]


def test_what_was_left_out_does_not_weigh_on_the_assessment() -> None:
    book = playbook_with(leaning(1), leaning(2))
    result = assessed(book, [leaning(1), leaning(2)], {leaning(1).id: frozenset({3})})
    assert (result.points, result.most, result.band) == (3, 3, Band.OWNING)


def test_no_answer_at_all_is_the_lowest_band() -> None:
    result = assessed(playbook_with(leaning(1)), [leaning(1)], {})
    assert (result.most, result.band, result.steps) == (0, Band.WATCHING, ())
