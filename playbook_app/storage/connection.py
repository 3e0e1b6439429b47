"""One connection to one SQLite file: pragmas, limits, and transactions that begin as we say.

Python's own transactions are switched off, since they do not take table definitions back. Transactions that write are
those of `writing.writer`, over the same connection.
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BUSY_SECONDS = 5.0
"""How long a transaction waits for another program to end its own."""

LARGEST_CELL = 256 * 1024 * 1024
"""Bytes that one text or blob may have; more is refused before memory is taken for it."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_CELL,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}

_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
)


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to an existing file. It may be used from any one thread at a time."""
    mode = "ro" if read_only else "rw"
    return _opened(f"{path.absolute().as_uri()}?mode={mode}")


def in_memory() -> sqlite3.Connection:
    """Return a connection to an empty database that lives only as long as the connection."""
    return _opened("file::memory:")


def make(path: Path) -> sqlite3.Connection:
    """Return a connection to a database that is made where it does not exist."""
    return _opened(f"{path.absolute().as_uri()}?mode=rwc")


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Have all that is read inside be of one moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def _opened(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        _secure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _secure(connection: sqlite3.Connection) -> None:
    """Set limits and pragmas before anything of the file is asked for."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
