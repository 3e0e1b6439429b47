"""Full-text search over every text of every kind, by SQLite's FTS5: prefixes, accents ignored, the best hits first.

`writing.search` keeps the index, with the operation that changes a text. What counts as a word is FTS5's affair, here
and in snippets.
"""

import re
import sqlite3
from collections.abc import Iterator
from typing import Any

from playbook_app.domain.entities import Choice, Entity, EntityId
from playbook_app.domain.plain import MalformedValue
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.storage.schema import SEARCH_COLUMNS, SEARCH_ENTRIES, SEARCHED
from playbook_app.storage.sql import select

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
_ENTRIES = f"{select(SEARCH_ENTRIES)} WHERE row IN"
# All are made of constants only.
_RANK = f"""
SELECT bm25(search_words, {_WEIGHTS}), rowid FROM search_words WHERE search_words MATCH ? LIMIT {MOST_RANKED}
"""  # noqa: S608
_SHOW = f"SELECT rowid, {_SNIPPETS} FROM search_words WHERE search_words MATCH ? AND +rowid IN"  # noqa: S608


@frozen
class Hit:
    """Where words were found. `marks` are the places of the words in the snippet, as (start, end) in characters."""

    kind: Kind
    id: EntityId
    field: str
    snippet: str
    marks: tuple[tuple[int, int], ...]


def find(connection: sqlite3.Connection, words: str, limit: int) -> tuple[Hit, ...]:
    """Return the entities that hold all the words, best first; each word may be the beginning of one.

    Words in double quotes must follow each other. Raises MalformedValue where the index is not ours.
    """
    query = " ".join(_terms(words))
    if not query:
        return ()
    best = _best(connection, query)[:limit]
    if not best:
        return ()
    places = ", ".join("?" * len(best))
    entries = connection.execute(f"{_ENTRIES} ({places})", best)
    known = {row: (_kind(kind), EntityId(entity_id)) for row, kind, entity_id in entries}
    shown = {row[0]: row[1:] for row in connection.execute(f"{_SHOW} ({places})", (query, *best))}
    return tuple(_hit(*known[row], dict(zip(SEARCH_COLUMNS, shown[row], strict=True))) for row in best if row in known)


def words_of(kind: Kind, entity: Entity) -> dict[str, str]:
    """Return the searched texts of an entity, by field."""
    return {name: _text(getattr(entity, name)) for name in SEARCHED[kind]}


def _best(connection: sqlite3.Connection, query: str) -> list[int]:
    """Return the rows of the index that hold the words, best first."""
    found = _ranked(connection, query)
    if len(found) == MOST_RANKED:
        found = [*_ranked(connection, f"{{{' '.join(_HEADINGS)}}} : ({query})"), *found]
    return list(dict.fromkeys(row for _, row in found))


def _ranked(connection: sqlite3.Connection, query: str) -> list[tuple[float, int]]:
    return sorted(connection.execute(_RANK, (query,)))


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
