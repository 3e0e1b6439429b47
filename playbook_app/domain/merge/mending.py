"""References in a merge: given back to what stays although one side deleted it, and taken from what is gone."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.edits.entities import revised, without
from playbook_app.domain.entities import Comment, Entity, EntityId, Moment, Standard
from playbook_app.domain.merge.approval import says_the_same
from playbook_app.domain.merge.fates import Fates
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import EntityKey, Note, Side
from playbook_app.domain.merge.three import Three, with_entities
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import Reference, references_of, referring_to
from playbook_app.domain.vocabulary import Kind, Status


def given_back(three: Three, fates: Fates) -> Three:
    """Return the three with each side referring again to what it deleted and what stays all the same.

    Whoever deletes a moment unplaces its standards; where the moment stays, that was no wish of theirs.
    """
    if three.base is None or not fates.kept:
        return three
    for side in Side:
        kept = {key for key, deleted_by in fates.kept.items() if deleted_by is side}
        found = dict(_given_back(three.base, three.on(side), kept)) if kept else {}
        three = three.with_side(side, with_entities(three.on(side), found))
    return three


def _given_back(base: Playbook, playbook: Playbook, kept: set[EntityKey]) -> Iterator[tuple[EntityKey, Entity]]:
    found: dict[EntityKey, Entity] = {}
    for kind, entity_id, reference in referring_to(base, lambda *key: key in kept):
        entity = found.get((kind, entity_id)) or playbook.find(kind, entity_id)
        former = base.find(kind, entity_id)
        if entity and former:
            found[kind, entity_id] = _referring(former, entity, reference)
    for key, entity in found.items():
        former = base.find(*key)
        yield key, _approved_again(former, entity) if isinstance(former, Standard) else entity


def _referring(former: Entity, entity: Entity, reference: Reference) -> Entity:
    """Return an entity that refers again to what it referred to."""
    value: Any = getattr(entity, reference.field)
    if isinstance(value, frozenset):
        value |= {reference.id}
    elif isinstance(value, tuple):
        value = _with_one(getattr(former, reference.field), value, reference.id)
    elif value is None:
        value = reference.id
    return replace(entity, **cast("Any", {reference.field: value}))


def _with_one(former: tuple[EntityId, ...], ids: tuple[EntityId, ...], one: EntityId) -> tuple[EntityId, ...]:
    """Return a sequence with a member back where it stood: behind those that it stood behind."""
    if one in ids:
        return ids
    ahead = set(former[: former.index(one)])
    place = max((place + 1 for place, other in enumerate(ids) if other in ahead), default=0)
    return (*ids[:place], one, *ids[place:])


def _approved_again(former: Standard, entity: Any) -> Standard:
    """Return a standard as approved as it was, where it only lost its approval with what it refers to again."""
    standard = cast("Standard", entity)
    revised_alone = former.status is Status.APPROVED and standard.status is Status.REVIEW and not standard.approved_by
    if not revised_alone or not says_the_same(former, standard):
        return standard
    return replace(standard, status=former.status, approved_by=former.approved_by, approved_at=former.approved_at)


def without_doomed(kind: Kind, entity: Entity | None, doomed: frozenset[EntityKey]) -> Entity | None:
    """Return an entity as it is once the doomed are gone, so that three states of it are compared without them."""
    if entity is None or isinstance(entity, Comment):
        return entity
    mended: Entity = entity
    for reference in references_of(kind, entity):
        if (reference.kind, reference.id) in doomed and reference.field != "stage":
            mended = without(mended, reference.field, reference.id)
    if isinstance(entity, Standard) and isinstance(mended, Standard):
        return revised(entity, mended)
    return mended


def mended(playbook: Playbook, three: Three, doomed: Iterable[EntityKey], inquiry: Inquiry) -> Playbook:
    """Return the merged playbook without references to the doomed, and without what cannot be without them.

    A moment that only its new stage lacks goes back to where it stood; one that was added to a stage that is gone goes
    along, as does a comment on something gone.
    """
    gone = frozenset(doomed)
    while gone:
        found: dict[EntityKey, Entity | None] = {}
        for kind, entity_id, reference in referring_to(playbook, lambda *key, gone=gone: key in gone):
            key = (kind, entity_id)
            entity = found[key] if key in found else playbook.find(*key)
            if entity is not None:
                found[key] = _mended(playbook, three, entity, reference, inquiry)
        playbook = with_entities(playbook, found)
        gone = frozenset(key for key, entity in found.items() if entity is None)
    return playbook


def _mended(playbook: Playbook, three: Three, entity: Entity, reference: Reference, inquiry: Inquiry) -> Entity | None:
    if isinstance(entity, Comment):
        return None
    if isinstance(entity, Moment) and reference.field == "stage":
        back = _placed_back(playbook, three, entity)
        if back is None:
            inquiry.notes.append(Note.of("gone_along", Kind.MOMENT, entity.id, name=spoken_name(entity)))
        return back
    if isinstance(entity, Standard) and reference.field == "moment":
        inquiry.notes.append(Note.of("unplaced", Kind.STANDARD, entity.id, name=spoken_name(entity)))
    return without(entity, reference.field, reference.id)


def _placed_back(playbook: Playbook, three: Three, moment: Moment) -> Moment | None:
    for state in (three.mine, three.theirs, three.base):
        former = state.moments.get(moment.id) if state else None
        if former and former.stage in playbook.stages:
            return replace(moment, stage=former.stage, order=former.order)
    return None
