"""Where cells and cards are on the board's viewport: the table's sections, without the gaps between them."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize
from PySide6.QtWidgets import QTableView

from playbook_app.ui.indexes import Index
from playbook_app.ui.journey.board_model import BoardModel, Room
from playbook_app.ui.journey.scale import CARD_GAP, MARGIN, STEP_GAP, Detail, Scale, cell_gap


class BoardGeometry:
    """Rectangles in the viewport's pixels."""

    def __init__(self, view: QTableView, model: BoardModel) -> None:
        """Measure a view of a model; `scale` is set with each zoom."""
        self.view = view
        self._model = model
        self.scale = Scale(1.0, 1, compact=False)

    def cell(self, column: int, step: int) -> QRect:
        """Return the ground of a cell."""
        rows = self._model.rows_of(step)
        top = self.view.rowViewportPosition(rows[0])
        bottom = self.view.rowViewportPosition(rows[-1]) + self.view.rowHeight(rows[-1])
        left = self.view.columnViewportPosition(column)
        width = self.view.columnWidth(column)
        gap = cell_gap(width)
        lead = gap if self.view.isRightToLeft() else 0
        return QRect(left + lead, top, width - gap, bottom - top - STEP_GAP)

    def slot(self, index: Index) -> QRect:
        """Return where an index is: a card, the rest of its cell, or a whole cell of the heat map."""
        if not index.isValid():
            return QRect()
        step = self._model.step_at(index.row())
        cell = self.cell(index.column(), step)
        if self._model.compact:
            return cell
        room = self._model.slot(index).room
        top = self.view.rowViewportPosition(index.row())
        margin = self.margin
        if room is Room.CARD:
            height = self.view.rowHeight(index.row()) - self._gap
            return QRect(cell.left() + margin, top + margin, cell.width() - 2 * margin, height)
        if room is Room.ADD:
            return QRect(
                cell.left() + margin, top + margin, cell.width() - 2 * margin, cell.bottom() - top - 2 * margin + 1
            )
        return QRect()

    @property
    def margin(self) -> int:
        """Around the cards, inside their cell."""
        return MARGIN if self.scale.detail is not Detail.BLOCK else MARGIN // 2

    @property
    def _gap(self) -> int:
        return CARD_GAP if self.scale.detail is Detail.FULL else 2

    def card_size(self) -> QSize:
        """Return the size of every card."""
        width = self.scale.column - cell_gap(self.scale.column) - 2 * self.margin
        return QSize(width, self.scale.row - self._gap)

    def index_at(self, position: QPoint) -> QModelIndex:
        """Return what stands at a position; in the room for adding, whichever row is there, that room."""
        row, column = self.view.rowAt(position.y()), self.view.columnAt(position.x())
        if row < 0 or column < 0 or self._model.journey.columns[column].moment is None:
            return QModelIndex()
        step = self._model.step_at(row)
        last = self._model.rows_of(step)[0] + (0 if self._model.compact else len(self._model.cards(column, step)))
        return self._model.index(min(row, last), column)

    def in_sight(self, area: QRect) -> Iterator[tuple[int, int]]:
        """Go through the cells, each a column and the place of a step, that an area may show."""
        area = area.intersected(self._content())
        rows = _between(self.view.rowAt(area.top()), self.view.rowAt(area.bottom()), self._model.rowCount())
        edges = (area.left(), area.right())
        first, last = edges[::-1] if self.view.isRightToLeft() else edges
        columns = _between(self.view.columnAt(first), self.view.columnAt(last), self._model.columnCount())
        if not rows or not columns:
            return
        for step in range(self._model.step_at(rows[0]), self._model.step_at(rows[-1]) + 1):
            for column in columns:
                yield column, step

    def _content(self) -> QRect:
        """Return where all cells are, most of them out of sight."""
        across, down = self.view.horizontalHeader(), self.view.verticalHeader()
        left = -across.offset()
        if self.view.isRightToLeft():
            left = self.view.viewport().width() - across.length() + across.offset()
        return QRect(left, -down.offset(), across.length(), down.length())

    def cards_in_sight(self, column: int, step: int, area: QRect) -> range:
        """Return the places of a cell's cards that an area may show."""
        rows = self._model.rows_of(step)
        area = area.intersected(self._content())
        first, last = self.view.rowAt(area.top()), self.view.rowAt(area.bottom())
        last = rows[-1] if last < 0 else min(last, rows[-1])
        count = len(self._model.cards(column, step))
        return range(max(0, first - rows[0]), min(count, last - rows[0] + 1))

    def place_at(self, position: QPoint) -> tuple[int, int, int] | None:
        """Return the column, the step and the place in the cell where something dropped at a position goes."""
        row, column = self.view.rowAt(position.y()), self.view.columnAt(position.x())
        if row < 0 or column < 0 or self._model.journey.columns[column].moment is None:
            return None
        step = self._model.step_at(row)
        rows = self._model.rows_of(step)
        inside = row - rows[0]
        middle = self.view.rowViewportPosition(row) + self.margin + (self.view.rowHeight(row) - self._gap) // 2
        place = inside if position.y() < middle else inside + 1
        return column, step, min(place, len(self._model.cards(column, step)))

    def mark(self, column: int, step: int, place: int) -> QRect:
        """Return the line between two cards, at a place of a cell."""
        cell = self.cell(column, step)
        top = self.view.rowViewportPosition(self._model.rows_of(step)[0] + place)
        inset = 2 * self.margin
        return QRect(cell.left() + inset, top + self.margin - self._gap // 2 - 2, cell.width() - 2 * inset, 3)


def _between(first: int, last: int, count: int) -> range:
    """Return the sections from one to another, of which -1 stands for what lies beyond the last."""
    return range(0) if first < 0 else range(first, (last if last >= 0 else count - 1) + 1)
