"""Adding, editing and deleting an entity of any kind."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.change import Change, Changes, Value, created, deleted, joined
from playbook_app.domain.difference import fields_changed
from playbook_app.domain.entities import KINDS, UNPRINTED, Entity, EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import referring_to
from playbook_app.domain.vocabulary import Kind, Status


class Missing(LookupError):
    """There is no entity of that kind and id."""


def present(playbook: Playbook, kind: Kind, entity_id: EntityId) -> Entity:
    """Return an entity that must be there. Raises Missing where it is not."""
    entity = playbook.find(kind, entity_id)
    if entity is None:
        raise Missing(f"no {kind} {entity_id}")
    return entity


def add(entity: Entity) -> Changes:
    """Bring an entity into being, as it is."""
    return (created(KINDS[type(entity)], entity),)


def edit(playbook: Playbook, kind: Kind, entity_id: EntityId, **values: Value) -> Changes:
    """Set fields of an entity. An approved standard of which something printed changes goes back to review.

    Raises Missing where there is no such entity, TypeError for a field that it does not have.
    """
    before = present(playbook, kind, entity_id)
    after = replace(before, **cast("Any", values))
    if isinstance(before, Standard) and isinstance(after, Standard):
        after = revised(before, after)
    return tuple(fields_changed(kind, before, after))


def revised(before: Standard, after: Standard) -> Standard:
    """Return the standard as it stands after an edit: in review, where it was approved and its printed text changed."""
    if before.status is not Status.APPROVED or after.status is not Status.APPROVED:
        return after
    if all(change.field in UNPRINTED[Kind.STANDARD] for change in fields_changed(Kind.STANDARD, before, after)):
        return after
    if (before.approved_by, before.approved_at) != (after.approved_by, after.approved_at):
        return after
    return replace(after, status=Status.REVIEW, approved_by="", approved_at=None)


def delete(playbook: Playbook, kind: Kind, entity_id: EntityId) -> Changes:
    """Take an entity away, with what cannot be without it, and mend what refers to it.

    A stage takes its moments along, anything its comments; a standard whose moment goes is left unplaced; roles,
    stories and questions just lose the reference. Raises Missing where there is no such entity.
    """
    return delete_all(playbook, kind, (entity_id,))


def delete_all(playbook: Playbook, kind: Kind, ids: Iterable[EntityId]) -> Changes:
    """Take several entities of a kind away at once, each as `delete` does. Raises Missing as `delete`."""
    doomed: dict[tuple[Kind, EntityId], None] = {}
    for entity_id in ids:
        present(playbook, kind, entity_id)
        doomed[kind, entity_id] = None
    doomed = _with_dependents(playbook, doomed)
    mended: dict[tuple[Kind, EntityId], Entity] = {}
    for holder_kind, holder_id, reference in referring_to(playbook, lambda *key: key in doomed):
        holder = (holder_kind, holder_id)
        if holder not in doomed:
            entity = mended.get(holder) or present(playbook, *holder)
            mended[holder] = without(entity, reference.field, reference.id)
    changes = list(_edits(playbook, mended))
    changes += [deleted(gone, present(playbook, gone, gone_id)) for gone, gone_id in doomed]
    return joined(changes)


def without(entity: Entity, field: str, entity_id: EntityId) -> Entity:
    """Return an entity that refers to another no longer."""
    value: Iterable[EntityId] | str | None = getattr(entity, field)
    kept: object = None
    if isinstance(value, frozenset):
        kept = value - {entity_id}
    elif isinstance(value, tuple):
        kept = tuple(one for one in value if one != entity_id)
    return replace(entity, **cast("Any", {field: kept}))


def _with_dependents(playbook: Playbook, going: dict[tuple[Kind, EntityId], None]) -> dict[tuple[Kind, EntityId], None]:
    """Return what goes when these go, dependents first."""
    moments = [moment.id for moment in playbook.moments.values() if (Kind.STAGE, moment.stage) in going]
    going = {**{(Kind.MOMENT, moment): None for moment in moments}, **going}
    doomed = going
    while going:  # comments, comments on those comments, and so on
        comments = [one for one in playbook.comments.values() if (one.subject_kind, one.subject) in going]
        going = {key: None for comment in comments if (key := (Kind.COMMENT, comment.id)) not in doomed}
        doomed = {**going, **doomed}
    return doomed


def _edits(playbook: Playbook, mended: dict[tuple[Kind, EntityId], Entity]) -> Iterator[Change]:
    for (kind, entity_id), after in mended.items():
        before = present(playbook, kind, entity_id)
        if isinstance(before, Standard) and isinstance(after, Standard):
            after = revised(before, after)  # noqa: PLW2901
        yield from fields_changed(kind, before, after)
