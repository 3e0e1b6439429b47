"""What a file came of: its place among the copies of a playbook, and the values that it can still tell.

The making of a playbook counts as its first operation, under the UUID of the file that it was made in.
"""

import sqlite3

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import apply, inverse
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
    known = (_begun(connection, owned), *(step.id for step in journal.steps(connection)))
    return frozenset(one for one in known if one is not None)


def value_after(
    connection: sqlite3.Connection, owned: Properties, now: Playbook, operation: EntityId
) -> Playbook | None:
    """Return the value after an operation, from that of now; None where it is not `told`.

    Raises MalformedValue, and StaleChange where the journal does not fit the value.
    """
    known = [_begun(connection, owned), *(step.id for step in journal.steps(connection))]
    if operation not in known:
        return None
    before = frozenset(one for one in known[: known.index(operation) + 1] if one is not None)
    since = journal.operations(connection, but=before)
    return apply(now, inverse(change for one in since for change in one.changes))


def _begun(connection: sqlite3.Connection, owned: Properties) -> EntityId | None:
    """Return the operation that the baseline stands for, where that can be told."""
    first = journal.first_parents(connection)
    if first is None:
        return head(connection, owned)
    return first[0] if first else None
