"""What a playbook file says of itself, apart from what it holds."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import EntityId
from playbook_app.domain.plain import MalformedValue, field_from_plain
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import FILE


class Purpose(StrEnum):
    """What a copy of a playbook is for."""

    FULL = "full"
    COMMENTS = "comments"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class Properties:
    """The UUID of this copy, what it is for, and the operation that it was copied at."""

    id: EntityId
    purpose: Purpose = Purpose.FULL
    origin: EntityId | None = None


def write(connection: Connection, properties: Properties) -> None:
    """Put the properties in the place of any former ones."""
    row = {"id": properties.id, "purpose": properties.purpose.value, "origin": properties.origin}
    connection.execute(FILE.delete())
    connection.execute(FILE.insert(), row)


def read(connection: Connection) -> Properties:
    """Return the properties. Raises MalformedValue."""
    found = connection.execute(select(FILE)).all()
    if len(found) != 1:
        raise MalformedValue(f"a file says {len(found)} times what it is")
    (row,) = found
    if row.purpose not in set(Purpose):
        raise MalformedValue(f"{row.purpose!r:.80} is no purpose")
    return Properties(_id(row.id), Purpose(row.purpose), None if row.origin is None else _id(row.origin))


def _id(raw: str) -> EntityId:
    field_from_plain(Kind.PLAYBOOK, "id", raw)
    return EntityId(raw)
