"""A playbook that can only be read says why, and how one may edit all the same."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Author
from playbook_app.editor import Editor, new_id
from playbook_app.ui.application import Application
from playbook_app.ui.bars import Bars
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.asked import answer
from tests.ui.failures.test_stalled import agree
from tests.ui.files.test_flows import press, retitle

GRACE = Author("Grace", new_id())


@pytest.fixture
def held(made: Callable[..., Path]) -> Iterator[Editor]:
    """A playbook that Grace has open elsewhere."""
    editor = Editor.open(made(playbook_with(standard(1))), author=GRACE)
    yield editor
    editor.close()


def bar(window: PlaybookWindow) -> str:
    bars = window.findChild(Bars)
    assert bars is not None
    return bars._topics["reading"].accessibleName() if "reading" in bars._topics else ""


def test_the_bar_says_who_edits(application: Application, held: Editor) -> None:
    window = application.open(held.path)
    assert bar(window).startswith("Grace is editing this playbook on")
    buttons = [one.text() for one in window.findChildren(QPushButton)]
    assert {"Try again", "Edit a copy…", "Take over…"} <= set(buttons)


def test_another_try_edits_once_the_other_has_closed(application: Application, held: Editor, qtbot: QtBot) -> None:
    window = application.open(held.path)
    held.close()
    press(window, "Try again")
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    assert not application.windows[0].session.read_only
    assert bar(application.windows[0]) == ""


def test_taking_over_edits_at_once(
    application: Application, held: Editor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.open(held.path)
    agree(monkeypatch)
    press(window, "Take over…")
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    assert not application.windows[0].session.read_only


def test_thinking_better_of_taking_over_leaves_it(
    application: Application, held: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.open(held.path)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    press(window, "Take over…")
    assert application.windows == [window]
    assert window.session.read_only


def test_a_copy_is_edited_in_the_stead_of_what_can_only_be_read(
    application: Application, held: Editor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.open(held.path)
    answer(monkeypatch, path=tmp_path / "Mine.playbook")
    press(window, "Edit a copy…")
    qtbot.waitUntil(lambda: [one.session.path.stem for one in application.windows] == ["Mine"])
    mine = application.windows[0]
    retitle(mine, "Mine")
    assert mine.session.playbook.standards[standard(1).id].title == "Mine"
