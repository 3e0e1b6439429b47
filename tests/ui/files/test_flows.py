"""The File menu: copies, other places and names, templates."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.starting import kept_templates
from playbook_app.ui.application import Application
from playbook_app.ui.bars import Bars
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.asked import answer, answer_text
from tests.ui.conftest import AUTHOR, saved

Windows = Callable[..., PlaybookWindow]


def retitle(window: PlaybookWindow, title: str) -> None:
    session = window.session
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title=title)
    session.perform(Label.of("edit", kind="standard", field="title", name="CHK-01"), changes)


def bar_says(window: PlaybookWindow, words: str) -> bool:
    bars = window.findChild(Bars)
    assert bars is not None
    return any(words in bar.accessibleName() for bar in bars._topics.values())


def press(window: PlaybookWindow, words: str) -> None:
    next(one for one in window.findChildren(QPushButton) if one.text() == words).click()


def test_a_copy_holds_everything_and_can_be_opened(
    window_on: Windows, application: Application, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    retitle(window, "Greet first")
    answer(monkeypatch, path=tmp_path / "Copy")
    window.desk.actions["file.copy"].trigger()
    qtbot.waitUntil(lambda: bar_says(window, "The copy is saved as “Copy”."))
    press(window, "Open the copy")
    qtbot.waitUntil(lambda: len(application.windows) == 2)
    copy = application.windows[1].session
    assert copy.path == tmp_path / "Copy.playbook"
    assert copy.playbook == window.session.playbook
    assert copy.file_id != window.session.file_id


def test_a_copy_over_another_file_is_refused(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on()
    (tmp_path / "Taken.playbook").write_text("mine")
    answer(monkeypatch, path=tmp_path / "Taken.playbook")
    window.desk.actions["file.copy"].trigger()
    qtbot.waitUntil(lambda: bar_says(window, "exists already"))
    assert (tmp_path / "Taken.playbook").read_text() == "mine"


def test_a_renamed_playbook_goes_on_in_its_window(
    window_on: Windows, application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    former = window.session.path
    answer_text(monkeypatch, "Quay: our way")
    window.desk.actions["file.rename"].trigger()
    qtbot.waitUntil(lambda: window.session.path != former)
    assert window.session.path.name == "Quay our way.playbook"
    retitle(window, "Greet by name")
    saved(window.session, qtbot)
    assert not former.exists()
    assert [Path(one.path) for one in application.recents.all()] == [window.session.path]
    with Editor.open(window.session.path, author=AUTHOR, read_only=True) as other:
        assert other.playbook == window.session.playbook


def test_a_playbook_is_moved_with_what_is_not_yet_saved(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    (tmp_path / "elsewhere").mkdir()
    answer(monkeypatch, folder=tmp_path / "elsewhere")
    retitle(window, "Greet first")
    window.desk.actions["file.move"].trigger()
    qtbot.waitUntil(lambda: window.session.path.parent.name == "elsewhere")
    with Editor.open(window.session.path, author=AUTHOR, read_only=True) as other:
        assert other.playbook.standards[standard(1).id].title == "Greet first"


def test_a_move_that_fails_loses_nothing(
    window_on: Windows, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    former = window.session.path
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / former.name).write_text("mine")
    answer(monkeypatch, folder=tmp_path / "full")
    window.desk.actions["file.move"].trigger()
    qtbot.waitUntil(lambda: bar_says(window, "exists already"))
    retitle(window, "Greet first")
    saved(window.session, qtbot)
    assert window.session.path == former


def test_a_template_of_ones_own_is_kept_for_new_playbooks(
    window_on: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    answer_text(monkeypatch, "Our pubs")
    window.desk.actions["file.template"].trigger()
    qtbot.waitUntil(lambda: bar_says(window, "is a template now"))
    assert [path.stem for path in kept_templates()] == ["Our pubs"]
