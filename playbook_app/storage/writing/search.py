"""The search index, brought up to date by the operation that changes a text."""

from collections.abc import Iterable
from typing import cast

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import SEARCH_COLUMNS
from playbook_app.storage.search import words_of
from playbook_app.storage.writing.tables import SEARCH_ENTRIES

_INSERT = f"""
INSERT INTO search_words (rowid, {", ".join(f'"{name}"' for name in SEARCH_COLUMNS)})
VALUES (?{", ?" * len(SEARCH_COLUMNS)})
"""  # noqa: S608 (made of constants)

Entry = dict[str, str]


def update(
    connection: Connection, before: Playbook | None, after: Playbook, touched: Iterable[tuple[Kind, EntityId]]
) -> None:
    """Bring the index from one value to another for the touched entities; `before` None means an empty index."""
    stale: list[Entry] = []
    fresh: list[tuple[Kind, Entity]] = []
    for kind, entity_id in dict.fromkeys(touched):
        old = before.find(kind, entity_id) if before else None
        new = after.find(kind, entity_id)
        if old and new and words_of(kind, old) == words_of(kind, new):
            continue
        if old:
            stale.append({"of_kind": kind.value, "of_id": entity_id})
        if new:
            fresh.append((kind, new))
    _remove(connection, stale)
    _add(connection, fresh)


def _add(connection: Connection, entities: list[tuple[Kind, Entity]]) -> None:
    if not entities:
        return
    first = cast("int", connection.exec_driver_sql("SELECT coalesce(max(row), 0) + 1 FROM search_entries").scalar_one())
    entries = [
        {"row": row, "kind": kind.value, "id": entity.id} for row, (kind, entity) in enumerate(entities, start=first)
    ]
    connection.execute(SEARCH_ENTRIES.insert(), entries)
    texts = (words_of(kind, entity) for kind, entity in entities)
    rows = [(row, *(found.get(name, "") for name in SEARCH_COLUMNS)) for row, found in enumerate(texts, start=first)]
    connection.exec_driver_sql(_INSERT, rows)


def _remove(connection: Connection, entries: list[Entry]) -> None:
    if not entries:
        return
    chosen = (SEARCH_ENTRIES.c.kind == bindparam("of_kind"), SEARCH_ENTRIES.c.id == bindparam("of_id"))
    place = select(SEARCH_ENTRIES.c.row).where(*chosen)
    rows = [connection.execute(place, entry).scalar_one() for entry in entries]
    connection.exec_driver_sql("DELETE FROM search_words WHERE rowid = ?", [(row,) for row in rows])
    connection.execute(SEARCH_ENTRIES.delete().where(*chosen), entries)
