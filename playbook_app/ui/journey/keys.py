"""The keys that move things on the journey: Alt and an arrow, in the line of reading."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Way(Enum):
    """Where something is moved: along the journey, or through the steps."""

    BACK = 1
    ON = 2
    UP = 3
    DOWN = 4

    @property
    def by(self) -> int:
        """One place back, or one on."""
        return -1 if self in {Way.BACK, Way.UP} else 1


_WAYS = {
    Qt.Key.Key_Left: Way.BACK,
    Qt.Key.Key_Right: Way.ON,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_MIRRORED = {Way.BACK: Way.ON, Way.ON: Way.BACK}


def shifting(event: QKeyEvent, *, mirrored: bool) -> tuple[Way, bool] | None:
    """Return where Alt and an arrow move, and whether Shift is held too; None for other keys."""
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    way = _WAYS.get(Qt.Key(event.key()))
    if way is None or held not in {alt, alt | shift}:
        return None
    return (_MIRRORED.get(way, way) if mirrored else way), held != alt
