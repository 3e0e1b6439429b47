"""A table as a sheet of an Excel workbook holds it (ECMA-376 part 1, 18): which sheet, and what there is to tell of it.

Sheets are read here and not by a library, since all of a sheet is counted while it goes by, and since merged and hidden
cells and formulas without results matter (packaging/decisions/workbooks.md).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from playbook_app.errors.office import BrokenOffice
from playbook_app.errors.table import NoSuchSheet
from playbook_app.exchange.office import OfficeKind, Package, package
from playbook_app.exchange.outcome import Sheets
from playbook_app.exchange.table.cell_values import cell_values
from playbook_app.exchange.table.columns import MACHINE
from playbook_app.exchange.table.pieces import joined
from playbook_app.exchange.table.rows import MOST_FILLED, Allowance, Row, Table, require_size, table_of
from playbook_app.exchange.table.sheet import Sheet, SheetWatcher
from playbook_app.frozen import frozen
from playbook_app.remark import Remark

MOST_SHEETS = 1_000
STANDARDS_NAME = "Playbook_standards"
"""The name by which a workbook of ours tells which of its sheets holds the standards, whatever people call it now."""

_VALUE = re.compile(rb"<(?:\w{1,20}:)?(?:v|is)[ >]")
_LONGEST_TAG = 32
_MOST_NAMED = 20
_NOTES = {"comments", "threadedComment"}

_HIDDEN_SHEETS = "{file}: sheets that are hidden and were not read: {names}."
_HIDDEN_ROWS = "{file}: rows that are hidden in the sheet were read too: {count}, the first is row {line}."
_HIDDEN_COLUMNS = "{file}: columns that are hidden in the sheet were read too: {names}."
_UNCALCULATED = (
    "{file}: formulas without a result: {count}, the first in {cell}. Those cells are empty here; open the workbook in "
    "Excel and save it to have them."
)
_ERRORS = "{file}: cells that show an error instead of a value: {count}, the first is {cell}."
_BESIDE = "{file}: notes and pictures that lie upon the cells were not read."
_MACROS = "{file}: its macros were neither read nor run."


@frozen
class SheetEntry:
    """A sheet of a workbook: its name, the part that holds it, whether people see it, and how many cells are filled."""

    name: str
    part: str
    visible: bool
    filled: int


def read_workbook(path: Path, wanted: str | None = None) -> tuple[Table, Sheets]:
    """Return the table of a workbook's sheet, and which sheets there are to choose from.

    Without a `wanted` name, the sheet is the one with the most filled cells. Raises as `office.package`; BrokenOffice,
    NoSuchSheet, TooManyRows, TooManyCells, TooMuchText, CellTooLarge; and as `table_of`.
    """
    workbook = package(path, OfficeKind.WORKBOOK)
    sheets = _sheets(workbook)
    entry = _chosen(sheets, wanted or _of_ours(workbook, sheets), workbook.path)
    watcher = SheetWatcher(workbook.path, entry.part, cell_values(workbook).shown)
    workbook.follow(entry.part, watcher)
    columns = _columns(watcher.sheet)
    notices = list(_told(workbook, sheets, entry, watcher.sheet))
    table = table_of(_records(watcher.sheet, columns, workbook.path), workbook.path, notices)
    hidden = _hidden_heads(watcher.sheet, columns, table)
    if hidden:
        table = replace(
            table, notices=(*table.notices, Remark.of(_HIDDEN_COLUMNS, file=table.file, names=_named(hidden)))
        )
    return _in_one(table), Sheets(workbook.path, tuple(one.name for one in sheets if one.filled), entry.name)


def _sheets(workbook: Package) -> tuple[SheetEntry, ...]:
    """Return the sheets that have cells, in the workbook's order. Raises BrokenOffice where there is none."""
    parts = {one.id: one.target for one in workbook.relations(workbook.main) if one.kind == "worksheet"}
    filled: dict[str, int] = {}
    found: list[SheetEntry] = []
    listed = workbook.tree(workbook.main).findall("{*}sheets/{*}sheet")
    for one in listed:
        part = parts.get(next((str(value) for key, value in one.items() if str(key).endswith("}id")), ""), "")
        if part not in workbook:
            continue
        if part not in filled:
            filled[part] = _filled(workbook, part) if len(listed) > 1 else 1
        found.append(SheetEntry(one.get("name") or "", part, one.get("state", "visible") == "visible", filled[part]))
    if not found or len(found) > MOST_SHEETS:
        raise BrokenOffice(path=workbook.path, part=workbook.main)
    return tuple(found)


