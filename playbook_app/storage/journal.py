"""The journal: the operations in their order, and the whole value that they start from. Both are kept as JSON."""

import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from sqlalchemy import Row, func, select
from sqlalchemy.engine import Connection

from playbook_app.domain.change import Author, Change, Changes, Label, Operation, Value, apply
from playbook_app.domain.entities import EntityId
from playbook_app.domain.plain import (
    MalformedValue,
    Plain,
    entity_from_plain,
    entity_to_plain,
    field_from_plain,
    field_to_plain,
)
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import BASELINE, OPERATIONS

LARGEST_VALUE = 512 * 1024 * 1024
"""Bytes that a packed value may unpack to."""

_HEAD_COLUMNS = [column for column in OPERATIONS.columns if column.name != "changes"]


class Step(NamedTuple):
    """What undo needs to know of an operation."""

    id: EntityId
    undoes: EntityId | None
    passed: bool


def passed(operation: Operation) -> bool:
    """Return whether undo passes over an operation: editions are never taken back."""
    return any(change.kind is Kind.EDITION for change in operation.changes)


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
        "label_values": _json([list(pair) for pair in operation.label.values]),
        "author": operation.author.name,
        "installation": operation.author.installation,
        "at": operation.at.isoformat(),
        "file": operation.file,
        "parents": _json(list(operation.parents)),
        "undoes": operation.undoes,
        "passed": int(passed(operation)),
        "changes": _json([_change_to_plain(change) for change in operation.changes]),
    }
    connection.execute(OPERATIONS.insert(), row)


def remove(connection: Connection, operation: EntityId) -> None:
    """Take an operation out, which a longer one replaces."""
    connection.execute(OPERATIONS.delete().where(OPERATIONS.c.id == operation))


def head(connection: Connection) -> EntityId | None:
    """Return the newest operation's id."""
    newest = select(OPERATIONS.c.id).order_by(OPERATIONS.c.sequence.desc()).limit(1)
    return cast("EntityId | None", connection.execute(newest).scalar())


def count(connection: Connection) -> int:
    """Return how many operations the journal holds, those that the baseline contains included."""
    return connection.execute(select(func.count()).select_from(OPERATIONS)).scalar_one()


def newest(connection: Connection, limit: int) -> tuple[Operation, ...]:
    """Return the latest operations, newest first, without their changes. Raises MalformedValue."""
    rows = connection.execute(select(*_HEAD_COLUMNS).order_by(OPERATIONS.c.sequence.desc()).limit(limit)).all()
    return tuple(_operation(row, ()) for row in rows)


def touched(connection: Connection, kind: Kind, limit: int) -> tuple[EntityId, ...]:
    """Return the entities of a kind that the latest operations changed, the one changed last first.

    `limit` is the number of operations looked at. Raises MalformedValue.
    """
    rows = connection.execute(select(OPERATIONS.c.changes).order_by(OPERATIONS.c.sequence.desc()).limit(limit))
    found = (_changed_id(plain, kind) for row in rows for plain in reversed(_listed(_parsed(row.changes))))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def find(connection: Connection, operation: EntityId) -> Operation | None:
    """Return an operation, or None. Raises MalformedValue.

    Its changes come with it, unless the baseline contains it: they may be in the form of an older version then.
    """
    row = connection.execute(select(OPERATIONS).where(OPERATIONS.c.id == operation)).one_or_none()
    if row is None:
        return None
    return _operation(row, _changes(row.changes) if row.sequence > _contained(connection) else ())


def steps(connection: Connection) -> Iterator[Step]:
    """Go through the operations since the baseline, oldest first, as undo sees them. Raises MalformedValue."""
    columns = (OPERATIONS.c.id, OPERATIONS.c.undoes, OPERATIONS.c.passed)
    since = OPERATIONS.c.sequence > _contained(connection)
    rows = connection.execute(select(*columns).where(since).order_by(OPERATIONS.c.sequence)).all()
    return (Step(_id(row.id), _maybe_id(row.undoes), bool(row.passed)) for row in rows)


