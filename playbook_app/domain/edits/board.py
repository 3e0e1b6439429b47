"""Moving several cards of the journey board at once, to one place in one cell."""

from collections.abc import Sequence

from playbook_app.domain.change import Change, Changes, joined
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.placing import placed
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step


def move_standards(
    playbook: Playbook,
    ids: Sequence[EntityId],
    moment: EntityId | None,
    step: Step | None,
    before: EntityId | None = None,
) -> Changes:
    """Put standards into a cell of the board in the order given, before another that is there, or last.

    Nothing changes where they already stand so. Raises Missing for a standard that is not there.
    """
    row = _cell(playbook, moment, step)
    moving = set(ids)
    staying = [standard for standard in row if standard.id not in moving]
    place = next((place for place, one in enumerate(staying) if one.id == before), len(staying))
    after = [*(one.id for one in staying[:place]), *ids, *(one.id for one in staying[place:])]
    in_place = all(one.moment == moment and one.step is step for one in row if one.id in moving)
    if in_place and after == [one.id for one in row]:
        return ()
    first, room = placed(staying, before)
    keys = _following(first, room, staying[place].id if place < len(staying) else None, playbook, len(ids) - 1)
    changes: list[Change] = [*room]
    for entity_id, order in zip(ids, [first, *keys], strict=True):
        changes += edit(playbook, Kind.STANDARD, entity_id, moment=moment, step=step, order=order)
    return joined(changes)


def _cell(playbook: Playbook, moment: EntityId | None, step: Step | None) -> list[Standard]:
    """Return the standards of a cell, or those without a moment, in their order.

    They are looked for one by one: the playbook's own index would be built for this one question after each edit.
    """
    found = [one for one in playbook.standards.values() if one.moment == moment and (not moment or one.step is step)]
    return sorted(found, key=lambda one: (one.order, one.id))


def _following(
    first: str, room: Sequence[Change], before: EntityId | None, playbook: Playbook, count: int
) -> list[str]:
    """Return keys for those that follow the first one, below that of the standard they stand before."""
    if before is None:
        return keys_between(first, None, count)
    renewed = next((str(change.after) for change in room if change.id == before), None)
    return keys_between(first, renewed or playbook.standards[before].order, count)
