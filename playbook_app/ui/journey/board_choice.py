"""What is chosen on the board, kept by ids and cells: they outlive the rows and columns that come and go."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QTableView, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.journey.board_model import BoardModel
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.walking import Walk


class ChoosingView(QTableView):
    """A table of cards of which some are chosen. Whoever draws them says how high and wide they are."""

    chose = Signal()
    """Another card or cell is at hand."""

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        """Choose nothing yet; `follow_choice` comes when the model is set."""
        super().__init__(parent)
        self.board = model
        self.walk = Walk(model)
        self._kept_ids: tuple[EntityId, ...] = ()
        self._kept_current: tuple[Cell, int, EntityId | None] | None = None
        self._holding = False
        self._scrolled = QPoint()

    def follow_choice(self) -> None:
        """Remember what is chosen from now on, and bring it back after each change of the model."""
        self.board.changing.connect(self._hold)
        self.board.changed_over.connect(self._let_go)
        self.selectionModel().selectionChanged.connect(self._remember)
        self.selectionModel().currentChanged.connect(self._remember)

    def fit_sections(self) -> None:
        """Give rows and columns their sizes."""
        raise NotImplementedError

    def chosen(self) -> tuple[EntityId, ...]:
        """Return the standards at hand, in the order of the board: those selected, or the one with the keyboard."""
        if self._kept_ids:
            return self._kept_ids
        one = self._kept_current[2] if self._kept_current else None
        return (one,) if one and not self.board.compact else ()

    def current_cell(self) -> Cell | None:
        """Return the cell that the keyboard is in."""
        return self._kept_current[0] if self._kept_current else None

    def choose(self, ids: tuple[EntityId, ...]) -> None:
        """Select standards, and bring the first into sight."""
        indexes = [index for one in ids if (index := self.board.index_of(one)).isValid()]
        if not indexes:
            return
        self._select(indexes)
        self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(indexes[0])

    def go_to(self, cell: Cell, place: int = 0) -> None:
        """Put the keyboard into a cell."""
        index = self.board.index_in(cell, min(place, len(self.board.journey.cells.shown_in(cell))))
        if index.isValid():
            self.setCurrentIndex(index)

    def go_to_start(self) -> None:
        """Put the keyboard into the first cell."""
        self.setCurrentIndex(self.walk.first())

    def go_to_column(self, column: int) -> None:
        """Put the keyboard at the top of a column."""
        if 0 <= column < self.board.columnCount():
            self.setCurrentIndex(self.board.index(0, column))

    def _select(self, indexes: list[QModelIndex]) -> None:
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _remember(self) -> None:
        if self._holding:
            return
        ordered = sorted(self.selectedIndexes(), key=lambda index: (index.column(), index.row()))
        self._kept_ids = tuple(standard.id for index in ordered if (standard := self.board.standard(index)))
        current = self.currentIndex()
        slot = self.board.slot(current) if current.isValid() else None
        self._kept_current = None
        if slot and slot.cell:
            self._kept_current = slot.cell, slot.place, slot.standard.id if slot.standard else None
        self.chose.emit()

    def _hold(self) -> None:
        self._holding = True
        self._scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _let_go(self) -> None:
        """Bring size, selection and scroll position back after rows or columns came or went."""
        self.fit_sections()
        self.horizontalScrollBar().setValue(self._scrolled.x())
        self.verticalScrollBar().setValue(self._scrolled.y())
        self._select([index for one in self._kept_ids if (index := self.board.index_of(one)).isValid()])
        index = self._former_place()
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._holding = False
        self._remember()

    def _former_place(self) -> QModelIndex:
        if self._kept_current is None:
            return QModelIndex()
        cell, place, standard = self._kept_current
        found = self.board.index_of(standard) if standard else QModelIndex()
        if found.isValid():
            return found
        return self.board.index_in(cell, min(place, len(self.board.journey.cells.shown_in(cell))))
