"""What leads from one value of a playbook to another."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from playbook_app.domain.change import Change, Changes, created, deleted
from playbook_app.domain.entities import ENTITIES, Entity
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_FIELDS = {kind: tuple(item.name for item in fields(entity) if item.name != "id") for kind, entity in ENTITIES.items()}


def difference(before: Playbook, after: Playbook) -> Changes:
    """Return the changes that lead from one value of a playbook to another, by kind, then in no special order.

    `apply(before, difference(before, after)) == after`. Raises ValueError for two different playbooks.
    """
    if before.about.id != after.about.id:
        raise ValueError("two different playbooks have no difference")
    return tuple(change for kind in Kind for change in _differing(kind, before, after))


def _differing(kind: Kind, before: Playbook, after: Playbook) -> Iterator[Change]:
    old, new = before.of(kind), after.of(kind)
    if old is new:
        return
    for entity_id, entity in old.items():
        if entity_id not in new:
            yield deleted(kind, entity)
    for entity_id, entity in new.items():
        former = old.get(entity_id)
        if former is None:
            yield created(kind, entity)
        elif former is not entity:
            yield from fields_changed(kind, former, entity)


def fields_changed(kind: Kind, before: Entity, after: Entity) -> Iterator[Change]:
    """Go through the changes of single fields that lead from one state of an entity to another."""
    old: Any = before
    new: Any = after
    for name in _FIELDS[kind]:
        if getattr(old, name) != getattr(new, name):
            yield Change(kind, before.id, name, getattr(old, name), getattr(new, name))
