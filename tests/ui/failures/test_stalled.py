"""Edits that cannot be saved are told as they are, and every way on that is offered works."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.errors.saving import DiskFull
from playbook_app.ui.application import Application
from playbook_app.ui.bars import Bars
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
    assert stalled(window, qtbot) == ["Try again", "Save a copy…"]
    answer(monkeypatch, path=tmp_path / "Rescued.playbook")
    press(window, "Save a copy…")
    qtbot.waitUntil(lambda: "Go on in the copy" in [one.text() for one in window.findChildren(QPushButton)])
    press(window, "Go on in the copy")
    qtbot.waitUntil(lambda: [one.session.path.stem for one in application.windows] == ["Rescued"])
    rescued = application.windows[0].session
    assert rescued.playbook.standards[standard(1).id].title == "Greet first"
    assert rescued.operations == 1
    assert not rescued.read_only


def test_a_file_put_back_is_saved_to_again(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    path = window.session.path
    path.rename(tmp_path / "aside")
    stalled(window, qtbot)
    (tmp_path / "aside").rename(path)
    press(window, "Try again")
    saved(window.session, qtbot)


def test_a_file_changed_by_another_program_is_opened_anew(
    window_on: Windows, application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    with Editor.open(window.session.path, author=AUTHOR, take_over=True) as other:
        from playbook_app.domain.change import Label
        from playbook_app.domain.edits.entities import edit
        from playbook_app.domain.vocabulary import Kind

        other.perform(Label.of("edit"), edit(other.playbook, Kind.STANDARD, standard(1).id, title="Theirs"))
    assert stalled(window, qtbot) == ["Save a copy…", "Open what is there now…"]
    agree(monkeypatch)
    press(window, "Open what is there now…")
    qtbot.waitUntil(lambda: bool(application.windows) and application.windows[0] is not window)
    fresh = application.windows[0].session
    assert fresh.playbook.standards[standard(1).id].title == "Theirs"
    assert not fresh.read_only


def test_a_copy_beside_anothers_changes_holds_what_the_window_shows(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    with Editor.open(window.session.path, author=AUTHOR, take_over=True) as other:
        from playbook_app.domain.change import Label
        from playbook_app.domain.edits.entities import edit
        from playbook_app.domain.vocabulary import Kind

        other.perform(Label.of("edit"), edit(other.playbook, Kind.STANDARD, standard(1).id, title="Theirs"))
    stalled(window, qtbot)
    answer(monkeypatch, path=tmp_path / "Mine.playbook")
    press(window, "Save a copy…")
    qtbot.waitUntil((tmp_path / "Mine.playbook").exists)
    qtbot.waitUntil(lambda: "Go on in the copy" in [one.text() for one in window.findChildren(QPushButton)])
    with Editor.open(tmp_path / "Mine.playbook", author=AUTHOR, read_only=True) as mine:
        assert mine.playbook == window.session.playbook
    window.abandon()
