"""What a commit finds out about its file before it writes, and what a failed one leaves behind."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from playbook_app.domain.change import Author
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import Damaged, InterruptedSave, NotPlaybook
from playbook_app.errors.saving import (
    Busy,
    CannotWrite,
    ChangedByAnother,
    DiskFailed,
    DiskFull,
    FileRemoved,
    FileReplaced,
    TakenOver,
    Unwritable,
)
from tests.factories import entity_id
from tests.storage.children import answer_of_child, edit_without_room
from tests.storage.files import AUTHOR, FIRST, LABEL, ask, make_file, retitle, retitled

posix_only = pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    with Editor.open(make_file(tmp_path / "Service.playbook"), author=AUTHOR) as opened:
        retitle(opened, "Saved")
        yield opened


def title(editor: Editor) -> str:
    return editor.playbook.standards[FIRST].title


@contextmanager
def refused(editor: Editor, failure: type[PlaybookError]) -> Iterator[None]:
    """Have an edit refused, and make sure that the editor is where it was."""
    before, history = editor.playbook, editor.history()
    yield
    with pytest.raises(failure) as raised:
        retitle(editor, "Lost")
    assert type(raised.value) is failure
    assert editor.playbook is before
    assert editor.history() == history
    assert editor._file.value() == before == editor._file.replayed()


@posix_only
def test_a_file_removed_while_open(editor: Editor) -> None:
    with refused(editor, FileRemoved):
        editor.path.unlink()


@posix_only
def test_a_file_moved_away_while_open_keeps_all_that_was_saved(editor: Editor, tmp_path: Path) -> None:
    moved = tmp_path / "moved.playbook"
    with refused(editor, FileRemoved):
        editor.path.rename(moved)
    with Editor.open(moved, author=AUTHOR) as found:
        assert title(found) == "Saved"


@posix_only
def test_a_file_replaced_while_open_is_left_alone(editor: Editor, tmp_path: Path) -> None:
    other = make_file(tmp_path / "other.playbook")
    content = other.read_bytes()
    with refused(editor, FileReplaced):
        other.replace(editor.path)
    assert editor.path.read_bytes() == content


@posix_only
def test_a_file_replaced_by_its_own_copy_is_still_another_file(editor: Editor, tmp_path: Path) -> None:
    with refused(editor, FileReplaced):
        Path(shutil.copyfile(editor.path, tmp_path / "copy")).replace(editor.path)


def test_a_file_that_somebody_took_over_is_theirs_before_they_write(editor: Editor) -> None:
    with Editor.open(editor.path, author=Author("Bea", entity_id(998)), take_over=True), refused(editor, TakenOver):
        pass


def test_a_file_written_by_another_program(editor: Editor) -> None:
    with Editor.open(editor.path, author=AUTHOR, take_over=True) as other:
        retitle(other, "Theirs")
    with pytest.raises(ChangedByAnother):
        retitle(editor, "Ours")
    assert title(editor) == "Saved"
    with Editor.open(editor.path, author=AUTHOR, read_only=True) as found:
        assert title(found) == "Theirs"


def test_a_copy_laid_over_the_file_that_was_edited_as_often_is_seen(editor: Editor, tmp_path: Path) -> None:
    """SQLite takes it for what it knows: the counter by which it sees a change is the same."""
    other = tmp_path / "other.playbook"
    shutil.copyfile(editor.path, other)
    with Editor.open(other, author=AUTHOR) as copy:
        retitle(copy, "Theirs")
    retitle(editor, "Ours")
    with editor.path.open("r+b") as file:
        file.write(other.read_bytes())
        file.truncate()
    with pytest.raises(ChangedByAnother):
        retitle(editor, "Lost")
    assert editor.path.read_bytes() == other.read_bytes()


def test_a_shared_copy_laid_over_the_file_is_another_file(editor: Editor, tmp_path: Path) -> None:
    """It ends at the same operation, but need not hold all that this one does."""
    copy = tmp_path / "copy.playbook"
    editor.copy(copy)
    with editor.path.open("r+b") as file:
        file.write(copy.read_bytes())
        file.truncate()
    with pytest.raises(FileReplaced):
        retitle(editor, "Lost")


@pytest.mark.parametrize("garbage", [b"", b"garbage " * 4_000, b"SQLite format 3\0" + bytes(20_000)])
def test_garbage_laid_over_the_file_is_left_as_it_is(editor: Editor, garbage: bytes) -> None:
    editor.path.write_bytes(garbage)
    with pytest.raises((NotPlaybook, Damaged)):
        retitle(editor, "Lost")
    assert editor.path.read_bytes() == garbage


def test_a_look_tells_what_the_next_edit_would_find(editor: Editor, tmp_path: Path) -> None:
    editor.require_ours()
    with Editor.open(editor.path, author=AUTHOR, take_over=True) as other:
        with pytest.raises(TakenOver):
            editor.require_ours()
        retitle(other, "Theirs")
    with pytest.raises(ChangedByAnother):
        editor.require_ours()


def test_a_file_that_another_program_is_writing(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    editor._file._connection.execute("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(editor.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            retitle(editor, "Lost")
        assert title(editor) == "Saved"
    retitle(editor, "Saved after all")
    assert editor._file.value() == editor.playbook


def test_a_database_that_may_not_grow_any_more(editor: Editor) -> None:
    pages = ask(editor.path, "PRAGMA page_count")
    before = editor.playbook
    editor._file._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFull):
        editor.perform(LABEL, retitled(before, "Lost " * 9_000))
    assert editor.playbook is before
    editor._file._connection.execute("PRAGMA max_page_count = 100000")
    assert editor._file.value() == before == editor._file.replayed()
    retitle(editor, "Room again")
    assert editor._file.value() == editor.playbook


@posix_only
def test_a_disk_that_is_full(editor: Editor) -> None:
    """The system refuses to let the file grow, in a child that takes the editor's place."""
    editor.close()
    told = answer_of_child(edit_without_room, editor.path)
    assert told in {DiskFull.__name__, DiskFailed.__name__}
    with Editor.open(editor.path, author=AUTHOR) as again:
        assert title(again) == "Saved"
        assert again._file.replayed() == again.playbook
        retitle(again, "Room again")


