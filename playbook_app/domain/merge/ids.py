"""Giving entities other ids, and following them in whatever refers to them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.entities import Comment, Entity, EntityId
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.references import TARGETS
from playbook_app.domain.vocabulary import Kind

Ids = Mapping[Kind, Mapping[EntityId, EntityId]]


def with_ids(playbook: Playbook, ids: Ids) -> Playbook:
    """Return a playbook whose entities bear other ids, by kind from the former to the given; the rest keep theirs."""
    if not any(ids.values()):
        return playbook
    changed: dict[str, Any] = {}
    for kind, collection in COLLECTIONS.items():
        found = {one.id: new for one in playbook.of(kind).values() if (new := _renewed(kind, one, ids)) is not one}
        if found:
            entities = (found.get(one.id, one) for one in playbook.of(kind).values())
            changed[collection] = {one.id: one for one in entities}
    return replace(playbook, about=_renewed(Kind.PLAYBOOK, playbook.about, ids), **changed)


def _renewed(kind: Kind, entity: Any, ids: Ids) -> Any:
    values = dict(_values(kind, entity, ids))
    return replace(entity, **cast("Any", values)) if values else entity


def _values(kind: Kind, entity: Entity, ids: Ids) -> Iterator[tuple[str, object]]:
    """Yield the fields of an entity that change with the ids."""
    own = ids.get(kind, {})
    if entity.id in own:
        yield "id", own[entity.id]
    targets = dict(TARGETS.get(kind, {}))
    if isinstance(entity, Comment):
        targets["subject"] = entity.subject_kind
    for field, target in targets.items():
        given = ids.get(target)
        value: Any = getattr(entity, field)
        if not given or not value:
            continue
        after = (
            given.get(EntityId(value), EntityId(value))
            if isinstance(value, str)
            else type(value)(given.get(one, one) for one in value)
        )
        if after != value:
            yield field, after
