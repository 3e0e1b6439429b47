"""Work shared out: parts that hang on nothing else are made by this process and by copies of it, each by who is free.

A copy (fork) has all that this process has, at once. Copies are made only where nothing else runs in this process that
they could break: on Linux, with one thread. What fails in one, or does not come back, is left for this process to make.
"""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TypeVar

Part = TypeVar("Part")
Made = TypeVar("Made")

MOST_PARTS = 2_000
"""So many parts can be shared out: their claims fit the least that a pipe holds, a page of memory."""
_CLAIM = 2
"""The bytes of a claim."""
_MOST = 4
"""So many processes work at once, this one among them."""
_STOPPING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What stops a program: this process tidies up, a copy ends at once."""


def processes() -> int:
    """Return how many processes may work at once."""
    if sys.platform != "linux" or threading.active_count() > 1:
        return 1
    return min(_MOST, len(os.sched_getaffinity(0)))


@contextmanager
def shared_out(
    parts: Sequence[Part], make: Callable[[Part], Made], *, begin: Callable[[], None] = lambda: None
) -> Iterator[Callable[[], dict[int, Made]]]:
    """Have copies of this process make parts, MOST_PARTS at most, while this one is in the `with` block.

    What the block is given takes part in the making, and returns what came of it, by the place of each part; what the
    copies failed at is missing. The first are begun first. `begin` is called in each copy, before it makes anything.
    """
    claims = _claims(len(parts))

    def work(there: int) -> None:
        begin()
        made: dict[int, bytes] = {}
        for place in _claimed(claims):
            with suppress(Exception):
                made[place] = pickle.dumps(make(parts[place]), pickle.HIGHEST_PROTOCOL)
        with open(there, "wb") as file:
            for one in made.items():
                pickle.dump(one, file)

    def made() -> dict[int, Made]:
        found = {place: make(parts[place]) for place in _claimed(claims)}
        for copy in copies:
            found |= _told(copy)
        return found

    try:
        with _copies(min(processes() - 1, len(parts)), work) as copies:
            yield made
    finally:
        os.close(claims)


def _claims(count: int) -> int:
    """Return the end of a pipe from which each of `count` places can be read once, by whoever comes first."""
    claims, places = os.pipe()
    os.write(places, b"".join(place.to_bytes(_CLAIM, "big") for place in range(count)))
    os.close(places)
    return claims


def _claimed(claims: int) -> Iterator[int]:
    while claim := os.read(claims, _CLAIM):
        yield int.from_bytes(claim, "big")


@contextmanager
def _copies(count: int, work: Callable[[int], None]) -> Iterator[list[int]]:
    """Have copies of this process work; give the ends of the pipes that they write to. They end with the block."""
    started: list[tuple[int, int]] = []
    try:
        for _ in range(count):
            _start(started, work)
        yield [here for _, here in started]
    finally:
        for process, here in started:
            os.close(here)
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _start(started: list[tuple[int, int]], work: Callable[[int], None]) -> None:
    """Start a copy, and note it among those that are to be ended: no signal comes in between."""
    here, there = os.pipe()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
    process = os.fork()
    if not process:
        _work_and_end(work, there, [here, *(end for _, end in started)])
    started.append((process, here))
    signal.pthread_sigmask(signal.SIG_SETMASK, before)
    os.close(there)


def _work_and_end(work: Callable[[int], None], there: int, ends: Sequence[int]) -> None:
    """Work in a copy. It leaves no reading end of a pipe open, so that it does not write to itself."""
    try:
        for end in ends:
            os.close(end)
        for number in _STOPPING:
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
        work(there)
    finally:
        os._exit(0)


def _told(copy: int) -> Iterator[tuple[int, Made]]:
    """Yield what a copy made, as far as it can be read, with the place of each part."""
    with open(copy, "rb", closefd=False) as file, suppress(EOFError, OSError, pickle.UnpicklingError):
        while True:
            place, packed = pickle.load(file)  # noqa: S301 - a copy of this very process wrote it
            with suppress(Exception):
                yield place, pickle.loads(packed)  # noqa: S301
