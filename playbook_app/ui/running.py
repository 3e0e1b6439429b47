"""Runs the window from the first paint to the last save."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from playbook_app import __version__
from playbook_app.folders import data_folder
from playbook_app.ui.application import Application
from playbook_app.ui.collecting import Collecting
from playbook_app.ui.failures.crash import CrashReporter
from playbook_app.ui.interruption import Interruption
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.slices import Leisure, Slices
from playbook_app.ui.target import PlaceName
from playbook_app.ui.theme.theme import STYLE_IS_SET, STYLED
from playbook_app.ui.window.places import ENTRANCES, load_places
from playbook_app.ui.window.window import PlaybookWindow

INTERRUPTED = 130
"""The exit status after Ctrl-C in the terminal: 128 and the number of the signal."""

_TURN = 0.001
"""Seconds after which a thread that reckons gives way to the window's: drawing is a hundred short calls, and each may
have to wait for its turn."""

_AHEAD_AFTER = 1_000
"""Milliseconds from the opening of a window to the loading and making of what its first sight does not need."""


class Desktop(QApplication):
    """Qt's application, which also hears what the desktop wants opened: macOS sends an event for a double click."""

    wanted = Signal(object)
    """A path."""

    def event(self, event: QEvent) -> bool:
        """Pass on what is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def run(paths: Sequence[Path]) -> int:
    """Show the playbooks, or the start page; return the exit status when the last window is closed."""
    sys.setswitchinterval(_TURN)
    qt = Desktop([*sys.argv[:1], *STYLED])
    qt.setProperty(STYLE_IS_SET, True)
    collecting = Collecting(qt)
    qt.setApplicationName("Playbook")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("playbook")
    qt.setQuitOnLastWindowClosed(False)
    application = Application(Settings(data_folder() / "settings.ini"))
    crashes = CrashReporter(application.all_saved, qt)
    crashes.install()
    application.broke.connect(crashes.report)
    application.done.connect(qt.quit)
    qt.wanted.connect(application.show)
    interruption = Interruption(qt)
    interruption.wanted.connect(application.quit)
    # Icons are drawn from SVG, whose module the first paint does not wait for.
    QTimer.singleShot(0, qt, lambda: qt.setWindowIcon(application.theme.icon("playbook")))
    application.shown.connect(collecting.settle)
    application.shown.connect(_make_ready)
    application.gone.connect(collecting.collect_all)
    for path in paths:
        application.show(path)
    if paths:
        # While the file is read on another thread: there is no window yet that this could hold up.
        import_module(ENTRANCES[PlaceName.JOURNEY].module)
    else:
        application.show_start()
    status = qt.exec()
    application.finish()
    return INTERRUPTED if interruption.happened else status


def _make_ready(window: QWidget) -> None:
    """Have what a window will need made before the person asks for it."""
    if isinstance(window, PlaybookWindow):
        QTimer.singleShot(_AHEAD_AFTER, window, window.make_ahead)
    else:
        QTimer.singleShot(_AHEAD_AFTER, window, lambda: Leisure(window, Slices(load_places(), window)))
