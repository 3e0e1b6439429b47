"""Work done before it is asked for, in short spells while nothing else is to be done."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_PAUSE = 20
"""Milliseconds between two spells, in which the window does what the person wants."""
_SPELL = 0.006
"""Seconds that a spell lasts."""


class Ahead(QObject):
    """Works through an iterator, which does a little with each step."""

    def __init__(self, parent: QObject) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._go_on)

    def begin(self, work: Iterator[object]) -> None:
        """Take up work, in the stead of what was not yet done."""
        self._work = work
        self._timer.start()

    def _go_on(self) -> None:
        until = perf_counter() + _SPELL
        for _ in self._work:
            if perf_counter() > until:
                self._timer.start()
                return
