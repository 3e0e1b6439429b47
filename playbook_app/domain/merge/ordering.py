"""Order in a merge: entities that came from both sides to one place get keys that differ, so that later inserts fit."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any, cast

from playbook_app.domain.entities import Entity, EntityId, Role
from playbook_app.domain.merge.merged import EntityKey, Side
from playbook_app.domain.merge.placement import FIELDS, placement
from playbook_app.domain.merge.three import Three, with_entities
from playbook_app.domain.order import is_key, keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


def with_distinct_keys(playbook: Playbook, three: Three) -> Playbook:
    """Return the merged playbook with distinct order keys where the merge made them equal; the order stays as it is.

    Keys that were equal on one side already are left: whoever inserts there makes room.
    """
    found: dict[EntityKey, Entity] = {}
    for kind in FIELDS:
        for row in _rows(kind, playbook, three):
            keys = _distinct([one.order for one in row], [one.id for one in row])
            for one, key in zip(row, keys, strict=True):
                if one.order != key:
                    found[kind, one.id] = replace(one, order=key)
    return with_entities(playbook, found)


def _rows(kind: Kind, playbook: Playbook, three: Three) -> Iterator[list[Any]]:
    """Yield the rows of siblings, in their order, in which the merge made keys equal."""
    entities = playbook.of(kind)
    if any(entities is three.on(side).of(kind) for side in Side):
        return
    rows: defaultdict[tuple[object, ...], list[Any]] = defaultdict(list)
    for entity in entities.values():
        rows[_place(kind, entity)].append(entity)
    for row in rows.values():
        if len({one.order for one in row}) < len(row):
            row.sort(key=_by_order)
            if any(_is_new(kind, tied, three) for tied in _ties(row)):
                yield row


def _place(kind: Kind, entity: Entity) -> tuple[object, ...]:
    if isinstance(entity, Role):
        return (entity.tier,)
    place = placement(kind, entity)[:-1]
    return (None,) if place and place[0] is None else place


def _ties(row: Iterable[Any]) -> Iterator[list[Any]]:
    for _, tied in groupby(row, key=lambda one: cast("str", one.order)):
        ones = list(tied)
        if len(ones) > 1:
            yield ones


def _is_new(kind: Kind, tied: Sequence[Any], three: Three) -> bool:
    """Tell whether neither side had these entities at one place with one key."""
    for side in Side:
        former = [three.on(side).find(kind, one.id) for one in tied]
        at_once = all(one and _place(kind, one) == _place(kind, tied[0]) for one in former)
        if at_once and len({cast("Any", one).order for one in former}) == 1:
            return False
    return True


def _distinct(keys: list[str], ids: Sequence[EntityId]) -> list[str]:
    """Return keys of the same order that all differ: the first of equal ones stays, the others go behind it."""
    if not all(map(is_key, keys)):
        return keys_between(None, None, len(ids))
    given: list[str] = []
    counts = Counter(keys)
    for place, key in enumerate(keys):
        if place and key == keys[place - 1]:
            continue
        tied = counts[key]
        following = keys[place + tied] if place + tied < len(keys) else None
        given += [key, *keys_between(key, following, tied - 1)]
    return given


def _by_order(entity: Any) -> tuple[str, EntityId]:
    return (entity.order, entity.id)
