"""Work in slices: a step at a time, between which keys, mouse and painting have their turn.

What takes long in one go is written as a generator that pauses after each part. Whoever needs the whole at once has the
rest of it done then and there.
"""

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

_PAUSE = 20
"""Milliseconds between two spells of what nobody waits for."""

_SPELL = 0.006
"""Seconds after which a spell ends with the step that is under way."""

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
    """Does steps: in spells after `begin` or `begin_idly`, one at each `step`, all at `finish`; and none once it is
    deleted.
    """

    def __init__(self, steps: Iterator[object], parent: QObject | None = None) -> None:
        """Take the steps; none is done yet."""
        super().__init__(parent)
        self._steps = steps
        self._under_way = False
        self.over = False
        self._turn = QTimer(self)
        self._turn.timeout.connect(self.spell)

    def exchange(self, steps: Iterator[object]) -> None:
        """Take other steps, in the stead of what was not yet done."""
        self._steps = steps
        self.over = False

    def begin(self) -> None:
        """Do what is left, as soon as the event loop has nothing more urgent."""
        if not self.over:
            self._turn.start(0)

    def begin_idly(self) -> None:
        """Do what is left with pauses, in which the person has the window: nobody waits for it."""
        if not self.over:
            self._turn.start(_PAUSE)

    def spell(self) -> bool:
        """Do steps for some milliseconds; return whether there may be more."""
        until = time.perf_counter() + _SPELL
        while self.step():
            if time.perf_counter() > until:
                return True
        return False

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
        self._next.start(_PAUSE)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait when the person does something; the window gets it all the same."""
        if event.type() in _INPUT and self._next.isActive():
            self._next.start(_REST)
        return False

    def _go_on(self) -> None:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget() or not self._window.isVisible():
            self._next.start(_REST)
        elif self._slices.spell():
            self._next.start(_PAUSE)
        else:
            self._screen.removeEventFilter(self)
