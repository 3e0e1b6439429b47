"""A table as a CSV file holds it: encoding, delimiter and rows are found out here, what its columns mean elsewhere."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from playbook_app.errors.table import BrokenTable, CellTooLarge, UnclosedQuote
from playbook_app.exchange.gate import LARGEST_CSV, read_bytes
from playbook_app.exchange.table.encoding import decoded
from playbook_app.exchange.table.rows import LONGEST_CELL, Row, Table, table_of
from playbook_app.remark import Remark

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64_000
_SAMPLE_ROWS = 40
_DECLARED = "sep="

_END = "\0"
"""Ends every text that is taken apart; no text has it inside."""


def read_csv(path: Path) -> Table:
    """Return the table of a CSV file, without its blank rows.

    Raises NoSource, OddFile, TooLarge, NotATable, CellTooLarge, UnclosedQuote, BrokenTable, and as `table_of`.
    """
    notices: list[Remark] = []
    text = decoded(read_bytes(path.resolve(), LARGEST_CSV), path.name, notices)
    return table_of(_records(text, path.name), path.name, notices)


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
