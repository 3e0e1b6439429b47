"""What every test of the window gets: a window on a playbook of its own, and Qt's messages as failures."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Author
from playbook_app.domain.playbook import Playbook
from playbook_app.editor import Editor, new_id
from playbook_app.ui.application import Application
from playbook_app.ui.session import Session
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.slices import Slices
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with

AUTHOR = Author("Ada", new_id())


@pytest.fixture(autouse=True)
def garbage_is_collected_here() -> Iterator[None]:
    """Collect on the window's thread alone, as the program does (see `ui.collecting`)."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_is_put_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have what is done in slices done at once, so that a test finds everything there."""
    monkeypatch.setattr(Slices, "begin", Slices.finish)


@pytest.fixture
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have windows look after their files without a pause."""
    monkeypatch.setattr("playbook_app.ui.files.rounds.INTERVAL", 10)


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The application, with settings of its own."""
    settings = Settings(tmp_path / "settings.ini")
    # A dictionary of this machine would start a process in each test; the tests of spelling bring their own.
    settings.choose(table.SPELLING, False)
    application = Application(settings)
    yield application
    unsaved: list[Path] = []
    with pytest.MonkeyPatch.context() as ending:
        # The question of a window that could not save would wait for an answer for ever.
        ending.setattr(PlaybookWindow, "_may_lose_edits", lambda window: unsaved.append(window.session.path) or True)
        for window in tuple(application.windows):
            window.close()
            window.deleteLater()
    if application.start is not None:
        application.start.close()
    application.finish()
    application.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not unsaved


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Path]:
    """Make a playbook file of a value, and return its path."""

    def make(playbook: Playbook | None = None, name: str = "Harbour.playbook") -> Path:
        path = tmp_path / name
        Editor.create(path, playbook or playbook_with(), author=AUTHOR).close()
        return path

    return make


@pytest.fixture
def window_on(application: Application, made: Callable[..., Path], qtbot: QtBot) -> Callable[..., PlaybookWindow]:
    """Show a value in a window, saved in a file of its own."""

    def show(playbook: Playbook | None = None) -> PlaybookWindow:
        window = application.open(made(playbook))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


@pytest.fixture
def session_on(made: Callable[..., Path], qapp: QApplication) -> Iterator[Callable[..., Session]]:
    """Open a session on a value without a window."""
    sessions: list[Session] = []

    def open_session(playbook: Playbook | None = None, *, read_only: bool = False) -> Session:
        sessions.append(Session(Editor.open(made(playbook), author=AUTHOR, read_only=read_only)))
        return sessions[-1]

    yield open_session
    for session in sessions:
        session.flush()
        session.close()


def saved(session: Session, qtbot: QtBot) -> None:
    """Wait until everything is in the file."""
    qtbot.waitUntil(lambda: not session.saving)
