"""What is done with a whole file waits until all is saved, and the window follows it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label, Operation
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.erasing import Erasure
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors.saving import DiskFull
from playbook_app.ui import whole_file
from playbook_app.ui.session import Session
from tests.factories import playbook_with, standard
from tests.ui.conftest import AUTHOR, saved

Sessions = Callable[..., Session]
Told = list[object]


@pytest.fixture
def session(session_on: Sessions) -> Session:
    """A playbook in which something has just been typed that is not yet in the file."""
    session = session_on(playbook_with(standard(1)))
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title="Greet first")
    session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    return session


def _held_by(path: Path) -> object:
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        return editor.playbook


def _merging(editor: Editor) -> tuple[Operation, ...]:
    changes = edit(editor.playbook, Kind.STANDARD, standard(1).id, why="Because.", measure="Daily.")
    operation = editor.perform(Label.of("merge", authors="Ben"), changes)
    return (operation,) if operation else ()


def test_a_copy_holds_what_was_just_typed(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    told: Told = []
    whole_file.copy(session, tmp_path / "copy.playbook", told.append, pytest.fail)
    qtbot.waitUntil(lambda: told == [tmp_path / "copy.playbook"])
    assert _held_by(tmp_path / "copy.playbook") == session.playbook
    assert session.path != tmp_path / "copy.playbook"


def test_a_copy_takes_along_what_cannot_be_saved(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    saved(session, qtbot)
    session.stall(DiskFull(path=session.path))
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title="Greet twice")
    session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    told: Told = []
    whole_file.copy(session, tmp_path / "copy.playbook", told.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(told))
    assert _held_by(tmp_path / "copy.playbook") == session.playbook
    assert _held_by(session.path) != session.playbook


def test_editing_goes_on_in_a_copy_and_what_was_stalled_is_saved_there(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    saved(session, qtbot)
    former, before = session.path, session.playbook
    session.stall(DiskFull(path=former))
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title="Greet twice")
    session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    told: Told = []
    whole_file.go_on_in(session, tmp_path / "copy.playbook", lambda: told.append(session.path), pytest.fail)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [session.path] == [(tmp_path / "copy.playbook").resolve()]
    assert session.stalled is None
    saved(session, qtbot)
    assert _held_by(session.path) == session.playbook
    assert _held_by(former) == before


def test_a_file_that_is_moved_is_edited_where_it_is_then(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    former, told = session.path, []
    whole_file.move(session, tmp_path / "moved.playbook", told.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [session.path] == [(tmp_path / "moved.playbook").resolve()]
    assert not former.exists()
    assert _held_by(session.path) == session.playbook


def test_what_is_merged_is_shown_as_one_change_and_undone_as_one(session: Session, qtbot: QtBot) -> None:
    merged: Told = []
    with qtbot.waitSignal(session.changed, check_params_cb=lambda told: len(told.changes) == 2):
        whole_file.merge(session, _merging, lambda: merged.append(None), pytest.fail)
    qtbot.waitUntil(lambda: merged == [None])
    assert session.playbook.standards[standard(1).id].why == "Because."
    assert session.undoable == Label.of("merge", authors="Ben")
    session.undo()
    session.undo()
    saved(session, qtbot)
    assert session.playbook == playbook_with(standard(1))


def test_what_is_typed_during_a_merge_stays(session: Session, qtbot: QtBot) -> None:
    saved(session, qtbot)
    merged: Told = []
    whole_file.merge(session, _merging, lambda: merged.append(None), pytest.fail)
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title="Greet twice")
    session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    qtbot.waitUntil(lambda: merged == [None])
    saved(session, qtbot)
    one = session.playbook.standards[standard(1).id]
    assert (one.title, one.why) == ("Greet twice", "Because.")
    assert _held_by(session.path) == session.playbook


def test_a_merge_that_fails_changes_nothing_and_says_why(session: Session, qtbot: QtBot) -> None:
    before, failures = session.playbook, []

    def complete(_: Editor) -> tuple[Operation, ...]:
        raise LookupError("no such thing")

    whole_file.merge(session, complete, pytest.fail, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], LookupError)
    assert session.playbook is before


def test_words_are_erased_from_what_is_shown_too(session: Session, qtbot: QtBot) -> None:
    told: Told = []
    whole_file.erase(session, Erasure("Greet first", "…"), lambda: told.append(None), pytest.fail)
    qtbot.waitUntil(lambda: told == [None])
    assert session.playbook.standards[standard(1).id].title == "…"
    assert _held_by(session.path) == session.playbook


@pytest.mark.parametrize("change", ["merge", "erase"])
def test_a_file_that_cannot_be_saved_is_not_changed_either(session: Session, qtbot: QtBot, change: str) -> None:
    saved(session, qtbot)
    failure, failures = DiskFull(path=session.path), []
    session.stall(failure)
    if change == "merge":
        whole_file.merge(session, _merging, pytest.fail, failures.append)
    else:
        whole_file.erase(session, Erasure("Greet first", "…"), pytest.fail, failures.append)
    assert failures == [failure]
