"""Where a further window stands: a step away from the one before it, and never off the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

_STEP = 32


def cascade(window: QWidget, others: Sequence[QWidget]) -> None:
    """Move a window that is about to be shown off the others."""
    if not others or window.isMaximized() or window.isFullScreen():
        return
    last = others[-1]
    room = last.screen().availableGeometry()
    place = last.pos() + QPoint(_STEP, _STEP)
    wanted = last.frameGeometry().translated(_STEP, _STEP)
    window.resize(last.size() if not last.isMaximized() else window.size())
    window.move(place if room.contains(wanted) else room.topLeft())
