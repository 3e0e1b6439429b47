"""Files of older versions: copied beside, brought to today's tables in one transaction, or left as they were."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.operations import Operations

from playbook_app.editor import Editor
from playbook_app.errors.opening import AlienObjects, OlderVersion
from playbook_app.storage import checks, migrations, opening
from playbook_app.storage.connection import connect
from playbook_app.storage.file import File
from playbook_app.storage.migrations import Step, migrate
from playbook_app.storage.opening import open_file
from playbook_app.storage.schema import VERSION
from tests.storage.files import AUTHOR, FIRST, ask, make_file, retitle, spoil, whole_playbook

LATER = VERSION + 1


def widen(operations: Operations) -> None:
    """A made-up later version: roles get a column, which rebuilds their table, and so do notes of their own."""
    operations.create_table("ledger", sa.Column("entry", sa.Text, primary_key=True))
    with operations.batch_alter_table("roles", recreate="always") as roles:
        roles.add_column(sa.Column("badge", sa.Text, nullable=True))


def fail(operations: Operations) -> None:
    widen(operations)
    operations.execute("DELETE FROM playbook")


def dangle(operations: Operations) -> None:
    operations.execute("DELETE FROM roles")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = make_file(tmp_path / "Service.playbook", whole_playbook())
    with Editor.open(path, author=AUTHOR) as editor:
        retitle(editor, "Before the migration")
    return path


def content(path: Path) -> File:
    """Return a file without the checks that a made-up version does not pass."""
    return File(path, connect(path, read_only=False), None, None)  # type: ignore[arg-type]


def test_a_step_alters_tables_and_keeps_the_value(path: Path) -> None:
    migrate(path, VERSION, [Step(LATER, widen)])
    assert ask(path, "PRAGMA user_version") == LATER
    assert ask(path, "SELECT count(badge) FROM roles") == 0
    file = content(path)
    assert file.value().standards[FIRST].title == "Before the migration"
    assert file.value().standards[FIRST].roles == whole_playbook().standards[FIRST].roles
    file.close()


def test_the_journal_starts_again_and_its_history_stays(path: Path) -> None:
    migrate(path, VERSION, [Step(LATER, widen)])
    file = content(path)
    (former,) = file.newest(10)
    assert file.steps() == ()
    assert file.replayed() == file.value()
    found = file.operation(former.id)
    assert found is not None
    assert found.changes == ()
    file.close()


def test_the_version_is_recorded_nowhere_else(path: Path) -> None:
    migrate(path, VERSION, [Step(LATER, widen)])
    assert ask(path, "SELECT count(*) FROM sqlite_master WHERE name LIKE '%alembic%'") == 0


def test_a_copy_is_made_beside_the_file_first(path: Path) -> None:
    copy = migrate(path, VERSION, [Step(LATER, widen)])
    assert copy.name == f"Service (version {VERSION}).playbook"
    with Editor.open(copy, author=AUTHOR) as editor:
        assert editor.playbook.standards[FIRST].title == "Before the migration"


def test_a_copy_never_overwrites_another(path: Path) -> None:
    (path.parent / f"Service (version {VERSION}).playbook").write_text("mine")
    copy = migrate(path, VERSION, [Step(LATER, widen)])
    assert copy.name == f"Service (version {VERSION}, 2).playbook"


@pytest.mark.parametrize("upgrade", [fail, dangle])
def test_a_step_that_fails_leaves_the_file_as_it_was(path: Path, upgrade: migrations.Upgrade) -> None:
    before = dump(path)
    with pytest.raises(Exception, match=r"."):
        migrate(path, VERSION, [Step(LATER, upgrade)])
    assert dump(path) == before
    with Editor.open(path, author=AUTHOR) as editor:
        assert editor.schema == VERSION


def dump(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for name in names for row in connection.execute(f"SELECT '{name}', * FROM {name}")]
        return [*rows, connection.execute("PRAGMA user_version").fetchone()]


@pytest.fixture
def today_is_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the made-up later version today’s, once the file of this one is there."""
    wanted = (*migrations.steps(VERSION), Step(LATER, widen))
    monkeypatch.setattr(migrations, "steps", lambda up_to=LATER: wanted[:up_to])
    expected = migrations.objects_of_version(LATER)
    monkeypatch.setattr(checks, "expected_objects", lambda: expected)
    for module in (checks, opening):
        monkeypatch.setattr(module, "VERSION", LATER)


@pytest.mark.usefixtures("today_is_later")
def test_opening_an_older_file_brings_it_up_to_date(path: Path) -> None:
    file, value = open_file(path, read_only=False)
    assert value.standards[FIRST].title == "Before the migration"
    assert ask(path, "PRAGMA user_version") == LATER
    file.close()


@pytest.mark.usefixtures("today_is_later")
def test_an_older_file_that_can_only_be_read_is_refused(path: Path) -> None:
    with pytest.raises(OlderVersion):
        open_file(path, read_only=True)
    assert ask(path, "PRAGMA user_version") == VERSION


@pytest.mark.usefixtures("today_is_later")
def test_an_older_file_with_something_planted_is_refused_before_a_step_is_taken(path: Path) -> None:
    spoil(path, "CREATE TRIGGER planted AFTER UPDATE ON standards BEGIN DELETE FROM roles; END")
    with pytest.raises(AlienObjects):
        open_file(path, read_only=False)
    assert ask(path, "PRAGMA user_version") == VERSION
