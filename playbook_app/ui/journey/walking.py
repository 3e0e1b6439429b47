"""Where the keyboard goes on the board: from card to card, from cell to cell."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from playbook_app.ui.journey.board_model import STEPS, BoardModel

_Go = QAbstractItemView.CursorAction


class Walk:
    """Steps over a board model; each returns an index, the same one where there is no further."""

    def __init__(self, model: BoardModel) -> None:
        """Walk on a model."""
        self._model = model

    def first(self) -> QModelIndex:
        """Return the first index of all."""
        column = next((place for place, one in enumerate(self._model.journey.columns) if one.moment), None)
        return QModelIndex() if column is None else self._model.index(0, column)

    def go(self, start: QModelIndex, action: QAbstractItemView.CursorAction, *, mirrored: bool) -> QModelIndex:
        """Return where an action leads from an index. Left and right follow the screen."""
        if not start.isValid():
            return self.first()
        ways = {
            _Go.MoveUp: lambda: self._down(start, -1),
            _Go.MoveDown: lambda: self._down(start, 1),
            _Go.MoveLeft: lambda: self._across(start, 1 if mirrored else -1),
            _Go.MoveRight: lambda: self._across(start, -1 if mirrored else 1),
            _Go.MoveNext: lambda: self._across(start, 1),
            _Go.MovePrevious: lambda: self._across(start, -1),
            _Go.MoveHome: lambda: self._end(start, 0),
            _Go.MoveEnd: lambda: self._end(start, -1),
            _Go.MovePageUp: lambda: self._step(start, -1),
            _Go.MovePageDown: lambda: self._step(start, 1),
        }
        return ways[action]()

    def at_top(self, index: QModelIndex) -> bool:
        """Tell whether there is nothing above an index."""
        return index.row() == 0

    def _in(self, column: int, step: int, place: int) -> QModelIndex:
        """Return the index at a place of a cell, or the nearest above it."""
        rows = self._model.rows_of(step)
        last = 0 if self._model.compact else len(self._model.cards(column, step))
        return self._model.index(rows[0] + min(place, last), column)

    def _down(self, start: QModelIndex, by: int) -> QModelIndex:
        slot = self._model.slot(start)
        step = STEPS.index(slot.step)
        last = 0 if self._model.compact else len(self._model.cards(start.column(), step))
        if 0 <= slot.place + by <= last:
            return self._in(start.column(), step, slot.place + by)
        if 0 <= step + by < len(STEPS):
            return self._in(start.column(), step + by, 0 if by > 0 else self._model.rowCount())
        return start

    def _step(self, start: QModelIndex, by: int) -> QModelIndex:
        step = STEPS.index(self._model.slot(start).step) + by
        return self._in(start.column(), step, 0) if 0 <= step < len(STEPS) else start

    def _across(self, start: QModelIndex, by: int) -> QModelIndex:
        slot = self._model.slot(start)
        column = start.column() + by
        while 0 <= column < self._model.columnCount():
            if self._model.journey.columns[column].moment:
                return self._in(column, STEPS.index(slot.step), slot.place)
            column += by
        return start

    def _end(self, start: QModelIndex, place: int) -> QModelIndex:
        held = [column for column, one in enumerate(self._model.journey.columns) if one.moment]
        slot = self._model.slot(start)
        return self._in(held[place], STEPS.index(slot.step), slot.place)
