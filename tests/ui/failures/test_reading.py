"""A playbook that can only be read says why, and how one may edit all the same."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind
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


def retitle_in(editor: Editor, title: str) -> None:
    editor.perform(Label.of("edit"), edit(editor.playbook, Kind.STANDARD, standard(1).id, title=title))


def bar(window: PlaybookWindow) -> str:
    bars = window.findChild(Bars)
    assert bars is not None
    return bars._topics["reading"].accessibleName() if "reading" in bars._topics else ""


def ways(window: PlaybookWindow) -> set[str]:
    return {one.text() for one in window.findChildren(QPushButton)}


def test_the_bar_says_who_edits_and_since_when(application: Application, held: Editor, qtbot: QtBot) -> None:
    window = application.open(held.path)
    assert bar(window).startswith("Grace is editing this playbook on")
    qtbot.waitUntil(lambda: ", since " in bar(window))
    assert {"Work in a copy…", "Take over…"} <= ways(window)


def test_when_the_other_closes_one_is_offered_to_edit(
    looks_often: None, application: Application, held: Editor, qtbot: QtBot
) -> None:
    window = application.open(held.path)
    retitle_in(held, "Theirs")
    held.close()
    qtbot.waitUntil(lambda: bar(window) == "Grace has closed this playbook. You can edit it now.")
    press(window, "Edit it now")
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    fresh = application.windows[0]
    assert not fresh.session.read_only
    assert fresh.session.playbook.standards[standard(1).id].title == "Theirs"
    assert bar(fresh) == ""


def test_who_comes_next_is_named(looks_often: None, application: Application, held: Editor, qtbot: QtBot) -> None:
    window = application.open(held.path)
    held.close()
    qtbot.waitUntil(lambda: "You can edit it now" in bar(window))
    with Editor.open(held.path, author=Author("Heidi", new_id())):
        qtbot.waitUntil(lambda: bar(window).startswith("Heidi is editing this playbook"))


def test_what_is_read_stays_until_the_newest_is_asked_for(
    looks_often: None, application: Application, held: Editor, qtbot: QtBot
) -> None:
    window = application.open(held.path)
    retitle_in(held, "Theirs")
    qtbot.waitUntil(lambda: bar(window).endswith("It has changed since you opened it."))
    assert window.session.playbook.standards[standard(1).id].title == "Standard 1"
    press(window, "Show the newest")
    qtbot.waitUntil(lambda: application.windows != [window] and bool(application.windows))
    fresh = application.windows[0].session
    assert (fresh.read_only, fresh.playbook.standards[standard(1).id].title) == (True, "Theirs")


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


def test_a_working_copy_is_edited_in_the_stead_of_what_can_only_be_read(
    application: Application, held: Editor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = application.open(held.path)
    answer(monkeypatch, path=tmp_path / "Mine.playbook")
    press(window, "Work in a copy…")
    qtbot.waitUntil(lambda: [one.session.path.stem for one in application.windows] == ["Mine"])
    mine = application.windows[0]
    retitle(mine, "Mine")
    assert mine.session.playbook.standards[standard(1).id].title == "Mine"
