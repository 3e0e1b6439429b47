"""A table as it comes from a file: column names that differ, and rows of as many cells. Their meaning is for others.

CSV is the only file that is read here: its delimiter, and where its column names stand, are found out.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.errors.table import BrokenTable, CellTooLarge, EmptyTable, TooManyColumns, TooManyRows, UnclosedQuote
from playbook_app.exchange.gate import LARGEST_CSV, read_bytes
from playbook_app.exchange.table.encoding import decoded
from playbook_app.exchange.table.words import OWN, normal
from playbook_app.remark import Remark

MOST_COLUMNS = 2_000
MOST_ROWS = 100_000
LONGEST_CELL = 10 * LONGEST_TEXT
"""Characters: our own exports hold several texts in one cell."""

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64_000
_SAMPLE_ROWS = 40
_DECLARED = "sep="

_END = "\0"
"""Ends every text that is taken apart; no text has it inside."""

_MOST_ABOVE = 10
_FEWEST_KNOWN = 2
_KNOWN = frozenset(word for words in OWN.values() for word in words)

_ABOVE = "{file}: the column names were found in line {line}; what stands above them was left out: {text}"
_RENAMED = "{file}: two columns are called “{column}”; the later one is kept as “{name}”."
_SHORT = "{file}: rows with fewer cells than there are columns: {count}, the first in line {line}."
_LONG = "{file}: rows with more cells than there are columns: {count}, the first in line {line}; all cells were kept."


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file in which it begins (from 1), and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
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


def read_csv(path: Path) -> Table:
    """Return the table of a CSV file, without its blank rows.

    Raises NoSource, OddFile, TooLarge, NotATable, EmptyTable, TooManyColumns, TooManyRows, CellTooLarge, UnclosedQuote
    and BrokenTable.
    """
    notices: list[Remark] = []
    text = decoded(read_bytes(path.resolve(), LARGEST_CSV), path.name, notices)
    records = list(islice((row for row in _records(text, path.name) if _filled(row)), MOST_ROWS + 2))
    if not records:
        raise EmptyTable(path=path.name)
    if len(records) > MOST_ROWS + 1:
        raise TooManyRows(path=path.name, limit=MOST_ROWS)
    records = _from_heads(records, path.name, notices)
    if max(len(row.cells) for row in records) > MOST_COLUMNS:
        raise TooManyColumns(path=path.name, limit=MOST_COLUMNS)
    heads = _heads(records, path.name, notices)
    rows = tuple(_squared(row, len(heads)) for row in records[1:])
    return Table(path.name, heads, rows, tuple(notices))


def _records(text: str, file: str) -> Iterator[Row]:
    """Yield the records of the text, blank ones too, with the line in which each begins."""
    first, _, rest = text.partition("\n")
    declared = first.rstrip("\r")[len(_DECLARED) :] if first.casefold().startswith(_DECLARED) else ""
    body, before = (rest, 1) if len(declared) == 1 else (text, 0)
    yield from _split(body, declared if len(declared) == 1 else _delimiter(body), file, before)


def _split(text: str, delimiter: str, file: str, before: int) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), delimiter=delimiter)
    begun = line = before + 1
    try:
        for cells in reader:
            if cells == [_END]:
                return
            begun = line
            yield Row(line, tuple(cells))
            line = before + reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            raise CellTooLarge(path=file, line=line, limit=LONGEST_CELL) from None
        raise BrokenTable(path=file, line=line) from None
    raise UnclosedQuote(path=file, line=begun)


def _delimiter(text: str) -> str:
    """Return the delimiter that makes the most columns and the most rows of as many cells as the first."""
    scores = {delimiter: _score(text[:_SAMPLE], delimiter) for delimiter in _DELIMITERS}
    return max(scores, key=lambda delimiter: scores[delimiter])


def _score(sample: str, delimiter: str) -> float:
    widths: list[int] = []
    try:
        for row in _split(sample, delimiter, "", 0):
            widths += [len(row.cells)] if row.cells else []
            if len(widths) == _SAMPLE_ROWS:
                break
    except (CellTooLarge, BrokenTable, UnclosedQuote):
        pass
    if not widths or widths[0] == 1:
        return 0
    return widths[0] * widths.count(widths[0]) / len(widths)


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _from_heads(records: list[Row], file: str, notices: list[Remark]) -> list[Row]:
    """Return the records from the column names on: lines of one cell may stand above them, such as a title."""
    place = next((number for number, row in enumerate(records[:_MOST_ABOVE]) if _filled(row) > 1), 0)
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
