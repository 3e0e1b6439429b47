"""The tables of `schema` as SQLAlchemy wants them, to write to."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

from playbook_app.domain.vocabulary import Kind
from playbook_app.storage import schema

METADATA = MetaData()

_TYPES = {schema.Type.TEXT: Text, schema.Type.INTEGER: Integer, schema.Type.BLOB: LargeBinary}


def _column(table: schema.Table, column: schema.Column) -> Column[str | int | bytes]:
    is_key = column.name in table.primary_key
    targets = [ForeignKey(f"{column.target}.id", deferrable=True, initially="DEFERRED")] if column.target else []
    return Column(
        column.name, _TYPES[column.type], *targets, primary_key=is_key, nullable=column.nullable, index=column.indexed
    )


def _table(table: schema.Table) -> Table:
    unique = [UniqueConstraint(*table.unique)] if table.unique else []
    columns = [_column(table, column) for column in table.columns]
    return Table(table.name, METADATA, *columns, *unique, sqlite_strict=True, sqlite_with_rowid=table.rowid)


TABLES: dict[Kind, Table] = {kind: _table(table) for kind, table in schema.TABLES.items()}
"""The table of each kind."""

LINKS: dict[Kind, dict[str, Table]] = {
    kind: {field: _table(link) for field, link in links.items()} for kind, links in schema.LINKS.items()
}
"""The tables of the sets and sequences of each kind, by field. The owner's column comes first, the member's last."""

EDITION_VALUES = _table(schema.EDITION_VALUES)
IMAGE_BYTES = _table(schema.IMAGE_BYTES)
BASELINE = _table(schema.BASELINE)
OPERATIONS = _table(schema.OPERATIONS)
ANCESTORS = _table(schema.ANCESTORS)
FILE = _table(schema.FILE)
SEARCH_ENTRIES = _table(schema.SEARCH_ENTRIES)
