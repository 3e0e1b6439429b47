"""How long the journey board takes: `python -m tests.benchmarks.board`. Figures are printed, never asserted.

60 moments with 1,000 standards, then with 10,000: opening the place, a scroll step, an edit and a move until they are
painted. A scroll step is to stay under 16 ms, and nothing is to hold the event loop for more than 50 ms.
"""

import os
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.editor import Editor
from tests.benchmarks.file import invented
from tests.factories import ROLE, STAGE, entity_id, playbook_with

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

MOMENTS = 60
STEP = 120
"""Pixels of a scroll step: a notch of the wheel."""
AUTHOR = Author("Ann Example", entity_id(999))


def journey_of(count: int) -> Playbook:
    """Return a playbook of 60 moments and so many standards."""
    chance = random.Random(1)
    moments = [
        Moment(
            id=entity_id(10_000 + n),
            stage=STAGE,
            name=invented(chance, 3),
            owner=ROLE,
            order=f"b{n:02}".rstrip("0") + "V",
        )
        for n in range(MOMENTS)
    ]
    standards = [
        Standard(
            id=entity_id(100_000 + number),
            code=f"STD-{number}",
            title=invented(chance, 6),
            moment=chance.choice(moments).id,
            step=chance.choice(list(Step)),
            roles=frozenset([ROLE]),
            status=chance.choice(list(Status)),
            statement=invented(chance, 12),
            why="because",
            order=f"a{number % 10}",
        )
        for number in range(count)
    ]
    return playbook_with(*moments, *standards)


def timed(action: Callable[[int], object], rounds: int = 15) -> str:
    """Return how long an action holds the window's thread: by the clock, and what of it was its own work."""
    clock, work = [], []
    for number in range(rounds):
        start, begun = perf_counter(), thread_time()
        action(number)
        clock.append((perf_counter() - start) * 1000)
        work.append((thread_time() - begun) * 1000)
    of_clock = f"median {median(clock):7.1f} ms   longest {max(clock):7.1f} ms"
    return f"{of_clock}   own work: median {median(work):7.1f} ms   longest {max(work):7.1f} ms"


def once(action: Callable[[], object]) -> str:
    """Return the same of an action that is done once."""
    return timed(lambda _: action(), 1)


def session_of(path: Path) -> str:
    """Return the id under which a file's window is remembered."""
    with Editor.open(path, author=AUTHOR) as editor:
        return editor.file_id


def measure(count: int, folder: Path) -> None:
    """Print the figures for so many standards."""
    from PySide6.QtWidgets import QApplication

    from playbook_app.ui.application import Application
    from playbook_app.ui.journey.place import JourneyPlace
    from playbook_app.ui.settings.settings import Settings
    from playbook_app.ui.target import PlaceName

    path = folder / f"{count}.playbook"
    Editor.create(path, journey_of(count), author=AUTHOR, data=folder).close()
    settings = Settings(folder / "settings.ini")
    settings.keep(f"{session_of(path)}/window", {"place": "glossary"})
    window = Application(settings).open(path)
    window.resize(1440, 900)
    QApplication.processEvents()
    print(f"{count:,} standards at {MOMENTS} moments")
    print("open the place        ", once(lambda: window.visit(PlaceName.JOURNEY)))
    print("first painted         ", once(QApplication.processEvents))
    place = window.findChild(JourneyPlace)
    board, session = place.parts.board, window.session
    across, down = board.horizontalScrollBar(), board.verticalScrollBar()

    def scroll(bar: object, number: int) -> None:
        bar.setValue(number * STEP)  # type: ignore[attr-defined]
        QApplication.processEvents()

    print("scroll across, unseen ", timed(lambda number: scroll(across, number)))
    print("scroll across, seen   ", timed(lambda number: scroll(across, number)))
    print("scroll down, unseen   ", timed(lambda number: scroll(down, number)))
    print("scroll down, seen     ", timed(lambda number: scroll(down, number)))
    print("whole board painted   ", timed(lambda _: board.viewport().repaint()))
    ids = list(session.playbook.standards)

    def retitled(number: int) -> None:
        changes = edit(session.playbook, Kind.STANDARD, ids[number * 7], title=f"Another {number}")
        session.perform(Label.of("edit", field="title", name="x"), changes)
        QApplication.processEvents()

    def moved(number: int) -> None:
        one = session.playbook.standards[ids[number * 11 + 1]]
        place.parts.edits.move((one.id,), one.moment, Step.IDEAL)
        QApplication.processEvents()

    print("one edit, painted     ", timed(retitled))
    print("one move, painted     ", timed(moved))
    print(
        "filter by a word      ",
        timed(
            lambda n: (place.filters.words.setText("ka" * (n % 2)), place.filters._tell(), QApplication.processEvents())
        ),
    )
    print("heat map and back     ", timed(lambda n: (place.show_compact(not n % 2), QApplication.processEvents())))
    window.close()


def main() -> None:
    """Measure both sizes."""
    from PySide6.QtWidgets import QApplication

    qt = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        for count in (1_000, 10_000):
            measure(count, Path(folder))
    qt.quit()


if __name__ == "__main__":
    main()
