"""The journal: the operations in their order, and the whole value that they start from. Both are kept as JSON.

`writing.journal` writes it.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Set
from typing import Any, NamedTuple, cast

from playbook_app.domain.change import ERASURES, Author, Change, Changes, Label, Operation, apply
from playbook_app.domain.entities import EntityId
from playbook_app.domain.plain import (
    MalformedValue,
    entity_from_plain,
    entity_to_plain,
    field_from_plain,
)
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import BASELINE, OPERATIONS
from playbook_app.storage.sql import select

LARGEST_VALUE = 512 * 1024 * 1024
"""Bytes that a packed value may unpack to."""

_HEAD = [name for name in OPERATIONS.names if name != "changes"]
_NEWEST_FIRST = "ORDER BY sequence DESC"
_YOUNGER = frozenset({Kind.SIGNATORY})
"""Kinds that came after the first version: values that were packed before lack them."""


class Step(NamedTuple):
    """What undo needs to know of an operation."""

    id: EntityId
    undoes: EntityId | None
    passed: bool


def passed(operation: Operation) -> bool:
    """Return whether undo passes over an operation: what is published or erased is never taken back."""
    return operation.label.key in ERASURES or any(change.kind is Kind.EDITION for change in operation.changes)


def head(connection: sqlite3.Connection) -> tuple[EntityId, EntityId] | None:
    """Return the newest operation's id, and that of the file it was made in; None where there is no operation."""
    newest = connection.execute(f"{select(OPERATIONS, 'id', 'file')} {_NEWEST_FIRST} LIMIT 1").fetchone()
    return (newest[0], newest[1]) if newest else None


def count(connection: sqlite3.Connection) -> int:
    """Return how many operations the journal holds, those that the baseline contains included."""
    return int(connection.execute("SELECT count(*) FROM operations").fetchone()[0])


def newest(connection: sqlite3.Connection, limit: int) -> tuple[Operation, ...]:
    """Return the latest operations, newest first, without their changes. Raises MalformedValue."""
    rows = _asked(connection, f"{select(OPERATIONS, *_HEAD)} {_NEWEST_FIRST} LIMIT ?", limit)
    return tuple(_operation(row, ()) for row in rows)


def touched(connection: sqlite3.Connection, kind: Kind, limit: int) -> tuple[EntityId, ...]:
    """Return the entities of a kind that the latest operations changed, the one changed last first.

    `limit` is the number of operations looked at. Raises MalformedValue.
    """
    rows = connection.execute(f"{select(OPERATIONS, 'changes')} {_NEWEST_FIRST} LIMIT ?", (limit,))
    found = (_changed_id(plain, kind) for (changes,) in rows for plain in reversed(_listed(_parsed(changes))))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def find(connection: sqlite3.Connection, operation: EntityId) -> Operation | None:
    """Return an operation, or None. Raises MalformedValue.

    Its changes come with it, unless the baseline contains it: they may be in the form of an older version then.
    """
    for row in _asked(connection, f"{select(OPERATIONS)} WHERE id = ?", operation):
        return _operation(row, _changes(row["changes"]) if row["sequence"] > _contained(connection) else ())
    return None


def steps(connection: sqlite3.Connection) -> Iterator[Step]:
    """Go through the operations since the baseline, oldest first, as undo sees them. Raises MalformedValue."""
    rows = _since_baseline(connection, "id", "undoes", "passed")
    return (Step(id_of(row["id"]), _maybe_id(row["undoes"]), bool(row["passed"])) for row in rows)


def operations(connection: sqlite3.Connection, but: Set[EntityId] = frozenset()) -> tuple[Operation, ...]:
    """Return the operations since the baseline `but` for some, with their changes, oldest first.

    Raises MalformedValue.
    """
    rows = _since_baseline(connection, *OPERATIONS.names)
    return tuple(_operation(row, _changes(row["changes"])) for row in rows if row["id"] not in but)


def contained_operations(connection: sqlite3.Connection) -> tuple[Operation, ...]:
    """Return the operations that the baseline contains, oldest first, without their changes. Raises MalformedValue."""
    question = f"{select(OPERATIONS, *_HEAD)} WHERE sequence <= ? ORDER BY sequence"
    return tuple(_operation(row, ()) for row in _asked(connection, question, _contained(connection)))


def outlines(connection: sqlite3.Connection) -> tuple[Operation, ...]:
    """Return the operations since the baseline without their changes, oldest first. Raises MalformedValue."""
    return tuple(_operation(row, ()) for row in _since_baseline(connection, *_HEAD))


def replayed(connection: sqlite3.Connection) -> Playbook:
    """Return the baseline with all operations since applied: what the rows must hold.

    Raises MalformedValue, and StaleChange where an operation does not fit.
    """
    value = baseline(connection)
    for row in _since_baseline(connection, "changes"):
        value = apply(value, _changes(row["changes"]))
    return value


def baseline(connection: sqlite3.Connection) -> Playbook:
    """Return the value that the journal starts from. Raises MalformedValue."""
    contents = connection.execute(select(BASELINE, "content")).fetchall()
    if len(contents) != 1:
        raise MalformedValue(f"the journal has {len(contents)} baselines")
    return unpacked(contents[0][0])


