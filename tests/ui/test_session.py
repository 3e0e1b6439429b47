"""The value in the window is one step ahead of the file, and never two that disagree."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.standards import move_standard
from playbook_app.domain.rules import BrokenRule
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.editor import Editor
from playbook_app.errors.saving import DiskFull, OpenedToRead
from playbook_app.ui.session import Session
from tests.factories import BREAKFAST, playbook_with, standard
from tests.ui.conftest import AUTHOR, saved

Sessions = Callable[..., Session]


def _titled(session: Session, title: str, merge_key: str | None = None) -> bool:
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title=title)
    return session.perform(Label.of("edit", field="title", name="CHK-01"), changes, merge_key=merge_key)


def _title(session: Session) -> str:
    return session.playbook.standards[standard(1).id].title


def test_an_edit_shows_at_once_and_is_in_the_file_soon(session_on: Sessions, qtbot: QtBot) -> None:
    session = session_on(playbook_with(standard(1)))
    with qtbot.waitSignal(session.changed) as told:
        assert _titled(session, "Greet first")
    assert _title(session) == "Greet first"
    assert told.args[0].ids == {standard(1).id}
    saved(session, qtbot)
    with Editor.open(session.path, author=AUTHOR, read_only=True) as other:
        assert other.playbook == session.playbook


def test_undo_takes_back_what_is_still_on_its_way(session_on: Sessions, qtbot: QtBot) -> None:
    session = session_on(playbook_with(standard(1)))
    _titled(session, "Greet first")
    session.undo()
    saved(session, qtbot)
    assert _title(session) == "Standard 1"
    assert session.redoable == Label.of("edit", field="title", name="CHK-01")
    session.redo()
    saved(session, qtbot)
    assert _title(session) == "Greet first"


def test_an_edit_against_a_rule_is_refused_with_its_reason(session_on: Sessions, qtbot: QtBot) -> None:
    session = session_on(playbook_with(standard(1)))
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, weight=9)
    with qtbot.waitSignal(session.refused) as told:
        assert not session.perform(Label.of("edit"), changes)
    assert isinstance(told.args[0], BrokenRule)
    assert session.playbook.standards[standard(1).id].weight == 1


def test_a_playbook_opened_to_be_read_refuses_edits(session_on: Sessions, qtbot: QtBot) -> None:
    session = session_on(playbook_with(standard(1)), read_only=True)
    with qtbot.waitSignal(session.refused) as told:
        assert not _titled(session, "Greet first")
    assert isinstance(told.args[0], OpenedToRead)


@pytest.mark.parametrize("read_only", [False, True])
def test_what_saves_is_loaded_before_the_next_thing(session_on: Sessions, qtbot: QtBot, read_only: bool) -> None:
    session = session_on(playbook_with(standard(1)), read_only=read_only)
    told: list[bool] = []
    session.warm_up(lambda: told.append(True))
    qtbot.waitUntil(lambda: told == [True])


class _FullDisk:
    """Lets a disk be full, then free."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = True
        perform = Editor.perform

        def fails(editor: Editor, *arguments: object, **named: object) -> object:
            if self.full:
                raise DiskFull(path=editor.path)
            return perform(editor, *arguments, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(Editor, "perform", fails)


def test_what_cannot_be_saved_waits_and_is_saved_on_another_try(
    session_on: Sessions, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = _FullDisk(monkeypatch)
    session = session_on(playbook_with(standard(1)))
    _titled(session, "Greet first")
    qtbot.waitUntil(lambda: session.stalled is not None)
    changes = move_standard(session.playbook, standard(1).id, BREAKFAST, Step.IDEAL)
    session.perform(Label.of("standard.move"), changes)
    assert isinstance(session.stalled, DiskFull)
    assert _title(session) == "Greet first"
    disk.full = False
    session.retry()
    saved(session, qtbot)
    with Editor.open(session.path, author=AUTHOR, read_only=True) as other:
        assert other.playbook == session.playbook
        assert other.playbook.standards[standard(1).id].moment == BREAKFAST


def test_what_cannot_be_saved_can_be_given_up(
    session_on: Sessions, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _FullDisk(monkeypatch)
    session = session_on(playbook_with(standard(1)))
    _titled(session, "Greet first")
    qtbot.waitUntil(lambda: session.stalled is not None)
    with qtbot.waitSignal(session.changed) as told:
        session.give_up()
    assert told.args[0].whole
    assert _title(session) == "Standard 1"
    assert not session.saving


def test_closing_saves_what_waits(session_on: Sessions, made: Callable[..., object]) -> None:
    path = made(playbook_with(standard(1)))
    session = Session(Editor.open(path, author=AUTHOR))  # type: ignore[arg-type]
    for number in range(5):
        _titled(session, f"Title {number}")
    session.close()
    with Editor.open(session.path, author=AUTHOR, read_only=True) as other:
        assert other.playbook.standards[standard(1).id].title == "Title 4"
