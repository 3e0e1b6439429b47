"""What a person does with several standards at once. Each is one list of changes, however many they are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import cast

from playbook_app.domain.change import Change, Changes, joined
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.edits.placing import placed
from playbook_app.domain.edits.standards import neighbours, set_roles, set_status
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step

Cell = tuple[EntityId | None, Step | None]


def move_all(playbook: Playbook, ids: Sequence[EntityId], moment: EntityId | None) -> Changes:
    """Put standards into a moment, each at the end of its own step, in the order in which they are given."""
    return _placed(playbook, {one.id: (moment, one.step) for one in _standards(playbook, ids)})


def set_step(playbook: Playbook, ids: Sequence[EntityId], step: Step | None) -> Changes:
    """Let standards serve a step, each at the end of its cell, in the order in which they are given."""
    return _placed(playbook, {one.id: (one.moment, step) for one in _standards(playbook, ids)})


def set_status_of_all(playbook: Playbook, ids: Iterable[EntityId], status: Status) -> Changes:
    """Set a status of several standards. Raises ValueError for the approved one, as `set_status`."""
    return tuple(change for one in ids for change in set_status(playbook, one, status))


def change_roles(
    playbook: Playbook, ids: Iterable[EntityId], added: frozenset[EntityId], removed: frozenset[EntityId]
) -> Changes:
    """Let roles keep several standards, and others no longer."""
    standards = _standards(playbook, ids)
    return tuple(change for one in standards for change in set_roles(playbook, one.id, (one.roles | added) - removed))


def _standards(playbook: Playbook, ids: Iterable[EntityId]) -> list[Standard]:
    return [cast("Standard", present(playbook, Kind.STANDARD, one)) for one in ids]


def _placed(playbook: Playbook, cells: dict[EntityId, Cell]) -> Changes:
    """Return the changes that put each standard last into its cell; who is there already stays where it is."""
    arriving: defaultdict[Cell, list[EntityId]] = defaultdict(list)
    for one in _standards(playbook, cells):
        if (one.moment, one.step) != cells[one.id]:
            arriving[cells[one.id]].append(one.id)
    changes: list[Change] = []
    for (moment, step), ids in arriving.items():
        last, room = placed(neighbours(playbook, moment, step), None)
        changes += room
        for entity_id, order in zip(ids, [last, *keys_between(last, None, len(ids) - 1)], strict=True):
            changes += edit(playbook, Kind.STANDARD, entity_id, moment=moment, step=step, order=order)
    return joined(changes)
