"""The list itself: selection, the keys that a list has, and dragging entries to another place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.catalogue.delegate import EntryDelegate
from playbook_app.ui.catalogue.entry import Entry
from playbook_app.ui.catalogue.model import MIME, CatalogueModel
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_LAID_OUT_AT_ONCE = 200
"""Rows whose heights are measured in one go; more are measured bit by bit, so that a long list opens at once."""


class CatalogueView(QListView):
    """A list of entries. What the person wants done is told by signals; nothing is changed here."""

    opened = Signal()
    """Enter or a double click: the entry is to be edited."""

    unwanted = Signal()
    """Delete was pressed."""

    shifted = Signal(int)
    """The selection is to go so many places down (1) or up (-1)."""

    dropped = Signal(object, int)
    """Ids, and the row that they were dropped before."""

    def __init__(self, model: CatalogueModel, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Show a model. `name` is what screen readers call the list."""
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_LAID_OUT_AT_ONCE)
        self.setMouseTracking(True)
        looking(self, Look.BARE)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        theme.changed.connect(self.viewport().update)

    def selected(self) -> list[EntityId]:
        """Return the selected entities in the order of the list."""
        places = sorted(index.row() for index in self.selectedIndexes())
        return [row.id for place in places if isinstance(row := self._rows.row(place), Entry)]

    def select(self, ids: Sequence[EntityId]) -> None:
        """Select these entities, as far as they are listed, and scroll to the first."""
        selection = self.selectionModel()
        indexes = [index for one in ids if (index := self._rows.index_of(one)).isValid()]
        selection.clearSelection()
        for index in indexes:
            selection.select(index, selection.SelectionFlag.Select)
        if indexes:
            selection.setCurrentIndex(indexes[0], selection.SelectionFlag.NoUpdate)
            if self.isVisible():
                self._bring_into_sight(indexes[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Bring what was selected into sight, now that it is known how much can be seen."""
        super().showEvent(event)
        if self.currentIndex().isValid():
            self._bring_into_sight(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that a list has beside Qt's own."""
        alone = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and alone:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and alone:
            self.unwanted.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let entries of this very list be dropped between others."""
        super().dragMoveEvent(event)
        event.setAccepted(event.source() is self and self._rows.movable)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped, and where."""
        data = event.mimeData()
        if self._rows.movable and event.source() in {self, None} and data.hasFormat(MIME):
            ids = [EntityId(one) for one in bytes(data.data(MIME).data()).decode().split("\n")]
            self.dropped.emit(ids, self._row_at(event))
            event.acceptProposedAction()
        self.viewport().update()

    def _bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll to an entry, and to the heading above it where it is the first there."""
        if index.row() and self._rows.entry(above := self._rows.index(index.row() - 1)) is None:
            self.scrollTo(above)
        self.scrollTo(index)

    def _row_at(self, event: QDropEvent) -> int:
        """Return the row that a drop stands before, by the nearer edge of the row under the pointer."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return self._rows.rowCount()
        lower_half = event.position().y() > self.visualRect(index).center().y()
        return index.row() + (1 if lower_half else 0)
