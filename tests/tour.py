"""A tour of the window for the eye: `python -m tests.tour OUT` saves each place, light and dark, in two sizes.

The pictures are for looking at; no test compares them. `--file FILE` tours another playbook than the sample.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from playbook_app.author import known_author
from playbook_app.starting import SAMPLE, started
from playbook_app.ui.application import Application
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme.theme import Appearance
from playbook_app.ui.window.window import PlaybookWindow

SIZES = ((1440, 900), (1024, 700))
APPEARANCES = (Appearance.LIGHT, Appearance.DARK)
_SETTLES = 700
"""Milliseconds in which a place has fetched what it shows."""

_PAGES_SETTLE = 9_000
_DIALOGS = ("view.commands", "edit.replace", "file.about", "file.images", "file.settings", "help.place", "help.keys")

Scene = tuple[str, Callable[[PlaybookWindow], object], int]


def scenes(window: PlaybookWindow) -> Iterator[Scene]:
    """Yield what is to be seen: its name, how to get there, and how long it takes to settle, in ms."""
    for place in PlaceName:
        slow = place in {PlaceName.PUBLISH, PlaceName.STANDARDS}
        yield place.value, lambda window, place=place: window.visit(place), _PAGES_SETTLE if slow else _SETTLES
    moment = next(window.session.playbook.moments_in_order(), None)
    if moment is not None:
        from playbook_app.domain.vocabulary import Kind

        yield "journey-panel", lambda window: window.go(Target(Kind.MOMENT, moment.id)), _SETTLES
    yield "journey-heat-map", _heat_map, _SETTLES


def _heat_map(window: PlaybookWindow) -> None:
    window.visit(PlaceName.JOURNEY)
    window.desk.actions["view.heat-map"].trigger()


def tour(out: Path, file: Path) -> None:
    """Save all pictures to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        application = Application(Settings(Path(folder) / "settings.ini"))
        for appearance in APPEARANCES:
            application.settings.choose(table.APPEARANCE, appearance.value)
            for width, height in SIZES:
                _tour_window(application.open(file), out, f"{appearance.value}-{width}", (width, height))


def _tour_window(window: PlaybookWindow, out: Path, suffix: str, size: tuple[int, int]) -> None:
    window.resize(*size)
    for name, go, settles in scenes(window):
        go(window)
        QTest.qWait(settles)
        window.grab().save(str(out / f"{name}-{suffix}.png"))
    for action in _DIALOGS:
        window.desk.actions.run(action)
        QTest.qWait(_SETTLES)
        if (dialog := _dialog(window)) is not None:
            dialog.grab().save(str(out / f"{action.replace('.', '-')}-{suffix}.png"))
            dialog.close()
    window.close()


def _dialog(window: PlaybookWindow) -> QWidget | None:
    others = (widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible())
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or next(others, None)


def main() -> None:
    """Take the tour as the command line says."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--file", type=Path)
    arguments = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PLAYBOOK_DATA"] = folder
        file = arguments.file or Path(folder) / "Harbour House.playbook"
        if not file.exists():
            started(SAMPLE, file, known_author("Ada")).close()
        tour(arguments.out, file)
    application.quit()


if __name__ == "__main__":
    main()
