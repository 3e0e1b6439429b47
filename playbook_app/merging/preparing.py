"""Preparing a merge: another copy is read and compared, and nothing is changed anywhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

from playbook_app.domain.ancestry import Relation
from playbook_app.domain.entities import EntityId
from playbook_app.domain.merge.matching import matched
from playbook_app.domain.merge.merged import Merged, Side
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check_all
from playbook_app.domain.sharing import Purpose
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.merging import SameFile
from playbook_app.errors.opening import Damaged
from playbook_app.merging.base import Common, Past, compared
from playbook_app.merging.opening import opened
from playbook_app.merging.prepared import Credit, Key, Prepared, Sides, key
from playbook_app.reader import Reader

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""

_PLACES = frozenset({"stage", "moment", "step", "order"})
"""The fields that say where something stands."""

_NEVER = ("", "")


def prepare(mine: Reader, other: Path, progress: Progress = lambda _: None) -> Prepared:
    """Return what taking another copy in would do. `mine` may be open to be read.

    Raises SameFile, and what opening a file raises.
    """
    if other.exists() and other.samefile(mine.path):
        raise SameFile(path=other)
    progress(0.05)
    with opened(other) as theirs:
        progress(0.4)
        _require_sound(theirs)
        common = compared(mine, theirs)
        progress(0.6)
        return _prepared(mine, theirs, other, common)


def _require_sound(theirs: Reader) -> None:
    """Raise Damaged where a copy breaks the rules, as one that was changed by another program may."""
    if broken := check_all(theirs.playbook):
        raise Damaged(path=theirs.path, detail=f"{len(broken)} rules are broken, first: {broken[0].key}")


def _prepared(mine: Reader, theirs: Reader, path: Path, common: Common) -> Prepared:
    other = theirs.playbook if common.base else matched(mine.playbook, theirs.playbook)
    merged = _merged(mine.playbook, other, common)
    wanted = set(other.files()) - set(mine.playbook.files())
    newcomers = other.editions.keys() - mine.playbook.editions.keys()
    packed = {edition: theirs.packed_edition(edition) for edition in newcomers}
    return Prepared(
        path=path,
        title=theirs.playbook.about.title,
        relation=common.relation,
        suggested=theirs.purpose is Purpose.COMMENTS,
        head=mine.head,
        theirs=theirs.lineage(),
        merged=merged,
        sides=tuple(_sides(merged, common.base, mine.playbook, other)),
        authors=tuple(dict.fromkeys(one.author.name for one in common.theirs if one.author.name)),
        credits=_credits(common.theirs),
        images={sha256: theirs.image(sha256) for sha256 in sorted(wanted)},
        editions={edition: content for edition, content in packed.items() if content is not None},
    )


def _merged(mine: Playbook, theirs: Playbook, common: Common) -> Merged:
    base = theirs if common.relation is Relation.CONTAINED else common.base
    return merge(base, mine, theirs, later=_later(common))


def _later(common: Common) -> Callable[[Kind, EntityId], Side]:
    """Return what tells whose last move of a thing is the later: by its time, then by the operation's id."""
    mine, theirs = _moves(common.mine), _moves(common.theirs)

    def later(kind: Kind, entity: EntityId) -> Side:
        return Side.THEIRS if theirs.get((kind, entity), _NEVER) > mine.get((kind, entity), _NEVER) else Side.MINE

    return later


def _moves(past: Past) -> dict[tuple[Kind, EntityId], tuple[str, str]]:
    return {
        (change.kind, change.id): (operation.at.isoformat(), operation.id)
        for operation in past
        for change in operation.changes
        if change.field in _PLACES
    }


def _credits(past: Past) -> dict[Key, Credit]:
    return {key(change): Credit(one.author.name, one.at) for one in past for change in one.changes}


def _sides(merged: Merged, base: Playbook | None, mine: Playbook, theirs: Playbook) -> Iterator[Sides]:
    """Go through the entities that differ, in the order of their kinds."""
    changed = dict.fromkeys((change.kind, change.id) for change in merged.changes)
    asked = dict.fromkeys((conflict.kind, conflict.id) for conflict in merged.conflicts)
    for kind, entity in sorted(changed | asked, key=lambda one: list(Kind).index(one[0])):
        values = (base.find(kind, entity) if base else None, mine.find(kind, entity), theirs.find(kind, entity))
        yield Sides(kind, entity, *values)
