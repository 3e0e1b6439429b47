"""The board as a table: a column per moment and, per step, a row per card of its fullest cell and one more for adding.

Each card is an index, so that keyboard, selection and accessibility are Qt's own. As a heat map it has a row per step.
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, Qt, Signal

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.columns import Column
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.luggage import standards_packed
from playbook_app.ui.journey.speech import Speech

STEPS = tuple(Step)
_PLACES = {step: place for place, step in enumerate(STEPS)}


class Room(Enum):
    """What an index of the board is."""

    CARD = 1
    ADD = 2
    """The rest of a cell below its cards: a gap, or room for another."""
    COUNT = 3
    """A cell of the heat map."""
    BEHIND = 4
    """Covered by the room for adding, or in the column of a stage without a moment: nothing by itself."""


@frozen
class Slot:
    """What stands at an index. `place` counts within the cell, from 0."""

    room: Room
    column: Column
    step: Step
    place: int
    standard: Standard | None = None

    @property
    def cell(self) -> Cell | None:
        """The cell that it is in, or None in a column without a moment."""
        return (self.column.moment.id, self.step) if self.column.moment else None


class BoardModel(QAbstractTableModel):
    """Shows a journey map. Rows come and go with the fullest cells; all else is a change of data."""

    changing = Signal()
    """Rows, columns or their contents are about to become others."""
    changed_over = Signal()
    """They have."""

    def __init__(self, journey: JourneyMap, speech: Speech, parent: QObject | None = None) -> None:
        """Show cards."""
        super().__init__(parent)
        self.journey = journey
        self.speech = speech
        self.compact = False
        self._heights: list[int] = []
        self._starts: list[int] = []
        self._measure()
        journey.reshaping.connect(self._give_up_shape)
        journey.reshaped.connect(self._reshape)
        journey.touched.connect(self._touch)

    def show_compact(self, compact: bool) -> None:
        """Show counts instead of cards, or cards again."""
        self._give_up_shape()
        self.compact = compact
        self._reshape()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the rows of all steps."""
        return 0 if parent.isValid() else self._starts[-1]

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.journey.columns)

    def rows_of(self, step: int) -> range:
        """Return the rows of a step, given by its place from 0."""
        return range(self._starts[step], self._starts[step + 1])

    def step_at(self, row: int) -> int:
        """Return the place of the step that a row belongs to."""
        return bisect_right(self._starts, row) - 1

    def slot(self, index: Index) -> Slot:
        """Return what stands at a valid index."""
        step = self.step_at(index.row())
        place = index.row() - self._starts[step]
        column = self.journey.columns[index.column()]
        if column.moment is None:
            return Slot(Room.BEHIND, column, STEPS[step], place)
        if self.compact:
            return Slot(Room.COUNT, column, STEPS[step], place)
        row = self.journey.cells.shown_in((column.moment.id, STEPS[step]))
        if place < len(row):
            return Slot(Room.CARD, column, STEPS[step], place, row[place])
        return Slot(Room.ADD if place == len(row) else Room.BEHIND, column, STEPS[step], place)

    def standard(self, index: Index) -> Standard | None:
        """Return the standard at an index, or None."""
        return self.slot(index).standard if index.isValid() else None

    def cards(self, column: int, step: int) -> Sequence[Standard]:
        """Return the cards of a cell."""
        moment = self.journey.columns[column].moment
        return () if moment is None else self.journey.cells.shown_in((moment.id, STEPS[step]))

    def index_of(self, standard: EntityId) -> QModelIndex:
        """Return where a standard's card is; invalid where it is not shown."""
        cell = self.journey.cells.home(standard)
        if cell is None:
            return QModelIndex()
        row = self.journey.cells.shown_in(cell)
        place = next((place for place, one in enumerate(row) if one.id == standard), None)
        return QModelIndex() if place is None else self.index_in(cell, place)

    def index_in(self, cell: Cell, place: int) -> QModelIndex:
        """Return an index by its place in a cell."""
        column = self.journey.column_of(cell[0])
        if column is None:
            return QModelIndex()
        return self.index(self._starts[_PLACES[cell[1]]] + (0 if self.compact else place), column)

    def adding_in(self, cell: Cell) -> QModelIndex:
        """Return the room for adding in a cell."""
        return self.index_in(cell, len(self.journey.cells.shown_in(cell)))

    def fullest(self) -> int:
        """Return how many standards the fullest cell shows; at least 1."""
        columns = range(len(self.journey.columns))
        return max((len(self.cards(column, step)) for column in columns for step in range(len(STEPS))), default=0) or 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards be selected and dragged, and rooms be gone to."""
        room = self.slot(index).room if index.isValid() else Room.BEHIND
        if room is Room.BEHIND:
            return Qt.ItemFlag.NoItemFlags
        reached = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled
        if room is Room.CARD:
            return reached | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return reached

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return an index's words: for the eye, the tooltip and screen readers."""
        if not index.isValid():
            return None
        slot = self.slot(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{slot.standard.code} {slot.standard.title}".strip() if slot.standard else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(slot)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.speech.tip(slot.standard) if slot.standard else self._spoken(slot)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the moment of a column, or the step of a row."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.speech.name(STEPS[self.step_at(section)])
        return self.speech.moment(self.journey.columns[section])

    def supportedDragActions(self) -> Qt.DropAction:
        """Cards are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what cards travel as."""
        return standards_packed("", ()).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the cards at some indexes, in the order of the board."""
        ordered = sorted(indexes, key=lambda index: (index.column(), index.row()))
        ids = [standard.id for index in ordered if (standard := self.standard(index))]
        return standards_packed(self.journey.session.file_id, ids)

    def _spoken(self, slot: Slot) -> str:
        moment = slot.column.moment
        if moment is None:
            return self.speech.vacant(slot.column.stage)
        if slot.standard:
            return self.speech.card(slot.standard)
        return self.speech.count(moment, slot.step) if self.compact else self.speech.empty(moment, slot.step)

    def _measure(self) -> None:
        """Reckon the rows of each step: as many as its fullest cell has cards, at least one, and one for adding."""
        self._heights = [1 if self.compact else self._wanted(step) for step in range(len(STEPS))]
        self._starts = [0, *accumulate(self._heights)]

    def _wanted(self, step: int) -> int:
        most = max((len(self.cards(column, step)) for column in range(len(self.journey.columns))), default=0)
        return max(1, most) + 1

    def _give_up_shape(self) -> None:
        self.changing.emit()
        self.beginResetModel()

    def _reshape(self) -> None:
        self._measure()
        self.endResetModel()
        self.changed_over.emit()

    def _touch(self, cells: frozenset[Cell]) -> None:
        self.changing.emit()
        if not self.compact:
            for place in sorted({_PLACES[step] for _, step in cells}):
                self._grow(place, self._wanted(place))
        for moment, step in cells:
            column = self.journey.column_of(moment)
            if column is not None:
                rows = self.rows_of(_PLACES[step])
                self.dataChanged.emit(self.index(rows[0], column), self.index(rows[-1], column))
        self.changed_over.emit()

    def _grow(self, step: int, wanted: int) -> None:
        """Give a step another number of rows. They come and go above its last, whose height is its own."""
        rows = self.rows_of(step)
        more = wanted - len(rows)
        if more > 0:
            self.beginInsertRows(QModelIndex(), rows[-1], rows[-1] + more - 1)
        elif more < 0:
            self.beginRemoveRows(QModelIndex(), rows[-1] + more, rows[-1] - 1)
        if more:
            self._heights[step] = wanted
            self._starts = [0, *accumulate(self._heights)]
            self.endInsertRows() if more > 0 else self.endRemoveRows()
