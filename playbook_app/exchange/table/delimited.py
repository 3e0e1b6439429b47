"""A table as a CSV file holds it: encoding, delimiter and rows are found out here, what its columns mean elsewhere."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TextIO

from playbook_app.errors.table import (
    BrokenTable,
    CellTooLarge,
    LineTooLong,
    TooManyColumns,
    TooManyRows,
    UnclosedQuote,
)
from playbook_app.exchange.gate import LARGEST_CSV, read_bytes
from playbook_app.exchange.table.encoding import decoded
from playbook_app.exchange.table.rows import LONGEST_CELL, MOST_COLUMNS, Allowance, Row, Table, require_size, table_of
from playbook_app.remark import Remark

LONGEST_LINE = 20_000_000
"""Characters of one record: our own exports hold some thirty texts in it."""

MOST_DELIMITERS = 200_000
"""Delimiters in one record, also those that are in its texts."""

MOST_LINES = 1_000_000
"""Lines of a file, also blank ones and those within texts."""

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64_000
_SAMPLE_ROWS = 40
_DECLARED = "sep="

_END = "\0"
"""Ends every text that is taken apart; no text has it inside."""

_MILLION = 1_000_000
_NULS = "{file}: NUL characters were left out."


def read_csv(path: Path) -> Table:
    """Return the table of a CSV file, without its blank rows.

    Raises NoSource, OddFile, TooLarge, NotATable, CellTooLarge, LineTooLong, UnclosedQuote, BrokenTable, TooMuchText,
    and as `table_of`.
    """
    notices: list[Remark] = []
    opened = decoded(read_bytes(path.resolve(), LARGEST_CSV), path.name, notices)
    return table_of(_records(opened, path.name, notices), path.name, notices)


def _records(opened: Callable[[], TextIO], file: str, notices: list[Remark]) -> Iterator[Row]:
    """Yield the records of the text, with the line in which each begins; no more than a table may have."""
    sample = opened().read(_SAMPLE).replace(_END, "")
    first = sample.partition("\n")[0]
    declared = first.rstrip("\r")[len(_DECLARED) :] if first.casefold().startswith(_DECLARED) else ""
    is_declared = len(declared) == 1
    delimiter = declared if is_declared else _delimiter(sample)
    lines = Lines(opened(), file, delimiter, notices)
    if is_declared:
        next(lines)
    allowance = Allowance(file)
    cells = 0
    for row in _split(lines, delimiter, file, before=int(is_declared)):
        lines.begin()
        cells += len(row.cells)
        require_size(file, len(row.cells), 1)
        require_size(file, 1, cells)
        for cell in row.cells:
            if cell:
                allowance.take(cell)
        yield row


class Lines(Iterator[str]):
    """The lines of a text, without NUL characters, as long as they make sense as lines of a table.

    `csv` takes a whole record in before it answers, so what one record may have is counted here. Raises LineTooLong,
    TooManyColumns and TooManyRows.
    """

    def __init__(self, text: TextIO, file: str, delimiter: str, notices: list[Remark]) -> None:
        """Begin before the first line."""
        self._text = text
        self._file = file
        self._delimiter = delimiter
        self._notices = notices
        self._count = 0
        self.begin()

    def begin(self) -> None:
        """Begin another record."""
        self._letters = self._delimiters = 0

    def __next__(self) -> str:
        """Return the next line."""
        line = self._text.readline(LONGEST_LINE + 1)
        if not line:
            raise StopIteration
        self._count += 1
        self._letters += len(line)
        self._delimiters += line.count(self._delimiter)
        if self._letters > LONGEST_LINE:
            raise LineTooLong(path=self._file, line=self._count, limit=LONGEST_LINE // _MILLION)
        if self._delimiters > MOST_DELIMITERS:
            raise TooManyColumns(path=self._file, limit=MOST_COLUMNS)
        if self._count > MOST_LINES:
            raise TooManyRows(path=self._file, limit=MOST_LINES)
        return self._without_nul(line) if _END in line else line

    def _without_nul(self, line: str) -> str:
        remark = Remark.of(_NULS, file=self._file)
        if remark not in self._notices:
            self._notices.append(remark)
        return line.replace(_END, "")


def _split(lines: Iterable[str], delimiter: str, file: str, before: int) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(chain(lines, ("\n", _END)), delimiter=delimiter)
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


def _delimiter(sample: str) -> str:
    """Return the delimiter that makes the most columns and the most rows of as many cells as the first."""
    scores = {delimiter: _score(sample, delimiter) for delimiter in _DELIMITERS}
    return max(scores, key=lambda delimiter: scores[delimiter])


def _score(sample: str, delimiter: str) -> float:
    widths: list[int] = []
    try:
        for row in _split(io.StringIO(sample, newline=""), delimiter, "", 0):
            widths += [len(row.cells)] if row.cells else []
            if len(widths) == _SAMPLE_ROWS:
                break
    except (CellTooLarge, BrokenTable, UnclosedQuote):
        pass
    if not widths or widths[0] == 1:
        return 0
    return widths[0] * widths.count(widths[0]) / len(widths)
