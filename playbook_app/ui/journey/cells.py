"""Which standard stands in which cell: an index that follows edits one standard at a time, so that 10,000 cost no more
than ten. Pure; it knows neither columns nor what is drawn."""

from bisect import insort
from collections.abc import Iterable, Mapping
from operator import attrgetter

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.journey.sieve import Sieve

Cell = tuple[EntityId, Step]
TRAY = None
"""Where standards wait that lack a moment or a step."""

_by_order = attrgetter("order", "id")


class Cells:
    """The standards by cell, in their order, and those of them that a sieve admits."""

    def __init__(self, standards: Mapping[EntityId, Standard]) -> None:
        """Sort all standards into their cells."""
        self.sieve = Sieve()
        self._home: dict[EntityId, Cell | None] = {}
        self._cells: dict[Cell | None, list[Standard]] = {}
        self._shown: dict[Cell | None, tuple[Standard, ...]] = {}
        for standard in standards.values():
            cell = _cell_of(standard)
            self._home[standard.id] = cell
            self._cells.setdefault(cell, []).append(standard)
        for row in self._cells.values():
            row.sort(key=_by_order)

    def __contains__(self, standard: EntityId) -> bool:
        """Tell whether a standard stands anywhere, be it in the tray."""
        return standard in self._home

    def __len__(self) -> int:
        """Return how many standards there are."""
        return len(self._home)

    def home(self, standard: EntityId) -> Cell | None:
        """Return the cell of a standard; None is the tray."""
        return self._home.get(standard)

    def all_in(self, cell: Cell | None) -> list[Standard]:
        """Return the standards of a cell, shown or not."""
        return self._cells.get(cell, [])

    def shown_in(self, cell: Cell | None) -> tuple[Standard, ...]:
        """Return the standards of a cell that the sieve admits."""
        found = self._shown.get(cell)
        if found is None:
            row = self.all_in(cell)
            found = tuple(row if self.sieve.open else filter(self.sieve.admits, row))
            self._shown[cell] = found
        return found

    def shown(self) -> int:
        """Return how many standards the sieve admits."""
        return len(self._home) if self.sieve.open else sum(len(self.shown_in(cell)) for cell in self._cells)

    def sift(self, sieve: Sieve) -> None:
        """Take another sieve."""
        self.sieve = sieve
        self._shown.clear()

    def follow(self, ids: Iterable[EntityId], standards: Mapping[EntityId, Standard]) -> set[Cell | None]:
        """Take over what standards have become, and return the cells that look different now."""
        touched: set[Cell | None] = set()
        for entity_id in ids:
            after = standards.get(entity_id)
            if entity_id in self._home:
                touched.add(self._taken_out(entity_id))
            if after is not None:
                touched.add(self._put_in(after))
        for cell in touched:
            self._shown.pop(cell, None)
        return touched

    def _taken_out(self, entity_id: EntityId) -> Cell | None:
        cell = self._home.pop(entity_id)
        row = self._cells[cell]
        del row[next(place for place, one in enumerate(row) if one.id == entity_id)]
        return cell

    def _put_in(self, standard: Standard) -> Cell | None:
        cell = _cell_of(standard)
        self._home[standard.id] = cell
        insort(self._cells.setdefault(cell, []), standard, key=_by_order)
        return cell


def _cell_of(standard: Standard) -> Cell | None:
    if standard.moment is None or standard.step is None:
        return TRAY
    return standard.moment, standard.step
