"""A whole value read from its rows at once; `writing.rows` writes back what an operation touched.

Reading goes by columns: each distinct raw value is checked once, however many rows hold it.
"""

import gc
import json
import sqlite3
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

from playbook_app.domain.entities import ENTITIES, Entity, EntityId
from playbook_app.domain.plain import Form, MalformedValue, field_from_plain, forms
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import LINKS, TABLES, Column, Table
from playbook_app.storage.sql import select

Raw = str | int | None

_TEXT = forms(Kind.TERM)["definition"]
"""The form of a text that may say anything, which needs no reading."""


def read(connection: sqlite3.Connection) -> Playbook:
    """Return the value that the rows hold. Raises MalformedValue where a row is not what its kind holds."""
    with _uncollected():
        entities = {kind: _read_kind(connection, kind) for kind in Kind}
    abouts = list(entities.pop(Kind.PLAYBOOK).values())
    if len(abouts) != 1:
        raise MalformedValue(f"a playbook's own fields are there {len(abouts)} times")
    mappings: dict[str, Any] = {COLLECTIONS[kind]: found for kind, found in entities.items()}
    return Playbook(cast("Any", abouts[0]), **mappings)


def playbook_id(connection: sqlite3.Connection) -> EntityId:
    """Return the UUID of the playbook, which its own fields bear. Raises MalformedValue."""
    found = connection.execute(f"SELECT id FROM {TABLES[Kind.PLAYBOOK].name}").fetchall()  # noqa: S608 - a name of ours
    if len(found) != 1:
        raise MalformedValue(f"a playbook's own fields are there {len(found)} times")
    return cast("EntityId", field_from_plain(Kind.PLAYBOOK, "id", found[0][0]))


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


def _read_kind(connection: sqlite3.Connection, kind: Kind) -> dict[EntityId, Entity]:
    table, known = TABLES[kind], forms(kind)
    names = list(table.names)
    rows = connection.execute(select(table)).fetchall()
    columns = [
        _decoded(table, column, known[column.name], raw)
        for column, raw in zip(table.columns, zip(*rows, strict=True), strict=False)
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


def _decoded(table: Table, column: Column, form: Form, raw: Sequence[Raw]) -> Sequence[Any]:
    """Return a column's field values, each distinct one read once."""
    if form is _TEXT and set(map(type, raw)) == {str}:
        if max(map(len, cast("Sequence[str]", raw))) > LONGEST_TEXT:
            raise MalformedValue(f"{table.name} hold a text of more than {LONGEST_TEXT} characters ({column.name})")
        return raw
    if column.json:
        values = {one: form.read(_from_json(one)) for one in set(raw)}
    elif column.flag:
        values = {one: _flag(one) for one in set(raw)}
    else:
        values = {one: form.read(one) for one in set(raw)}
    return [values[one] for one in raw]


def _read_link(connection: sqlite3.Connection, link: Table, form: Form) -> Callable[[str], Any]:
    """Return a function from an owner's id to its members."""
    owner, *_, member = link.names
    gathered: defaultdict[str, list[str]] = defaultdict(list)
    for owner_id, member_id in connection.execute(select(link, owner, member, order=link.primary_key)):
        gathered[owner_id].append(member_id)
    read_once = {members: form.read(list(members)) for members in {(), *map(tuple, gathered.values())}}
    return lambda owner_id: read_once[tuple(gathered.get(owner_id, ()))]


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
