"""The chooser of a table's size: a small grid, by mouse or arrow keys."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.writing.popup import Popup

_ROWS = 6
_COLUMNS = 6
_CELL = 5 * sizes.UNIT


class _Grid(QWidget):
    """The squares."""

    pointed = Signal(int, int)
    chosen = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows, self._columns = 2, 3
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(QSize(_COLUMNS * (_CELL + sizes.TIGHT), _ROWS * (_CELL + sizes.TIGHT)))

    def point(self, rows: int, columns: int) -> None:
        """Point at a size, kept within the grid."""
        self._rows, self._columns = max(1, min(rows, _ROWS)), max(1, min(columns, _COLUMNS))
        self.pointed.emit(self._rows, self._columns)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())
        self.chosen.emit(self._rows, self._columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -forward),
            Qt.Key.Key_Right: (0, forward),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.point(self._rows + steps[key][0], self._columns + steps[key][1])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._rows, self._columns)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row in range(_ROWS):
                for column in range(_COLUMNS):
                    inside = row < self._rows and column < self._columns
                    painter.setPen(QPen(QColor(colours.accent if inside else colours.border)))
                    painter.setBrush(QColor(colours.accent_soft if inside else colours.surface))
                    painter.drawRoundedRect(self._cell(row, column), 2, 2)

    def _cell(self, row: int, column: int) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            column = _COLUMNS - 1 - column
        step = _CELL + sizes.TIGHT
        return QRect(column * step + 1, row * step + 1, _CELL, _CELL)

    def _point_at(self, place: QPoint) -> None:
        step = _CELL + sizes.TIGHT
        column = place.x() // step
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            column = _COLUMNS - 1 - column
        self.point(place.y() // step + 1, column + 1)


class GridChooser(Popup):
    """Asks how large a table shall be. `chosen` carries the rows under the head, and the columns."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Belong to `parent`, over which it opens."""
        super().__init__(theme, parent)
        self._grid = _Grid(theme)
        self._grid.setAccessibleName(self.tr("Size of the table"))
        self._words = looking(QLabel(), Look.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.SMALL)
        layout.addWidget(self._grid)
        layout.addWidget(self._words)
        self._grid.pointed.connect(self._tell)
        self._grid.chosen.connect(self._choose)
        self._grid.point(2, 3)
        self.setFocusProxy(self._grid)

    def _tell(self, rows: int, columns: int) -> None:
        size = self.tr("{columns} × {rows}, and a head").format(columns=columns, rows=rows)
        self._words.setText(size)
        self._grid.setAccessibleDescription(size)

    def _choose(self, rows: int, columns: int) -> None:
        self.close()
        self.chosen.emit(rows, columns)
