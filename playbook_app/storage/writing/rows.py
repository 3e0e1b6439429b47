"""The rows of what an operation touched, written back."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, cast

from sqlalchemy import Table, bindparam
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.plain import forms
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage import schema
from playbook_app.storage.rows import Raw
from playbook_app.storage.writing.tables import LINKS, TABLES

Touched = Iterable[tuple[Kind, EntityId]]
Row = dict[str, Any]


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


def _insert(connection: Connection, kind: Kind, entities: list[Entity]) -> None:
    if not entities:
        return
    columns = schema.TABLES[kind].columns
    connection.execute(TABLES[kind].insert(), [_row(kind, entity, columns) for entity in entities])
    for field, link in LINKS.get(kind, {}).items():
        _insert_members(connection, link, [member for entity in entities for member in _members(link, field, entity)])


def _update(connection: Connection, kind: Kind, old: Entity, new: Entity) -> None:
    table = TABLES[kind]
    differing = [one for one in schema.TABLES[kind].columns if getattr(old, one.name) != getattr(new, one.name)]
    if differing:
        connection.execute(table.update().where(table.c.id == old.id).values(_row(kind, new, differing)))
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


def _row(kind: Kind, entity: Entity, columns: Iterable[schema.Column]) -> Row:
    known = forms(kind)
    return {column.name: _encoded(known[column.name].write(getattr(entity, column.name)), column) for column in columns}


def _encoded(plain: Any, column: schema.Column) -> Raw:
    if column.json and plain is not None:
        return json.dumps(plain, ensure_ascii=False)
    return int(plain) if column.flag else cast("Raw", plain)
