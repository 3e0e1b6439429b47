"""Entities as rows: a whole value read at once, and what an operation touched written back.

Reading goes by columns: each distinct raw value is checked once, however many rows hold it.
"""

import gc
import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Table, bindparam, select
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import ENTITIES, Entity, EntityId
from playbook_app.domain.plain import Form, MalformedValue, forms
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import LINKS, TABLES

Touched = Iterable[tuple[Kind, EntityId]]
Row = dict[str, Any]
Raw = str | int | None

_TEXT = forms(Kind.TERM)["definition"]
"""The form of a text that may say anything, which needs no reading."""


def read(connection: Connection) -> Playbook:
    """Return the value that the rows hold. Raises MalformedValue where a row is not what its kind holds."""
    with _uncollected():
        entities = {kind: _read_kind(connection, kind) for kind in Kind}
    abouts = list(entities.pop(Kind.PLAYBOOK).values())
    if len(abouts) != 1:
        raise MalformedValue(f"a playbook's own fields are there {len(abouts)} times")
    mappings: dict[str, Any] = {COLLECTIONS[kind]: found for kind, found in entities.items()}
    return Playbook(cast("Any", abouts[0]), **mappings)


def write(connection: Connection, before: Playbook | None, after: Playbook, touched: Touched) -> None:
    """Turn the rows of the touched entities from one value's into another's; `before` None means no rows yet."""
    steps: defaultdict[Kind, list[tuple[Entity | None, Entity | None]]] = defaultdict(list)
    for kind, entity_id in dict.fromkeys(touched):
        old = before.find(kind, entity_id) if before else None
        steps[kind].append((old, after.find(kind, entity_id)))
    for kind, pairs in steps.items():
        _delete(connection, kind, [old.id for old, new in pairs if old and not new])
        _insert(connection, kind, [new for old, new in pairs if new and not old])
        for old, new in pairs:
            if old and new and old is not new:
                _update(connection, kind, old, new)


def everything(playbook: Playbook) -> Touched:
    """Go through the kind and id of all that a playbook holds."""
    return ((kind, entity_id) for kind in Kind for entity_id in playbook.of(kind))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep Python from looking for cycles, again and again, among a hundred thousand new values that have none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _read_kind(connection: Connection, kind: Kind) -> dict[EntityId, Entity]:
    table, known = TABLES[kind], forms(kind)
    names = [column.name for column in table.columns]
    rows = connection.execute(select(table)).all()
    columns = [
        _decoded(table, name, known[name], raw) for name, raw in zip(names, zip(*rows, strict=True), strict=False)
    ]
    for field, link in LINKS.get(kind, {}).items():
        members = _read_link(connection, link, known[field])
        names.append(field)
        columns.append([members(row[0]) for row in rows])
    return {entity.id: entity for entity in _made(ENTITIES[kind], len(rows), dict(zip(names, columns, strict=False)))}


def _made(entity_type: type[Entity], count: int, columns: Mapping[str, Sequence[Any]]) -> list[Entity]:
    """Make entities of their fields' columns, all fields given.

    The slots are filled a column at a time: the constructor of a frozen class costs ten times as much.
    """
    made: list[Entity] = [object.__new__(entity_type) for _ in range(count)]
    for name, values in columns.items():
        deque(map(getattr(entity_type, name).__set__, made, values), maxlen=0)
    return made


def _decoded(table: Table, name: str, form: Form, raw: Sequence[Raw]) -> Sequence[Any]:
    """Return a column's field values, each distinct one read once."""
    info = table.columns[name].info
    if form is _TEXT and set(map(type, raw)) == {str}:
        if max(map(len, cast("Sequence[str]", raw))) > LONGEST_TEXT:
            raise MalformedValue(f"{table.name} hold a text of more than {LONGEST_TEXT} characters ({name})")
        return raw
    if "json" in info:
        values = {one: form.read(_from_json(one)) for one in set(raw)}
    elif "flag" in info:
        values = {one: _flag(one) for one in set(raw)}
    else:
        values = {one: form.read(one) for one in set(raw)}
    return [values[one] for one in raw]


def _read_link(connection: Connection, link: Table, form: Form) -> Callable[[str], Any]:
    """Return a function from an owner's id to its members."""
    owner, *_, member = link.columns
    gathered: defaultdict[str, list[str]] = defaultdict(list)
    for owner_id, member_id in connection.execute(select(owner, member).order_by(*link.primary_key)):
        gathered[owner_id].append(member_id)
    read_once = {members: form.read(list(members)) for members in {(), *map(tuple, gathered.values())}}
    return lambda owner_id: read_once[tuple(gathered.get(owner_id, ()))]


def _insert(connection: Connection, kind: Kind, entities: list[Entity]) -> None:
    if not entities:
        return
    names = [column.name for column in TABLES[kind].columns]
    connection.execute(TABLES[kind].insert(), [_row(kind, entity, names) for entity in entities])
    for field, link in LINKS.get(kind, {}).items():
        _insert_members(connection, link, [member for entity in entities for member in _members(link, field, entity)])


def _update(connection: Connection, kind: Kind, old: Entity, new: Entity) -> None:
    table = TABLES[kind]
    names = [column.name for column in table.columns if getattr(old, column.name) != getattr(new, column.name)]
    if names:
        connection.execute(table.update().where(table.c.id == old.id).values(_row(kind, new, names)))
    for field, link in LINKS.get(kind, {}).items():
        if getattr(old, field) != getattr(new, field):
            connection.execute(link.delete().where(link.columns[0] == old.id))
            _insert_members(connection, link, list(_members(link, field, new)))


def _delete(connection: Connection, kind: Kind, ids: list[EntityId]) -> None:
    if not ids:
        return
    doomed = [{"doomed": entity_id} for entity_id in ids]
    for link in LINKS.get(kind, {}).values():
        connection.execute(link.delete().where(link.columns[0] == bindparam("doomed")), doomed)
    connection.execute(TABLES[kind].delete().where(TABLES[kind].c.id == bindparam("doomed")), doomed)


def _insert_members(connection: Connection, link: Table, members: list[Row]) -> None:
    if members:
        connection.execute(link.insert(), members)


def _members(link: Table, field: str, entity: Entity) -> Iterable[Row]:
    owner, *places, member = (column.name for column in link.columns)
    for place, member_id in enumerate(getattr(entity, field)):
        yield {owner: entity.id, **dict.fromkeys(places, place), member: member_id}


def _row(kind: Kind, entity: Entity, names: Iterable[str]) -> Row:
    known, columns = forms(kind), TABLES[kind].columns
    return {name: _encoded(known[name].write(getattr(entity, name)), columns[name].info) for name in names}


def _encoded(plain: Any, info: Mapping[Any, Any]) -> Raw:
    if "json" in info and plain is not None:
        return json.dumps(plain, ensure_ascii=False)
    return int(plain) if "flag" in info else cast("Raw", plain)


def _from_json(raw: Raw) -> Any:
    if raw is None:
        return None
    if not isinstance(raw, str):
        raise MalformedValue(f"{raw!r:.80} is no JSON")
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise MalformedValue(f"what should be JSON is not: {error}") from None


def _flag(raw: Raw) -> bool:
    if raw not in (0, 1):
        raise MalformedValue(f"{raw!r:.80} is neither yes nor no")
    return bool(raw)
