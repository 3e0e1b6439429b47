"""The operations that a copy came of without holding them, written."""

from sqlalchemy import select
from sqlalchemy.engine import Connection

from playbook_app.domain.ancestry import Ancestry
from playbook_app.storage.journal import as_json
from playbook_app.storage.writing.tables import ANCESTORS, OPERATIONS


def add(connection: Connection, ancestry: Ancestry) -> None:
    """Keep the parents of operations that the file does not know of yet."""
    held = {one for table in (OPERATIONS, ANCESTORS) for one in connection.execute(select(table.c.id)).scalars()}
    rows = [{"id": one, "parents": as_json(list(parents))} for one, parents in ancestry.items() if one not in held]
    if rows:
        connection.execute(ANCESTORS.insert(), rows)
