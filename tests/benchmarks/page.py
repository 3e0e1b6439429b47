"""How soon the live page follows a key: `python -m tests.benchmarks.page`. Figures are printed, never asserted.

From `follow` and `page` in the window's thread to the answer there, with a real process; and how long that thread was
held up at worst, while the value was sent and while pages came. The first page waits here for a process that imports
this module, Qt with it; that of the program imports a few lines.
"""

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.paper import Paper
from playbook_app.ui.working.workers import Workers
from tests.benchmarks.handbook import made

SIZES = (40, 300, 3_000, 10_000)
KEYS = 40


class Stalls:
    """Notes how late the event loop is, at worst, in milliseconds."""

    def __init__(self) -> None:
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._note)
        self._timer.start()

    def begin(self) -> None:
        self.worst, self._last = 0.0, time.perf_counter()

    def _note(self) -> None:
        now = time.perf_counter()
        self.worst, self._last = max(self.worst, (now - self._last) * 1000), now


def first_page(workers: Workers, playbook: Playbook) -> float:
    """Return the milliseconds until the first page, with the start of the process."""
    start = time.perf_counter()
    workers.hold(playbook)
    _await(workers, next(iter(playbook.standards)))
    return (time.perf_counter() - start) * 1000


def typed(workers: Workers, playbook: Playbook) -> list[float]:
    """Return the milliseconds from each of some keys to the page that shows it."""
    one = next(iter(playbook.standards))
    times = []
    text = playbook.standards[one].practice
    for number in range(KEYS):
        changes = edit(playbook, Kind.STANDARD, one, practice=f"{text}\n\nKey {number}.")
        playbook = apply(playbook, changes)
        start = time.perf_counter()
        workers.follow(changes)
        _await(workers, one)
        times.append((time.perf_counter() - start) * 1000)
    return times


def _await(workers: Workers, standard: str) -> None:
    loop = QEventLoop()
    workers.page(standard, Paper.A4, lambda _: loop.quit(), lambda failure: sys.exit(str(failure)))
    loop.exec()


def main() -> None:
    """Type in playbooks of several sizes."""
    application = QCoreApplication([])
    stalls = Stalls()
    for size in SIZES:
        playbook = made(size)
        workers = Workers(lambda _, give: give(None))
        stalls.begin()
        first = first_page(workers, playbook)
        sending = stalls.worst
        stalls.begin()
        times = typed(workers, playbook)
        print(
            f"{size:6,} standards   first page {first:6.0f} ms, held up {sending:3.0f} ms   then "
            f"median {statistics.median(times):5.1f} ms, longest {max(times):5.1f} ms, held up {stalls.worst:3.0f} ms"
        )
        workers.close()
        application.processEvents()


if __name__ == "__main__":
    main()
