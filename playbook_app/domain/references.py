"""Which entity refers to which: one table, read by the rules, by deleting, and by whoever copies part of a playbook."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


class Reference(NamedTuple):
    """A field of one entity that names another."""

    field: str
    kind: Kind
    id: EntityId


TARGETS: dict[Kind, dict[str, Kind]] = {
    Kind.PLAYBOOK: {"logo": Kind.IMAGE},
    Kind.MOMENT: {"stage": Kind.STAGE, "owner": Kind.ROLE, "path": Kind.ROLE},
    Kind.STANDARD: {"moment": Kind.MOMENT, "roles": Kind.ROLE},
    Kind.STORY: {"standards": Kind.STANDARD, "moment": Kind.MOMENT},
    Kind.QUESTION: {"standard": Kind.STANDARD, "moment": Kind.MOMENT},
    Kind.SIGNATORY: {"role": Kind.ROLE},
}
"""The kind that each referring field points at; a comment says for itself what it is on."""


def references_of(kind: Kind, entity: Entity) -> Iterator[Reference]:
    """Go through all that an entity refers to."""
    referring: Any = entity
    if kind is Kind.COMMENT:
        yield Reference("subject", referring.subject_kind, referring.subject)
    for field, target in TARGETS.get(kind, {}).items():
        value = getattr(referring, field)
        if isinstance(value, str):
            yield Reference(field, target, EntityId(value))
        elif value:
            yield from (Reference(field, target, one) for one in value)


def referring_to(
    playbook: Playbook, wanted: Callable[[Kind, EntityId], bool]
) -> Iterator[tuple[Kind, EntityId, Reference]]:
    """Go through the references in a playbook that point at what is wanted, each with the kind and id that holds it."""
    for kind in (*TARGETS, Kind.COMMENT):
        for entity in playbook.of(kind).values():
            for reference in references_of(kind, entity):
                if wanted(reference.kind, reference.id):
                    yield kind, entity.id, reference
