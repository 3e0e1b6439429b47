"""The one thread that touches a playbook file: what is asked of it is done in order, and answered on the window's."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")

IDLE = 0.1
"""Seconds without anything to do after which the thread does what can wait."""


class StorageThread(QObject):
    """Runs functions one after another, away from the window."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._idle: Callable[[], None] | None = None
        self._answered.connect(self._answer)
        self._thread = threading.Thread(target=self._run, name="storage", daemon=True)
        self._thread.start()

    def ask(
        self,
        function: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a function; on the window's thread, `then` is called with its result or `failed` with what it raised."""
        self._tasks.put(self._task(function, then, failed))

    def ask_when_idle(
        self,
        function: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do as `ask` does, once, when there has been nothing else to do for a moment, however busy the window is."""
        self._idle = self._task(function, then, failed)
        self._tasks.put(lambda: None)

    def _task(
        self,
        function: Callable[[], Result],
        then: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Callable[[], None]:
        def task() -> None:
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - whoever asked decides what it means
                self._answered.emit(failed, error)
            else:
                self._answered.emit(then, result)

        return task

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Wait until everything asked is done, and `last` too, and end the thread. Nothing is answered any more."""
        self._answered.disconnect(self._answer)
        if last is not None:
            self._tasks.put(last)
        self._tasks.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (task := self._next()) is not None:
            task()

    def _next(self) -> Callable[[], None] | None:
        try:
            return self._tasks.get(timeout=IDLE if self._idle else None)
        except Empty:
            idle, self._idle = self._idle, None
            return idle

    def _answer(self, callback: Callable[[Any], None], value: object) -> None:
        callback(value)
