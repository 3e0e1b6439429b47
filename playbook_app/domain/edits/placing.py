"""Order among siblings: a key for a newcomer, and fresh keys for all where theirs leave no room."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeVar

from playbook_app.domain.change import Change
from playbook_app.domain.entities import KINDS, Entity, EntityId, Moment, Stage, Standard
from playbook_app.domain.order import is_key, key_between, keys_between

_Sibling = TypeVar("_Sibling", Stage, Moment, Standard)


def placed(siblings: Sequence[Entity], before: EntityId | None) -> tuple[str, tuple[Change, ...]]:
    """Return the key that stands just before a sibling (None: after the last), and the changes that make room for it.

    `siblings` are the others, in their order. Keys that are malformed or not ascending are renewed, all of them.
    """
    changes: tuple[Change, ...] = ()
    keys = [_order(sibling) for sibling in siblings]
    if not _ascending(keys):
        fresh = keys_between(None, None, len(keys))
        changes = tuple(_rekeyed(siblings, fresh))
        keys = fresh
    place = next((place for place, sibling in enumerate(siblings) if sibling.id == before), len(siblings))
    return key_between(keys[place - 1] if place else None, keys[place] if place < len(keys) else None), changes


def others(siblings: Sequence[_Sibling], entity_id: EntityId) -> list[_Sibling]:
    """Return the siblings of an entity, without itself."""
    return [sibling for sibling in siblings if sibling.id != entity_id]


def _ascending(keys: Sequence[str]) -> bool:
    return all(map(is_key, keys)) and all(low < high for low, high in pairwise(keys))


def _rekeyed(entities: Sequence[Entity], keys: Sequence[str]) -> Iterator[Change]:
    for entity, key in zip(entities, keys, strict=True):
        if _order(entity) != key:
            yield Change(KINDS[type(entity)], entity.id, "order", _order(entity), key)


def _order(entity: Any) -> str:
    return str(entity.order)