def packed(playbook: Playbook) -> bytes:
    """Return a whole value as compressed JSON."""
    # Written in one go, a large one would keep every other thread waiting, the window's too.
    lists = (
        f"{as_json(kind)}:[{','.join(as_json(entity_to_plain(kind, entity)) for entity in playbook.of(kind).values())}]"
        for kind in Kind
    )
    return zlib.compress(f"{{{','.join(lists)}}}".encode(), level=1)


def unpacked(content: bytes) -> Playbook:
    """Return the value of compressed JSON. Raises MalformedValue, also where it would take too much memory."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(content, LARGEST_VALUE)
    except (zlib.error, TypeError) as error:
        raise MalformedValue(f"a packed value cannot be unpacked: {error}") from None
    if not unpacking.eof:
        raise MalformedValue("a packed value is cut off, or larger than any playbook")
    plain = _parsed(text)
    if not isinstance(plain, dict) or plain.keys() | _YOUNGER != set(Kind):
        raise MalformedValue("a packed value does not have all kinds")
    found = {kind: [_entity(kind, entity) for entity in _listed(plain.get(kind, []))] for kind in Kind}
    abouts = found.pop(Kind.PLAYBOOK)
    if len(abouts) != 1:
        raise MalformedValue(f"a playbook's own fields are there {len(abouts)} times")
    mappings: dict[str, Any] = {
        COLLECTIONS[kind]: {one.id: one for one in entities} for kind, entities in found.items()
    }
    return Playbook(abouts[0], **mappings)


def as_json(plain: Any) -> str:
    """Return plain data as the shortest JSON."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def id_of(plain: Any) -> EntityId:
    """Return a UUID that was kept. Raises MalformedValue."""
    return cast("EntityId", field_from_plain(Kind.PLAYBOOK, "id", plain))


def ids_of(text: str) -> tuple[EntityId, ...]:
    """Return UUIDs that were kept together. Raises MalformedValue."""
    return tuple(id_of(one) for one in _listed(_parsed(text)))


def _asked(connection: sqlite3.Connection, question: str, *values: object) -> list[sqlite3.Row]:
    """Return the rows that answer a question, whose columns can be asked for by name."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return cursor.execute(question, values).fetchall()


def _since_baseline(connection: sqlite3.Connection, *names: str) -> list[sqlite3.Row]:
    """Return columns of the operations that the baseline does not contain, oldest first."""
    question = f"{select(OPERATIONS, *names)} WHERE sequence > ? ORDER BY sequence"
    return _asked(connection, question, _contained(connection))


def _contained(connection: sqlite3.Connection) -> int:
    """Return the sequence of the last operation that the baseline contains."""
    return int(connection.execute('SELECT coalesce(max("after"), 0) FROM baseline').fetchone()[0])


def _operation(row: sqlite3.Row, changes: Changes) -> Operation:
    return Operation(
        id=id_of(row["id"]),
        label=Label(row["label"], tuple(_pair(pair) for pair in _listed(_parsed(row["label_values"])))),
        author=Author(row["author"], id_of(row["installation"])),
        at=cast("Any", field_from_plain(Kind.COMMENT, "at", row["at"])),
        file=id_of(row["file"]),
        parents=ids_of(row["parents"]),
        changes=changes,
        undoes=_maybe_id(row["undoes"]),
    )


def _changes(raw: str) -> Changes:
    return tuple(_change(plain) for plain in _listed(_parsed(raw)))


def _changed_id(plain: Any, kind: Kind) -> EntityId | None:
    """Return what a change is about, if that is of a kind; the rest of it is not looked at."""
    if not isinstance(plain, list) or len(plain) != len(Change.__dataclass_fields__):
        raise MalformedValue(f"{plain!r:.80} is no change")
    return id_of(plain[1]) if plain[0] == kind.value else None


def _change(plain: Any) -> Change:
    if not isinstance(plain, list) or len(plain) != len(Change.__dataclass_fields__):
        raise MalformedValue(f"{plain!r:.80} is no change")
    kind, entity_id, field = _kind(plain[0]), id_of(plain[1]), plain[2]
    if field is None:
        before, after = (None if one is None else _entity(kind, one) for one in plain[3:])
        if any(entity.id != entity_id for entity in (before, after) if entity):
            raise MalformedValue(f"a change of {entity_id} is about another")
        return Change(kind, entity_id, None, before, after)
    if not isinstance(field, str) or field == "id":
        raise MalformedValue(f"{field!r:.80} is no field to change")
    return Change(kind, entity_id, field, *(field_from_plain(kind, field, one) for one in plain[3:]))


def _entity(kind: Kind, plain: Any) -> Any:
    if not isinstance(plain, Mapping):
        raise MalformedValue(f"{plain!r:.80} is no {kind}")
    return entity_from_plain(kind, plain)


def _kind(plain: Any) -> Kind:
    return cast("Kind", field_from_plain(Kind.COMMENT, "subject_kind", plain))


def _maybe_id(plain: Any) -> EntityId | None:
    return None if plain is None else id_of(plain)


def _pair(plain: Any) -> tuple[str, str]:
    if not isinstance(plain, list) or [type(part) for part in plain] != [str, str]:
        raise MalformedValue(f"{plain!r:.80} is no pair")
    return plain[0], plain[1]


def _listed(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise MalformedValue(f"{plain!r:.80} is no list")
    return plain


def _parsed(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, TypeError, RecursionError) as error:
        raise MalformedValue(f"what should be JSON is not: {error}") from None
