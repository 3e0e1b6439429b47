"""The three values of a merge, and what every step asks them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.merge.merged import EntityKey, Side
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen


@frozen
class Three:
    """Two states of a playbook and the nearest that they both came from, if there is one."""

    base: Playbook | None
    mine: Playbook
    theirs: Playbook

    def on(self, side: Side) -> Playbook:
        """Return one side's state."""
        return self.mine if side is Side.MINE else self.theirs

    def with_side(self, side: Side, playbook: Playbook) -> "Three":
        """Return the three with another state of one side."""
        return replace(self, mine=playbook) if side is Side.MINE else replace(self, theirs=playbook)

    def of(self, kind: Kind) -> Mapping[EntityId, Entity]:
        """Return what the base holds of a kind; nothing where there is no base."""
        return self.base.of(kind) if self.base else {}

    def touched(self, side: Side) -> Iterator[tuple[Kind, Entity | None, Entity]]:
        """Go through what one side has changed or added: each as it was, and as it is."""
        playbook = self.on(side)
        for kind in Kind:
            former = self.of(kind)
            for entity_id, entity in playbook.of(kind).items():
                before = former.get(entity_id)
                if before is not entity and before != entity:
                    yield kind, before, entity


def with_entities(playbook: Playbook, entities: Mapping[EntityKey, Entity | None]) -> Playbook:
    """Return the playbook with some entities in the place of those it holds; None takes one away."""
    touched: dict[str, Any] = {}
    for (kind, entity_id), entity in entities.items():
        if kind is Kind.PLAYBOOK:
            touched["about"] = entity
            continue
        mapping = touched.setdefault(COLLECTIONS[kind], dict(playbook.of(kind)))
        if entity is None:
            mapping.pop(entity_id, None)
        else:
            mapping[entity_id] = entity
    return replace(playbook, **touched) if touched else playbook
