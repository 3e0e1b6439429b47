"""The one thread that touches a playbook file: what is asked of it is done in order, and answered on the window's."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")


class StorageThread(QObject):
    """Runs functions one after another, away from the window."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the thread."""
        super().__init__(parent)
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
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

        def task() -> None:
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - whoever asked decides what it means
                self._answered.emit(failed, error)
            else:
                self._answered.emit(then, result)

        self._tasks.put(task)

    def finish(self, last: Callable[[], None] | None = None) -> None:
        """Wait until everything asked is done, and `last` too, and end the thread. Nothing is answered any more."""
        self._answered.disconnect(self._answer)
        if last is not None:
            self._tasks.put(last)
        self._tasks.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    def _answer(self, callback: Callable[[Any], None], value: object) -> None:
        callback(value)
