"""Merging where a thing stands: a standard's moment and step, a moment's stage, and the order of anything. It is never
asked: of two moves the later holds, whole, and a move to another place counts for more than one within it."""

from typing import Any

from playbook_app.domain.entities import Entity
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import Note, Side
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind

FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.ROLE: ("order",),
    Kind.STAGE: ("order",),
    Kind.MOMENT: ("stage", "order"),
    Kind.STANDARD: ("moment", "step", "order"),
    Kind.STORY: ("order",),
    Kind.QUESTION: ("order",),
}
"""The fields of each kind that say where a thing stands, the order within its place last."""


def merged_placement(kind: Kind, base: Entity | None, mine: Entity, theirs: Entity, inquiry: Inquiry) -> Side:
    """Return whose placement holds, where the two differ and neither is that of the base."""
    ours, others = placement(kind, mine), placement(kind, theirs)
    if base is None:
        gaps = ours.count(None), others.count(None)
        if gaps[0] != gaps[1]:
            return Side.MINE if gaps[0] < gaps[1] else Side.THEIRS
    else:
        place = placement(kind, base)[:-1]
        if (ours[:-1] == place) != (others[:-1] == place):
            return Side.THEIRS if ours[:-1] == place else Side.MINE
    if ours[:-1] != others[:-1]:
        inquiry.notes.append(Note.of("moved", kind, mine.id, name=spoken_name(mine)))
    return inquiry.later_move(kind, mine.id, ours, others)


def placement(kind: Kind, entity: Any) -> tuple[Any, ...]:
    """Return where a thing stands, the order within its place last."""
    return tuple(getattr(entity, field) for field in FIELDS[kind])