def test_a_text_that_no_file_can_hold(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook_app.editor.rules.require", lambda *_: None)
    with pytest.raises(Unwritable):
        retitle(editor, "half a \ud83d")
    assert title(editor) == "Saved"


def test_a_nul_in_a_text_comes_back(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("playbook_app.editor.rules.require", lambda *_: None)
    retitle(editor, "before\0after")
    assert editor._file.value() == editor.playbook == editor._file.replayed()
    assert editor.search("before")


def protected(path: Path) -> None:
    """Make a file or folder read-only, also for the user who may do everything."""
    path.chmod(path.stat().st_mode & ~0o222)


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask the file system by its permission bits, which the system's administrator passes over."""
    monkeypatch.setattr(
        "playbook_app.storage.access.os.access", lambda path, mode: bool(Path(path).stat().st_mode & 0o200)
    )


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_write_protected_opens_to_be_read(tmp_path: Path, nobody: None, what: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = make_file(folder / "a.playbook")
    target = path if what == "file" else folder
    protected(target)
    with Editor.open(path, author=AUTHOR) as editor:
        assert editor.read_only
        assert editor.locked_by is None
        with pytest.raises(CannotWrite):
            retitle(editor, "Lost")
        assert editor.search("standard")
    target.chmod(0o755)
    assert [one.name for one in folder.iterdir()] == ["a.playbook"]


def test_what_turns_read_only_while_open(editor: Editor) -> None:
    editor._file._connection.execute("PRAGMA query_only = ON")
    with refused(editor, CannotWrite):
        pass


@posix_only
def test_an_interrupted_save_is_tidied_up_when_opened_for_writing(tmp_path: Path) -> None:
    path = interrupted(tmp_path)
    with Editor.open(path, author=AUTHOR) as editor:
        assert title(editor) == "Standard 1"
        assert editor._file.replayed() == editor.playbook


@posix_only
def test_an_interrupted_save_cannot_be_tidied_up_by_reading(tmp_path: Path) -> None:
    with pytest.raises(InterruptedSave):
        Editor.open(interrupted(tmp_path), author=AUTHOR, read_only=True)


def interrupted(folder: Path) -> Path:
    """Return a file with a journal beside it, as a power cut in the midst of a save leaves them."""
    path = make_file(folder / "a.playbook")
    copy = folder / "b.playbook"
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE standards SET title = 'half', notes = ?", ("x" * 100_000,))
        shutil.copyfile(path, copy)
        shutil.copyfile(f"{path}-journal", f"{copy}-journal")
        writer.execute("ROLLBACK")
    return copy
