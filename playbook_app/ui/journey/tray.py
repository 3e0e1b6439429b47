"""The cards of the tray under the board, side by side, from which they are placed. It draws, selects, and says what the
person wants; the place does it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from playbook_app.domain.entities import EntityId
from playbook_app.ui.indexes import Index
from playbook_app.ui.journey.card_painting import CardArtist, CardState
from playbook_app.ui.journey.dragging import drag_pixmap
from playbook_app.ui.journey.edge_scroll import EdgeScroll
from playbook_app.ui.journey.inline import InlineEditor
from playbook_app.ui.journey.keys import shifting
from playbook_app.ui.journey.luggage import standards_in
from playbook_app.ui.journey.scale import CARD_HEIGHT
from playbook_app.ui.journey.tray_model import TrayModel
from playbook_app.ui.journey.viewport import make_viewport
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_CARD = QSize(196, CARD_HEIGHT)
_LINE_HEIGHT = 34


class _CardDelegate(QStyledItemDelegate):
    """Draws the tray's cards, the keyboard's ring included."""

    def __init__(self, model: TrayModel, artist: CardArtist, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._artist = artist
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = CardState(
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            focused=self._view.hasFocus() and self._view.currentIndex() == index,
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        end = (4, 0, 0, 0) if self._view.isRightToLeft() else (0, 0, -4, 0)
        self._artist.paint(painter, QRectF(option.rect).adjusted(*end), self._model.standard(index), state)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_CARD.width() + sizes.SMALL, _CARD.height())


class TrayView(QListView):
    """The cards of the tray, side by side. It says what the person wants; the place does it."""

    chose = Signal()
    opened = Signal(object)
    """A standard's id, by a double click."""
    place_wanted = Signal()
    """The chosen cards are to be placed: by Enter."""
    menu_wanted = Signal(QPoint)
    delete_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    shift_wanted = Signal(object, bool)
    dropped = Signal(object)
    """Ids of standards that are to leave their cells."""
    rename_wanted = Signal(object)
    """A standard's id."""
    adding = Signal(bool)
    """A title is being written where there is no card yet, or no longer."""

    def __init__(self, model: TrayModel, artist: CardArtist, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        make_viewport(self)
        self.tray = model
        self._artist = artist
        self._theme = theme
        self._kept: tuple[EntityId, ...] = ()
        self._edges = EdgeScroll(self)
        self.editor = InlineEditor(self)
        self.editor.left.connect(self.setFocus)
        self.editor.closed.connect(lambda: self.adding.emit(False))
        self.setAccessibleName(self.tr("Standards not placed yet"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        looking(self, Look.BARE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setModel(model)
        self.setItemDelegate(_CardDelegate(model, artist, self))
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self._remember)
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> tuple[EntityId, ...]:
        """Return the selected standards, in their order."""
        return self._kept

    def choose(self, ids: Sequence[EntityId]) -> None:
        """Select standards, and bring the first into sight."""
        indexes = [index for one in ids if (index := self.tray.index_of(one)).isValid()]
        if not indexes:
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(indexes[0], flags.ClearAndSelect)
        for index in indexes[1:]:
            self.selectionModel().select(index, flags.Select)

    def begin_adding(self, take: Callable[[str], object]) -> None:
        """Have a new standard's title written behind the last card."""
        self.adding.emit(True)
        self.editor.open(self.tr("Title of the new standard"), self._free_place, take)
        self.follow_end()

    def follow_end(self) -> None:
        """Bring the end of the tray into sight, and the line for a title with it."""
        self.executeDelayedItemsLayout()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())
        self.editor.follow()

    def begin_renaming(self, standard: EntityId, title: str, take: Callable[[str], object]) -> None:
        """Have a standard's title written on its card."""
        where = lambda: self.visualRect(self.tray.index_of(standard)).adjusted(4, 24, -12, -22)  # noqa: E731
        self.editor.open(self.tr("Title"), where, take, text=title, select=True)

    def _free_place(self) -> QRect:
        last = self.tray.index(self.tray.rowCount() - 1)
        rect = self.visualRect(last) if last.isValid() else QRect()
        room = self.viewport().rect()
        width = min(_CARD.width(), room.width())
        if self.isRightToLeft():
            left = max(0, (rect.left() if last.isValid() else room.right()) - width)
        else:
            left = min(rect.right() + 1 if last.isValid() else 0, room.width() - width)
        return QRect(left, room.center().y() - _LINE_HEIGHT // 2, width, _LINE_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the tray do; arrows and selecting are the list's own."""
        key = event.key()
        shift = shifting(event, mirrored=self.isRightToLeft())
        if shift is not None:
            self.shift_wanted.emit(*shift)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._kept:
            self.place_wanted.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif key == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.rename_wanted.emit(self.tray.standard(self.currentIndex()).id)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Menu} and self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self.tray.standard(index).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the cards."""
        index = self.indexAt(event.pos())
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse and index.isValid()
        if by_mouse and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        if self.chosen():
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll along, whichever way the wheel turns."""
        delta = event.angleDelta()
        across = self.horizontalScrollBar()
        across.setValue(across.value() - (delta.y() or delta.x()) // 2)

    def viewportEvent(self, event: QEvent) -> bool:
        """Take cards that are dragged here."""
        if isinstance(event, QDropEvent):
            ids = standards_in(event.mimeData(), self.tray.journey.session.file_id)
            leaving = tuple(one for one in ids if self.tray.journey.cells.home(one) is not None)
            if leaving:
                event.setDropAction(Qt.DropAction.MoveAction)
                event.accept()
            else:
                event.ignore()
            if event.type() == QEvent.Type.Drop:
                self._edges.rest()
                if leaving:
                    self.dropped.emit(leaving)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._edges.rest()
            return True
        return super().viewportEvent(event)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the selected cards."""
        if not self._kept or self.tray.journey.session.read_only:
            return
        standard = self.tray.journey.session.playbook.standards[self._kept[0]]
        drag = QDrag(self)
        drag.setMimeData(self.tray.mimeData(self.selectedIndexes()))
        drag.setPixmap(
            drag_pixmap(
                _CARD,
                self.devicePixelRatioF(),
                len(self._kept),
                self._theme.colours,
                lambda painter, rect: self._artist.paint(painter, rect, standard),
            )
        )
        drag.setHotSpot(QPoint(_CARD.width() // 3, _CARD.height() // 4))
        drag.exec(Qt.DropAction.MoveAction)

    def _remember(self) -> None:
        ordered = sorted(self.selectedIndexes(), key=lambda index: index.row())
        self._kept = tuple(self.tray.standard(index).id for index in ordered)
        self.chose.emit()

    def _restore(self) -> None:
        kept, self._kept = self._kept, ()
        self.choose(kept)
        self.chose.emit()
