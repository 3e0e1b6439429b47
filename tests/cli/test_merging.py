"""Merging at the terminal: what was changed in another copy is taken in, asked about, or left."""

from pathlib import Path

import pytest

from playbook_app.author import known_author
from playbook_app.domain.change import Author, Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from tests.cli.conftest import Terminal
from tests.factories import entity_id
from tests.storage.files import FIRST, SECOND, make_file

BEN = Author("Ben", entity_id(998))


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return make_file(tmp_path / "Service.playbook")


@pytest.fixture
def theirs(mine: Path) -> Path:
    path = mine.with_name("Service Ben.playbook")
    with Editor.open(mine, author=BEN) as editor:
        editor.copy(path)
    return path


def write(path: Path, author: Author = BEN, **values: str) -> None:
    """Edit the first standard of a file."""
    with Editor.open(path, author=author) as editor:
        editor.perform(Label("edit"), edit(editor.playbook, Kind.STANDARD, FIRST, **values))


def first(path: Path, field: str) -> str:
    """Return a text of the first standard of a file."""
    with Editor.open(path, author=BEN, read_only=True) as editor:
        found: str = getattr(editor.playbook.standards[FIRST], field)
        return found


def test_what_was_changed_there_is_taken_in(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, practice="Look up.")
    ended = terminal("merge", str(mine), str(theirs))
    assert ended.status == 0
    assert "Changed there by Ben." in ended.out
    assert "updated  1  standard" in ended.out
    assert first(mine, "practice") == "Look up."
    assert "Merge changes by Ben" in terminal("history", str(mine)).out


def test_a_merge_is_taken_back_by_one_undo(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, practice="Look up.", why="For calm.")
    terminal("merge", str(mine), str(theirs))
    terminal("undo", str(mine))
    assert first(mine, "practice") == first(mine, "why") == ""


def test_a_second_merge_finds_nothing(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, practice="Look up.")
    terminal("merge", str(mine), str(theirs))
    ended = terminal("merge", str(mine), str(theirs))
    assert ended.status == 0
    assert "Everything in Service Ben.playbook is here already." in ended.out


def test_what_both_changed_is_asked_and_nothing_done(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, why="Ben’s reason.")
    write(mine, known_author("Ann"), why="Ann’s reason.")
    ended = terminal("merge", str(mine), str(theirs))
    assert ended.status == 1
    assert "CHK-01: why" in ended.out
    assert "Nothing was changed. Say with --prefer" in ended.out
    assert first(mine, "why") == "Ann’s reason."


@pytest.mark.parametrize(("side", "reason"), [("mine", "Ann’s reason."), ("theirs", "Ben’s reason.")])
def test_a_preferred_side_wins(side: str, reason: str, terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, why="Ben’s reason.", practice="Look up.")
    write(mine, known_author("Ann"), why="Ann’s reason.")
    assert terminal("merge", str(mine), str(theirs), "--prefer", side).status == 0
    assert first(mine, "why") == reason
    assert first(mine, "practice") == "Look up."


def test_a_dry_run_changes_nothing(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, practice="Look up.")
    before = mine.read_bytes()
    ended = terminal("merge", str(mine), str(theirs), "--dry-run")
    assert ended.status == 0
    assert "Nothing was changed: this was a dry run." in ended.out
    assert mine.read_bytes() == before


def test_machines_get_the_questions(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, why="Ben’s reason.")
    write(mine, known_author("Ann"), why="Ann’s reason.")
    ended = terminal("merge", str(mine), str(theirs), "--json")
    assert ended.status == 1
    assert ended.data["relation"] == "apart"
    assert ended.data["merged"] is False
    (asked,) = ended.data["conflicts"]
    assert (asked["id"], asked["field"]) == (FIRST, "why")
    assert (asked["mine"], asked["theirs"]) == ("Ann’s reason.", "Ben’s reason.")


def test_the_other_copy_is_never_changed(terminal: Terminal, mine: Path, theirs: Path) -> None:
    write(theirs, practice="Look up.")
    before = theirs.read_bytes()
    terminal("merge", str(mine), str(theirs))
    assert theirs.read_bytes() == before


def test_a_file_is_not_merged_with_itself(terminal: Terminal, mine: Path) -> None:
    ended = terminal("merge", str(mine), str(mine))
    assert ended.status == 1
    assert "is this playbook itself" in ended.err


def test_what_is_no_playbook_is_refused(terminal: Terminal, mine: Path, tmp_path: Path) -> None:
    other = tmp_path / "letter.playbook"
    other.write_text("Dear Ann, " * 500)
    ended = terminal("merge", str(mine), str(other))
    assert ended.status == 1
    assert "is not a playbook" in ended.err


def test_a_copy_of_a_former_version_is_read_and_left_as_it_is(terminal: Terminal, tmp_path: Path) -> None:
    from shutil import copyfile

    from tests.data.versions.make import FOLDER
    from tests.storage.files import whole_playbook

    mine = make_file(tmp_path / "Service.playbook", whole_playbook())
    old = Path(copyfile(FOLDER / "1.playbook", tmp_path / "old.playbook"))
    before = old.read_bytes()
    ended = terminal("merge", str(mine), str(old), "--prefer", "theirs")
    assert ended.status == 0, ended.err
    assert old.read_bytes() == before
    assert sorted(path.name for path in tmp_path.glob("old*")) == ["old.playbook"]
    with Editor.open(mine, author=BEN, read_only=True) as editor:
        assert editor.playbook.standards[SECOND].title == "A title of version 1"
