"""Work that must not hold the window: done in a thread, its result brought back, waited for only so long."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

_Result = TypeVar("_Result")


class _Bridge(QObject):
    """Carries a result from the thread to the window's."""

    arrived = Signal(object)


class Aside(Generic[_Result]):
    """One piece of work under way. What comes after its time is dropped."""

    def __init__(
        self, work: Callable[[], _Result], done: Callable[[_Result | None], None], *, milliseconds: int
    ) -> None:
        """Begin `work`; `done` gets its result, or None when it failed or its time is up."""
        self._done: Callable[[_Result | None], None] | None = done
        self._bridge = _Bridge()
        self._bridge.arrived.connect(self._end)
        self._clock = QTimer(self._bridge)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(lambda: self._end(None))
        self._clock.start(milliseconds)
        bridge = self._bridge

        def run() -> None:
            result: _Result | None
            try:
                result = work()
            except (ValueError, RecursionError, OSError):
                result = None
            try:
                bridge.arrived.emit(result)
            except RuntimeError:  # the window has gone meanwhile
                return

        Thread(target=run, daemon=True).start()

    @property
    def waiting(self) -> bool:
        """Whether its result is still to come."""
        return self._done is not None

    def _end(self, result: _Result | None) -> None:
        done, self._done = self._done, None
        self._clock.stop()
        if done is not None:
            done(result)
