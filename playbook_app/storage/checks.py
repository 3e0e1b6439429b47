"""Whether a file is a playbook that may be trusted: its header, its objects, its pages, its references.

Everything here reads; a file that fails is left as it is.
"""

import sqlite3
import stat
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from playbook_app.errors.opening import AlienObjects, Damaged, EmptyFile, NewerVersion, NotAFile, NotPlaybook
from playbook_app.errors.path import NotFound, Unreachable
from playbook_app.storage.connection import in_memory
from playbook_app.storage.schema import APPLICATION_ID, VERSION
from playbook_app.storage.sql import create

Objects = frozenset[tuple[str, str, str, str]]
"""Type, name, table and SQL of everything in a database, the SQL without what rebuilding a table changes in it."""


def check_path(path: Path) -> None:
    """Raise NotFound, NotAFile or EmptyFile where there is nothing that SQLite should be let near."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise NotFound(path=path) from None
    except OSError as error:
        raise Unreachable(path=path, reason=error.strerror) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotAFile(path=path)
    if found.st_size == 0:
        raise EmptyFile(path=path)


def check_header(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the file's tables. Raises NotPlaybook or NewerVersion."""
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise NotPlaybook(path=path)
    version = int(_pragma(connection, "user_version"))
    if version > VERSION:
        raise NewerVersion(path=path, found=version, known=VERSION)
    if version < 1:
        raise NotPlaybook(path=path)
    return version


def check_objects(connection: sqlite3.Connection, path: Path, expected: Objects) -> None:
    """Raise AlienObjects where the file holds anything but the expected, Damaged where something is absent."""
    found = objects_of(connection)
    if alien := found - expected:
        raise AlienObjects(path=path, name=min(f"{one[0]} {one[1]}" for one in alien))
    if absent := expected - found:
        raise Damaged(path=path, detail=f"{min(one[1] for one in absent)} is absent")


def check_pages(connection: sqlite3.Connection, path: Path) -> None:
    """Raise Damaged where the file is cut short, or where SQLite finds its own structure or a reference broken."""
    # SQLite reads the lacking end of a last page as zeros.
    if path.stat().st_size < _pragma(connection, "page_count") * _pragma(connection, "page_size"):
        raise Damaged(path=path, detail="its end is missing")
    for table in ("sqlite_schema", *_real_tables(connection)):
        found = _pragma(connection, f'quick_check("{table}")')
        if found != "ok":
            raise Damaged(path=path, detail=f"{found!s:.200}")
    check_references(connection, path)


def check_references(connection: sqlite3.Connection, path: Path) -> None:
    """Raise Damaged where a row refers to one that is not there."""
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None:
        raise Damaged(path=path, detail=f"{dangling[0]} refers to {dangling[2]} that are not there")


def objects_of(connection: sqlite3.Connection) -> Objects:
    """Return everything that a database holds."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
    return frozenset((str(row[0]), str(row[1]), str(row[2]), _normal(row[3])) for row in rows)


@cache
def expected_objects() -> Objects:
    """Return everything that a playbook of today's version holds."""
    with closing(in_memory()) as connection:
        create(connection)
        return objects_of(connection)


def _pragma(connection: sqlite3.Connection, name: str) -> Any:
    """Return the first thing that SQLite answers to a pragma."""
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _real_tables(connection: sqlite3.Connection) -> list[str]:
    """Return the names of all tables but the virtual one, whose index newer SQLite would check word by word."""
    return sorted(one[1] for one in objects_of(connection) if one[0] == "table" and "VIRTUAL" not in one[3])


def _normal(sql: object) -> str:
    """Return SQL without the quotes and white space that vary with how a table came to be."""
    return " ".join(str(sql or "").replace('"', "").split())
