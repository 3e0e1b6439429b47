"""The two values side by side: what each kind lost, won and kept, and what came in another order."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import fields
from typing import Any, cast

from playbook_app.domain.approved import approved_content
from playbook_app.domain.entities import ENTITIES, UNPRINTED, Entity, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

_PRINTED = {
    kind: tuple(item.name for item in fields(entity) if item.name != "id" and item.name not in UNPRINTED[kind])
    for kind, entity in ENTITIES.items()
}

Content = Mapping[Kind, Mapping[EntityId, Any]]
Pair = tuple[Any, Any]


@frozen
class Sides:
    """The approved content of two values by kind and id, each in its printed order; and the whole values."""

    before: Playbook
    after: Playbook
    old: Content
    new: Content

    @classmethod
    def of(cls, before: Playbook, after: Playbook) -> "Sides":
        """Put two values of one playbook side by side."""
        return cls(before, after, _content(before), _content(after))

    def gone(self, kind: Kind) -> Iterator[Any]:
        """Go through what only the former value has."""
        return (entity for one, entity in self.old[kind].items() if one not in self.new[kind])

    def come(self, kind: Kind) -> Iterator[Any]:
        """Go through what only the later value has."""
        return (entity for one, entity in self.new[kind].items() if one not in self.old[kind])

    def kept(self, kind: Kind) -> Iterator[Pair]:
        """Go through what both have, as it was and as it is."""
        old = self.old[kind]
        return ((old[one], entity) for one, entity in self.new[kind].items() if one in old)

    def changed(self, kind: Kind) -> Iterator[tuple[Any, Any, frozenset[str]]]:
        """Go through what both have and print differently: as it was, as it is, and the fields that differ."""
        for old, new in self.kept(kind):
            if old is new or old == new:
                continue
            differing = frozenset(name for name in _PRINTED[kind] if getattr(old, name) != getattr(new, name))
            if differing:
                yield old, new, differing

    def reordered(self, kind: Kind, group: Callable[[Any], Hashable]) -> Iterator[Any]:
        """Go through the groups whose members stayed but come in another order, each by one of its members."""
        gathered: dict[Hashable, tuple[list[EntityId], dict[EntityId, Any]]] = {}
        stayed = {new.id for old, new in self.kept(kind) if group(old) == group(new)}
        for entity in self.new[kind].values():
            if entity.id in stayed:
                gathered.setdefault(group(entity), ([], {}))[1][entity.id] = entity
        for one, entity in self.old[kind].items():
            if one in stayed:
                gathered[group(entity)][0].append(one)
        for former, members in gathered.values():
            if former != list(members):
                yield next(iter(members.values()))


def _content(playbook: Playbook) -> Content:
    content: dict[Kind, dict[EntityId, Entity]] = {kind: {} for kind in Kind}
    for kind, entity in approved_content(playbook):
        content[kind][entity.id] = entity
    return cast("Content", content)
