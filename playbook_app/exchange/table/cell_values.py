"""What a cell of a workbook shows, of its type, its style and its value as the file writes them."""

from collections.abc import Mapping, Sequence
from itertools import islice

from playbook_app.errors.table import TooManyCells
from playbook_app.exchange.office import Package
from playbook_app.exchange.table.escapes import unescaped
from playbook_app.exchange.table.shared_texts import SharedTexts
from playbook_app.exchange.table.shown import GENERAL, shown, shown_text

MOST_FORMATS = 1_000
"""Formats that a workbook may bring; Excel itself takes a quarter of them."""

MOST_WORK = 15_000_000
"""What numbers may cost to show: a microsecond for each character of their formats, and about ten for each of them."""

_WORK_AT_LEAST = 10
_YES = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}
_MIDNIGHT = "T00:00:00"
_AS_TEXT = "@"


class CellValues:
    """The shared texts of a workbook, the codes of its cells' formats by their styles, and where its days begin."""

    def __init__(self, file: str, texts: Sequence[str], formats: Sequence[str], *, since_1904: bool) -> None:
        """Keep what all cells share; `file` is what errors call the workbook."""
        self._file = file
        self._texts = texts
        self._formats = formats
        self._since_1904 = since_1904
        self._formatted = self._work = 0

    def shown(self, kind: str, style: str, written: str) -> str:
        """Return what a cell of a type (ECMA-376 part 1, 18.18.11) shows.

        Raises ValueError and LookupError for what is none, and TooManyCells where there is too much to format.
        """
        if kind in {"s", "str", "inlineStr"}:
            text = self._texts[_index(written)] if kind == "s" else unescaped(written)
            code = self._code(style)
            return text if code in {GENERAL, _AS_TEXT} else shown_text(text, code)
        if kind == "n":
            return self._number(float(written), self._code(style))
        if kind == "b":
            return _YES[written.strip()]
        return written.removesuffix(_MIDNIGHT).replace("T", " ") if kind == "d" else written

    def _number(self, number: float, code: str) -> str:
        """Return a number as it is shown, unless formats as long as they may be were already followed too often."""
        self._formatted += 1
        self._work += len(code) + _WORK_AT_LEAST
        if self._work > MOST_WORK:
            raise TooManyCells(path=self._file, limit=self._formatted - 1)
        return shown(number, code, since_1904=self._since_1904)

    def _code(self, style: str) -> str:
        return self._formats[_index(style)] if style and self._formats else GENERAL


def cell_values(workbook: Package) -> CellValues:
    """Return what the cells of a workbook need to be shown. Raises as `Package.tree`, and as `SharedTexts`."""
    parts = {one.kind: one.target for one in reversed(workbook.relations(workbook.main)) if not one.external}
    texts = SharedTexts(workbook.path)
    if (part := parts.get("sharedStrings", "")) in workbook:
        workbook.follow(part, texts)
    formats = _formats(workbook, parts.get("styles", ""))
    about = workbook.tree(workbook.main).find("{*}workbookPr")
    since_1904 = about is not None and about.get("date1904") in {"1", "true"}
    return CellValues(workbook.path, texts.texts, formats, since_1904=since_1904)


def _formats(workbook: Package, part: str) -> tuple[str, ...]:
    """Return the code of each style's number format; none where there is no part of styles."""
    if part not in workbook:
        return ()
    styles = workbook.tree(part)
    listed = islice(styles.iterfind("{*}numFmts/{*}numFmt"), MOST_FORMATS)
    own = {one.get("numFmtId"): one.get("formatCode") or GENERAL for one in listed}
    known = _built_in()
    ids = [one.get("numFmtId") or "0" for one in styles.iterfind("{*}cellXfs/{*}xf")]
    return tuple(own.get(number) or known.get(number, GENERAL) for number in ids)


def _built_in() -> Mapping[str, str]:
    """Return the formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30)."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    return {str(number): code for number, code in BUILTIN_FORMATS.items()}


def _index(written: str) -> int:
    number = int(written)
    if number < 0:
        raise IndexError(number)
    return number
