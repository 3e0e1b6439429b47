"""Tables: a new one, the way from cell to cell, and rows that are added and left."""

import re
from itertools import pairwise

from playbook_app.ui.writing.edit import Edit, Selection, cursor
from playbook_app.ui.writing.lines import line_bounds

_BORDER = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r" {0,3}\|?(?: *:?-+:? *\|)+ *(?::?-+:? *)?$|^ {0,3}\|(?: *:?-+:? *\|?)+$")
_RULE_ROW = 1
"""The row under the head, which says how columns are set."""


def is_table_rule(line: str) -> bool:
    """Tell whether a line is the one under a table's head."""
    return "|" in line and _RULE.match(line) is not None


def insert_table(text: str, selection: Selection, rows: int, columns: int) -> Edit:
    """Put an empty table of `rows` under a head after the line of a selection; the first cell is selected."""
    start, end = line_bounds(text, selection.end)
    empty = start == end
    row = _row(columns)
    lines = [row, "|" + " --- |" * columns, *[row] * rows]
    before = "" if empty and (not start or text[:start].endswith("\n\n")) else "\n" if empty else "\n\n"
    after = "" if text[end:].startswith("\n\n") or end == len(text) else "\n"
    return Edit(end, end, before + "\n".join(lines) + after, cursor(end + len(before) + 2))


def in_table(text: str, place: int) -> bool:
    """Tell whether a place stands in a table."""
    return _rows(text, place) is not None


def next_cell(text: str, selection: Selection, *, backwards: bool = False) -> Edit | None:
    """Go to the next cell and select its words; after the last, add a row. None outside tables and before the first."""
    rows = _rows(text, selection.start)
    if rows is None:
        return None
    cells = [cell for number, row in enumerate(rows) if number != _RULE_ROW for cell in _cells(text, *row)]
    here = next((number for number, cell in enumerate(cells) if selection.start <= cell[1]), len(cells) - 1)
    there = here + (-1 if backwards else 1)
    if there < 0:
        return None
    if there < len(cells):
        return Edit(selection.start, selection.start, "", _words(text, *cells[there]))
    return _row_below(text, rows, len(rows) - 1)


def next_row(text: str, selection: Selection) -> Edit | None:
    """Add a row below this one; on a last row without words, leave the table. None outside tables."""
    rows = _rows(text, selection.start)
    if rows is None:
        return None
    here = next(number for number, row in enumerate(rows) if selection.start <= row[1])
    start, end = rows[here]
    if here == len(rows) - 1 > _RULE_ROW and not text[start:end].replace("|", "").strip():
        return Edit(start, end, "\n", cursor(start + 1))
    return _row_below(text, rows, max(here, _RULE_ROW))


def _row(columns: int) -> str:
    return "|" + "  |" * columns


def _row_below(text: str, rows: list[tuple[int, int]], number: int) -> Edit:
    end = rows[number][1]
    row = _row(len(_cells(text, *rows[0])))
    return Edit(end, end, "\n" + row, cursor(end + 3))


def _rows(text: str, place: int) -> list[tuple[int, int]] | None:
    """Return where the rows of the table around a place begin and end."""
    rows = [line_bounds(text, place)]
    if not _is_row(text, rows[0]):
        return None
    while rows[0][0] > 0 and _is_row(text, above := line_bounds(text, rows[0][0] - 1)):
        rows.insert(0, above)
    while rows[-1][1] < len(text) and _is_row(text, below := line_bounds(text, rows[-1][1] + 1)):
        rows.append(below)
    whole = len(rows) > _RULE_ROW and is_table_rule(text[slice(*rows[_RULE_ROW])])
    return rows if whole else None


def _is_row(text: str, bounds: tuple[int, int]) -> bool:
    return "|" in text[slice(*bounds)]


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the cells of a row begin and end, between their borders."""
    borders = [match.start() for match in _BORDER.finditer(text, start, end)]
    if not borders or text[start : borders[0]].strip():
        borders.insert(0, start - 1)
    if text[borders[-1] + 1 : end].strip() or len(borders) == 1:
        borders.append(end)
    return [(left + 1, right) for left, right in pairwise(borders)]


def _words(text: str, start: int, end: int) -> Selection:
    """Return the words of a cell, or the place to write in an empty one."""
    words = text[start:end]
    if not words.strip():
        return cursor(min(start + 1, end))
    return Selection(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
