"""A look every few seconds, and whenever the window comes to the front; never before the last look is over."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

INTERVAL = 3_000
"""Milliseconds from one look to the next. A look at a network drive costs it one or two small questions."""

Over = Callable[[], None]


class Rounds(QObject):
    """Has something looked at while a window is open."""

    def __init__(self, window: QWidget, look: Callable[[Over], object]) -> None:
        """Begin, with a first look at once. `look` may return at once; it calls what it is given when it is over."""
        super().__init__(window)
        self._look = look
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look_now)
        self._timer.start()
        QTimer.singleShot(0, self, self.look_now)
        window.installEventFilter(self)

    def look_now(self) -> None:
        """Look, unless that is under way."""
        if not self._looking:
            self._looking = True
            self._look(self._end)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._looking = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window comes to the front."""
        if event.type() is QEvent.Type.WindowActivate and self._timer.isActive():
            self.look_now()
        return super().eventFilter(watched, event)

    def _end(self) -> None:
        self._looking = not self._timer.isActive()