def _filled(workbook: Package, part: str) -> int:
    """Return about how many cells of a sheet hold something, without taking the sheet apart."""
    count, rest = 0, b""
    for piece in workbook.chunks(part):
        seen = rest + piece.replace(b"\0", b"")
        found = [match.end() for match in _VALUE.finditer(seen)]
        count += len(found)
        rest = seen[max(found[-1] if found else 0, len(seen) - _LONGEST_TAG) :]
    return count


def _chosen(sheets: tuple[SheetEntry, ...], wanted: str | None, file: str) -> SheetEntry:
    """Return the sheet of a name; else the fullest that people see, but not one too full for a table."""
    if wanted is None:
        seen = [one for one in sheets if one.visible] or sheets
        return max(seen, key=lambda one: (one.filled <= MOST_FILLED, one.filled))
    for alike in (str, str.casefold):
        for one in sheets:
            if alike(one.name) == alike(wanted):
                return one
    raise NoSuchSheet(path=file, name=wanted, sheets=_named(one.name for one in sheets))


def _of_ours(workbook: Package, sheets: tuple[SheetEntry, ...]) -> str | None:
    """Return the name of the sheet of standards in a workbook that we wrote, where it is still there."""
    for one in workbook.tree(workbook.main).iterfind("{*}definedNames/{*}definedName"):
        if one.get("name") == STANDARDS_NAME:
            place = (one.text or "").rpartition("!")[0]
            name = place[1:-1].replace("''", "'") if place.startswith("'") else place
            return name if any(sheet.name == name for sheet in sheets) else None
    return None


def _records(sheet: Sheet, columns: list[int], file: str) -> Iterator[Row]:
    """Yield the filled rows, with a cell for each of the columns."""
    require_size(file, len(columns), len(sheet.rows))
    allowance = Allowance(file)
    for number, cells in sheet.filled_down():
        for text in cells.values():
            allowance.take(text)
        yield Row(number, tuple(cells.get(column, "") for column in columns))


def _told(workbook: Package, sheets: tuple[SheetEntry, ...], entry: SheetEntry, sheet: Sheet) -> Iterator[Remark]:
    """Yield what a person should know of how a sheet was read."""
    file = workbook.path
    if hidden := [one.name for one in sheets if one is not entry and not one.visible]:
        yield Remark.of(_HIDDEN_SHEETS, file=file, names=_named(hidden))
    if sheet.hidden_rows.count:
        yield Remark.of(_HIDDEN_ROWS, file=file, count=sheet.hidden_rows.count, line=sheet.hidden_rows.first)
    if sheet.uncalculated.count:
        yield Remark.of(_UNCALCULATED, file=file, count=sheet.uncalculated.count, cell=sheet.uncalculated.first)
    if sheet.errors.count:
        yield Remark.of(_ERRORS, file=file, count=sheet.errors.count, cell=sheet.errors.first)
    if _has_more_than_cells(workbook, entry.part):
        yield Remark.of(_BESIDE, file=file)
    if workbook.has_macros:
        yield Remark.of(_MACROS, file=file)


def _has_more_than_cells(workbook: Package, part: str) -> bool:
    """Tell whether notes or pictures lie upon a sheet. Some programs give every sheet a drawing with nothing in it."""
    inside = [one for one in workbook.relations(part) if not one.external and one.target in workbook]
    return any(one.kind in _NOTES or (one.kind == "drawing" and len(workbook.tree(one.target))) for one in inside)


def _columns(sheet: Sheet) -> list[int]:
    """Return the columns in which anything stands."""
    return sorted({column for cells in sheet.rows.values() for column, text in cells.items() if text.strip()})


def _hidden_heads(sheet: Sheet, columns: list[int], table: Table) -> list[str]:
    """Return the names of columns that people do not see, but for those that only machines need."""
    hidden = [any(first <= column <= last for first, last in sheet.hidden_columns) for column in columns]
    return [head for head, out in zip(table.heads, hidden, strict=True) if out and not head.startswith(MACHINE)]


def _in_one(table: Table) -> Table:
    """Return a table of ours with texts that go on in other columns in one piece."""
    if MACHINE[0] not in table.heads:
        return table
    heads, rows = joined(table.heads, (row.cells for row in table.rows))
    return replace(
        table, heads=heads, rows=tuple(Row(old.line, cells) for old, cells in zip(table.rows, rows, strict=True))
    )


def _named(names: "Iterator[str] | list[str]") -> str:
    """Return names as they are listed in a sentence."""
    listed = list(names)
    shown = [f"“{name}”" for name in listed[:_MOST_NAMED]]
    return ", ".join([*shown, "…"] if len(listed) > _MOST_NAMED else shown)
