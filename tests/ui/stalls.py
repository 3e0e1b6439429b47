"""A watch over the event loop: how long it was held up, while doing what, and by whom.

A timer beats on the window's thread. Where it is late, another thread notes what the window's is doing, so that the
report names the culprit. The time of the thread's own work stands beside that of the clock: where they are far apart,
the machine had others to serve.
"""

import gc
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 4
"""Milliseconds between two beats."""

LIMIT = 50.0
"""Milliseconds from which on a late beat is a stall that is told of."""

_LOOK = 0.005
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Stall:
    """One time that the event loop was held up: by the clock and by the thread's own work, in milliseconds."""

    during: str
    wall: float
    work: float
    collecting: float
    where: str

    def __str__(self) -> str:
        collecting = f", {self.collecting:.0f} of it collecting garbage" if self.collecting else ""
        return f"{self.wall:6.0f} ms ({self.work:.0f} ms of work{collecting}) {self.during}: {self.where}"


class Stalls(QObject):
    """Watches the thread that it is made on, from `begin` to `end`."""

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[Stall] = []
        self.worst: dict[str, float] = {}
        """The longest wait of each thing that was done, in milliseconds, be it a stall or not."""
        self.work: dict[str, float] = {}
        """The most that the thread itself worked between two beats while each thing was done, in milliseconds."""
        self._during = "starting"
        self._thread = threading.get_ident()
        self._beat = self._worked = self._collecting = self._collected = 0.0
        self._seen: list[str] = []
        self._over = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._note)

    def begin(self) -> None:
        self._beat, self._worked = time.perf_counter(), time.thread_time()
        gc.callbacks.append(self._clock_collection)
        self._timer.start()
        threading.Thread(target=self._look, name="stalls", daemon=True).start()

    def end(self) -> None:
        self._over.set()
        self._timer.stop()
        gc.callbacks.remove(self._clock_collection)

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Say what is being done, so that a stall can be told by it."""
        former, self._during = self._during, name
        yield
        self._during = former

    def _note(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        wall = (now - self._beat) * 1000 - BEAT
        work = (worked - self._worked) * 1000
        self.worst[self._during] = max(self.worst.get(self._during, 0), wall)
        self.work[self._during] = max(self.work.get(self._during, 0), work)
        if wall > LIMIT:
            where = "; ".join(f"{place} x{count}" for place, count in Counter(self._seen).most_common(3))
            self.stalls.append(Stall(self._during, wall, work, self._collected * 1000, where or "not seen"))
        self._seen = []
        self._collected = 0.0
        self._beat, self._worked = now, worked

    def _look(self) -> None:
        """On a thread of its own: note where the watched one is, while it does not beat."""
        while not self._over.wait(_LOOK):
            if time.perf_counter() - self._beat > 4 * _LOOK:
                self._seen.append(_place_of(sys._current_frames().get(self._thread)))

    def _clock_collection(self, phase: str, _about: dict[str, int]) -> None:
        if threading.get_ident() == self._thread:
            if phase == "start":
                self._collecting = time.perf_counter()
            else:
                self._collected += time.perf_counter() - self._collecting


def _place_of(frame: FrameType | None) -> str:
    """Return the innermost of our own functions that a thread is in, innermost first."""
    names: list[str] = []
    while frame is not None and len(names) < _DEEPEST:
        module = frame.f_globals.get("__name__", "")
        if module.startswith("playbook_app"):
            names.append(f"{module.removeprefix('playbook_app.')}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(names) or "Qt"
