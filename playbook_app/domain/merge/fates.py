"""What becomes of what only one side deleted: gone, where the other side left it alone; else asked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any, cast

from playbook_app.domain.edits.entities import revised, without
from playbook_app.domain.entities import PROSE, Comment, Entity, Moment, Standard
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import Conflict, EntityKey, Note, Side
from playbook_app.domain.merge.three import Three
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import references_of
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

_SHOWN = re.compile(r"!\[[^\]]{0,1000}\]\(\s*<?([^\s<>()]+)")
_NEVER_DELETED = Kind.EDITION
"""Editions are append-only: one that a side lacks is one that it has not got."""


@frozen
class Fates:
    """What only one side deleted, by whether it is gone or stays; of what stays, which side had deleted it."""

    doomed: frozenset[EntityKey] = frozenset()
    kept: Mapping[EntityKey, Side] = field(default_factory=dict)


def decided(three: Three, inquiry: Inquiry) -> Fates:
    """Return what becomes of the entities that one side alone deleted.

    Deleting stands against no change. It is asked where the other side edited the entity, or added something that
    refers to it. What stays brings along what went with it, and what it cannot be without.
    """
    gone = {key: side for side in Side for key in _deleted(three, side)}
    if not gone:
        return Fates()
    contested = {key for side in Side for key in _contested(three, side, gone)}
    kept: dict[EntityKey, Side] = {}
    for key in sorted(contested):
        if key[0] is Kind.COMMENT or _is_kept(three, key, inquiry):
            kept[key] = gone[key]
    _keep_dependents(three, gone, kept)
    _keep_what_is_needed(three, gone, kept, inquiry)
    return Fates(frozenset(gone.keys() - kept.keys()), kept)


def _deleted(three: Three, side: Side) -> Iterator[EntityKey]:
    for kind in Kind:
        if kind is not _NEVER_DELETED:
            here, across = three.on(side).of(kind), three.on(side.other).of(kind)
            yield from ((kind, one) for one in three.of(kind) if one not in here and one in across)


def _is_kept(three: Three, key: EntityKey, inquiry: Inquiry) -> bool:
    base, mine, theirs = (
        playbook.find(*key) if playbook else None for playbook in (three.base, three.mine, three.theirs)
    )
    conflict = Conflict(
        kind=key[0], id=key[1], field=None, base=base, mine=mine, theirs=theirs, outcomes=(mine, theirs)
    )
    return inquiry.ask(conflict) is not None


def _contested(three: Three, side: Side, gone: Mapping[EntityKey, Side]) -> Iterator[EntityKey]:
    """Yield what the other side deleted although this side edited it or refers to it anew."""
    playbook = three.on(side)
    for kind, base, entity in three.touched(side):
        key = (kind, entity.id)
        former = base if kind is not Kind.COMMENT and gone.get(key) is side.other else None
        if former and _is_edited(playbook, kind, former, entity):
            yield key
        for target in _referred(playbook, kind, entity) - (_referred(playbook, kind, base) if base else set()):
            yield from _root(three, target, side.other, gone)
        if isinstance(entity, Comment):
            yield from _root(three, (entity.subject_kind, entity.subject), side.other, gone)
            if gone.get(key) is side.other and (entity.subject_kind, entity.subject) not in gone:
                yield key


def _is_edited(playbook: Playbook, kind: Kind, base: Entity, entity: Entity) -> bool:
    """Tell whether an entity was changed in more than its order, and references to what the same side deleted."""
    mended = base
    for reference in references_of(kind, base):
        if playbook.find(reference.kind, reference.id) is None:
            mended = without(mended, reference.field, reference.id)
    if isinstance(base, Standard) and isinstance(mended, Standard):
        mended = revised(base, mended)
    order = {"order": getattr(base, "order", "")} if hasattr(base, "order") else {}
    return replace(mended, **cast("Any", order)) != replace(entity, **cast("Any", order))


def _referred(playbook: Playbook, kind: Kind, entity: Entity) -> set[EntityKey]:
    """Return what an entity refers to: by its fields, and images by their names in its texts."""
    found = {(reference.kind, reference.id) for reference in references_of(kind, entity)}
    for name in PROSE[kind]:
        for shown in _SHOWN.findall(getattr(entity, name)):
            image = playbook.image_named(shown)
            if image:
                found.add((Kind.IMAGE, image.id))
    return found


def _root(three: Three, key: EntityKey, side: Side, gone: Mapping[EntityKey, Side]) -> Iterator[EntityKey]:
    """Yield what a side deleted, if it did: of a comment that went with its subject, that."""
    passed: set[EntityKey] = set()
    while gone.get(key) is side:
        passed.add(key)
        comment = three.of(key[0])[key[1]]
        subject = (comment.subject_kind, comment.subject) if isinstance(comment, Comment) else None
        if subject is None or gone.get(subject) is not side or subject in passed:
            yield key
            return
        key = subject


def _keep_dependents(three: Three, gone: Mapping[EntityKey, Side], kept: dict[EntityKey, Side]) -> None:
    """Keep also what went because what is kept went: the moments of a stage, and comments."""
    found = bool(kept)
    while found:
        found = False
        for kind in (Kind.MOMENT, Kind.COMMENT):
            for entity_id, entity in three.of(kind).items():
                key, needed = (kind, entity_id), _needed(entity)
                if key in gone and key not in kept and needed and kept.get(needed) is gone[key]:
                    kept[key] = gone[key]
                    found = True


def _keep_what_is_needed(
    three: Three, gone: Mapping[EntityKey, Side], kept: dict[EntityKey, Side], inquiry: Inquiry
) -> None:
    """Keep also what the kept cannot be without: a moment's stage, a comment's subject."""
    waiting = list(kept)
    while waiting:
        key = waiting.pop()
        entity = three.on(kept[key].other).find(*key)
        needed = _needed(entity) if entity else None
        if needed and needed in gone and needed not in kept:
            kept[needed] = gone[needed]
            waiting.append(needed)
            inquiry.notes.append(Note.of("kept", *needed, name=spoken_name(three.of(needed[0])[needed[1]])))


def _needed(entity: Entity) -> EntityKey | None:
    if isinstance(entity, Moment):
        return (Kind.STAGE, entity.stage)
    return (entity.subject_kind, entity.subject) if isinstance(entity, Comment) else None
