"""Files that are not what they seem: each is refused with a sentence, and left as it was."""

import json
import os
import shutil
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import AlienObjects, Damaged, EmptyFile, NewerVersion, NotAFile, NotPlaybook
from playbook_app.errors.path import NotFound
from playbook_app.storage import journal
from playbook_app.storage.schema import VERSION
from tests.storage.files import AUTHOR, PICTURE_HASH, spoil

STANDARD = "00000000-0000-4000-8000-000000000065"
NOWHERE = "00000000-0000-4000-8000-00000000ffff"


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(sound, tmp_path / "a.playbook"))


def refused(path: Path, failure: type[PlaybookError]) -> PlaybookError:
    """Open a file that must be refused; return why, after making sure that it is as it was."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(failure) as raised:
        Editor.open(path, author=AUTHOR)
    assert type(raised.value) is failure
    assert str(path) in str(raised.value)
    assert before == (path.read_bytes() if path.is_file() else None)
    assert [one.name for one in path.parent.iterdir() if one != path] == []
    return raised.value


def test_no_file(tmp_path: Path) -> None:
    refused(tmp_path / "absent.playbook", NotFound)


def test_a_file_taken_for_a_folder(path: Path) -> None:
    with pytest.raises(NotFound):
        Editor.open(path / "a.playbook", author=AUTHOR)


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder.playbook"
    folder.mkdir()
    refused(folder, NotAFile)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.playbook")
    refused(tmp_path / "pipe.playbook", NotAFile)


def test_an_empty_file(path: Path) -> None:
    path.write_bytes(b"")
    refused(path, EmptyFile)


@pytest.mark.parametrize("content", [b"x", b"Dear guests,\n" * 999, b"%PDF-1.7\n" + b"\0" * 5000, b"SQLite format 3\0"])
def test_no_database_at_all(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    refused(path, NotPlaybook)


def test_a_database_of_somebody_else(tmp_path: Path) -> None:
    alien = tmp_path / "contacts.playbook"
    spoil(alien, "CREATE TABLE people (name)", "INSERT INTO people VALUES ('Ann')")
    refused(alien, NotPlaybook)


def test_a_write_ahead_database_of_somebody_else_is_not_converted(tmp_path: Path) -> None:
    alien = tmp_path / "contacts.playbook"
    spoil(alien, "PRAGMA journal_mode = WAL", "CREATE TABLE people (name)")
    with pytest.raises(NotPlaybook):
        Editor.open(alien, author=AUTHOR)
    with closing(sqlite3.connect(alien)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_newer_version_names_both(path: Path) -> None:
    spoil(path, f"PRAGMA user_version = {VERSION + 1}")
    failure = refused(path, NewerVersion)
    assert f"version {VERSION + 1}" in str(failure)
    assert f"up to {VERSION}" in str(failure)


@pytest.mark.parametrize("version", [0, -3])
def test_a_version_that_never_was(path: Path, version: int) -> None:
    spoil(path, f"PRAGMA user_version = {version}")
    refused(path, NotPlaybook)


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER planted AFTER UPDATE ON standards BEGIN DELETE FROM roles; END",
        "CREATE VIEW planted AS SELECT * FROM standards",
        "CREATE TABLE planted (anything)",
        "CREATE INDEX planted ON standards (title)",
        "CREATE VIRTUAL TABLE planted USING fts5(a)",
        "ALTER TABLE standards ADD COLUMN planted TEXT",
    ],
)
def test_whatever_was_planted(path: Path, planted: str) -> None:
    spoil(path, planted)
    refused(path, AlienObjects)


def test_a_table_altered_to_hide_a_trap(path: Path) -> None:
    spoil(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, ' TEXT NOT NULL', ' TEXT NOT NULL DEFAULT (1)') "
        "WHERE name = 'roles'",
    )
    refused(path, AlienObjects)


def test_a_table_that_is_absent(path: Path) -> None:
    spoil(path, "DROP TABLE terms")
    refused(path, Damaged)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE standards SET step = 'sideways'",
        "UPDATE standards SET id = 'no uuid' WHERE code = 'CHK-01'",
        "UPDATE standards SET extra = 'no json'",
        "UPDATE standards SET extra = '[[1, 2]]'",
        "UPDATE standards SET source = '" + "[" * 100_000 + "'",
        "UPDATE standards SET approved_at = 'yesterday'",
        "UPDATE standards SET review_by = '2026-02-30'",
        "UPDATE standards SET title = CAST(x'c328' AS TEXT)",
        "UPDATE comments SET resolved = 7",
        "UPDATE comments SET subject_kind = 'planet'",
        f"UPDATE moments SET stage = '{NOWHERE}'",
        f"UPDATE standard_roles SET role = '{NOWHERE}' WHERE role = (SELECT min(role) FROM standard_roles)",
        "DELETE FROM playbook",
        "DELETE FROM file",
        "UPDATE file SET purpose = 'world domination'",
        "UPDATE file SET id = 'x'",
        "UPDATE operations SET undoes = 'x'",
    ],
)
def test_rows_that_are_no_entities(path: Path, statement: str) -> None:
    spoil(path, statement)
    refused(path, Damaged)


@pytest.mark.parametrize(
    "changes",
    [
        "no json",
        "{}",
        "[1]",
        '[["standard"]]',
        json.dumps([["planet", STANDARD, "title", "a", "b"]]),
        json.dumps([["standard", STANDARD, "id", "a", "b"]]),
        json.dumps([["standard", STANDARD, "title", 1, 2]]),
        json.dumps([["standard", STANDARD, "wings", "a", "b"]]),
        json.dumps([["standard", STANDARD, None, {"id": 3}, None]]),
        json.dumps([["standard", STANDARD, "title", "not so", "b"]]),
        json.dumps([["standard", STANDARD, "title", "\ud800", "Standard 1"]]),
        "[" * 100_000,
        "[" + "9" * 10_000 + "]",
    ],
)
def test_an_undo_of_what_a_journal_makes_up(path: Path, changes: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE operations SET changes = ?, undoes = NULL", (changes,))
    with Editor.open(path, author=AUTHOR) as editor:
        before = editor.playbook
        with pytest.raises(PlaybookError):
            editor.undo()
        assert editor.playbook == before


@pytest.mark.parametrize(
    "column", ["label_values = '[1]'", "installation = 'x'", "at = 'then'", "parents = '{}'", "file = ''"]
)
def test_a_history_that_cannot_be_read(path: Path, column: str) -> None:
    spoil(path, f"UPDATE operations SET {column}")
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(Damaged):
        editor.history()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zlib",
        zlib.compress(b"[]"),
        zlib.compress(b"{}"),
        zlib.compress(b"{" * 10),
        zlib.compress(b"x" * 99)[:-9],
    ],
)
def test_a_baseline_that_holds_no_value(path: Path, content: bytes) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE baseline SET content = ?", (content,))
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(Damaged):
        editor._file.replayed()


def test_a_packed_value_that_swells_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LARGEST_VALUE", 1_000_000)
    with pytest.raises(ValueError, match="larger"):
        journal.unpacked(zlib.compress(b" " * 2_000_000))


def test_image_bytes_that_are_not_of_their_hash(path: Path) -> None:
    spoil(path, "UPDATE image_bytes SET content = x'00'")
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(PlaybookError):
        editor.image(PICTURE_HASH)


def test_a_search_index_about_what_there_is_not(path: Path) -> None:
    spoil(path, "UPDATE search_entries SET kind = 'planet'")
    with Editor.open(path, author=AUTHOR) as editor, pytest.raises(Damaged):
        editor.search("standard")


@pytest.mark.parametrize("kept", [1, 99, 100, 512, 4096, 4097, 20_000, -4096, -1])
def test_a_file_cut_short(path: Path, kept: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:kept])
    with pytest.raises((Damaged, NotPlaybook)):
        Editor.open(path, author=AUTHOR)
    assert path.read_bytes() == content[:kept]
