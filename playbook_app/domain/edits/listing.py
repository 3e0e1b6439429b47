"""What a person does in lists: add, move and copy roles, stories and questions."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from playbook_app.domain.change import Change, Changes, Value, apply, created, joined
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.edits.placing import placed
from playbook_app.domain.entities import KINDS, Entity, EntityId, Question, Role, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

Listed = Role | Story | Question
"""What stands in an order of its own. Roles are ordered within their tier."""


def add_listed(playbook: Playbook, entity: Listed, before: EntityId | None = None) -> Changes:
    """Add an entity to its list before another, or last. The order that it comes with does not count."""
    order, room = placed(siblings(playbook, entity), before)
    return (*room, created(KINDS[type(entity)], replace(entity, order=order)))


def move_listed(
    playbook: Playbook, kind: Kind, moved: Sequence[EntityId], before: EntityId | None, **values: Value
) -> Changes:
    """Put roles, stories or questions before another, or last, in the order given; `values` are set in each.

    A role may so change its `tier`: it then stands among those. Raises Missing where there is no such entity.
    """
    changes: list[Change] = []
    for entity_id in moved:
        step = _moved(playbook, kind, entity_id, before, values)
        playbook = apply(playbook, step)
        changes += step
    return joined(changes)


def duplicate_listed(playbook: Playbook, kind: Kind, entity_id: EntityId, new_id: EntityId) -> Changes:
    """Copy a role, a story or a question, right behind the original."""
    original = cast("Listed", present(playbook, kind, entity_id))
    row = [one.id for one in siblings(playbook, original)]
    following = row[row.index(entity_id) + 1 :]
    return add_listed(playbook, replace(original, id=new_id), following[0] if following else None)


def siblings(playbook: Playbook, entity: Listed) -> tuple[Entity, ...]:
    """Return the list that an entity belongs to, in its order."""
    if isinstance(entity, Role):
        return tuple(role for role in playbook.roles_in_order() if role.tier is entity.tier)
    return playbook.stories_in_order() if isinstance(entity, Story) else playbook.questions_in_order()


def _moved(
    playbook: Playbook, kind: Kind, entity_id: EntityId, before: EntityId | None, values: dict[str, Value]
) -> Changes:
    entity = replace(cast("Listed", present(playbook, kind, entity_id)), **values)  # type: ignore[arg-type]
    if entity_id == before:
        return edit(playbook, kind, entity_id, **values)
    rest = [one for one in siblings(playbook, entity) if one.id != entity_id]
    order, room = placed(rest, before)
    return (*room, *edit(playbook, kind, entity_id, **values, order=order))
