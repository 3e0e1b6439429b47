"""The board itself: cells and cards, scrolled both ways. It draws, selects, and says what the person wants; the place
does it."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QWidget

from playbook_app.ui.indexes import Index
from playbook_app.ui.journey.board_choice import ChoosingView
from playbook_app.ui.journey.board_drops import BoardDrops
from playbook_app.ui.journey.board_geometry import BoardGeometry
from playbook_app.ui.journey.board_model import STEPS, BoardModel, Room
from playbook_app.ui.journey.board_picture import BoardPicture
from playbook_app.ui.journey.card_painting import CardArtist
from playbook_app.ui.journey.card_prints import CardPrints
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.inline import InlineEditor
from playbook_app.ui.journey.keys import shifting
from playbook_app.ui.journey.scale import fitting, scaled
from playbook_app.ui.journey.step_header import StepHeader
from playbook_app.ui.journey.viewport import make_viewport
from playbook_app.ui.slices import Slices
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate


class BoardView(ChoosingView):
    """Shows a board model. `chosen` and `current` are told by ids and cells, which outlive rows and columns."""

    opened = Signal(object)
    """A standard's id: by Enter or a double click."""
    entered = Signal(object)
    """A cell of the heat map: by Enter or a double click."""
    add_wanted = Signal(object, str)
    """A cell, and the text with which its new standard's title begins."""
    rename_wanted = Signal(object)
    """A standard's id."""
    menu_wanted = Signal(QPoint)
    """Where, in global pixels."""
    head_wanted = Signal(int)
    """The keyboard leaves upwards from a column."""
    shift_wanted = Signal(object, bool)
    """Alt and an arrow, and with True also Shift: a `Qt.Key`, turned to the line of reading."""
    delete_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    zoom_wanted = Signal(int)
    """Steps in or out, by Ctrl and the wheel."""
    resized = Signal()
    """The viewport, or the width of the columns, is another."""

    def __init__(
        self, model: BoardModel, artist: CardArtist, theme: Theme, translate: Translate, parent: QWidget | None = None
    ) -> None:
        """Show a model at 100 %."""
        super().__init__(model, parent)
        make_viewport(self)
        self.zoom = 1.0
        self._artist = artist
        self._theme = theme
        self._prints = CardPrints(artist, theme, model.journey)
        self.geometry_of = BoardGeometry(self, model)
        self._hovered = QPersistentModelIndex()
        self._pressed = QPersistentModelIndex()
        self.drops = BoardDrops(self)
        self._picture = BoardPicture(self, self._prints, theme)
        self._ahead = Slices(iter(()), self)
        self.editor = InlineEditor(self)
        self._behave(translate)
        self.setModel(model)
        self._connect()
        self.fit_sections()

    def _behave(self, translate: Translate) -> None:
        looking(self, Look.BARE)
        # What is scrolled is then moved, and only what comes into sight is drawn.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Journey board"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self._steps = StepHeader(self.board, self._theme, translate, self)
        self.setVerticalHeader(self._steps)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(1)
        across.hide()

    def _connect(self) -> None:
        self.editor.left.connect(self.setFocus)
        self.follow_choice()
        self.verticalScrollBar().valueChanged.connect(self.verticalHeader().viewport().update)
        self._theme.changed.connect(self._repaint)

    @property
    def steps(self) -> StepHeader:
        """The steps at the leading edge."""
        return self._steps

    def hidden_words(self, cell: Cell) -> str:
        """Return what a cell says in which the filter shows nothing."""
        return self.tr("%n hidden", "", len(self.board.journey.cells.all_in(cell)))

    def show_zoom(self, zoom: float) -> None:
        """Show the board at another zoom; what is in the middle stays there."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        half = QSize(self.viewport().width() // 2, self.viewport().height() // 2)
        shares = (_share(across.value() + half.width(), across.maximum() + 2 * half.width()),
                  _share(down.value() + half.height(), down.maximum() + 2 * half.height()))  # fmt: skip
        self.zoom = zoom
        self.fit_sections()
        across.setValue(round(shares[0] * (across.maximum() + 2 * half.width())) - half.width())
        down.setValue(round(shares[1] * (down.maximum() + 2 * half.height())) - half.height())

    def fitting_zoom(self) -> float:
        """Return the zoom at which all moments are seen."""
        return fitting(self.viewport().width(), self.board.columnCount())

    def fit_sections(self) -> None:
        """Give rows and columns their sizes."""
        scale = scaled(self.zoom, self.viewport().size(), self.board.columnCount(), compact=self.board.compact)
        other = scale != self.geometry_of.scale
        self.geometry_of.scale = scale
        if other:
            self.horizontalHeader().setDefaultSectionSize(scale.column)
            self.verticalHeader().setDefaultSectionSize(scale.row)
        self._fit_last_rows()
        self.verticalScrollBar().setSingleStep(max(20, scale.row // 2))
        self.horizontalScrollBar().setSingleStep(max(20, scale.column // 2))
        self.editor.follow()
        self.viewport().update()
        self.resized.emit()

    def _fit_last_rows(self) -> None:
        for step in range(len(STEPS)):
            rows = self.board.rows_of(step)
            for row in rows[-2:]:
                wanted = self.geometry_of.scale.last_row if row == rows[-1] else self.geometry_of.scale.row
                if self.rowHeight(row) != wanted:
                    self.verticalHeader().resizeSection(row, wanted)

    def visualRect(self, index: Index) -> QRect:
        """Return where an index is drawn."""
        return self.geometry_of.slot(index)

    def indexAt(self, position: QPoint) -> QModelIndex:
        """Return what is drawn at a position."""
        return self.geometry_of.index_at(position)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads."""
        return self.walk.go(self.currentIndex(), action, mirrored=self.isRightToLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the board do; arrows and selecting are the table's own."""
        index = self.currentIndex()
        if not self._shifted(event) and not self._acted(event, index) and not self._typed(event, index):
            super().keyPressEvent(event)

    def _shifted(self, event: QKeyEvent) -> bool:
        """Take Alt and an arrow."""
        shift = shifting(event, mirrored=self.isRightToLeft())
        if shift is not None:
            self.shift_wanted.emit(*shift)
        return shift is not None

    def _acted(self, event: QKeyEvent, index: QModelIndex) -> bool:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(index)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        elif key == Qt.Key.Key_F2 and (standard := self.board.standard(index)):
            self.rename_wanted.emit(standard.id)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Menu} and index.isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif key == Qt.Key.Key_Up and index.isValid() and self.walk.at_top(index):
            self.head_wanted.emit(index.column())
        else:
            return False
        return True

    def _typed(self, event: QKeyEvent, index: QModelIndex) -> bool:
        """Begin a standard with a letter typed on an empty place; elsewhere letters mean nothing."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not event.text().strip() or not event.text().isprintable() or event.modifiers() & commands:
            return False
        slot = self.board.slot(index) if index.isValid() else None
        if slot and slot.room is Room.ADD and slot.cell:
            self.add_wanted.emit(slot.cell, event.text())
        return True

    def _enter(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        slot = self.board.slot(index)
        if slot.standard:
            self.opened.emit(slot.standard.id)
        elif slot.cell and slot.room is Room.COUNT:
            self.entered.emit(slot.cell)
        elif slot.cell:
            self.add_wanted.emit(slot.cell, "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what is pressed: a gap is a button."""
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin a standard where a gap, or the plus of a cell, was clicked."""
        super().mouseReleaseEvent(event)
        position = event.position().toPoint()
        index = self.indexAt(position)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid() or self._pressed != index:
            return
        slot = self.board.slot(index)
        if slot.room is Room.ADD and slot.cell and (not slot.place or self._picture.plus(index).contains(position)):
            self.add_wanted.emit(slot.cell, "")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if (
            event.button() is Qt.MouseButton.LeftButton
            and index.isValid()
            and self.board.slot(index).room is not Room.ADD
        ):
            self._enter(index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer, so that what lies under it shows."""
        if self.drops.took(event):
            return True
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self.indexAt(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is under the pointer."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Mouse and index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            selected = self.selectionModel().isSelected(index)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate if selected else flags.ClearAndSelect)
        if self.currentIndex().isValid():
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns take the room there is."""
        super().resizeEvent(event)
        self.fit_sections()

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the selected cards."""
        self.drops.start(self._artist, self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        self._picture.paint(event.rect())
        self._ahead.exchange(self._picture.prepared())
        self._ahead.begin_idly()

    @property
    def hovered(self) -> Index:
        """What lies under the pointer."""
        return self._hovered

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered == index:
            return
        for one in (self._hovered, index):
            if one.isValid():
                self.viewport().update(self.visualRect(one))
        self._hovered = QPersistentModelIndex(index)

    def _repaint(self) -> None:
        self.viewport().update()
        self.verticalHeader().viewport().update()


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
