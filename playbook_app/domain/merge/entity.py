"""Merging the fields of one entity that both sides have."""

from dataclasses import fields, replace
from functools import cache
from typing import Any, cast

from playbook_app.domain.change import Value
from playbook_app.domain.entities import ENTITIES, LINES, PROSE, Entity
from playbook_app.domain.merge import approval, placement
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import Answer, Conflict, Piece, Side
from playbook_app.domain.merge.sequence_fields import (
    Several,
    merged_members,
    merged_pairs,
    merged_sequence,
    merged_signatures,
)
from playbook_app.domain.merge.texts import merged_text, outcome
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.domain.typeface import USUAL
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

_EMPTY: tuple[Value, ...] = ("", None, (), frozenset(), USUAL)
"""What a field holds that nobody has filled. A choice of a few, such as a latitude, is never empty."""

_PICTURE = ("sha256", "media_type")
_SAID = ("subject_kind", "subject", "at", "author")
"""Who said what about what: nobody edits it, so it is never asked."""
_BY_NAME = "extra"
_BY_EDITION = "signed"
_OF_FIXED_LENGTH = "guest_scale"
_NEVER_SHOWN = "source"


@frozen
class Versions:
    """One entity as the base has it, if it does, and as mine and theirs do."""

    kind: Kind
    base: Any
    mine: Any
    theirs: Any

    def of(self, name: str) -> tuple[Any, Any, Any]:
        """Return the three values of a field."""
        return (getattr(self.base, name, None), getattr(self.mine, name), getattr(self.theirs, name))

    def conflict(self, name: str) -> Conflict:
        """Return the conflict of a field, where one answer gives mine and the other theirs."""
        base, mine, theirs = self.of(name)
        return Conflict(
            kind=self.kind,
            id=self.mine.id,
            field=name,
            base=base,
            mine=mine,
            theirs=theirs,
            outcomes=(mine, theirs),
        )


def merged_entity(versions: Versions, inquiry: Inquiry) -> Entity:
    """Return an entity with what both sides did to it; what clashes is asked.

    Without a base, what is equal, or empty on one side, is settled.
    """
    values: dict[str, Value] = {}
    for group in _groups(versions.kind):
        if _side_of_group(group, versions, inquiry) is Side.THEIRS:
            values.update({name: getattr(versions.theirs, name) for name in group})
    for name in _single(versions.kind):
        values[name] = _merged_field(name, versions, inquiry)
    return cast("Entity", replace(versions.mine, **values))


@cache
def _groups(kind: Kind) -> tuple[tuple[str, ...], ...]:
    """Return the fields of a kind that come from one side together."""
    groups = [placement.FIELDS[kind]] if kind in placement.FIELDS else []
    if kind is Kind.STANDARD:
        groups.append(approval.FIELDS)
    if kind is Kind.IMAGE:
        groups.append(_PICTURE)
    if kind is Kind.COMMENT:
        groups.append(_SAID)
    return tuple(groups)


@cache
def _single(kind: Kind) -> tuple[str, ...]:
    grouped = {name for group in _groups(kind) for name in group}
    return tuple(item.name for item in fields(ENTITIES[kind]) if item.name != "id" and item.name not in grouped)


def _side_of_group(group: tuple[str, ...], versions: Versions, inquiry: Inquiry) -> Side:
    former, ours, others = zip(*(versions.of(name) for name in group), strict=True)
    if others == ours or (versions.base and others == former):
        return Side.MINE
    if versions.base and ours == former:
        return Side.THEIRS
    if group is approval.FIELDS:
        return approval.merged_approval(versions.base, versions.mine, versions.theirs, inquiry)
    if group is _SAID:
        return Side.MINE if repr(ours) > repr(others) else Side.THEIRS
    if group is _PICTURE:
        picture = versions.conflict("sha256")
        return Side.THEIRS if inquiry.ask(picture) == picture.theirs else Side.MINE
    return placement.merged_placement(versions.kind, versions.base, versions.mine, versions.theirs, inquiry)


def _merged_field(name: str, versions: Versions, inquiry: Inquiry) -> Value:
    former, ours, others = versions.of(name)
    unchanged = (former,) if versions.base else _EMPTY
    if ours == others or others in unchanged:
        return cast("Value", ours)
    if ours in unchanged:
        return cast("Value", others)
    if isinstance(ours, bool | frozenset) or name in {_NEVER_SHOWN, _BY_EDITION}:
        return _settled(name, former, ours, others)
    return _asked(name, versions, inquiry)


def _settled(name: str, base: Any, mine: Any, theirs: Any) -> Value:
    """Return what both sides' values of a field make together, where that is never asked."""
    if isinstance(mine, bool):
        return mine or cast("bool", theirs)
    if isinstance(mine, frozenset):
        return merged_members(base or frozenset(), mine, theirs)
    if name == _BY_EDITION:
        return merged_signatures(base or (), mine, theirs)
    return cast("Value", max(mine, theirs, key=repr))


def _asked(name: str, versions: Versions, inquiry: Inquiry) -> Value:
    conflict = versions.conflict(name)
    if name in PROSE[versions.kind]:
        return _text(conflict, inquiry)
    if isinstance(conflict.mine, tuple):
        return _several(conflict, inquiry)
    if name in LINES[versions.kind]:
        base, mine, theirs = versions.of(name)
        conflict = replace(conflict, pieces=(Piece(base or "", mine, theirs, clash=True),))
    return inquiry.ask(conflict)


def _text(conflict: Conflict, inquiry: Inquiry) -> Value:
    base, mine, theirs = (cast("Any", value) for value in (conflict.base, conflict.mine, conflict.theirs))
    pieces = merged_text(base, mine, theirs)
    outcomes = {answer: outcome(pieces, answer, mine, theirs) for answer in Answer}
    if not any(piece.clash for piece in pieces):
        return outcomes[Answer.MINE]
    answers = tuple(answer for answer, text in outcomes.items() if len(text) <= LONGEST_TEXT)
    texts = tuple(outcomes[answer] for answer in answers)
    return inquiry.ask(replace(conflict, pieces=pieces, answers=answers, outcomes=texts))


def _several(conflict: Conflict, inquiry: Inquiry) -> Value:
    sides = cast("Any", (conflict.base, conflict.mine, conflict.theirs))
    several: Several[Any] = merged_pairs(*sides) if conflict.field == _BY_NAME else merged_sequence(*sides)
    if not several.clash:
        return several.mine
    answers = (Answer.MINE, Answer.THEIRS) if conflict.field == _OF_FIXED_LENGTH else tuple(Answer)
    return inquiry.ask(replace(conflict, answers=answers, outcomes=several.outcomes(answers)))
