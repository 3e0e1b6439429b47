"""One connection to one SQLite file: pragmas, limits, and transactions that begin as we say.

Python's own transactions are switched off, since they do not take table definitions back.
"""

import sqlite3
import sys
from pathlib import Path

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

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


def connect(path: Path, *, read_only: bool) -> Engine:
    """Return an engine that holds one connection to an existing file. It may be used from any one thread at a time.

    Its transactions read; those of `writing(engine)` write.
    """
    mode = "ro" if read_only else "rw"
    return _engine(f"{path.absolute().as_uri()}?mode={mode}")


def in_memory() -> Engine:
    """Return an engine on an empty database that lives only as long as the engine."""
    return _engine("file::memory:")


def make(path: Path) -> Engine:
    """Return an engine on a database that is made where it does not exist."""
    return _engine(f"{path.absolute().as_uri()}?mode=rwc")


def writing(engine: Engine) -> Engine:
    """Return the engine's other face, whose transactions take the right to write when they begin."""
    return engine.execution_options(begins="BEGIN IMMEDIATE")


def raw(engine: Engine) -> sqlite3.Connection:
    """Return the driver's own connection, for what SQLAlchemy does not know."""
    held = engine.raw_connection()
    driver = held.driver_connection
    held.close()
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(f"{driver!r} is no connection to SQLite")
    return driver


def _engine(uri: str) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _opened(uri), poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


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


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begins", "BEGIN"))
