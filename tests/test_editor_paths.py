"""An open playbook is copied and moved without losing anything, whatever stands in the way."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors.path import AlreadyThere, CannotWriteThere, NoFolder
from playbook_app.errors.saving import FileRemoved
from tests.storage.files import AUTHOR, make_file, retitle


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Editor]:
    with Editor.open(make_file(tmp_path / "Service.playbook"), author=AUTHOR) as editor:
        retitle(editor, "Greet first")
        yield editor


def test_a_copy_has_the_whole_history_and_an_id_of_its_own(editor: Editor, tmp_path: Path) -> None:
    editor.copy(tmp_path / "Copy.playbook")
    with Editor.open(tmp_path / "Copy.playbook", author=AUTHOR) as copy:
        assert copy.playbook == editor.playbook
        assert copy.operation_count == 1
        assert copy.file_id != editor.file_id
        assert not copy.read_only


def test_a_copy_never_takes_the_place_of_a_file(editor: Editor, tmp_path: Path) -> None:
    (tmp_path / "Other.playbook").write_text("mine")
    with pytest.raises(AlreadyThere):
        editor.copy(tmp_path / "Other.playbook")
    assert (tmp_path / "Other.playbook").read_text() == "mine"


def test_a_removed_file_can_still_be_copied(editor: Editor, tmp_path: Path) -> None:
    editor.path.unlink()
    editor.copy(tmp_path / "Rescued.playbook")
    with Editor.open(tmp_path / "Rescued.playbook", author=AUTHOR) as copy:
        assert copy.playbook == editor.playbook


def test_a_moved_playbook_goes_on_at_its_new_place(editor: Editor, tmp_path: Path) -> None:
    former, file_id = editor.path, editor.file_id
    editor.move(tmp_path / "Moved.playbook")
    retitle(editor, "Greet by name")
    assert editor.path == tmp_path / "Moved.playbook"
    assert editor.file_id == file_id
    assert sorted(path.name for path in tmp_path.iterdir()) == [".Moved.playbook.lock", "Moved.playbook"]
    assert not former.exists()
    editor.undo()
    editor.undo()
    assert editor.operation_count == 4


def test_a_moved_playbook_is_locked_at_its_new_place(editor: Editor, tmp_path: Path) -> None:
    editor.move(tmp_path / "Moved.playbook")
    with Editor.open(tmp_path / "Moved.playbook", author=AUTHOR) as second:
        assert second.read_only
        assert second.locked_by


def test_a_move_to_another_disk_copies_and_removes(
    editor: Editor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def far(source: Path, target: Path) -> None:
        if target.name == "Moved.playbook" and not source.name.startswith("."):
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        link(source, target)

    monkeypatch.setattr(os, "link", far)
    former = editor.path
    editor.move(tmp_path / "Moved.playbook")
    assert not former.exists()
    assert editor.path == tmp_path / "Moved.playbook"
    retitle(editor, "Greet by name")


@pytest.mark.parametrize("to", ["taken.playbook", "nowhere/new.playbook"])
def test_a_move_that_cannot_be_made_leaves_the_playbook_open_where_it_was(
    editor: Editor, tmp_path: Path, to: str
) -> None:
    (tmp_path / "taken.playbook").write_text("mine")
    former = editor.path
    with pytest.raises((AlreadyThere, NoFolder)):
        editor.move(tmp_path / to)
    retitle(editor, "Greet by name")
    assert editor.path == former
    assert (tmp_path / "taken.playbook").read_text() == "mine"


def test_a_former_name_that_stays_takes_the_new_one_back(
    editor: Editor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    former, unlink = editor.path, Path.unlink

    def stuck(path: Path, missing_ok: bool = False) -> None:
        if path == former:
            raise PermissionError(errno.EACCES, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", stuck)
    with pytest.raises(CannotWriteThere):
        editor.move(tmp_path / "Moved.playbook")
    retitle(editor, "Greet by name")
    assert not (tmp_path / "Moved.playbook").exists()


def test_what_is_no_longer_there_is_not_moved(editor: Editor, tmp_path: Path) -> None:
    editor.path.unlink()
    with pytest.raises(FileRemoved):
        editor.move(tmp_path / "Moved.playbook")


def test_backups_are_taken_unless_they_are_not_wanted(editor: Editor, data_folder: Path) -> None:
    editor.backs_up = False
    editor.close()
    assert not list(data_folder.glob("backups/*/*"))
    with Editor.open(editor.path, author=AUTHOR) as again:
        retitle(again, "Greet by name")
    assert len(list(data_folder.glob("backups/*/*"))) == 1
