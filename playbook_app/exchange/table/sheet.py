"""One sheet of a workbook, cell by cell (ECMA-376 part 1, 18.3): what stands in it, merged, hidden or not calculated.

Cells are counted as they come, not as the sheet says: its own dimensions are not believed, nor that its rows are few.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from playbook_app.errors.office import BrokenOffice
from playbook_app.errors.table import CellTooLarge, TooManyCells, TooManyRows
from playbook_app.exchange.table.rows import LONGEST_CELL, MOST_ABOVE, MOST_FILLED, MOST_ROWS, Allowance
from playbook_app.frozen import frozen

MOST_ELEMENTS = 5_000_000
"""Elements of a sheet, each of which takes two or three microseconds: a cell with text is three of them."""

LAST_COLUMN = 16_384
LAST_ROW = 1_048_576

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_TEXTS = frozenset({"v", "t"})

ValueShown = Callable[[str, str, str], str]
"""Returns what a cell shows, of its type, its style and its value as the file writes them; ValueError for none."""


@frozen
class Merged:
    """Cells shown as one: the column and the first row of the one that holds the value, and the last row."""

    column: int
    first: int
    last: int


@dataclass
class Tally:
    """How often something was met, and where first."""

    count: int = 0
    first: str = ""

    def note(self, where: str) -> None:
        """Count one more."""
        self.count += 1
        self.first = self.first or where


@dataclass
class Sheet:
    """What was found in a sheet. `rows` has the filled cells of each filled row, by row and column, both from 1."""

    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[Merged] = field(default_factory=list)
    hidden_rows: Tally = field(default_factory=Tally)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    uncalculated: Tally = field(default_factory=Tally)
    errors: Tally = field(default_factory=Tally)

    def filled_down(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield the rows from top to bottom, with the value of cells merged over several rows in each of them.

        A row in which nothing else stands stays blank. Of merged cells that overlap, which no program makes, the first
        counts.
        """
        waiting = sorted(filter(self._holds, self.merged), key=lambda one: (one.first, one.column), reverse=True)
        down: dict[int, Merged] = {}
        for number in sorted(self.rows):
            while waiting and waiting[-1].first <= number:
                one = waiting.pop()
                down.setdefault(one.column, one)
            for column in [column for column, one in down.items() if one.last < number]:
                del down[column]
            above = {column: self.rows[one.first][column] for column, one in down.items()}
            yield number, above | self.rows[number]

    def _holds(self, one: Merged) -> bool:
        return bool(self.rows.get(one.first, {}).get(one.column))


def column_letters(column: int) -> str:
    """Return the name of a column from 1, such as AB."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number from 1 of a column's name."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


@lru_cache(maxsize=1_000)
def _local(tag: str) -> str:
    """Return the name of an element without its namespace, of which the standard has two forms."""
    return tag.rpartition("}")[2]


class SheetWatcher:
    """Takes a sheet in as its XML goes by.

    Raises TooManyRows, TooManyCells, TooMuchText and CellTooLarge, and BrokenOffice for what is no sheet.
    """

    def __init__(self, file: str, part: str, shown: ValueShown) -> None:
        """Begin without cells; `file` and `part` are what errors call them."""
        self.sheet = Sheet()
        self._file = file
        self._part = part
        self._shown = shown
        self._allowance = Allowance(file)
        self._elements = 0
        self._row = self._column = 0
        self._cells: dict[int, str] = {}
        self._type = self._style = ""
        self._formula = self._valued = False
        self._texts: list[str] = []
        self._length = 0
        self._hidden = self._listening = False
        self._phonetic = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a row, a cell or its text, or note what else the sheet says."""
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise TooManyCells(path=self._file, limit=MOST_FILLED)
        name = _local(tag)
        if name == "c":
            self._begin_cell(attributes)
        elif name in _TEXTS:
            self._listening = not self._phonetic
            self._valued = True
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._phonetic += 1
        elif name == "row":
            self._begin_row(attributes)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in {"1", "true"}:
            self._hide_columns(attributes)

    def data(self, text: str) -> None:
        """Take text in, where it is a cell's."""
        if self._listening:
            self._texts.append(text)
            self._length += len(text)
            if self._length > LONGEST_CELL:
                raise CellTooLarge(path=self._file, line=self._row, limit=LONGEST_CELL)

    def end(self, tag: str) -> None:
        """End a text, a cell or a row."""
        name = _local(tag)
        if name in _TEXTS:
            self._listening = False
        elif name == "c":
            self._end_cell()
        elif name == "rPh":
            self._phonetic -= 1
        elif name == "row":
            self._end_row()

    def close(self) -> None:
        """Have no more to do."""

    def _begin_row(self, attributes: Mapping[str, str]) -> None:
        self._row = self._number(attributes.get("r"), self._row + 1, LAST_ROW)
        self._column = 0
        self._cells = {}
        self._hidden = attributes.get("hidden") in {"1", "true"}

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = attributes.get("r")
        self._column = self._place(place)[0] if place else self._column + 1
        self._type = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._formula = self._valued = False
        self._texts = []
        self._length = 0

    def _end_cell(self) -> None:
        if not self._texts and not self._formula:
            return
        written = "".join(self._texts)
        if self._formula and not written and not (self._valued and self._type == "str"):
            self.sheet.uncalculated.note(self._here())
        if not written:
            return
        try:
            text = self._shown(self._type, self._style, written)
        except (ValueError, LookupError, OverflowError):
            raise BrokenOffice(path=self._file, part=f"{self._part}, {self._here()}") from None
        if self._type == "e":
            self.sheet.errors.note(f"{self._here()}: {text}")
        if text:
            self._allowance.take(text)
            self._cells[self._column] = text

    def _end_row(self) -> None:
        if not self._cells:
            return
        if self._hidden:
            self.sheet.hidden_rows.note(str(self._row))
        self.sheet.rows[self._row] = self.sheet.rows.get(self._row, {}) | self._cells
        if len(self.sheet.rows) > MOST_ROWS + MOST_ABOVE:
            raise TooManyRows(path=self._file, limit=MOST_ROWS)

    def _merge(self, reference: str) -> None:
        beginning, _, end = reference.partition(":")
        column, first = self._place(beginning)
        last = self._place(end or beginning)[1]
        if last > first:
            self.sheet.merged.append(Merged(column, first, last))
        if len(self.sheet.merged) > MOST_ROWS:
            raise TooManyCells(path=self._file, limit=MOST_FILLED)

    def _hide_columns(self, attributes: Mapping[str, str]) -> None:
        first = self._number(attributes.get("min"), 1, LAST_COLUMN)
        self.sheet.hidden_columns.append((first, self._number(attributes.get("max"), first, LAST_COLUMN)))

    def _place(self, name: str) -> tuple[int, int]:
        """Return the column and the row of a cell's name. Raises BrokenOffice."""
        found = _CELL.fullmatch(name)
        column, row = (column_number(found[1]), int(found[2])) if found else (0, 0)
        if not 0 < column <= LAST_COLUMN or not 0 < row <= LAST_ROW:
            raise BrokenOffice(path=self._file, part=f"{self._part}, {name[:20]}")
        return column, row

    def _number(self, given: str | None, usual: int, most: int) -> int:
        number = usual if given is None else int(given) if given.isdecimal() and len(given) < len(str(most)) + 1 else 0
        if not 0 < number <= most:
            raise BrokenOffice(path=self._file, part=f"{self._part}, {str(given)[:20]}")
        return number

    def _here(self) -> str:
        return f"{column_letters(self._column)}{self._row}"
