"""Suggestions: what a teammate changed in a copy for comments, to be accepted or declined one by one. No Qt."""

from collections.abc import Iterator, Set
from dataclasses import replace
from enum import Enum

from playbook_app.domain.change import Change
from playbook_app.domain.entities import ENTITIES, EntityId
from playbook_app.domain.merge.merged import Answer, Conflict
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.frozen import frozen
from playbook_app.merging.prepared import Credit, Key, key
from playbook_app.ui.history.values import HIDDEN
from playbook_app.ui.merging.review import Answers, Review, Subject

PLACE = ("stage", "moment", "step", "order")
"""The fields that together say where something stands: they are one suggestion."""

_APPROVAL = frozenset({"status", "approved_by", "approved_at"})
_FOLLOWING = HIDDEN - {"order"}


class Verdict(Enum):
    """What became of a suggestion."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


@frozen
class Suggestion:
    """What is accepted or declined as one: a thing that comes or goes, a field, or where something stands."""

    subject: Subject
    fields: tuple[str | None, ...]
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def place(self) -> EntityId:
        """What tells it from all others."""
        return EntityId(f"{self.subject.place} {self.fields[0] or ''}")

    @property
    def keys(self) -> frozenset[Key]:
        """What it changes."""
        return frozenset(key(one) for one in self.changes)

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole of a thing."""
        return self.fields == (None,)


class Suggestions:
    """The suggestions of a review, with the verdicts so far."""

    def __init__(self, review: Review) -> None:
        """Begin with nothing accepted or declined."""
        self._review = review
        self.verdicts: dict[EntityId, Verdict] = {}
        self.comments = sum(1 for subject in review.subjects if subject.kind is Kind.COMMENT)
        self.all = tuple(one for subject in _without_consequences(review) for one in _of(subject))
        self._by_key = {found: one for one in self.all for found in one.keys}

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.all)

    @property
    def open(self) -> int:
        """How many have no verdict yet."""
        return len(self.all) - len(self.verdicts)

    def judge(self, suggestion: Suggestion, verdict: Verdict) -> tuple[Suggestion, ...]:
        """Accept one, with all that it needs; or decline it, with all that needs it. Return all that are judged so."""
        judged = (suggestion, *self.along(suggestion, verdict))
        for one in judged:
            self.verdicts[one.place] = verdict
        return judged

    def judge_all(self, verdict: Verdict) -> None:
        """Accept or decline all."""
        self.verdicts = {one.place: verdict for one in self.all}

    def along(self, suggestion: Suggestion, verdict: Verdict) -> tuple[Suggestion, ...]:
        """Return what goes along with a verdict."""
        needs = self._review.needs
        reach = needs.needed_by if verdict is Verdict.ACCEPTED else needs.depending_on
        found = dict.fromkeys(
            self._by_key[one] for one in sorted(reach(suggestion.keys), key=str) if one in self._by_key
        )
        return tuple(one for one in found if one is not suggestion)

    def credit(self, suggestion: Suggestion) -> Credit | None:
        """Return who suggested it last, and when; None where that is not known."""
        known = self._review.prepared.credits
        own = (known.get((suggestion.subject.kind, suggestion.subject.id, one)) for one in suggestion.fields)
        found = [one for one in own if one is not None]
        return max(found, key=lambda one: one.at, default=None)

    def left_out(self) -> Set[Key]:
        """Return what is not to come in: what is declined, and what only follows from it."""
        keys: set[Key] = set()
        for one in self.all:
            if self.verdicts.get(one.place) is Verdict.DECLINED:
                keys |= one.keys
        keys |= {change for change, deletion in self._review.needs.consequences.items() if deletion in keys}
        taken = {one.subject.place for one in self.all if self.verdicts.get(one.place) is Verdict.ACCEPTED}
        for subject in self._review.subjects:
            if subject.kind is not Kind.COMMENT and subject.place not in taken:
                keys |= {key(one) for one in subject.changes} - self._review.needs.consequences.keys()
        return keys

    def given(self) -> Answers:
        """Return the answers to what both sides changed: theirs where it is accepted, else mine."""
        return {
            conflict.key: Answer.THEIRS if self.verdicts.get(one.place) is Verdict.ACCEPTED else Answer.MINE
            for one in self.all
            for conflict in one.conflicts
        }


def _without_consequences(review: Review) -> Iterator[Subject]:
    """Go through what suggestions are about; what only follows from a deletion is none of them."""
    for subject in review.subjects:
        changes = tuple(change for change in subject.changes if key(change) not in review.needs.consequences)
        if subject.kind is not Kind.COMMENT and (changes or subject.conflicts):
            yield replace(subject, changes=changes)


def _of(subject: Subject) -> Iterator[Suggestion]:
    """Go through the suggestions about one thing."""
    found = {change.field for change in subject.changes} | {conflict.field for conflict in subject.conflicts}
    if None in found:
        yield _made(subject, (None,))
        return
    left = [name for name in ENTITIES[subject.kind].__dataclass_fields__ if name in found]
    told = [name for name in left if name not in _following(subject, left)] or left
    placing = tuple(name for name in PLACE if name in told)
    for name in told:
        if name not in placing:
            yield _made(subject, (name,))
    if placing:
        yield _made(subject, placing)


def _made(subject: Subject, fields: tuple[str | None, ...]) -> Suggestion:
    return Suggestion(
        subject,
        fields,
        tuple(one for one in subject.changes if one.field in fields),
        tuple(one for one in subject.conflicts if one.field in fields),
    )


def _following(subject: Subject, fields: list[str]) -> Set[str]:
    """Return the fields that are no suggestions of their own: they follow from the others."""
    status = next((change.after for change in subject.changes if change.field == "status"), None)
    # An approval ends with any change of what is printed.
    back = status is not Status.APPROVED and not _APPROVAL.issuperset(fields)
    return _FOLLOWING | _APPROVAL if back else _FOLLOWING
