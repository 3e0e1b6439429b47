"""The journal, written: where it starts from, and what is put behind its end or taken from there."""

from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from playbook_app.domain.change import Change, Operation, Value
from playbook_app.domain.entities import EntityId
from playbook_app.domain.plain import Plain, entity_to_plain, field_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.storage.journal import as_json, packed, passed
from playbook_app.storage.writing.tables import BASELINE, OPERATIONS


def begin(connection: Connection, playbook: Playbook) -> None:
    """Let the journal start from a value, which holds all operations so far."""
    last = connection.execute(select(func.coalesce(func.max(OPERATIONS.c.sequence), 0))).scalar_one()
    connection.execute(BASELINE.delete())
    connection.execute(BASELINE.insert(), {"after": last, "content": packed(playbook)})


def append(connection: Connection, operation: Operation) -> None:
    """Write an operation behind all others."""
    row: dict[str, Any] = {
        "id": operation.id,
        "label": operation.label.key,
        "label_values": as_json([list(pair) for pair in operation.label.values]),
        "author": operation.author.name,
        "installation": operation.author.installation,
        "at": operation.at.isoformat(),
        "file": operation.file,
        "parents": as_json(list(operation.parents)),
        "undoes": operation.undoes,
        "passed": int(passed(operation)),
        "changes": as_json([_change_to_plain(change) for change in operation.changes]),
    }
    connection.execute(OPERATIONS.insert(), row)


def remove(connection: Connection, operation: EntityId) -> None:
    """Take an operation out."""
    connection.execute(OPERATIONS.delete().where(OPERATIONS.c.id == operation))


def _change_to_plain(change: Change) -> list[Plain]:
    def written(value: Value) -> Plain:
        if change.field is not None:
            return field_to_plain(change.kind, change.field, value)
        return None if value is None else entity_to_plain(change.kind, cast("Any", value))

    return [change.kind.value, change.id, change.field, written(change.before), written(change.after)]
