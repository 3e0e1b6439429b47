"""Texts that are longer than a cell of a workbook may hold go on in columns beside theirs: practice, practice [2], ...

A cell of Excel holds 32,767 characters, counted as UTF-16 counts them; a text of a playbook may have six times as many.
"""

import re
from collections.abc import Iterator

LONGEST_CELL = 32_767

_GOES_ON = re.compile(r"(?P<head>.+) \[(?P<number>[2-9]|[1-9][0-9])\]", re.DOTALL)
_LAST_OF_ONE_UNIT = "\uffff"
_LONGEST_ESCAPE = 7


def pieces(text: str) -> list[str]:
    """Return a text in pieces that each fit a cell, however many of its characters are written as escapes."""
    if len(text) * _LONGEST_ESCAPE <= LONGEST_CELL:
        return [text]
    found, begin, room = [], 0, LONGEST_CELL
    for place, sign in enumerate(text):
        room -= _room(sign)
        if room < 0:
            found.append(text[begin:place])
            begin, room = place, LONGEST_CELL - _room(sign)
    return [*found, text[begin:]]


def _room(sign: str) -> int:
    """Return the most units that a character takes: an underline may be the beginning of what looks like an escape."""
    if sign == "_" or not (" " <= sign < "\x7f" or "\xa0" <= sign < "\ud800" or sign > "\udfff"):
        return _LONGEST_ESCAPE
    return 1 if sign <= _LAST_OF_ONE_UNIT else 2


def continued(head: str, number: int) -> str:
    """Return the name of the column in which a column's texts go on for the `number`th time; 1 is the column itself."""
    return head if number == 1 else f"{head} [{number}]"


def joined(
    heads: tuple[str, ...], rows: Iterator[tuple[str, ...]]
) -> tuple[tuple[str, ...], Iterator[tuple[str, ...]]]:
    """Return column names and rows with each text in one piece again, where columns go on in those behind them."""
    homes: list[int] = []
    kept: list[str] = []
    for head in heads:
        found = _GOES_ON.fullmatch(head)
        goes_on = bool(found and kept and found["head"] == kept[-1])
        if not goes_on:
            kept.append(head)
        homes.append(len(kept) - 1)
    return tuple(kept), (_in_one(homes, len(kept), row) for row in rows)


def _in_one(homes: list[int], width: int, row: tuple[str, ...]) -> tuple[str, ...]:
    texts = [""] * width
    for home, text in zip(homes, row, strict=True):
        texts[home] += text
    return tuple(texts)
