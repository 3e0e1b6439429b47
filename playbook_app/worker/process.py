"""A working process from inside: takes orders from the pipe, does them one after the other, and ends with the pipe.

A thread listens while the work is done, so that an order to end, or the end of the window's process, is met at once:
the work is unwound as by an exception, and leaves nothing half-written.
"""

import _thread
import gc
import os
import signal
import threading
import time
import traceback
from collections import defaultdict, deque
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Any

from playbook_app.domain.change import apply
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.errors import PlaybookError
from playbook_app.errors.working import WorkTooLarge
from playbook_app.publishing.keeping import Keeping
from playbook_app.worker.doing import done, warm_up
from playbook_app.worker.images import Images
from playbook_app.worker.jobs import PageRequest, WorkFault
from playbook_app.worker.messages import (
    GRACE,
    Done,
    End,
    Failed,
    Follow,
    ImageAnswer,
    Order,
    Part,
    Progressed,
    Report,
    WarmUp,
    Whole,
    Work,
)

_PACE = 0.04
"""Seconds between two tellings of progress."""


class _Stopped(BaseException):
    """The work is no longer wanted."""


def serve(connection: Connection) -> None:
    """Work for the other end of a connection until it closes or says so: what a working process runs."""
    # A value makes many objects and hardly a cycle.
    gc.set_threshold(50_000, 20, 100)
    desk = _Desk(connection)
    try:
        desk.listen_to_signals()
        threading.Thread(target=desk.listen, name="orders", daemon=True).start()
        desk.work()
    except (_Stopped, OSError):
        return  # an OSError here is the pipe's: nobody waits for an answer any more


class _Desk:
    """The value that is worked on, and the work that waits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._inbox: SimpleQueue[Order] = SimpleQueue()
        self._images = Images(self._tell)
        self._playbook: Playbook | None = None
        self._keeping = Keeping()
        self._parts: defaultdict[str, dict[EntityId, Entity]] = defaultdict(dict)
        self._page: Work | None = None
        self._jobs: deque[Work] = deque()
        self._cold = False
        self._busy = False
        self._ending = False
        self._stopped = False

    def listen_to_signals(self) -> None:
        """Leave Ctrl-C to the window's process; unwind on a request to end."""
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        """Unwind the work, once: a closing window both says so and ends what it has begun."""
        if not self._stopped and (self._busy or not self._ending):
            self._stopped = True
            raise _Stopped

    def listen(self) -> None:
        """Take orders as they come, on a thread of its own, until the pipe ends."""
        try:
            while not isinstance(order := self._connection.recv(), End):
                if isinstance(order, ImageAnswer):
                    self._images.answer(order)
                else:
                    self._inbox.put(order)
        except (EOFError, OSError):
            pass
        self._ending = True
        self._inbox.put(End())
        self._images.answer(ImageAnswer("", None))
        _thread.interrupt_main(signal.SIGTERM)
        time.sleep(GRACE)
        os._exit(1)

    def work(self) -> None:
        """Do what is ordered. The newest value counts, and of pages that wait only the last."""
        while not self._ending:
            self._take(self._inbox.get())
            self._take_waiting()
            while not self._ending and (work := self._next()):
                self._do(work)
                self._take_waiting()
            if self._cold and self._playbook and not self._ending:
                self._cold = False
                warm_up(self._playbook)

    def _take_waiting(self) -> None:
        try:
            while True:
                self._take(self._inbox.get_nowait())
        except Empty:
            return

    def _take(self, order: Order) -> None:
        match order:
            case Part(kind, entities):
                self._parts[COLLECTIONS[kind]].update({entity.id: entity for entity in entities})
            case Whole(about):
                parts: dict[str, Any] = dict(self._parts)
                self._playbook = Playbook(about, **parts)
                self._parts.clear()
                gc.freeze()  # looking through all of it for cycles would hold up a page
            case Follow(changes) if self._playbook:
                self._playbook = apply(self._playbook, changes)
            case WarmUp():
                self._cold = True
            case Work(request=PageRequest()):
                self._page = order
            case Work():
                self._jobs.append(order)

    def _next(self) -> Work | None:
        if self._page:
            work, self._page = self._page, None
            return work
        return self._jobs.popleft() if self._jobs else None

    def _do(self, work: Work) -> None:
        self._busy = True
        try:
            images = self._images.proof if isinstance(work.request, PageRequest) else self._images.read
            result = done(work.request, self._playbook, images, self._progress(work.number), keeping=self._keeping)
            self._tell(Done(work.number, result))
        except PlaybookError as failure:
            self._tell(Failed(work.number, failure))
        except MemoryError:
            self._tell(Failed(work.number, WorkTooLarge()))
            raise _Stopped from None  # what is left of this process is not to be relied on
        except Exception as error:  # noqa: BLE001 - a bug is told to whoever waits; the next job may be well
            if self._ending or self._stopped:
                raise _Stopped from None  # some libraries take the interruption for a failure of their own
            self._tell(Failed(work.number, WorkFault(_report(error))))
        finally:
            self._busy = False

    def _progress(self, number: int) -> "_Progress":
        return _Progress(self, number)

    def tell_progress(self, number: int, share: float) -> None:
        """Tell how much of a job is done, unless it is to end."""
        if self._ending or self._stopped:
            raise _Stopped
        self._tell(Progressed(number, share))

    def _tell(self, report: Report) -> None:
        self._connection.send(report)


class _Progress:
    """Tells of a job's progress, at a pace that a person can follow."""

    def __init__(self, desk: _Desk, number: int) -> None:
        self._desk = desk
        self._number = number
        self._told = 0.0

    def __call__(self, share: float) -> None:
        now = time.monotonic()
        if now - self._told >= _PACE:
            self._told = now
            self._desk.tell_progress(self._number, share)


def _report(error: Exception) -> str:
    """Return the traceback of a bug and its kind; its words are left out, since they may quote the playbook."""
    return "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__
