"""What two copies have in common: how they stand to each other, the value that both came of, what each did alone."""

from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.ancestry import Ancestry, Lineage, Relation, nearest_common, relation
from playbook_app.domain.change import Change, Operation, apply
from playbook_app.domain.entities import EntityId
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.reader import Reader

Past = tuple[Operation, ...]
"""What one copy did and the other does not have, oldest first, as far as the file tells it."""


@frozen
class Common:
    """What two copies have in common. `base` is None for a STRANGER, of whose past neither file tells anything."""

    relation: Relation
    base: Playbook | None = None
    mine: Past = ()
    theirs: Past = ()


def compared(mine: Reader, theirs: Reader) -> Common:
    """Return how another copy stands to this one. The copy of another playbook is a STRANGER, too."""
    pair = _Pair(mine, theirs)
    nearest = pair.nearest(*pair.lineages)
    if not nearest or mine.playbook.about.id != theirs.playbook.about.id:
        return Common(Relation.STRANGER)
    ours, others = pair.alone()
    base = _with_comments_of_both(pair.base(nearest), (mine.playbook, ours), (theirs.playbook, others))
    return Common(relation(*pair.lineages), base, ours, others)


class _Pair:
    """Two copies, of which either may know a value that the other does not."""

    def __init__(self, mine: Reader, theirs: Reader) -> None:
        self._editors = (mine, theirs)
        self.lineages = ours, others = mine.lineage(), theirs.lineage()
        self._told = mine.told() | theirs.told()
        self._ancestry: Ancestry = {**others.ancestry, **ours.ancestry}

    def nearest(self, one: Lineage, other: Lineage) -> tuple[EntityId, ...]:
        return nearest_common(one, other, self._told)

    def alone(self) -> tuple[Past, Past]:
        """Return what each copy did that the other does not have."""
        (mine, theirs), (ours, others) = self._editors, self.lineages
        return mine.operations(but=others.everything()), theirs.operations(but=ours.everything())

    def value(self, operation: EntityId) -> Playbook:
        values = (editor.value_after(operation) for editor in self._editors)
        return next(value for value in values if value is not None)

    def base(self, nearest: tuple[EntityId, ...]) -> Playbook:
        """Return the value in common; of several, as they are where both copies took each other in, what they make."""
        first, *others = nearest
        value = self.value(first)
        for other in others:
            before = self.nearest(Lineage(first, self._ancestry), Lineage(other, self._ancestry))
            value = _joined(self.value(before[0]) if before else None, value, self.value(other))
        return value


def _joined(base: Playbook | None, one: Playbook, other: Playbook) -> Playbook:
    """Return what two values make together. Where they clash it is as before both, so that no side counts as it was."""
    merged = merge(base, one, other)
    value = apply(one, merged.changes)
    for clash in merged.conflicts:
        entity = value.find(clash.kind, clash.id)
        if entity is not None and clash.field is not None and base is not None:
            value = apply(value, [Change(clash.kind, clash.id, clash.field, getattr(entity, clash.field), clash.base)])
    return value


def _with_comments_of_both(base: Playbook, *sides: tuple[Playbook, Past]) -> Playbook:
    """Return the value without the comments that a side lacks and has not deleted: it was shared without them."""
    lacking = {
        comment
        for playbook, past in sides
        for comment in base.comments.keys() - playbook.comments.keys() - set(_deleted_comments(past))
    }
    if not lacking:
        return base
    return replace(base, comments={one: comment for one, comment in base.comments.items() if one not in lacking})


def _deleted_comments(past: Past) -> Iterator[EntityId]:
    for operation in past:
        yield from (one.id for one in operation.changes if one.kind is Kind.COMMENT and one.after is None)
