"""What a playbook file says of itself, apart from what it holds."""

import sqlite3
from datetime import datetime
from typing import cast

from playbook_app.domain.entities import EntityId
from playbook_app.domain.plain import MalformedValue, field_from_plain
from playbook_app.domain.sharing import Purpose
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.storage.schema import FILE
from playbook_app.storage.sql import select


@frozen
class Properties:
    """The UUID of this copy, what it is for, the operation that it was copied at, and when it was shared (UTC)."""

    id: EntityId
    purpose: Purpose = Purpose.FULL
    origin: EntityId | None = None
    made: datetime | None = None


def read(connection: sqlite3.Connection) -> Properties:
    """Return the properties. Raises MalformedValue."""
    found = connection.execute(select(FILE)).fetchall()
    if len(found) != 1:
        raise MalformedValue(f"a file says {len(found)} times what it is")
    ((file_id, purpose, origin, made),) = found
    if purpose not in set(Purpose):
        raise MalformedValue(f"{purpose!r:.80} is no purpose")
    return Properties(
        _id(file_id),
        Purpose(purpose),
        origin=None if origin is None else _id(origin),
        made=None if made is None else cast("datetime", field_from_plain(Kind.COMMENT, "at", made)),
    )


def _id(raw: str) -> EntityId:
    field_from_plain(Kind.PLAYBOOK, "id", raw)
    return EntityId(raw)
