"""The tray under the board: standards that lack their moment or their step, from which they are placed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.ui.journey.card_painting import CardArtist, CardState
from playbook_app.ui.journey.cells import TRAY
from playbook_app.ui.journey.dragging import drag_pixmap
from playbook_app.ui.journey.edge_scroll import EdgeScroll
from playbook_app.ui.journey.inline import InlineEditor
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.keys import shifting
from playbook_app.ui.journey.luggage import standards_in, standards_packed
from playbook_app.ui.journey.scale import CARD_HEIGHT
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_CARD = QSize(196, CARD_HEIGHT)
_FULL_HEIGHT = CARD_HEIGHT + 2 * sizes.SMALL + 2
_EMPTY_HEIGHT = 36
_LINE_HEIGHT = 34
_HINT_WIDTH = 208
_ANY_WIDTH = 16_777_215
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TrayModel(QAbstractListModel):
    """The unplaced standards of a journey map that its filter shows."""

    def __init__(self, journey: JourneyMap, speech: Speech, parent: QObject | None = None) -> None:
        """Follow a map."""
        super().__init__(parent)
        self.journey = journey
        self._speech = speech
        self._row: tuple[Standard, ...] = journey.cells.shown_in(TRAY)
        journey.tray_touched.connect(self._read)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._row)

    def standard(self, index: Index) -> Standard:
        """Return the standard of a card."""
        return self._row[index.row()]

    def index_of(self, standard: EntityId) -> QModelIndex:
        """Return where a standard is; invalid where it is not shown here."""
        place = next((place for place, one in enumerate(self._row) if one.id == standard), None)
        return QModelIndex() if place is None else self.index(place)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a card."""
        if not index.isValid() or index.row() >= len(self._row):
            return None
        standard = self._row[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{standard.code} {standard.title}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._speech.card(standard)
        return self._speech.tip(standard) if role == Qt.ItemDataRole.ToolTipRole else None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the cards at some indexes, in their order."""
        ids = [self.standard(index).id for index in sorted(indexes, key=lambda index: index.row())]
        return standards_packed(self.journey.session.file_id, ids)

    def _read(self) -> None:
        self.beginResetModel()
        self._row = self.journey.cells.shown_in(TRAY)
        self.endResetModel()


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


class Tray(QFrame):
    """The tray's frame: its name, its cards, and a hint. It is low where there are no cards."""

    def __init__(self, view: TrayView, parent: QWidget | None = None) -> None:
        """Frame a view."""
        super().__init__(parent)
        looking(self, Look.PANEL)
        self._view = view
        self._model = model = view.tray
        self._name = looking(QLabel(self.tr("Not placed yet"), self), Look.HEADING)
        self._name.setWordWrap(True)
        self._name.setFixedWidth(112)
        self._hint = looking(QLabel(self), Look.SMALL)
        self._hint.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(sizes.MEDIUM)
        self._row.addWidget(self._name)
        self._row.addWidget(view, 1)
        self._row.addWidget(self._hint)
        self._adding = False
        view.adding.connect(self._make_room)
        model.modelReset.connect(self.refresh)
        model.journey.counted.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Be as high as what is shown, and say what can be done."""
        count, waiting = self._model.rowCount(), len(self._model.journey.cells.all_in(TRAY))
        self._hint.setText(self._hint_words(count, waiting))
        self._hint.setWordWrap(bool(count))
        self._hint.setMinimumWidth(_HINT_WIDTH if count else 0)
        self._hint.setMaximumWidth(_HINT_WIDTH if count else _ANY_WIDTH)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus)
        full = count or self._adding
        self.setFixedHeight(_FULL_HEIGHT if full else _EMPTY_HEIGHT)
        top = sizes.SMALL if full else 0
        self._row.setContentsMargins(sizes.MEDIUM, top, sizes.MEDIUM, top)

    def _make_room(self, adding: bool) -> None:
        self._adding = adding
        self.refresh()
        if layout := self.layout():
            layout.activate()

    def _hint_words(self, count: int, waiting: int) -> str:
        if count:
            return self.tr("Drag a card to the moment and step it serves, or press Enter on it.")
        if waiting:
            return self.tr("%n standard(s) here, hidden by the filter.", "", waiting)
        return self.tr("Nothing waits here. Drag a card here to take it off the journey.")
