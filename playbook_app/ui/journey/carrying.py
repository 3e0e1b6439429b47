"""Cards carried by keyboard: where Alt and an arrow take those that are selected."""

from collections.abc import Iterable

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.keys import Way

_STEPS = tuple(Step)


@frozen
class Carry:
    """Standards of one cell, the cell that they go to, and the standard before which they go, or None."""

    ids: tuple[EntityId, ...]
    goal: Cell
    before: EntityId | None


def carried(journey: JourneyMap, ids: Iterable[EntityId], way: Way) -> tuple[Carry, ...]:
    """Return where standards go, those of each cell together; nothing where the journey ends.

    Back and on lead to the neighbouring moment. Up and down lead through the cell first, then to the neighbouring step.
    """
    groups: dict[Cell, list[EntityId]] = {}
    for one in ids:
        if cell := journey.cells.home(one):
            groups.setdefault(cell, []).append(one)
    goals = [_carry(journey, cell, tuple(group), way) for cell, group in groups.items()]
    return tuple(goal for goal in goals if goal)


def _carry(journey: JourneyMap, cell: Cell, ids: tuple[EntityId, ...], way: Way) -> Carry | None:
    row = [one.id for one in journey.cells.shown_in(cell)]
    places = [row.index(one) for one in ids if one in row]
    if not places:
        return None
    if way in {Way.UP, Way.DOWN}:
        return _through_steps(journey, cell, ids, way.by)
    moment = _beside(journey, cell[0], way.by)
    if moment is None:
        return None
    there = [one.id for one in journey.cells.shown_in((moment, cell[1]))]
    return Carry(ids, (moment, cell[1]), there[places[0]] if places[0] < len(there) else None)


def _through_steps(journey: JourneyMap, cell: Cell, ids: tuple[EntityId, ...], by: int) -> Carry | None:
    row = [one.id for one in journey.cells.shown_in(cell)]
    places = [row.index(one) for one in ids if one in row]
    edge = min(places) - 1 if by < 0 else max(places) + 1
    if 0 <= edge < len(row):
        beyond = edge if by < 0 else edge + 1
        return Carry(ids, cell, row[beyond] if beyond < len(row) else None)
    step = _STEPS.index(cell[1]) + by
    if not 0 <= step < len(_STEPS):
        return None
    goal = (cell[0], _STEPS[step])
    first = next((one.id for one in journey.cells.shown_in(goal)), None)
    return Carry(ids, goal, None if by < 0 else first)


def _beside(journey: JourneyMap, moment: EntityId, by: int) -> EntityId | None:
    column = journey.column_of(moment)
    column = -1 if column is None else column + by
    while 0 <= column < len(journey.columns):
        if found := journey.columns[column].moment:
            return found.id
        column += by
    return None
