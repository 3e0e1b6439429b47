"""A table as it comes from a file: column names that differ, and rows of as many cells. Their meaning is for others.

CSV is the only file that is read here: its encoding and its delimiter are found out.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.errors.table import BrokenTable, CellTooLarge, EmptyTable, TooManyColumns
from playbook_app.exchange.gate import LARGEST_CSV, read_bytes
from playbook_app.remark import Remark

MOST_COLUMNS = 2_000
LONGEST_CELL = 10 * LONGEST_TEXT
"""Characters: our own exports hold several texts in one cell."""

_MARKS = (  # longer marks first: that of UTF-32 begins like that of UTF-16
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE = 64_000
_SAMPLE_ROWS = 40
_DECLARED = "sep="

_DECODED = "{file} is not UTF-8; it was read as {encoding}."
_NULS = "{file}: NUL characters were left out."
_RENAMED = "{file}: two columns are called “{column}”; the later one is kept as “{name}”."
_SHORT = "{file}: {count} rows have fewer cells than there are columns, the first in line {line}."
_LONG = "{file}: {count} rows have more cells than there are columns, the first in line {line}; all cells were kept."


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

    Raises NoSource, OddFile, TooLarge, EmptyTable, TooManyColumns, CellTooLarge and BrokenTable.
    """
    notices: list[Remark] = []
    text = _decoded(read_bytes(path.resolve(), LARGEST_CSV), path.name, notices)
    records = [row for row in _records(text, path.name) if any(cell.strip() for cell in row.cells)]
    if not records:
        raise EmptyTable(path=path.name)
    if max(len(row.cells) for row in records) > MOST_COLUMNS:
        raise TooManyColumns(path=path.name, limit=MOST_COLUMNS)
    heads = _heads(records, path.name, notices)
    rows = tuple(_squared(row, len(heads)) for row in records[1:])
    return Table(path.name, heads, rows, tuple(notices))


def _decoded(data: bytes, file: str, notices: list[Remark]) -> str:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None) or _unmarked_encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding, text = _guessed(data)
    if not encoding.startswith("utf-8"):
        notices.append(Remark.of(_DECODED, file=file, encoding=encoding))
    if "\0" in text:
        notices.append(Remark.of(_NULS, file=file))
    return text.replace("\0", "")


def _unmarked_encoding(data: bytes) -> str:
    """Return UTF-16 for a file whose every second byte is mostly zero, else UTF-8."""
    sample = data[:_SAMPLE]
    mostly = len(sample) // 4
    if mostly and len(data) % 2 == 0:
        if sample[1::2].count(0) > mostly:
            return "utf-16-le"
        if sample[0::2].count(0) > mostly:
            return "utf-16-be"
    return "utf-8"


def _guessed(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    for encoding in (best.encoding if best else "cp1252", "cp1252"):
        try:
            return encoding, data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return "latin-1", data.decode("latin-1")


def _records(text: str, file: str) -> Iterator[Row]:
    """Yield the records of the text, blank ones too, with the line in which each begins."""
    first, _, rest = text.partition("\n")
    declared = first.rstrip("\r")[len(_DECLARED) :] if first.casefold().startswith(_DECLARED) else ""
    body, before = (rest, 1) if len(declared) == 1 else (text, 0)
    yield from _split(body, declared if len(declared) == 1 else _delimiter(body), file, before)


def _split(text: str, delimiter: str, file: str, before: int) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = before + 1
    try:
        for cells in reader:
            yield Row(line, tuple(cells))
            line = before + reader.line_num + 1
    except csv.Error as error:
        if "field limit" in str(error):
            raise CellTooLarge(path=file, line=line, limit=LONGEST_CELL) from None
        raise BrokenTable(path=file, line=line) from None


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
    except (CellTooLarge, BrokenTable):
        pass
    if not widths or widths[0] == 1:
        return 0
    return widths[0] * widths.count(widths[0]) / len(widths)


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
