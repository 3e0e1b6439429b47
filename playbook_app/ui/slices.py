"""Work in slices: a step at a time, between which keys, mouse and painting have their turn.

What takes long in one go is written as a generator that pauses after each part. Whoever needs the whole at once has the
rest of it done then and there.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_BETWEEN = 15
"""Milliseconds between two goes at what nobody waits for."""

_AT_ONCE = 0.008
"""Seconds after which a go ends with the step that is under way."""

_REST = 400
"""Milliseconds without a key or a move of the mouse after which a person is taken to be at rest."""

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Resize,
    }
)


class Slices(QObject):
    """Does steps: one at each turn of the event loop after `begin`, one at each `step`, or all at `finish`."""

    def __init__(self, steps: Iterator[object], parent: QObject | None = None) -> None:
        """Take the steps; none is done yet."""
        super().__init__(parent)
        self._steps = steps
        self._under_way = False
        self.over = False
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.step)

    def begin(self) -> None:
        """Do what is left, as soon as the event loop has nothing more urgent."""
        if not self.over:
            self._turn.start()

    def step(self) -> bool:
        """Do one step; return whether there may be another. A step that asks for the next gets none."""
        if self.over or self._under_way:
            return False
        self._under_way = True
        try:
            next(self._steps)
        except StopIteration:
            self.over = True
        except BaseException:
            self.over = True
            raise
        finally:
            self._under_way = False
            if self.over:
                self._turn.stop()
        return not self.over

    def finish(self) -> None:
        """Do all that is left, now."""
        while self.step():
            pass


class Leisure(QObject):
    """Has slices done while the person before a window rests: none soon after a key, under a menu or a dialog."""

    def __init__(self, window: QWidget, slices: Slices) -> None:
        """Begin at once. `window` is one that has been shown; it owns what is made here."""
        super().__init__(window)
        self._window = window
        self._slices = slices
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self._screen = window.windowHandle()
        self._screen.installEventFilter(self)
        self._next.start(_BETWEEN)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait when the person does something; the window gets it all the same."""
        if event.type() in _INPUT and self._next.isActive():
            self._next.start(_REST)
        return False

    def _go_on(self) -> None:
        busy = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if busy or not self._window.isVisible():
            self._next.start(_REST)
        elif self._do_some():
            self._next.start(_BETWEEN)
        else:
            self._screen.removeEventFilter(self)

    def _do_some(self) -> bool:
        until = time.perf_counter() + _AT_ONCE
        while self._slices.step():
            if time.perf_counter() > until:
                return True
        return False
