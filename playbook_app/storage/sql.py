"""The SQL of the tables that `schema` describes: what makes them in an empty database, and what reads them.

It is compared with what a file says of itself: the words of a definition are those of every file of its version.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from playbook_app.storage.schema import APPLICATION_ID, EVERY_TABLE, SEARCH_INDEX, VERSION, Column, Table


def create(connection: sqlite3.Connection) -> None:
    """Make everything in an empty database, and mark it as a playbook of this version."""
    for table in EVERY_TABLE:
        for statement in definition(table):
            connection.execute(statement)
    connection.execute(SEARCH_INDEX)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def definition(table: Table) -> Iterator[str]:
    """Go through the statements that make a table and its indexes."""
    lines = [*map(_column, table.columns), f"PRIMARY KEY {_names(*table.primary_key)}"]
    if table.unique:
        lines.append(f"UNIQUE {_names(*table.unique)}")
    lines += [_reference(column) for column in table.columns if column.target]
    options = "STRICT" if table.rowid else "WITHOUT ROWID, STRICT"
    yield f"CREATE TABLE {table.name} ( {', '.join(lines)} ) {options}"
    for column in table.columns:
        if column.indexed:
            yield f"CREATE INDEX ix_{table.name}_{column.name} ON {table.name} {_names(column.name)}"


def select(table: Table, *names: str, order: Iterable[str] = ()) -> str:
    """Return the question for the rows of a table, with all columns unless some are named, in an order or in any."""
    asked = f"SELECT {_list(*(names or table.names))} FROM {table.name}"  # noqa: S608 (made of constants)
    return f"{asked} ORDER BY {_list(*order)}" if order else asked


def _column(column: Column) -> str:
    return f'"{column.name}" {column.type}{"" if column.nullable else " NOT NULL"}'


def _reference(column: Column) -> str:
    return f"FOREIGN KEY{_names(column.name)} REFERENCES {column.target} (id) DEFERRABLE INITIALLY DEFERRED"


def _names(*names: str) -> str:
    return f"({_list(*names)})"


def _list(*names: str) -> str:
    return ", ".join(f'"{name}"' for name in names)
