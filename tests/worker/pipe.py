"""A working process in tests: what it tells is kept in order, and its end can be waited for."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

from playbook_app.domain.playbook import Playbook
from playbook_app.worker.child import Child
from playbook_app.worker.jobs import Request
from playbook_app.worker.messages import Done, Failed, Hold, Work

PATIENCE = 60
GONE = object()


class Piped:
    def __init__(self) -> None:
        self.told: SimpleQueue[Any] = SimpleQueue()
        self.child = Child(self.told.put, lambda: self.told.put(GONE))
        self.number = 0

    def next(self, *kinds: type) -> Any:
        """The next thing told, passing over what is of no interest."""
        while True:
            found = self.told.get(timeout=PATIENCE)
            if not kinds or found is GONE or isinstance(found, kinds):
                return found

    def ask(self, request: Request) -> int:
        self.number += 1
        self.child.post(Work(self.number, request))
        return self.number

    def answer(self, request: Request) -> Any:
        """What a request comes to, or the failure that it came to."""
        number = self.ask(request)
        told = self.next(Done, Failed)
        assert told.number == number
        return told.result if isinstance(told, Done) else told.failure


@contextmanager
def process_with(playbook: Playbook | None = None) -> Iterator[Piped]:
    piped = Piped()
    if playbook:
        piped.child.post(Hold(playbook))
    try:
        yield piped
    finally:
        piped.child.end()
        assert piped.child.join(PATIENCE)


def runs(pid: int) -> bool:
    """Whether there is such a process, other than one that has ended and is not yet seen out."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
