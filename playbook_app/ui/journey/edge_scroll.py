"""Scrolls a view on while something is dragged near its edge, the faster the nearer."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE = 48
"""Pixels from the edge within which scrolling begins."""
_EVERY = 16
"""Milliseconds from one step to the next."""
_FASTEST = 24
"""Pixels a step at the very edge."""


class EdgeScroll(QObject):
    """Watches the pointer for one view. `watch` says where it is, `rest` that the drag is over or elsewhere."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        """Rest."""
        super().__init__(view)
        self._view = view
        self._step = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._scroll)

    def watch(self, position: QPoint) -> None:
        """Take note of the pointer, in the viewport's pixels."""
        size = self._view.viewport().size()
        self._step = QPoint(_speed(position.x(), size.width()), _speed(position.y(), size.height()))
        if self._step.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def rest(self) -> None:
        """Scroll no more."""
        self._timer.stop()

    def _scroll(self) -> None:
        across = self._view.horizontalScrollBar()
        towards = -1 if self._view.isRightToLeft() else 1
        across.setValue(across.value() + towards * self._step.x())
        down = self._view.verticalScrollBar()
        down.setValue(down.value() + self._step.y())


def _speed(position: int, length: int) -> int:
    edge = min(_EDGE, length // 4)
    if position < edge:
        return -_FASTEST * (edge - position) // max(1, edge)
    if position > length - edge:
        return _FASTEST * (position - length + edge) // max(1, edge)
    return 0
