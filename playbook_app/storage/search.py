"""Full-text search over every text of every kind, by SQLite's FTS5: prefixes, accents ignored, the best hits first.

The index is written by the operation that changes a text. What counts as a word is FTS5's affair, here and in snippets.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import bindparam, select
from sqlalchemy.engine import Connection

from playbook_app.domain.entities import Choice, Entity, EntityId
from playbook_app.domain.plain import MalformedValue
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.storage.schema import SEARCH_COLUMNS, SEARCH_ENTRIES, SEARCHED

MOST_WORDS = 16
"""Words of a query that count; the rest is left out."""

MOST_RANKED = 500
"""Entities that are compared by rank; a word that more of them hold tells little, so then headings decide."""

SNIPPET_WORDS = 16

_QUERY = re.compile(r'"([^"]+)"|([^\s"]+)')
_MARK, _UNMARK = "\x02", "\x03"
_HEADINGS = {"code": 8.0, "title": 6.0, "name": 6.0, "term": 6.0}
_HEAVY = {**_HEADINGS, "statement": 3.0, "prompt": 3.0}
_WEIGHTS = ", ".join(str(_HEAVY.get(name, 1.0)) for name in SEARCH_COLUMNS)
_SNIPPETS = ", ".join(
    f"snippet(search_words, {place}, '{_MARK}', '{_UNMARK}', '…', {SNIPPET_WORDS})"
    for place in range(len(SEARCH_COLUMNS))
)
# Both are made of constants only.
_RANK = f"""
SELECT bm25(search_words, {_WEIGHTS}), rowid FROM search_words WHERE search_words MATCH ? LIMIT {MOST_RANKED}
"""  # noqa: S608
_SHOW = f"SELECT rowid, {_SNIPPETS} FROM search_words WHERE search_words MATCH ? AND +rowid IN"  # noqa: S608
_INSERT = f"""
INSERT INTO search_words (rowid, {", ".join(f'"{name}"' for name in SEARCH_COLUMNS)})
VALUES (?{", ?" * len(SEARCH_COLUMNS)})
"""  # noqa: S608 (made of constants)


Entry = dict[str, str]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words were found. `marks` are the places of the words in the snippet, as (start, end) in characters."""

    kind: Kind
    id: EntityId
    field: str
    snippet: str
    marks: tuple[tuple[int, int], ...]


def find(connection: Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """Return the entities that hold all the words, best first; each word may be the beginning of one.

    Words in double quotes must follow each other. Raises MalformedValue where the index is not ours.
    """
    query = " ".join(_terms(words))
    if not query:
        return ()
    best = _best(connection, query)[:limit]
    if not best:
        return ()
    entries = select(SEARCH_ENTRIES).where(SEARCH_ENTRIES.c.row.in_(best))
    known = {entry.row: (_kind(entry.kind), EntityId(entry.id)) for entry in connection.execute(entries)}
    places = ", ".join("?" * len(best))
    shown = {row[0]: row[1:] for row in connection.exec_driver_sql(f"{_SHOW} ({places})", (query, *best))}
    return tuple(_hit(*known[row], dict(zip(SEARCH_COLUMNS, shown[row], strict=True))) for row in best if row in known)


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


def words_of(kind: Kind, entity: Entity) -> dict[str, str]:
    """Return the searched texts of an entity, by field."""
    return {name: _text(getattr(entity, name)) for name in SEARCHED[kind]}


def _best(connection: Connection, query: str) -> list[int]:
    """Return the rows of the index that hold the words, best first."""
    found = _ranked(connection, query)
    if len(found) == MOST_RANKED:
        found = [*_ranked(connection, f"{{{' '.join(_HEADINGS)}}} : ({query})"), *found]
    return list(dict.fromkeys(row for _, row in found))


def _ranked(connection: Connection, query: str) -> list[tuple[float, int]]:
    # Plain tuples, since SQLAlchemy's rows are slow to compare.
    return sorted((rank, row) for rank, row in connection.exec_driver_sql(_RANK, (query,)))


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


def _terms(words: str) -> Iterator[str]:
    """Go through the words of a query as FTS5 wants them: quoted, so that nothing in them is an operator."""
    sayable = words.replace("\0", " ").encode(errors="ignore").decode()
    for count, (phrase, word) in enumerate(_QUERY.findall(sayable)):
        if count == MOST_WORDS:
            return
        if any(character.isalnum() for character in phrase or word):
            yield f'"{phrase}"' if phrase else f'"{word}"*'


def _text(value: Any) -> str:
    """Return the words of a field: a text, texts, choices, or pairs of a name and a text."""
    if isinstance(value, str):
        return value
    if isinstance(value, Choice):
        return value.text
    return "\n".join(_text(part) for part in value)


def _hit(kind: Kind, entity_id: EntityId, snippets: dict[str, str]) -> Hit:
    """Make the hit of the field that holds most of the words, the earlier one of two alike."""
    fields = SEARCHED[kind]
    best = max(fields, key=lambda name: (snippets[name] or "").count(_MARK))
    snippet, marks = _unmarked(snippets[best] or "")
    return Hit(kind, entity_id, best, snippet, marks)


def _kind(raw: str) -> Kind:
    if raw not in set(Kind):
        raise MalformedValue(f"{raw!r:.80} is no kind")
    return Kind(raw)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain, marks = "", []
    for part in marked.split(_MARK):
        found, ended, rest = part.partition(_UNMARK)
        if ended:
            marks.append((len(plain), len(plain) + len(found)))
        plain += found + rest
    return plain, tuple(marks)
