"""What a file came of: its place among the copies of a playbook, and the values that it can still tell.

The making of a playbook counts as its first operation, under the UUID of the file that it was made in.
"""

import sqlite3

from playbook_app.domain.ancestry import Ancestry, Lineage
from playbook_app.domain.change import ERASURES, Operation, apply, inverse
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.storage import journal
from playbook_app.storage.properties import Properties
from playbook_app.storage.schema import ANCESTORS, OPERATIONS
from playbook_app.storage.sql import select


def head(connection: sqlite3.Connection, owned: Properties) -> EntityId:
    """Return where a file stands: its newest operation, that which it was copied at, or its making.

    A shared copy may lack the very operation that it was made at, which was about nothing but what did not go along; so
    it stands there until an operation was made in it.
    """
    newest = journal.head(connection)
    if newest and (owned.made is None or newest[1] == owned.id):
        return newest[0]
    return owned.origin or owned.id


def lineage(connection: sqlite3.Connection, owned: Properties) -> Lineage:
    """Return where a file stands and all that it came of. Raises MalformedValue."""
    return Lineage(head(connection, owned), ancestry(connection))


def ancestry(connection: sqlite3.Connection) -> Ancestry:
    """Return the parents of all operations that a file knows of, held or not. Raises MalformedValue."""
    ancestors = connection.execute(select(ANCESTORS, "id", "parents")).fetchall()
    operations = connection.execute(select(OPERATIONS, "id", "parents")).fetchall()
    return {journal.id_of(one): journal.ids_of(parents) for one, parents in [*ancestors, *operations]}


def told(connection: sqlite3.Connection, owned: Properties) -> frozenset[EntityId]:
    """Return the operations after which a file tells its value to whoever merges. Raises MalformedValue.

    Those before the last erasure are not among them. Their values lack what was erased, which would then look as if an
    older copy had brought it in; told by that copy, it looks as what it is, taken away here.
    """
    known = journal.outlines(connection)
    erased = max((place for place, one in enumerate(known, start=1) if one.label.key in ERASURES), default=0)
    return frozenset(one for one, place in _places(connection, owned, known).items() if place >= erased)


def value_after(
    connection: sqlite3.Connection, owned: Properties, now: Playbook, operation: EntityId
) -> Playbook | None:
    """Return the value after an operation, from that of now; None where the file does not know it.

    Raises MalformedValue, and StaleChange where the journal does not fit the value.
    """
    known = journal.outlines(connection)
    place = _places(connection, owned, known).get(operation)
    if place is None:
        return None
    since = journal.operations(connection, but={one.id for one in known[:place]})
    return apply(now, inverse(change for one in since for change in one.changes))


def since(connection: sqlite3.Connection, owned: Properties, operation: EntityId) -> tuple[EntityId, ...]:
    """Return the operations behind one whose value is known, oldest first. Raises MalformedValue, KeyError."""
    known = journal.outlines(connection)
    return tuple(one.id for one in known[_places(connection, owned, known)[operation] :])


def _places(connection: sqlite3.Connection, owned: Properties, known: tuple[Operation, ...]) -> dict[EntityId, int]:
    """Return the operations after which the value is known, each with the number of operations since the baseline."""
    places = {one.id: place for place, one in enumerate(known, start=1)}
    if (begun := _begun(connection, owned, known)) is not None:
        places[begun] = 0
    if (
        owned.made
        and owned.origin
        and not any(one.file == owned.id for one in journal.contained_operations(connection))
    ):
        first = next((place for place, one in enumerate(known) if one.file == owned.id), len(known))
        places.setdefault(owned.origin, first)
    return places


def _begun(connection: sqlite3.Connection, owned: Properties, known: tuple[Operation, ...]) -> EntityId | None:
    """Return the operation that the baseline stands for, where that can be told."""
    if contained := journal.contained_operations(connection):
        return contained[-1].id
    if not known:
        return owned.origin or owned.id
    if not known[0].parents:  # so it was before operations named what they came of
        return None
    if owned.origin is None or known[0].file == owned.id:
        return owned.origin or owned.id
    return known[0].parents[0]
