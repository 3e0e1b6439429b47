"""A working process as the window's thread sees it: what it tells arrives as signals, and images are fetched for it."""

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from playbook_app.domain.change import Changes
from playbook_app.domain.playbook import Playbook
from playbook_app.worker.jobs import Request, TakeInFontsRequest, TakeInRequest
from playbook_app.worker.messages import (
    Done,
    Failed,
    Follow,
    Hold,
    ImageAnswer,
    ImageWanted,
    Progressed,
    Report,
    WarmUp,
    Work,
)

if TYPE_CHECKING:
    from playbook_app.worker.child import Child

FetchImage = Callable[[str, Callable[[bytes | None], None]], None]
"""Gets an image's bytes by their SHA-256 (hex), and passes them on later, on any thread; None where there are none."""

_NUMBERS = count(1)


class Helper(QObject):
    """One working process. It starts with the first thing that it is given to do."""

    done = Signal(int, object)
    """The number of a job, and what it came to."""
    failed = Signal(int, object)
    """The number of a job, and the exception that says why it came to nothing."""
    progressed = Signal(int, float)
    """The number of a job, and how much of it is done, from 0 to 1."""
    gone = Signal()
    """The process has ended although nobody ended it."""

    # What comes from a process bears its number, since it may arrive when that has been followed by another.
    _heard = Signal(int, object)
    _ended = Signal(int)

    def __init__(self, image: FetchImage, parent: QObject | None = None) -> None:
        """`image` gets the bytes of images for the process, which has no file."""
        super().__init__(parent)
        self._image = image
        self._child: Child | None = None
        self._number = 0
        self._holds = False
        self._heard.connect(self._hear)
        self._ended.connect(self._bury)

    @property
    def pid(self) -> int | None:
        """The number of the process, while there is one."""
        return self._child.pid if self._child else None

    def warm_up(self, playbook: Playbook) -> None:
        """Start the process, and have it load what a page needs."""
        self._give(playbook)
        self._running().post(WarmUp())

    def forget(self) -> None:
        """The value that was given is no longer the one to work on: the next job brings another."""
        self._holds = False

    def follow(self, changes: Changes) -> None:
        """Pass on what changed in the value, where the process has it."""
        if self._holds:
            self._running().post(Follow(changes))

    def ask(self, request: Request, playbook: Playbook) -> int:
        """Have something done, with the value where it needs one; return the number of the job."""
        if not isinstance(request, TakeInRequest | TakeInFontsRequest):
            self._give(playbook)
        number = next(_NUMBERS)
        self._running().post(Work(number, request))
        return number

    def end(self) -> None:
        """End the process, whatever it does. Nothing is told of that."""
        child, self._child = self._child, None
        self._holds = False
        if child:
            child.end()

    def _give(self, playbook: Playbook) -> None:
        if not self._holds:
            self._running().post(Hold(playbook))
            self._holds = True

    def _running(self) -> "Child":
        if self._child is None:
            from playbook_app.worker.child import Child

            self._number += 1
            self._child = Child(partial(self._heard.emit, self._number), partial(self._ended.emit, self._number))
        return self._child

    @Slot(int, object)
    def _hear(self, number: int, report: Report) -> None:
        if self._child is None or number != self._number:
            return
        match report:
            case Done(job, result):
                self.done.emit(job, result)
            case Failed(job, failure):
                self.failed.emit(job, failure)
            case Progressed(job, share):
                self.progressed.emit(job, share)
            case ImageWanted(sha256):
                self._fetch(sha256, self._child)

    def _fetch(self, sha256: str, child: "Child") -> None:
        self._image(sha256, lambda data: child.post(ImageAnswer(sha256, data)))

    @Slot(int)
    def _bury(self, number: int) -> None:
        if self._child is None or number != self._number:
            return
        self._child = None
        self._holds = False
        self.gone.emit()
