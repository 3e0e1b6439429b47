"""How the Standards place bears a large playbook: `python -m tests.benchmarks.standards`. Figures are printed only."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.standards.query import Order, Query
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.benchmarks.file import large_playbook
from tests.factories import entity_id

KEYS = 20


class _Stalls(QObject):
    """Notes the longest time that the event loop was held up, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._beat)
        self.worst = 0.0

    def begin(self) -> None:
        self.worst = 0.0
        self._clock.start()
        self._timer.start()

    def _beat(self) -> None:
        self.worst = max(self.worst, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        qt = QApplication([])
        path = Path(folder) / "Large.playbook"
        Editor.create(path, large_playbook(), author=Author("Ann", entity_id(999))).close()
        application = Application(Settings(Path(folder) / "settings.ini"))
        window = application.open(path)
        window.resize(1440, 900)
        stalls = _Stalls()
        stalls.begin()
        _print("opening the place", lambda: window.visit(PlaceName.STANDARDS))
        place = cast("StandardsPlace", window.findChild(StandardsPlace))
        while not place.list.listing._ready:
            qt.processEvents()
        print(f"longest stall while the search got ready: {stalls.worst:.0f} ms")
        _search(place, qt)
        for order in Order:
            _print(f"order: {order.value}", lambda order=order: place.list.look_for(Query(order=order)))  # type: ignore[misc]
        place.list.look_for(Query())
        _print("filter: drafts", lambda: place.list.look_for(Query(statuses=frozenset({Status.DRAFT}))))
        place.list.look_for(Query())
        _edit(window, place)
        _page(window, place)
        window.close()


def _search(place: StandardsPlace, qt: QApplication) -> None:
    times = []
    for words in ("r", "re", "ren", "ren ka", "ren kat", "zzz", "mi", "mire", "mirelo", ""):
        begun = time.perf_counter()
        place.list.look_for(Query(words=words))
        qt.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
    print(f"a key in the search, until painted: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")


def _edit(window: PlaybookWindow, place: StandardsPlace) -> None:
    session = window.session
    first: Standard = next(iter(session.playbook.standards.values()))
    place.list.select(first.id)

    def change() -> None:
        changes = edit(session.playbook, Kind.STANDARD, first.id, why=str(time.perf_counter()))
        session.perform(Label.of("edit", field="why", name=first.code), changes, merge_key="why")

    _print("an edit of a text, all views told", change)


def _page(window: PlaybookWindow, place: StandardsPlace) -> None:
    """Print how long the page takes from the key on."""
    while not place.page.shown_pages:
        QTest.qWait(20)
    place.editor.reveal("practice")
    times = []
    for _ in range(KEYS):
        QTest.qWait(400)
        sheet = place.page._sheet
        before = sheet._document if sheet else None
        begun = time.perf_counter()
        QTest.keyClick(window.focusWidget(), "x")
        while sheet and sheet._document is before:
            QTest.qWait(1)
        times.append((time.perf_counter() - begun) * 1000)
    print(f"from a key to the page: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")


def _print(name: str, run: Callable[[], object]) -> None:
    begun = time.perf_counter()
    run()
    print(f"{name}: {(time.perf_counter() - begun) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