def replayed(connection: Connection) -> Playbook:
    """Return the baseline with all operations since applied: what the rows must hold.

    Raises MalformedValue, and StaleChange where an operation does not fit.
    """
    value = baseline(connection)
    since = OPERATIONS.c.sequence > _contained(connection)
    changes = select(OPERATIONS.c.changes).where(since).order_by(OPERATIONS.c.sequence)
    for (raw,) in connection.execute(changes).all():
        value = apply(value, _changes(raw))
    return value


def baseline(connection: Connection) -> Playbook:
    """Return the value that the journal starts from. Raises MalformedValue."""
    contents = connection.execute(select(BASELINE.c.content)).scalars().all()
    if len(contents) != 1:
        raise MalformedValue(f"the journal has {len(contents)} baselines")
    return unpacked(contents[0])


def packed(playbook: Playbook) -> bytes:
    """Return a whole value as compressed JSON."""
    plain = {kind: [entity_to_plain(kind, entity) for entity in playbook.of(kind).values()] for kind in Kind}
    return zlib.compress(_json(plain).encode(), level=1)


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
    if not isinstance(plain, dict) or plain.keys() != set(Kind):
        raise MalformedValue("a packed value does not have all kinds")
    found = {kind: [_entity(kind, entity) for entity in _listed(plain[kind])] for kind in Kind}
    abouts = found.pop(Kind.PLAYBOOK)
    if len(abouts) != 1:
        raise MalformedValue(f"a playbook's own fields are there {len(abouts)} times")
    mappings: dict[str, Any] = {
        COLLECTIONS[kind]: {one.id: one for one in entities} for kind, entities in found.items()
    }
    return Playbook(abouts[0], **mappings)


def _contained(connection: Connection) -> int:
    """Return the sequence of the last operation that the baseline contains."""
    return int(connection.execute(select(func.coalesce(func.max(BASELINE.c.after), 0))).scalar_one())


def _operation(row: Row[Any], changes: Changes) -> Operation:
    return Operation(
        id=_id(row.id),
        label=Label(row.label, tuple(_pair(pair) for pair in _listed(_parsed(row.label_values)))),
        author=Author(row.author, _id(row.installation)),
        at=cast("Any", field_from_plain(Kind.COMMENT, "at", row.at)),
        file=_id(row.file),
        parents=tuple(_id(parent) for parent in _listed(_parsed(row.parents))),
        changes=changes,
        undoes=_maybe_id(row.undoes),
    )


def _change_to_plain(change: Change) -> list[Plain]:
    def written(value: Value) -> Plain:
        if change.field is not None:
            return field_to_plain(change.kind, change.field, value)
        return None if value is None else entity_to_plain(change.kind, cast("Any", value))

    return [change.kind.value, change.id, change.field, written(change.before), written(change.after)]


def _changes(raw: str) -> Changes:
    return tuple(_change(plain) for plain in _listed(_parsed(raw)))


def _changed_id(plain: Any, kind: Kind) -> EntityId | None:
    """Return what a change is about, if that is of a kind; the rest of it is not looked at."""
    if not isinstance(plain, list) or len(plain) != len(Change.__slots__):
        raise MalformedValue(f"{plain!r:.80} is no change")
    return _id(plain[1]) if plain[0] == kind.value else None


def _change(plain: Any) -> Change:
    if not isinstance(plain, list) or len(plain) != len(Change.__slots__):
        raise MalformedValue(f"{plain!r:.80} is no change")
    kind, entity_id, field = _kind(plain[0]), _id(plain[1]), plain[2]
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


def _id(plain: Any) -> EntityId:
    return cast("EntityId", field_from_plain(Kind.PLAYBOOK, "id", plain))


def _maybe_id(plain: Any) -> EntityId | None:
    return None if plain is None else _id(plain)


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


def _json(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
