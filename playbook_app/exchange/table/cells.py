"""How our own exports write a cell, so that no spreadsheet takes it for a formula and every text comes back.

A text that begins like a formula (= + - @, a tab or a line break, perhaps after apostrophes) gets one more apostrophe
in front; reading takes one off. Role names stand between semicolons, a backslash before those and backslashes of
their own. Extra columns and sources are JSON.
"""

import json
import re
from collections.abc import Iterable

from playbook_app.domain.entities import Source

_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_ROLE = re.compile(r"(?:[^\\;]|\\.)*", re.DOTALL)


def guarded(text: str) -> str:
    """Return a text as a cell that no spreadsheet calculates."""
    return "'" + text if _LIKE_A_FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return the text of a cell."""
    return cell[1:] if _GUARDED.match(cell) else cell


def kept_from_unguarding(text: str) -> str:
    """Return a text as a cell of a file that tells texts from formulas: `unguarded` gives it back.

    Such cells need no guard, yet one is taken off them: tables that were CSV once and were saved as a workbook have it.
    """
    return "'" + text if _GUARDED.match(text) else text


def joined_names(names: Iterable[str]) -> str:
    """Return names as one cell, in alphabetical order."""
    return "; ".join(re.sub(r"([\\;])", r"\\\1", name) for name in sorted(names))


def split_names(cell: str) -> tuple[str, ...]:
    """Return the names of a cell that `joined_names` made."""
    parts = [found[0] for found in _ROLE.finditer(cell)]
    return tuple(re.sub(r"\\(.)", r"\1", part.strip(), flags=re.DOTALL) for part in parts if part.strip())


def pairs_as_json(pairs: Iterable[tuple[str, str]]) -> str:
    """Return pairs of texts as JSON; nothing for none."""
    listed = [list(pair) for pair in pairs]
    return json.dumps(listed, ensure_ascii=False) if listed else ""


def pairs_of_json(cell: str) -> tuple[tuple[str, str], ...] | None:
    """Return the pairs that a cell holds; None where it holds something else."""
    try:
        listed = json.loads(cell) if cell else []
    except (ValueError, RecursionError):
        return None
    if not isinstance(listed, list) or not all(_is_pair(item) for item in listed):
        return None
    return tuple((name, text) for name, text in listed)


def source_as_json(source: Source | None) -> str:
    """Return a source as JSON: its importer, then its keys."""
    return "" if source is None else pairs_as_json([("", source.importer), *source.keys])


def source_of_json(cell: str) -> Source | None:
    """Return the source that a cell holds, or None."""
    pairs = pairs_of_json(cell)
    return Source(pairs[0][1], pairs[1:]) if pairs else None


def _is_pair(item: object) -> bool:
    return isinstance(item, list) and len(item) == 2 and all(isinstance(text, str) for text in item)  # noqa: PLR2004
