"""Bringing files of older versions to today's tables: one module a version, run in one transaction, a copy made first.

Alembic serves as the toolkit that alters tables. The file's `user_version` is the only record of its version.
"""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.engine import Connection

from playbook_app.frozen import frozen
from playbook_app.storage import checks, rows
from playbook_app.storage.connection import connect, in_memory
from playbook_app.storage.schema import VERSION
from playbook_app.storage.writing import journal
from playbook_app.storage.writing.writer import Writer

if TYPE_CHECKING:
    from alembic.operations import Operations


Upgrade = Callable[["Operations"], None]
"""Alters the tables of the version before."""


@frozen
class Step:
    """What leads from the version before to a version."""

    version: int
    upgrade: Upgrade


def steps(up_to: int = VERSION) -> tuple[Step, ...]:
    """Return all steps from nothing to a version."""
    modules = ((version, import_module(f"{__name__}.version_{version}")) for version in range(1, up_to + 1))
    return tuple(Step(version, module.upgrade) for version, module in modules)


def objects_of_version(version: int) -> checks.Objects:
    """Return everything that a file of a version holds."""
    with closing(in_memory()) as connection:
        with Writer(connection).transaction() as written:
            take(written, steps(version))
        return checks.objects_of(connection)


def migrate(path: Path, found: int, wanted: Iterable[Step]) -> Path:
    """Take a file of version `found` the steps beyond it, after copying it beside; return the copy's path.

    The rows come out as today's value; the journal starts again from it, so nothing is undone across a migration.
    Where a step fails, the file is as it was.
    """
    with closing(connect(path, read_only=False)) as connection:
        copy = _copied_beside(path, connection, found)
        # A rebuilt table would empty the tables that refer to it; inside a transaction the pragma does nothing.
        connection.execute("PRAGMA foreign_keys = OFF")
        with Writer(connection).transaction() as written:
            take(written, [step for step in wanted if step.version > found])
            checks.check_references(connection, path)
            journal.begin(written, rows.read(connection))
    return copy


def take(connection: Connection, wanted: Iterable[Step]) -> None:
    """Take steps in the transaction that the connection is in."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for step in wanted:
        step.upgrade(operations)
        connection.exec_driver_sql(f"PRAGMA user_version = {step.version}")


def _copied_beside(path: Path, source: sqlite3.Connection, version: int) -> Path:
    copy = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem} (version {version}, {number}){path.suffix}")
    target = sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
    return copy
