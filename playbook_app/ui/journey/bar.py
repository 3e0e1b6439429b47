"""The top of the place: its title, the filters, cards or heat map, the zoom, and the button for a new standard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.journey.filters import Filters
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.segments import Segments
from playbook_app.ui.theme.theme import Theme

_NARROW = 1140
"""Pixels below which the filters have a row of their own."""


class Bar(QWidget):
    """Assembles the controls above the board. Zoom and adding are the window's actions."""

    cleared = Signal()
    """The filters are to ask for nothing."""
    compact_chosen = Signal(bool)

    def __init__(self, filters: Filters, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        """Take the filters and the actions."""
        super().__init__(parent)
        self._filters = filters
        self._theme = theme
        self._actions = actions
        self._narrow = False
        self._first, self._second = _row(), _row()
        self._title = looking(QLabel(self.tr("Journey"), self), Look.PLACE_TITLE)
        self._cards, self._heat, self._segments = self._made_segments()
        self._zoom = self._made_zoom()
        self._add = looking(QPushButton(self.tr("Standard"), self), Look.PRIMARY)
        self._add.setAccessibleName(self.tr("Add a standard"))
        self._add.clicked.connect(lambda: actions.run("add.standard"))
        self._remark = looking(QLabel(self), Look.SMALL)
        self._clear = looking(QPushButton(self.tr("Clear filters"), self), Look.FLAT)
        self._clear.clicked.connect(self.cleared)
        self._arrange()
        theme.changed.connect(self._tint)
        self._tint()
        self.show_remark("")

    def show_compact(self, compact: bool) -> None:
        """Press the segment of what is shown."""
        (self._heat if compact else self._cards).setChecked(True)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom in per cent."""
        words = self.tr("{zoom} %").format(zoom=round(zoom * 100))
        self._fit.setText(words)
        self._fit.setAccessibleName(self.tr("Zoom {zoom} %, fit all moments").format(zoom=round(zoom * 100)))

    def show_remark(self, words: str) -> None:
        """Say what the filters leave, and offer to clear them; nothing where they ask for nothing."""
        self._remark.setText(words)
        self._row_of_remark.setVisible(bool(words))

    def show_begun(self, begun: bool) -> None:
        """Show what serves a board, where there is one."""
        for widget in (self._filters, self._segments, self._zoom):
            widget.setVisible(begun)

    def show_writable(self, writable: bool) -> None:
        """Let standards be added, or not."""
        self._add.setEnabled(writable)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the filters a row of their own where it is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if self._narrow != narrow:
            self._narrow = narrow
            former, row = (self._first, self._second) if narrow else (self._second, self._first)
            former.removeWidget(self._filters)
            row.insertWidget(0 if narrow else 1, self._filters)

    def _made_segments(self) -> tuple[QPushButton, QPushButton, Segments]:
        cards, heat = QPushButton(self.tr("Cards"), self), QPushButton(self.tr("Heat map"), self)
        segments = Segments((cards, heat), self.tr("What the board shows"), self)
        cards.setChecked(True)
        cards.clicked.connect(lambda: self.compact_chosen.emit(False))
        heat.clicked.connect(lambda: self.compact_chosen.emit(True))
        return cards, heat, segments

    def _made_zoom(self) -> QWidget:
        group = looking(QWidget(self), Look.SEGMENTS)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._out, self._fit, self._in = QToolButton(group), QToolButton(group), QToolButton(group)
        for button, action, words in (
            (self._out, "view.zoom-out", self.tr("Zoom out")),
            (self._fit, "view.fit", self.tr("Fit all moments")),
            (self._in, "view.zoom-in", self.tr("Zoom in")),
        ):
            looking(button, Look.FLAT)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda _=False, action=action: self._actions.run(action))
            row.addWidget(button)
        self._fit.setMinimumWidth(52)
        return group

    def _arrange(self) -> None:
        self._first.addWidget(self._title)
        self._first.addWidget(self._filters)
        self._first.addStretch(1)
        for widget in (self._segments, self._zoom, self._add):
            self._first.addWidget(widget)
        self._row_of_remark = QWidget(self)
        third = _row()
        self._row_of_remark.setLayout(third)
        third.addWidget(self._remark)
        third.addWidget(self._clear)
        third.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.SMALL)
        column.addLayout(self._first)
        column.addLayout(self._second)
        column.addWidget(self._row_of_remark)

    def _tint(self) -> None:
        self._out.setIcon(self._theme.icon("minus"))
        self._in.setIcon(self._theme.icon("add"))
        self._add.setIcon(self._theme.icon("add", self._theme.colours.on_accent))


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.MEDIUM)
    return row
