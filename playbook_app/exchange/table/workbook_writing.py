"""Writes a workbook of a playbook: its standards, so that they come back equal, the matrix, and what each role has.

Every text is written as a text, whatever it begins with, so that no spreadsheet calculates it. The same playbook gives
the same bytes: nothing in the file tells when or by whom it was written.
"""

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from playbook_app import palette
from playbook_app.colour import READABLE, contrast
from playbook_app.destination import check_file
from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.table.cells import kept_from_unguarding
from playbook_app.exchange.table.escapes import escaped
from playbook_app.exchange.table.leaves import Cell, Column, Leaf, matrix_leaf, roles_leaf, standards_leaf
from playbook_app.exchange.table.pieces import LONGEST_CELL
from playbook_app.exchange.table.sheet import column_letters
from playbook_app.exchange.table.workbook import STANDARDS_NAME
from playbook_app.remark import Remark
from playbook_app.replacing import replacing
from playbook_app.wording.language import translation

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as SheetCell

_ARCHIVE = b"PK\x03\x04"
_TYPES = "[Content_Types].xml"
_MADE_BY = "docProps/app.xml"
_OURS = b"<Application>Playbook</Application>"
_APPLICATION = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">%s</Properties>'
    % _OURS
)
_ANONYMOUS = b'<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_PROPERTIES = "docProps/core.xml"
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_LIKE_A_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_DAY = "yyyy-mm-dd"
_A4 = "9"
_WIDE_SCALE = 60
"""Percent at which a sheet of many columns is printed."""

_MARGIN = 0.4
"""Inches."""

_HEAD_HEIGHT = 32
_LINE_HEIGHT = 15
_AIR = 4
"""Points."""

_INDENTED = 3
"""What the indent takes of a column's width, and what letters may be wider than digits, in digits."""

_LOOKED_AT = 2_000
"""Characters of a text that its row's height is told from."""

_LONG = (
    "{file}: texts that are longer than a cell of a workbook may hold ({limit} characters): {count}. They go on in "
    "columns beside their own; an import puts them together again."
)


def write(playbook: Playbook, images: Callable[[str], bytes], out: Path) -> tuple[Remark, ...]:
    """Write the workbook to the file `out`, and return what a person should know of it.

    Only an earlier export is replaced, and none that a spreadsheet has saved since: it may hold somebody's work.
    Raises as `destination.check_file`, and OSError.
    """
    del images
    check_file(out, (_ARCHIVE,), _OURS)
    data, remarks = workbook_bytes(playbook, out.name)
    with replacing(out) as file:
        file.write(data)
    return remarks


def workbook_bytes(playbook: Playbook, file: str) -> tuple[bytes, tuple[Remark, ...]]:
    """Return the workbook, and what a person should know of it; `file` is what that calls it."""
    from openpyxl import Workbook
    from openpyxl.workbook.defined_name import DefinedName

    translate = translation(playbook.about.language)
    standards, long = standards_leaf(playbook, translate)
    accent = playbook.about.accent if _COLOUR.fullmatch(playbook.about.accent) else palette.ACCENT
    book = Workbook(write_only=True)
    for leaf in (standards, matrix_leaf(playbook, translate), roles_leaf(playbook, translate)):
        _Page(book, leaf, accent).write()
    name = standards.name.replace("'", "''")
    book.defined_names[STANDARDS_NAME] = DefinedName(STANDARDS_NAME, attr_text=f"'{name}'!$A$1", hidden=True)
    packed = BytesIO()
    book.save(packed)
    remarks = (Remark.of(_LONG, file=file, limit=LONGEST_CELL, count=long),) if long else ()
    return _without_times(packed), remarks


