"""How long first visits of the places take: `python -m tests.benchmarks.visits [STANDARDS] [at-once]`. Figures only.

The visit itself is told apart from the longest time for which the window's thread was held up after it, until the place
is laid out and painted. All places are made ahead, as in the program; with `at-once` nothing is, as for a person who is
quicker than that. Told is the work of the thread itself, which other programs do not lengthen.
"""

import os
import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from playbook_app.domain.change import Author
from playbook_app.domain.entities import Story, Term
from playbook_app.domain.order import keys_between
from playbook_app.domain.playbook import Playbook
from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.plainly import import_plainly
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.target import PlaceName
from tests.benchmarks.file import invented, large_playbook
from tests.factories import entity_id

STANDARDS = 1_000
SETTLED = 1.5
"""Seconds after which a place is taken to be at rest."""
AHEAD = 15.0
"""Seconds in which all places are made ahead, also on a slow machine."""


def _playbook(standards: int) -> Playbook:
    """Return a playbook of so many standards, with a fifth as many stories and a tenth as many terms."""
    chance = random.Random(3)
    whole = large_playbook()
    stories = [
        Story(id=entity_id(30_000 + number), title=invented(chance, 3 + number % 8), order=order)
        for number, order in enumerate(keys_between(None, None, standards // 5))
    ]
    terms = [
        Term(id=entity_id(50_000 + number), term=invented(chance, 2), definition=invented(chance, 12))
        for number in range(standards // 10)
    ]
    return replace(
        whole,
        standards=dict(list(whole.standards.items())[:standards]),
        stories={story.id: story for story in stories},
        terms={term.id: term for term in terms},
    )


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    standards = next((int(one) for one in sys.argv[1:] if one.isdigit()), STANDARDS)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        qt = QApplication([])
        import_plainly()
        path = Path(folder) / "Large.playbook"
        Editor.create(path, _playbook(standards), author=Author("Ann", entity_id(999))).close()
        application = Application(Settings(Path(folder) / "settings.ini"))
        window = application.open(path)
        window.resize(1440, 900)
        _rest(qt)
        if "at-once" not in sys.argv:
            window.make_ahead()
            print(f"made ahead: at most {_rest(qt, AHEAD):.0f} ms at a time")
        for name in PlaceName:
            begun = time.thread_time()
            window.visit(name)
            visited = (time.thread_time() - begun) * 1000
            print(f"{name.value}: visit {visited:.0f} ms, then at most {_rest(qt):.0f} ms at a time")
        window.close()


def _rest(qt: QApplication, seconds: float = SETTLED) -> float:
    """Let the window come to rest; return the longest work that one go at its events took, in milliseconds."""
    worst, until = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < until:
        begun = time.thread_time()
        qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
        worst = max(worst, time.thread_time() - begun)
        time.sleep(0.001)
    return worst * 1000


if __name__ == "__main__":
    main()
