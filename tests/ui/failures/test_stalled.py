"""Edits that cannot be saved are told as they are, and every way on that is offered works."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.errors.saving import DiskFull
from playbook_app.ui.application import Application
from playbook_app.ui.bars import Bars
from playbook_app.ui.files.holding import Holding
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.asked import answer
from tests.ui.conftest import AUTHOR, saved
from tests.ui.files.test_flows import press, retitle

Windows = Callable[..., PlaybookWindow]


def ways(window: PlaybookWindow) -> list[str]:
    bars = window.findChild(Bars)
    assert bars is not None
    bar = bars._topics.get("saving")
    return [button.text() for button in bar.findChildren(QPushButton)] if bar else []


def stalled(window: PlaybookWindow, qtbot: QtBot) -> list[str]:
    """Edit, wait until saving is stalled, and return the ways on."""
    retitle(window, "Greet first")
    qtbot.waitUntil(lambda: window.session.stalled is not None)
    return ways(window)


def agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every question answered by its first button."""
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])


def test_a_full_disk_is_tried_again_until_there_is_room(
    window_on: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))

    def full(editor: Editor, *_: object, **__: object) -> None:
        raise DiskFull(path=editor.path)

    with monkeypatch.context() as disk:
        disk.setattr(Editor, "perform", full)
        assert stalled(window, qtbot) == ["Try again", "Save a copy…", "Undo what is not saved"]
        press(window, "Try again")
        qtbot.waitUntil(lambda: window.session.stalled is not None)
    press(window, "Try again")
    saved(window.session, qtbot)
    assert ways(window) == []
    with Editor.open(window.session.path, author=AUTHOR, read_only=True) as file:
        assert file.playbook.standards[standard(1).id].title == "Greet first"


def test_the_copy_of_a_removed_file_holds_the_latest_edits(
    window_on: Windows, application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.session.path.unlink()
    assert stalled(window, qtbot) == ["Put it back", "Save a copy…"]
    answer(monkeypatch, path=tmp_path / "Rescued.playbook")
    press(window, "Save a copy…")
    qtbot.waitUntil(lambda: "Go on in the copy" in [one.text() for one in window.findChildren(QPushButton)])
    press(window, "Go on in the copy")
    qtbot.waitUntil(lambda: [one.session.path.stem for one in application.windows] == ["Rescued"])
    rescued = application.windows[0].session
    assert rescued.playbook.standards[standard(1).id].title == "Greet first"
    assert rescued.operations == 1
    assert not rescued.read_only


def test_a_file_that_comes_back_is_saved_to_again_by_itself(
    looks_often: None, window_on: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    path = window.session.path
    path.rename(tmp_path / "aside")
    stalled(window, qtbot)
    (tmp_path / "aside").rename(path)
    saved(window.session, qtbot)
    assert ways(window) == []


def test_a_file_that_was_deleted_is_noticed_and_put_back(looks_often: None, window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    retitle(window, "Greet first")
    saved(window.session, qtbot)
    path = window.session.path
    path.unlink()
    qtbot.waitUntil(lambda: ways(window) == ["Put it back", "Save a copy…"])
    retitle(window, "Greet by name")
    press(window, "Put it back")
    saved(window.session, qtbot)
    assert ways(window) == []
    with Editor.open(path, author=AUTHOR, read_only=True) as file:
        assert file.playbook.standards[standard(1).id].title == "Greet by name"
        assert file.operation_count == 2
    retitle(window, "Greet warmly")
    saved(window.session, qtbot)


def test_a_look_at_a_removed_file_says_nothing_of_the_one_that_was_put_back(
    window_on: Windows, application: Application, qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    window.session.path.unlink()
    stalled(window, qtbot)
    press(window, "Put it back")
    holding, looked, over = window.findChild(Holding), Event(), Event()
    assert holding is not None
    holding._look(over.set)
    window.session.ask(lambda _: looked.set(), lambda _: None)
    assert looked.wait(timeout=60)  # the file is back by now, but the window has not heard of it
    qtbot.waitUntil(lambda: over.is_set() and not window.session.saving)
    assert window.session.stalled is None
    assert list(application.windows) == [window]


def test_a_folder_that_is_away_is_waited_for(
    looks_often: None, application: Application, made: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "drive").mkdir()
    window = application.open(made(playbook_with(standard(1)), "drive/Harbour.playbook"))
    (tmp_path / "drive").rename(tmp_path / "unmounted")
    assert stalled(window, qtbot) == ["Try again", "Save a copy…", "Undo what is not saved"]
    (tmp_path / "unmounted").rename(tmp_path / "drive")
    saved(window.session, qtbot)
    assert ways(window) == []
