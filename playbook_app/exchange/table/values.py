"""What a cell says as a field's value, or NOT_OURS where the field cannot hold it and the cell is kept as it is."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from playbook_app.domain.entities import LINES, PROSE
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Step
from playbook_app.exchange.words import LATITUDES, STATUSES, STEPS, WEIGHTS, normal, own_members

NOT_OURS: Final = object()

_Meaning = TypeVar("_Meaning")
_LONGEST_LINE = 300
_LONGEST_NAME = 60
_MOST_WORDS = 7
_BETWEEN_NAMES = re.compile(r"[;|\n]")
_DAY_FIRST = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


def value_of(field: str, cell: str) -> Any:
    """Return the value that a cell gives to a field of a standard, or NOT_OURS."""
    if field in PROSE[Kind.STANDARD]:
        return cell
    if field in LINES[Kind.STANDARD]:
        return " ".join(cell.split()) if len(cell) <= _LONGEST_LINE else NOT_OURS
    return _READERS[field](cell)


def role_names(cell: str) -> tuple[str, ...]:
    """Return the names of roles in a cell, set apart by ; | , or line breaks; empty for what are no names."""
    parts = _BETWEEN_NAMES.split(cell)
    names = _names(parts if len(parts) > 1 else cell.split(","))
    return tuple(names) if all(map(_is_name, names)) else ()


def _names(parts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for part in parts if (name := " ".join(part.split()).lstrip("-•* "))))


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and text.count(" ") < _MOST_WORDS and not text.endswith((".", "?", "!"))


def _meaning(words: Mapping[_Meaning, tuple[str, ...]]) -> Callable[[str], Any]:
    meanings = {word: meaning for meaning, alternatives in words.items() for word in alternatives}
    return lambda cell: meanings.get(normal(cell), NOT_OURS)


def _member(members: type[StrEnum], words: Mapping[_Meaning, tuple[str, ...]]) -> Callable[[str], Any]:
    """Return the reader of a closed set's names: those that we give its members come first."""
    others = _meaning(words)
    return lambda cell: own_members(members).get(normal(cell)) or others(cell)


def _date(cell: str) -> Any:
    """Return a date in ISO 8601, or with the day first where it cannot be the month."""
    try:
        if found := _DAY_FIRST.fullmatch(cell):
            day, mark, month, year = int(found[1]), found[2], int(found[3]), int(found[4])
            plain = mark == "." or day > 12 or day == month  # noqa: PLR2004 - months of a year
            return date(year, month, day) if plain else NOT_OURS
        return date.fromisoformat(cell.replace("/", "-"))
    except ValueError:
        return NOT_OURS


def _instant(cell: str) -> Any:
    try:
        instant = datetime.fromisoformat(cell)
    except ValueError:
        return NOT_OURS
    return NOT_OURS if instant.tzinfo is None else instant.astimezone(UTC)


_READERS: dict[str, Callable[[str], Any]] = {
    "step": _member(Step, STEPS),
    "latitude": _member(Latitude, LATITUDES),
    "status": _member(Status, STATUSES),
    "weight": _meaning(WEIGHTS),
    "review_by": _date,
    "approved_at": _instant,
}
