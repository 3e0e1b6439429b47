"""What a file came of: its place among the copies of a playbook, and the values that it can still tell.

The making of a playbook counts as its first operation, under the UUID of the file that it was made in.
"""

import sqlite3

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Operation, apply, inverse
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.storage import journal
from playbook_app.storage.properties import Properties
from playbook_app.storage.schema import ANCESTORS, OPERATIONS
from playbook_app.storage.sql import select


def head(connection: sqlite3.Connection, owned: Properties) -> EntityId:
    """Return where a file stands: its newest operation, that which it was copied at, or its making."""
    return journal.head(connection) or owned.origin or owned.id


def lineage(connection: sqlite3.Connection, owned: Properties) -> Lineage:
    """Return where a file stands and all that it came of. Raises MalformedValue."""
    ancestors = connection.execute(select(ANCESTORS, "id", "parents")).fetchall()
    operations = connection.execute(select(OPERATIONS, "id", "parents")).fetchall()
    known = {journal.id_of(one): journal.ids_of(parents) for one, parents in [*ancestors, *operations]}
    return Lineage(head(connection, owned), known)


def told(connection: sqlite3.Connection, owned: Properties) -> frozenset[EntityId]:
    """Return the operations after which a file knows its value. Raises MalformedValue."""
    begun = _begun(connection, owned)
    return frozenset([*(step.id for step in journal.steps(connection)), *([begun] if begun else [])])


def value_after(
    connection: sqlite3.Connection, owned: Properties, now: Playbook, operation: EntityId
) -> Playbook | None:
    """Return the value after an operation, from that of now; None where it is not `told`.

    Raises MalformedValue, and StaleChange where the journal does not fit the value.
    """
    if operation == head(connection, owned):
        return now
    since = operations_since(connection, owned, operation)
    if since is None:
        return None
    return apply(now, inverse(change for one in since for change in one.changes))


def operations_since(
    connection: sqlite3.Connection, owned: Properties, operation: EntityId
) -> tuple[Operation, ...] | None:
    """Return what was done after an operation, oldest first; None where that operation is not `told`.

    Raises MalformedValue.
    """
    known = journal.operations(connection)
    places = {one.id: place for place, one in enumerate(known, start=1)}
    if operation in places:
        return known[places[operation] :]
    return known if operation == _begun(connection, owned) else None


def _begun(connection: sqlite3.Connection, owned: Properties) -> EntityId | None:
    """Return the operation that the baseline stands for, where that can be told."""
    first = journal.first_parents(connection)
    if first is None:
        return head(connection, owned)
    return first[0] if first else None
