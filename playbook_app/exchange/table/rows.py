"""A table as it comes from a file: column names that differ, and rows of as many cells. Their meaning is for others."""

from collections.abc import Iterable
from itertools import islice

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.errors.table import EmptyTable, TooManyCells, TooManyColumns, TooManyRows, TooMuchText
from playbook_app.exchange.words import OWN, normal
from playbook_app.frozen import frozen
from playbook_app.remark import Remark

MOST_COLUMNS = 2_000
MOST_ROWS = 100_000
MOST_CELLS = 5_000_000
"""Blank ones too: a table is filled up to its widest row."""

MOST_FILLED = 1_500_000
MOST_TEXT = 50_000_000
"""Characters of all cells together."""

LONGEST_CELL = 10 * LONGEST_TEXT
"""Characters: our own exports hold several texts in one cell."""

MOST_ABOVE = 10
_FEWEST_KNOWN = 2
_MILLION = 1_000_000
_KNOWN = frozenset(word for words in OWN.values() for word in words)

_ABOVE = "{file}: the column names were found in line {line}; what stands above them was left out: {text}"
_RENAMED = "{file}: two columns are called “{column}”; the later one is kept as “{name}”."
_SHORT = "{file}: rows with fewer cells than there are columns: {count}, the first in line {line}."
_LONG = "{file}: rows with more cells than there are columns: {count}, the first in line {line}; all cells were kept."


@frozen
class Row:
    """One row: the line of the file in which it begins (from 1), and its cells."""

    line: int
    cells: tuple[str, ...]


@frozen
class Table:
    """Column names, all different, and rows of as many cells each. `file` is what people call it."""

    file: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    notices: tuple[Remark, ...] = ()

    def column(self, head: str) -> list[str]:
        """Return the cells of a column, from top to bottom."""
        place = self.heads.index(head)
        return [row.cells[place] for row in self.rows]


class Allowance:
    """Counts what the cells of a table hold, while it is being read, so that no more is held than a table may have."""

    def __init__(self, file: str) -> None:
        """Begin with nothing taken; `file` is what errors call the table."""
        self._file = file
        self._cells = self._letters = 0

    def take(self, text: str) -> None:
        """Count a filled cell. Raises TooManyCells and TooMuchText."""
        self._cells += 1
        self._letters += len(text)
        if self._cells > MOST_FILLED:
            raise TooManyCells(path=self._file, limit=MOST_FILLED)
        if self._letters > MOST_TEXT:
            raise TooMuchText(path=self._file, limit=MOST_TEXT // _MILLION)


def require_size(file: str, columns: int, rows: int) -> None:
    """Raise TooManyColumns or TooManyCells where a table of that size would be too large once it is filled up."""
    if columns > MOST_COLUMNS:
        raise TooManyColumns(path=file, limit=MOST_COLUMNS)
    if columns * rows > MOST_CELLS:
        raise TooManyCells(path=file, limit=MOST_CELLS)


def table_of(records: Iterable[Row], file: str, notices: list[Remark]) -> Table:
    """Return the table that records make, without the blank ones; `notices` are told with it, and more are added.

    No more records are taken than a table may have. Raises EmptyTable, TooManyColumns, TooManyRows, TooManyCells.
    """
    found = list(islice(filter(_filled, records), MOST_ROWS + 2))
    if not found:
        raise EmptyTable(path=file)
    if len(found) > MOST_ROWS + 1:
        raise TooManyRows(path=file, limit=MOST_ROWS)
    found = _from_heads(found, file, notices)
    require_size(file, max(len(row.cells) for row in found), len(found))
    heads = _heads(found, file, notices)
    return Table(file, heads, tuple(_squared(row, len(heads)) for row in found[1:]), tuple(notices))


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _from_heads(records: list[Row], file: str, notices: list[Remark]) -> list[Row]:
    """Return the records from the column names on: lines of one cell may stand above them, such as a title."""
    place = next((number for number, row in enumerate(records[:MOST_ABOVE]) if _filled(row) > 1), 0)
    known = sum(normal(cell) in _KNOWN for cell in records[place].cells)
    if place == 0 or known < _FEWEST_KNOWN:
        return records
    above = " ".join(cell.strip() for row in records[:place] for cell in row.cells if cell.strip())
    notices.append(Remark.of(_ABOVE, file=file, line=records[place].line, text=above[:200]))
    return records[place:]


def _heads(records: list[Row], file: str, notices: list[Remark]) -> tuple[str, ...]:
    """Return a different name for each column: blank ones are named by their number, repeated ones get another."""
    given = records[0].cells
    widths = [len(row.cells) for row in records[1:]]
    heads: dict[str, None] = {}
    for number in range(max([len(given), *widths])):
        head = " ".join(given[number].split()) if number < len(given) else ""
        name = _free(head or f"column {number + 1}", heads)
        if head and name != head:
            notices.append(Remark.of(_RENAMED, file=file, column=head, name=name))
        heads[name] = None
    for sentence, odd in (
        (_SHORT, [len(given) > width for width in widths]),
        (_LONG, [len(given) < width for width in widths]),
    ):
        if any(odd):
            line = records[1 + odd.index(True)].line
            notices.append(Remark.of(sentence, file=file, count=sum(odd), line=line))
    return tuple(heads)


def _free(name: str, taken: dict[str, None]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def _squared(row: Row, width: int) -> Row:
    return Row(row.line, (*row.cells, *[""] * (width - len(row.cells))))
