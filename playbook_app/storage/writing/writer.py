"""Transactions that write, over the connection that reads: there is one connection, so its pragmas and locks hold."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from playbook_app.domain.plain import MalformedValue

Transaction: TypeAlias = Connection
"""What is written to inside a transaction."""


class Writer:
    """SQLAlchemy's hold on a connection, which stays its owner's to close."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take hold of an open connection."""
        self._engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Have all that is written inside be written, or nothing where something raises.

        The right to write is taken at once. Raises what SQLite raises, and MalformedValue where SQLAlchemy finds
        something else than there must be.
        """
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            if error.orig is None:
                raise
            raise error.orig from None
        except SQLAlchemyError as error:
            raise MalformedValue(str(error)) from error


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
