"""Which changes cannot be without which others: a standard in a new moment needs the moment, and what is deleted can go
only with all that refers to it. What the rules would undo in the end is told from the start.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from playbook_app.domain.change import Change, Value
from playbook_app.domain.entities import EntityId
from playbook_app.domain.references import TARGETS, references_of
from playbook_app.domain.vocabulary import Kind
from playbook_app.merging.prepared import Key, key

_Place = tuple[Kind, EntityId]


class Needs:
    """What some changes need of each other."""

    def __init__(self, changes: Iterable[Change]) -> None:
        """Find it out."""
        changes = tuple(changes)
        self.consequences: dict[Key, Key] = {}
        """Changes that only take away what refers to something deleted, with the deletion."""
        self._needed: defaultdict[Key, set[Key]] = defaultdict(set)
        self._depending: defaultdict[Key, set[Key]] = defaultdict(set)
        born = {(one.kind, one.id) for one in changes if one.field is None and one.before is None}
        gone = {(one.kind, one.id) for one in changes if one.field is None and one.after is None}
        for change in changes:
            for place in _referred(change, change.after):
                if place in born:
                    self._add(key(change), (*place, None))
            for place in _referred(change, change.before):
                if place in gone:
                    self._add((*place, None), key(change))
                    if change.field is not None and not _refers_anew(change):
                        self.consequences[key(change)] = (*place, None)

    def needed_by(self, keys: Set[Key]) -> Set[Key]:
        """Return some changes with all that they need."""
        return _reached(keys, self._needed)

    def depending_on(self, keys: Set[Key]) -> Set[Key]:
        """Return some changes with all that need them."""
        return _reached(keys, self._depending)

    def _add(self, one: Key, needed: Key) -> None:
        if one != needed:
            self._needed[one].add(needed)
            self._depending[needed].add(one)


def _referred(change: Change, value: Value) -> Iterator[_Place]:
    """Go through what a change's value refers to."""
    if value is None:
        return
    if change.field is None:
        entity: Any = value
        yield from ((one.kind, one.id) for one in references_of(change.kind, entity))
    elif target := TARGETS.get(change.kind, {}).get(change.field):
        ids: Any = [value] if isinstance(value, str) else value
        yield from ((target, EntityId(one)) for one in ids)


def _refers_anew(change: Change) -> bool:
    """Tell whether a change also refers to something that it did not refer to before."""
    return not set(_referred(change, change.after)) <= set(_referred(change, change.before))


def _reached(keys: Set[Key], ways: Mapping[Key, Set[Key]]) -> Set[Key]:
    met: set[Key] = set()
    waiting = list(keys)
    while waiting:
        one = waiting.pop()
        if one not in met:
            met.add(one)
            waiting.extend(ways.get(one, ()))
    return met
