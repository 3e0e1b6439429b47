"""Which operation came of which, across all copies of a playbook: what tells how two of them are to be merged."""

from collections.abc import Collection, Mapping, Set
from enum import StrEnum

from playbook_app.domain.entities import EntityId
from playbook_app.frozen import frozen

Ancestry = Mapping[EntityId, tuple[EntityId, ...]]
"""The parents of each operation that is known of; two where one merged."""


@frozen
class Lineage:
    """Where a copy stands: its newest operation, and all that this one came of."""

    head: EntityId
    ancestry: Ancestry

    def everything(self) -> frozenset[EntityId]:
        """Return the newest operation and all its ancestors."""
        return _with_ancestors((self.head,), self.ancestry)


class Relation(StrEnum):
    """How another copy stands to this one.

    CONTAINED: all of it is here already. AHEAD: it has all that is here, and more. APART: each has what the other has
    not. STRANGER: they have no operation in common.
    """

    CONTAINED = "contained"
    AHEAD = "ahead"
    APART = "apart"
    STRANGER = "stranger"


def relation(mine: Lineage, theirs: Lineage) -> Relation:
    """Return how another copy stands to this one."""
    ours, others = mine.everything(), theirs.everything()
    if theirs.head in ours:
        return Relation.CONTAINED
    if mine.head in others:
        return Relation.AHEAD
    return Relation.STRANGER if ours.isdisjoint(others) else Relation.APART


def nearest_common(mine: Lineage, theirs: Lineage, told: Set[EntityId]) -> tuple[EntityId, ...]:
    """Return the common ancestors that come of no other common one, of those whose value can be `told`; by their ids.

    There are several where two copies took each other in at the same time.
    """
    common = mine.everything() & theirs.everything() & told
    ancestry = {**theirs.ancestry, **mine.ancestry}
    return tuple(sorted(common - _older(common, ancestry)))


def _older(found: Collection[EntityId], ancestry: Ancestry) -> frozenset[EntityId]:
    """Return what some of the operations found come of."""
    parents = [parent for one in found for parent in ancestry.get(one, ())]
    return _with_ancestors(parents, ancestry)


def _with_ancestors(found: Collection[EntityId], ancestry: Ancestry) -> frozenset[EntityId]:
    met: set[EntityId] = set()
    waiting = list(found)
    while waiting:
        one = waiting.pop()
        if one not in met:
            met.add(one)
            waiting.extend(ancestry.get(one, ()))
    return frozenset(met)
