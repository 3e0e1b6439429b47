"""The headers above the board: stages and moments, reached by keyboard, dragged to another place, renamed where they
stand. They scroll along with the board."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.indexes import Index
from playbook_app.ui.journey.head_drops import HeadDrops
from playbook_app.ui.journey.head_model import MOMENTS, STAGES, HeadModel, Part
from playbook_app.ui.journey.head_painting import NARROW, HeadArtist, inner_rect
from playbook_app.ui.journey.inline import InlineEditor
from playbook_app.ui.journey.keys import shifting
from playbook_app.ui.journey.scale import cell_gap
from playbook_app.ui.journey.viewport import make_viewport
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_STAGE_HEIGHT = 26
_MOMENT_GAP = 6
_ONE_LINE = 46
_TWO_LINES = 62
_UPRIGHT = 132
_LINE_EDIT = 34


class HeadView(QTableView):
    """Shows a head model. It says what the person wants; the place does it."""

    opened = Signal(object)
    """A stage or moment: by Enter or a double click."""
    rename_wanted = Signal(object)
    add_wanted = Signal(object)
    """A stage that is to get its first moment."""
    menu_wanted = Signal(QPoint)
    board_wanted = Signal(int)
    """The keyboard leaves downwards from a column."""
    shift_wanted = Signal(object)
    """The current part is to go a place back or on: a `Way`."""
    delete_wanted = Signal()
    chose = Signal()

    def __init__(self, model: HeadModel, artist: HeadArtist, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        make_viewport(self)
        self.head = model
        self._artist = artist
        self._theme = theme
        self._hovered = QPersistentModelIndex()
        self._kept: Part | None = None
        self.drops = HeadDrops(self)
        self.editor = InlineEditor(self)
        self.editor.left.connect(self.setFocus)
        self._behave()
        self.setModel(model)
        theme.changed.connect(self.viewport().update)
        model.modelReset.connect(self._restore)
        model.modelReset.connect(self.updateGeometry)
        self.selectionModel().currentChanged.connect(self._remember)
        self.horizontalScrollBar().valueChanged.connect(self._follow_names)

    def _behave(self) -> None:
        looking(self, Look.BARE)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Stages and moments"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
            header.hide()

    def show_column_width(self, width: int) -> None:
        """Take the width of the board's columns, and the height that the names then need."""
        self.horizontalHeader().setDefaultSectionSize(width)
        if self.head.rowCount():
            height = self._moment_height(width)
            self.setRowHeight(STAGES, _STAGE_HEIGHT)
            self.setRowHeight(MOMENTS, height)
            self.setFixedHeight(_STAGE_HEIGHT + height)
        self.viewport().update()

    def current_part(self) -> Part | None:
        """Return the stage or moment that the keyboard is on."""
        return self.head.part(self.currentIndex())

    def current_column(self) -> int:
        """Return the column that the keyboard is in, or -1."""
        return self.currentIndex().column()

    def go_to_column(self, column: int) -> None:
        """Put the keyboard on the moment of a column."""
        self.setCurrentIndex(self.head.index(MOMENTS, column))

    def choose(self, part: Part) -> None:
        """Put the keyboard on a stage or moment."""
        index = self.head.index_of(part)
        if index.isValid():
            self.setCurrentIndex(index)

    def part_rect(self, part: Part) -> QRect:
        """Return where a stage's or moment's name is edited."""
        index = self.head.index_of(part)
        if not index.isValid():
            return QRect()
        rect = self.visualRect(index)
        if part[0] is Kind.STAGE:
            return QRect(rect.left(), 0, min(rect.width(), 320), _STAGE_HEIGHT)
        inner = inner_rect(QRectF(rect))
        return QRect(inner.left(), inner.top(), max(inner.width(), 120), min(inner.height(), _LINE_EDIT))

    def visualRect(self, index: Index) -> QRect:
        """Return where a header is drawn: a stage, over all of its moments."""
        if not index.isValid():
            return QRect()
        column = index.column()
        whole = self.columns_rect(self.head.stretch(column) if index.row() == STAGES else range(column, column + 1))
        top, height = (0, _STAGE_HEIGHT) if index.row() == STAGES else (_STAGE_HEIGHT, self.rowHeight(MOMENTS))
        return QRect(whole.left(), top, whole.width(), height - (0 if index.row() == STAGES else _MOMENT_GAP))

    def indexAt(self, position: QPoint) -> QModelIndex:
        """Return the header at a position."""
        column = self.columnAt(position.x())
        if column < 0:
            return QModelIndex()
        if position.y() < _STAGE_HEIGHT:
            return self.head.index(STAGES, self.head.stretch(column).start)
        return self.head.index(MOMENTS, column)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: along the row, or from a stage to its first moment and back."""
        index = self.currentIndex()
        if not index.isValid():
            return self.head.index(MOMENTS, 0)
        go = QAbstractItemView.CursorAction
        backwards = go.MoveRight if self.isRightToLeft() else go.MoveLeft
        if action in {go.MoveLeft, go.MoveRight, go.MoveNext, go.MovePrevious}:
            return self._beside(index, -1 if action in {backwards, go.MovePrevious} else 1)
        if action is go.MoveUp:
            return self.head.index(STAGES, self.head.stretch(index.column()).start)
        if action is go.MoveDown:
            return self.head.index(MOMENTS, index.column())
        last = self.head.columnCount() - 1
        column = 0 if action in {go.MoveHome, go.MovePageUp} else last
        return self.head.index(index.row(), self.head.stretch(column).start if index.row() == STAGES else column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the headers do; arrows are the table's own."""
        part, key = self.current_part(), event.key()
        shift = shifting(event, mirrored=self.isRightToLeft())
        if shift is not None:
            self.shift_wanted.emit(shift[0])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(self.currentIndex())
        elif key == Qt.Key.Key_F2 and part:
            self.rename_wanted.emit(part)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit()
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Menu} and self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        elif key == Qt.Key.Key_Down and self.currentIndex().row() == MOMENTS:
            self.board_wanted.emit(self.currentIndex().column())
        elif not event.text() or not event.text().isprintable():
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._enter(self.indexAt(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Add the first moment where its place is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and self.head.part(index) is None:
            self._enter(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a stage or moment."""
        if event.reason() is QContextMenuEvent.Reason.Mouse and (index := self.indexAt(event.pos())).isValid():
            self.setCurrentIndex(index)
        if self.currentIndex().isValid():
            self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the board."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer and what it drags."""
        if self.drops.took(event):
            return True
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self.indexAt(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def startDrag(self, _supported: Qt.DropAction) -> None:
        """Drag the current stage or moment."""
        self.drops.start(self._artist, self._theme)

    @property
    def gap(self) -> int:
        """What is left between columns."""
        return cell_gap(self.horizontalHeader().defaultSectionSize())

    def columns_rect(self, columns: range) -> QRect:
        """Return where columns are, from the first to the last."""
        return self._column_rect(columns.start).united(self._column_rect(columns.stop - 1))

    def rows_rect(self, *, whole: bool) -> QRect:
        """Return where the moments are, or stages and moments."""
        top = 0 if whole else _STAGE_HEIGHT
        return QRect(0, top, self.width(), self.height() - top - _MOMENT_GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the headers that came into sight, or are to be drawn anew."""
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for area in event.region():  # type: ignore[attr-defined] # the stubs do not know
                painter.setClipRect(area)
                painter.fillRect(area, QColor(self._theme.colours.ground))
                self._draw(painter, area)
            painter.setClipping(False)
            if self.drops.mark is not None:
                painter.fillRect(self.drops.mark, QColor(self._theme.colours.accent))

    def _draw(self, painter: QPainter, area: QRect) -> None:
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        columns = self._columns_in(area)
        if area.bottom() >= _STAGE_HEIGHT:
            for column in columns:
                index = self.head.index(MOMENTS, column)
                self._draw_moment(painter, QRectF(self.visualRect(index)), index, focused=current == index)
        starts = dict.fromkeys(self.head.stretch(column).start for column in columns)
        for start in starts if area.top() < _STAGE_HEIGHT else ():
            index = self.head.index(STAGES, start)
            band = self.visualRect(index)
            seen = QRectF(band.intersected(self.viewport().rect()))
            stage = self.head.column(index).stage
            self._artist.paint_stage(painter, QRectF(band), seen, stage, focused=current == index)

    def _columns_in(self, area: QRect) -> range:
        edges = sorted((self.columnAt(area.left()), self.columnAt(area.right())))
        if edges[0] < 0:  # one edge lies beyond the last column
            return range(max(0, edges[1]), self.head.columnCount())
        return range(edges[0], edges[1] + 1)

    def _draw_moment(self, painter: QPainter, rect: QRectF, index: QModelIndex, *, focused: bool) -> None:
        moment = self.head.column(index).moment
        if moment is None:
            words = str(self.head.data(index, Qt.ItemDataRole.DisplayRole))
            self._artist.paint_vacant(painter, rect, words, focused=focused)
            return
        hovered = self._hovered == index
        self._artist.paint_moment(painter, rect, moment, selected=focused, focused=focused, hovered=hovered)

    def _follow_names(self) -> None:
        """Draw the stages anew: their names stay in sight as long as one of their moments is."""
        self.viewport().update(0, 0, self.viewport().width(), _STAGE_HEIGHT)

    def _moment_height(self, width: int) -> int:
        if width - cell_gap(width) < NARROW:
            return _UPRIGHT + _MOMENT_GAP
        moments = (column.moment for column in self.head.journey.columns if column.moment)
        lines = max((self._artist.name_lines(moment, width - cell_gap(width)) for moment in moments), default=1)
        return (_TWO_LINES if lines > 1 else _ONE_LINE) + _MOMENT_GAP

    def _column_rect(self, column: int) -> QRect:
        width = self.columnWidth(column)
        gap = cell_gap(width)
        left = self.columnViewportPosition(column) + (gap if self.isRightToLeft() else 0)
        return QRect(left, 0, width - gap, 1)

    def _beside(self, index: QModelIndex, by: int) -> QModelIndex:
        columns = self.head.stretch(index.column())
        column = (columns.start - 1 if by < 0 else columns.stop) if index.row() == STAGES else index.column() + by
        if not 0 <= column < self.head.columnCount():
            return index
        return self.head.index(index.row(), self.head.stretch(column).start if index.row() == STAGES else column)

    def _enter(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        part = self.head.part(index)
        self.add_wanted.emit(self.head.column(index).stage.id) if part is None else self.opened.emit(part)

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered != index:
            self._hovered = QPersistentModelIndex(index)
            self.viewport().update()

    def _remember(self, index: QModelIndex) -> None:
        if index.isValid():
            self._kept = self.head.part(index)
        self.chose.emit()

    def _restore(self) -> None:
        if self._kept:
            self.choose(self._kept)