class _Page:
    """One sheet of the workbook as it is written, row by row."""

    def __init__(self, book: "Workbook", leaf: Leaf, accent: str) -> None:
        self._leaf = leaf
        self._accent = accent
        self._sheet: Any = book.create_sheet(leaf.name)
        self._cells: dict[tuple[object, ...], SheetCell] = {}

    def write(self) -> None:
        """Write what stands in the sheet."""
        self._lay_out()
        self._sheet.append([self._head(column) for column in self._leaf.columns])
        for number, row in enumerate((*self._leaf.rows, self._leaf.sums), 2):
            if row:
                self._sheet.row_dimensions[number].height = self._height(row)
                self._sheet.append([self._cell(place, cell) for place, cell in enumerate(row)])

    def _lay_out(self) -> None:
        """Say what stays in sight, how wide columns are, what there is to choose, and how it is printed."""
        from openpyxl.worksheet.datavalidation import DataValidation
        from openpyxl.worksheet.properties import PageSetupProperties

        leaf, sheet = self._leaf, self._sheet
        last = column_letters(len(leaf.columns))
        lowest = max(2, len(leaf.rows) + 1)
        sheet.sheet_properties.tabColor = self._accent[1:]
        sheet.freeze_panes = f"{column_letters(leaf.frozen + 1)}2"
        sheet.auto_filter.ref = f"A1:{last}{lowest}"
        sheet.row_dimensions[1].height = _HEAD_HEIGHT
        for place, column in enumerate(leaf.columns, 1):
            letters = column_letters(place)
            sheet.column_dimensions[letters].width = column.width
            sheet.column_dimensions[letters].hidden = column.hidden
            if column.choices:
                listed = DataValidation(type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
                listed.add(f"{letters}2:{letters}{lowest + 1_000}")
                sheet.data_validations.append(listed)
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _A4
        sheet.print_title_rows = "1:1"
        sheet.print_title_cols = f"A:{column_letters(leaf.frozen)}"
        sheet.oddFooter.left.text = "&A"
        sheet.oddFooter.right.text = "&P / &N"
        for side in ("left", "right"):
            setattr(sheet.page_margins, side, _MARGIN)
        sheet.page_setup.pageOrder = "overThenDown"
        if leaf.fits:
            sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
            sheet.page_setup.fitToHeight = 0
        else:
            sheet.page_setup.scale = _WIDE_SCALE

    def _head(self, column: Column) -> "SheetCell":
        ground = column.ground or self._accent
        ink = palette.WHITE if contrast(palette.WHITE, ground) >= READABLE else palette.TEXT
        return self._filled(self._styled("head", ground, ink, bold=True, quoted=False), column.head)

    def _height(self, row: tuple[Cell, ...]) -> float:
        """Return the height of a row, in points: programs differ in whether they find it out themselves."""
        lines = 1
        for column, cell in zip(self._leaf.columns, row, strict=True):
            if isinstance(cell.value, str) and not column.hidden:
                room = column.width - _INDENTED
                lines = max(lines, sum(ceil(len(line) / room) or 1 for line in cell.value[:_LOOKED_AT].split("\n")))
        return min(lines, self._leaf.lines) * _LINE_HEIGHT + _AIR

    def _cell(self, place: int, cell: Cell) -> "SheetCell":
        quoted = isinstance(cell.value, str) and bool(_LIKE_A_FORMULA.match(cell.value))
        code = _DAY if isinstance(cell.value, date) else ""
        styled = self._styled(place, cell.ground, palette.TEXT, bold=cell.bold, quoted=quoted, code=code)
        return self._filled(styled, cell.value)

    def _filled(self, styled: "SheetCell", value: str | int | date) -> "SheetCell":
        """Return a cell with a value; a text is one, also where it looks like a formula, an error or a number."""
        if isinstance(value, str):
            styled.value = escaped(kept_from_unguarding(value))
            styled.data_type = "s"
        else:
            styled.value = value
        return styled

    def _styled(self, place: object, ground: str, ink: str, *, bold: bool, quoted: bool, code: str = "") -> "SheetCell":
        """Return the cell of a column that looks so. It is used anew for every row, since each is written at once."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        key = (place, ground, ink, bold, quoted, code)
        if key not in self._cells or place == "head":
            cell = WriteOnlyCell(self._sheet)
            cell.font = Font(name="Calibri", size=11, bold=bold, color=ink[1:])
            cell.alignment = Alignment(
                horizontal="left", vertical="center" if place == "head" else "top", indent=1, wrap_text=True
            )
            cell.border = Border(bottom=Side("thin", palette.LINE[1:]))
            if ground:
                cell.fill = PatternFill("solid", fgColor=ground[1:])
            if code:
                cell.number_format = code
            cell.quotePrefix = quoted
            self._cells[key] = cell
        return self._cells[key]


def _without_times(packed: BytesIO) -> bytes:
    """Return an archive without the times and names that were put into it."""
    result = BytesIO()
    with ZipFile(packed) as made, ZipFile(result, "w", ZIP_DEFLATED) as archive:
        _store(archive, _TYPES, made.read(_TYPES))
        _store(archive, _MADE_BY, _APPLICATION)
        for name in made.namelist():
            if name == _PROPERTIES:
                _store(archive, name, _ANONYMOUS)
            elif name not in {_TYPES, _MADE_BY}:
                archive.writestr(ZipInfo(name, _EARLIEST), made.read(name), ZIP_DEFLATED)
    return result.getvalue()


def _store(archive: ZipFile, name: str, content: bytes) -> None:
    """Put a small part into an archive as it is, so that what it says is seen at the beginning of the file."""
    archive.writestr(ZipInfo(name, _EARLIEST), content)
