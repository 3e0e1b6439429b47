"""A working process from outside: posting to it never waits, and what it tells comes on a thread of its own.

It has two threads here: one starts the process and listens to it, one pickles and sends. The process ends when asked,
when this process ends however that comes about, and is killed where it does not.
"""

import signal
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING

from playbook_app.worker.messages import GRACE, End, Order, Report, in_parts

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_KILLED_AFTER = GRACE + 1


class Child:
    """One working process. It is started at once; what is posted before it runs waits for it."""

    def __init__(self, heard: Callable[[Report], None], gone: Callable[[], None]) -> None:
        """`heard` is called with all that the process tells, `gone` once when it has ended, both on another thread."""
        self._heard = heard
        self._gone = gone
        self._outbox: SimpleQueue[Order] = SimpleQueue()
        self._guard = threading.RLock()  # whoever is told something may ask for something
        self._silent = False
        self._process: BaseProcess | None = None
        self._deadline = threading.Timer(_KILLED_AFTER, self._kill)
        self._deadline.daemon = True
        self._listener = threading.Thread(target=self._run, name="worker", daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int | None:
        """The number of the process, or None before it runs and when it has ended."""
        with self._guard:
            return self._process.pid if self._process else None

    def post(self, order: Order) -> None:
        """Send an order when its turn comes."""
        self._outbox.put(order)

    def end(self) -> None:
        """End the process, whatever it does; nothing is told of it from now on. Returns at once."""
        with self._guard:
            if self._silent:
                return
            self._silent = True
        self._outbox.put(End())
        self._deadline.start()

    def join(self, seconds: float | None = None) -> bool:
        """Wait until the process has ended; tell whether it has."""
        self._listener.join(seconds)
        return not self._listener.is_alive()

    def _kill(self) -> None:
        with self._guard:
            if self._process:
                self._process.kill()

    def _run(self) -> None:
        _shield()
        try:
            connection = self._started()
        except (OSError, EOFError):
            self._tell_gone()
            return
        sender = threading.Thread(target=self._send, args=(connection,), name="orders", daemon=True)
        sender.start()
        self._listen(connection)
        self._outbox.put(End())
        sender.join()
        connection.close()
        self._buried()
        self._tell_gone()

    def _started(self) -> "Connection":
        # Imported on this thread: the one that asked goes on.
        from multiprocessing import get_context

        from playbook_app.worker.process import serve

        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=serve, args=(there,), name="Playbook worker", daemon=True)
        try:
            process.start()
        except BaseException:
            here.close()
            raise
        finally:
            there.close()
        with self._guard:
            self._process = process
        return here

    def _listen(self, connection: "Connection") -> None:
        try:
            while True:
                self._tell(connection.recv())
        except (EOFError, OSError):
            return

    def _send(self, connection: "Connection") -> None:
        try:
            while not isinstance(order := self._outbox.get(), End):
                for part in in_parts(order):
                    connection.send(part)
            connection.send(order)
        except OSError:
            return  # it has ended; whoever listens notices

    def _buried(self) -> None:
        """See the process out: it has closed its end, so it is ending; or it was killed."""
        process = self._process
        if process is None:
            return
        process.join(_KILLED_AFTER)
        if process.is_alive():
            process.kill()
            process.join()
        with self._guard:
            self._process = None
        # It is not closed here: at the program's end multiprocessing looks through its processes on another thread.
        self._deadline.cancel()

    def _tell(self, report: Report) -> None:
        with self._guard:
            if not self._silent:
                self._heard(report)

    def _tell_gone(self) -> None:
        with self._guard:
            if not self._silent:
                self._gone()


def _shield() -> None:
    """Keep Ctrl-C from this thread, and so from the process that it starts, until that has its own way with it."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
