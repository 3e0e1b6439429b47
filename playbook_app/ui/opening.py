"""Playbook files opened on threads of their own, so that a large one keeps no window waiting."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from playbook_app.domain.rules import BrokenRule
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.frozen import frozen


@frozen
class Request:
    """A file that is wanted: its path, and what opens it (or makes it first), on another thread."""

    path: Path
    run: Callable[[], Editor]


class Opening(QObject):
    """Opens what is requested. One of the signals tells how each request ended, on the window's thread."""

    opened = Signal(object, object)
    """A Request and its Editor."""

    failed = Signal(object, object)
    """A Request and the PlaybookError that says why not."""

    broke = Signal(object, object)
    """A Request and an exception that nobody expected."""

    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without requests."""
        super().__init__(parent)
        self._threads: dict[Request, threading.Thread] = {}
        self._unclaimed: dict[Request, Editor] = {}
        self._finished = False
        self._ended.connect(self._tell)

    @property
    def under_way(self) -> tuple[Path, ...]:
        """The paths that are being opened."""
        return tuple(request.path for request in self._threads)

    def ask(self, request: Request) -> None:
        """Open a file."""
        thread = threading.Thread(target=self._run, args=(request,), name=f"opening {request.path.name}", daemon=True)
        self._threads[request] = thread
        thread.start()

    def finish(self) -> None:
        """Wait for what is being opened, and let it go: nobody wants it any more."""
        self._finished = True
        for thread in self._threads.values():
            thread.join()
        while self._unclaimed:
            self._unclaimed.popitem()[1].close()

    def _run(self, request: Request) -> None:
        try:
            result: object = request.run()
        except Exception as error:  # noqa: BLE001 - whoever shows it decides what it means
            result = error
        if isinstance(result, Editor):
            self._unclaimed[request] = result
        self._ended.emit(request, result)

    def _tell(self, request: Request, result: object) -> None:
        if self._finished:
            return
        del self._threads[request]
        if isinstance(result, Editor):
            self.opened.emit(request, self._unclaimed.pop(request))
        elif isinstance(result, PlaybookError | BrokenRule):
            self.failed.emit(request, result)
        else:
            self.broke.emit(request, result)
