"""Backups: taken when an edited file is closed, kept for thirty days, and brought back as a file of their own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors.opening import Damaged, NotPlaybook
from playbook_app.errors.path import AlreadyThere, NotFound
from playbook_app.folders import data_folder as folder_of_the_user
from playbook_app.storage.backup import Backup, backups, restore, unwanted
from tests.factories import NOON, entity_id
from tests.storage.files import AUTHOR, FIRST, make_file, retitle

COPY = entity_id(77)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_file(tmp_path / "Service.playbook")


def edit_once(path: Path, title: str, at: datetime = NOON) -> None:
    with Editor.open(path, author=AUTHOR, clock=lambda: at) as editor:
        retitle(editor, title)


def backup(at: datetime) -> Backup:
    return Backup(Path(at.isoformat()), "Service", COPY, at)


def test_the_data_folder_is_the_one_that_the_environment_names(data_folder: Path) -> None:
    assert folder_of_the_user() == data_folder


def test_the_data_folder_is_else_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLAYBOOK_DATA")
    assert "playbook" in folder_of_the_user().parts


def test_an_edited_file_is_backed_up_when_it_is_closed(path: Path, data_folder: Path) -> None:
    edit_once(path, "Kept")
    (found,) = backups(data_folder)
    assert (found.name, found.at) == ("Service", NOON)
    with Editor.open(found.path, author=AUTHOR, read_only=True) as editor:
        assert editor.playbook.standards[FIRST].title == "Kept"


def test_a_file_that_was_only_read_is_not(path: Path, data_folder: Path) -> None:
    Editor.open(path, author=AUTHOR).close()
    assert backups(data_folder) == ()


def test_a_long_session_is_backed_up_on_its_way(path: Path, data_folder: Path) -> None:
    now = [NOON]
    with Editor.open(path, author=AUTHOR, clock=lambda: now[0]) as editor:
        for hours in (0, 2):
            now[0] = NOON + timedelta(hours=hours)
            retitle(editor, f"After {hours}")
        assert [one.at for one in backups(data_folder)] == [NOON + timedelta(hours=2)]


def test_backups_are_listed_newest_first(path: Path, data_folder: Path) -> None:
    for days in (0, 2, 1):
        edit_once(path, f"Day {days}", NOON + timedelta(days=days))
    assert [one.at.day for one in backups(data_folder)] == [3, 2, 1]


def test_what_else_lies_in_the_folder_is_passed_over(path: Path, data_folder: Path) -> None:
    edit_once(path, "Kept")
    folder = backups(data_folder)[0].path.parent
    for name in ("a.playbook", "a.99999999T999999999999Z.playbook", "note.txt"):
        (folder / name).touch()
    assert len(backups(data_folder)) == 1


def test_the_last_ten_are_kept_and_one_a_day_for_thirty_days() -> None:
    hourly = [backup(NOON + timedelta(hours=hours)) for hours in range(40 * 24)]
    today = hourly[-1].at
    gone = set(unwanted(hourly, today))
    kept = [one.at for one in hourly if one not in gone]
    assert kept[-10:] == [one.at for one in hourly[-10:]]
    days = {at.date() for at in kept}
    assert len(kept) == 10 + len(days) - len({at.date() for at in kept[-10:]})
    assert min(days) >= (today - timedelta(days=30)).date()
    assert len(days) in {30, 31}


def test_old_backups_are_let_go_of_when_a_new_one_is_taken(path: Path, data_folder: Path) -> None:
    for minute in range(12):
        edit_once(path, f"Minute {minute}", NOON + timedelta(minutes=minute))
    assert [one.at.minute for one in backups(data_folder)] == [*range(11, 1, -1)]


def test_a_backup_that_cannot_be_taken_keeps_nobody_from_working(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "no folder").touch()
    with Editor.open(path, author=AUTHOR, data=tmp_path / "no folder") as editor:
        retitle(editor, "Kept")
    assert "No backup was taken" in caplog.text
    with Editor.open(path, author=AUTHOR, read_only=True) as again:
        assert again.playbook.standards[FIRST].title == "Kept"


def test_a_restored_file_is_a_copy_that_can_be_edited(path: Path, data_folder: Path, tmp_path: Path) -> None:
    edit_once(path, "Kept")
    restored = tmp_path / "restored.playbook"
    restore(backups(data_folder)[0].path, restored, COPY)
    with Editor.open(restored, author=AUTHOR) as editor:
        assert editor.file_id == COPY
        assert editor._file.properties.origin == editor.history()[0].id
        editor.undo()
        assert editor.playbook.standards[FIRST].title == "Standard 1"


def test_restoring_overwrites_nothing(path: Path, data_folder: Path) -> None:
    edit_once(path, "Kept")
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        restore(backups(data_folder)[0].path, path, COPY)
    assert path.read_bytes() == before


def test_a_backup_that_is_not_there_or_no_good_restores_nothing(tmp_path: Path) -> None:
    target = tmp_path / "restored.playbook"
    spoilt = tmp_path / "spoilt"
    spoilt.write_bytes(b"nothing good")
    with pytest.raises(NotFound):
        restore(tmp_path / "absent", target, COPY)
    with pytest.raises((NotPlaybook, Damaged)):
        restore(spoilt, target, COPY)
    assert list(tmp_path.iterdir()) == [spoilt]


def test_a_moment_is_named_in_utc(path: Path, data_folder: Path) -> None:
    edit_once(path, "Kept", datetime(2026, 6, 1, 12, 30, 0, 5, tzinfo=UTC))
    assert backups(data_folder)[0].path.name == "Service.20260601T123000000005Z.playbook"
