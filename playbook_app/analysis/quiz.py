"""The quiz and the service-mentality self-assessment: what is asked, and what the answers come to.

Nothing is stored, and chance is passed in, so that the same seed asks the same. What a score means in words is
`wording.quiz`'s.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from random import Random
from typing import TypeVar

from playbook_app.domain.entities import Choice, EntityId, Question
from playbook_app.domain.mentality import Band, band_of
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import QuestionKind, Status, Step
from playbook_app.frozen import frozen

_FEWEST_CHOICES = 2
_Subject = TypeVar("_Subject", bound=Hashable)

Answers = Mapping[EntityId, frozenset[int]]
"""By question, the places of the choices that were picked, as the question holds them. The unanswered are absent."""


@frozen
class Asked:
    """A question as it is put: `places` are those of its choices, in the order in which they are shown."""

    question: Question
    places: tuple[int, ...]


@frozen
class Score:
    """What a knowledge quiz came to: how many questions were right, of how many, and those that were not."""

    right: int
    asked: int
    missed: tuple[Question, ...]


_STRONG = 2 / 3
"""From this share of its points on, something is a strength; below it there is room to grow."""


@frozen
class Part:
    """The points gained of those to be had for one step or standard. `subject` is a step's value or a standard's id."""

    subject: str
    points: int
    most: int

    @property
    def share(self) -> float:
        """The share of the points, 0 to 1."""
        return self.points / self.most if self.most else 0.0

    @property
    def strong(self) -> bool:
        """Whether this is a strength rather than room to grow."""
        return self.share >= _STRONG


@frozen
class Assessment:
    """What a self-assessment came to, as a whole, by step, and by standard; each strongest first."""

    points: int
    most: int
    band: Band
    steps: tuple[Part, ...]
    standards: tuple[Part, ...]


def knowledge_quiz(playbook: Playbook, seed: int) -> tuple[Asked, ...]:
    """Return the knowledge questions that can be scored, shuffled, and their choices as well.

    Left out are those of retired standards, those with fewer than two choices, and those without a right one.
    """
    chance = Random(seed)  # noqa: S311 - no secret hangs on it
    questions = [one for one in _asked_of(playbook, QuestionKind.KNOWLEDGE) if right_places(one)]
    chance.shuffle(questions)
    return tuple(Asked(one, _shuffled(one.choices, chance)) for one in questions)


def self_assessment(playbook: Playbook) -> tuple[Asked, ...]:
    """Return the questions of the self-assessment in their order: those with a scale of at least one point."""
    questions = (one for one in _asked_of(playbook, QuestionKind.MENTALITY) if most_points(one) > 0)
    return tuple(Asked(one, tuple(range(len(one.choices)))) for one in questions)


def right_places(question: Question) -> frozenset[int]:
    """Return the places of a knowledge question's right answers."""
    return frozenset(place for place, choice in enumerate(question.choices) if choice.points > 0)


def is_right(question: Question, picked: frozenset[int]) -> bool:
    """Tell whether all right answers were picked, and no other."""
    return picked == right_places(question)


def most_points(question: Question) -> int:
    """Return the most points that a question's scale gives."""
    return max((choice.points for choice in question.choices), default=0)


def score(questions: Iterable[Question], answers: Answers) -> Score:
    """Return what a knowledge quiz came to. What was not answered is not right."""
    asked = tuple(questions)
    missed = tuple(one for one in asked if not is_right(one, answers.get(one.id, frozenset())))
    return Score(len(asked) - len(missed), len(asked), missed)


def assessed(playbook: Playbook, questions: Iterable[Question], answers: Answers) -> Assessment:
    """Return what a self-assessment came to. What was not answered does not count."""
    told = [(one, _points(one, answers[one.id])) for one in questions if answers.get(one.id)]
    points = sum(gained for _, gained in told)
    most = sum(most_points(one) for one, _ in told)
    return Assessment(
        points,
        most,
        band_of(points / most if most else 0.0),
        _parts(told, lambda one: _step_of(playbook, one)),
        _parts(told, lambda one: one.standard),
    )


def _asked_of(playbook: Playbook, kind: QuestionKind) -> list[Question]:
    return [
        question
        for question in playbook.questions_in_order()
        if question.kind is kind and len(question.choices) >= _FEWEST_CHOICES and not _is_retired(playbook, question)
    ]


def _is_retired(playbook: Playbook, question: Question) -> bool:
    return question.standard is not None and playbook.standards[question.standard].status is Status.RETIRED


def _shuffled(choices: Sequence[Choice], chance: Random) -> tuple[int, ...]:
    places = list(range(len(choices)))
    chance.shuffle(places)
    return tuple(places)


def _points(question: Question, picked: frozenset[int]) -> int:
    return max(question.choices[place].points for place in picked)


def _step_of(playbook: Playbook, question: Question) -> Step | None:
    return playbook.standards[question.standard].step if question.standard else None


def _parts(told: Iterable[tuple[Question, int]], subject_of: Callable[[Question], _Subject | None]) -> tuple[Part, ...]:
    sums: defaultdict[_Subject, list[int]] = defaultdict(lambda: [0, 0])
    for question, gained in told:
        subject = subject_of(question)
        if subject is not None:
            sums[subject][0] += gained
            sums[subject][1] += most_points(question)
    parts = (Part(str(subject), gained, most) for subject, (gained, most) in sums.items())
    return tuple(sorted(parts, key=lambda part: -part.share))
