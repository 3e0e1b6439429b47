"""Figures of a whole playbook, reckoned away from the window's thread; only the latest question is answered."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

Result = TypeVar("Result")

_REST = 200
"""Milliseconds without another question before a thread is set to work: edits come in bursts."""


class Reckoner(QObject):
    """Answers one question at a time; a question asked later takes the place of one that waits or runs."""

    failed = Signal(object)
    """An exception that a question raised."""

    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make ready; a thread runs only while there is a question."""
        super().__init__(parent)
        self._number = 0
        self._question: tuple[Callable[[], Any], Callable[[Any], None]] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._begin)
        self._answered.connect(self._answer)

    def ask(self, function: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Run a function soon, in a thread; `then` gets what it returns, on the window's thread, unless asked anew."""
        self._number += 1
        self._question = (function, then)
        self._rest.start()

    def ask_now(self, function: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Do as `ask`, without waiting for a rest."""
        self.ask(function, then)
        self._rest.stop()
        self._begin()

    def _begin(self) -> None:
        if self._question is None:
            return
        number, (function, then) = self._number, self._question
        self._question = None

        def reckon() -> None:
            try:
                result: object = function()
            except Exception as error:  # noqa: BLE001 - told on the window's thread, as what it is
                self._tell(number, self.failed.emit, error)
            else:
                self._tell(number, then, result)

        threading.Thread(target=reckon, name="reckoning", daemon=True).start()

    def _tell(self, number: int, callback: Callable[[Any], None], value: object) -> None:
        try:
            self._answered.emit(number, callback, value)
        except RuntimeError:
            return  # the window was closed meanwhile, and nobody waits for the answer

    def _answer(self, number: int, callback: Callable[[Any], None], value: object) -> None:
        if number == self._number:
            callback(value)
