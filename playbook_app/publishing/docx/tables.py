"""How tables are written: those of texts, texts side by side, and the journey at a glance.

Rows are not broken where they fit on a page, heads are marked and repeat, and none has more columns than Word takes.
"""

from collections.abc import Iterable, Sequence

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Blocks, Columns, Grid, GridRow, Labelled, Run, Runs, Table
from playbook_app.publishing.direction import direction
from playbook_app.publishing.docx.look import Look, step_colour, step_name, step_tint
from playbook_app.publishing.docx.pieces import TABLE_END, closed, joined, run_of
from playbook_app.publishing.docx.scribe import Scribe, WriteBlock
from playbook_app.publishing.docx.style import shading
from playbook_app.publishing.docx.styles import ROOM_BESIDE
from playbook_app.publishing.docx.text import flowing

_MOST_COLUMNS = 63
"""Word opens no table with more."""
_EMPTY = run_of(flowing("\u00a0"))
"""What an empty cell says, so that no paragraph is without words."""
_LEAST_SHARE, _MOST_SHARE = 4, 60
"""The signs of a column's longest cell that its width is reckoned by."""
_FIRST_SHARE = 1.5
"""The journey's first column is so much wider than the others."""
_SHORT = 1200
"""Texts of so many signs stand on one page for certain."""


def _table(scribe: Scribe, block: Table) -> str:
    count = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    slices = (slice(start, start + _MOST_COLUMNS) for start in range(0, count, _MOST_COLUMNS))
    return joined(_part(scribe, block, part, count) for part in slices)


def _part(scribe: Scribe, block: Table, part: slice, count: int) -> str:
    """Return the columns of a table that Word takes at once."""
    aligns = (*block.aligns, *(("left",) * count))[:count][part]
    shares = _shares(block, count)[part]
    head = [_filled(block.head, count)[part]] if any(block.head) else []
    widths = widths_of(shares, scribe.place.width)
    rows = [_row(scribe, row, widths, aligns, "TableHead") for row in head]
    rows += [_row(scribe, _filled(row, count)[part], widths, aligns, "TableText") for row in block.rows]
    return table(scribe.look, "HandbookTable", widths, rows, offset=scribe.place.offset, has_head=bool(head))


def _filled(row: Sequence[Runs], count: int) -> tuple[Runs, ...]:
    return (*row, *(((),) * (count - len(row))))


def _shares(block: Table, count: int) -> tuple[float, ...]:
    """Return the parts of the width: those that are given, else by the longest text of each column."""
    if len(block.shares) == count:
        return block.shares
    rows = [_filled(row, count) for row in (block.head, *block.rows)]
    lengths = (max(sum(len(run.text) for run in row[place]) for row in rows) for place in range(count))
    return tuple(float(min(max(length, _LEAST_SHARE), _MOST_SHARE)) for length in lengths)


def _row(scribe: Scribe, texts: Sequence[Runs], widths: Sequence[int], aligns: Sequence[str], style: str) -> str:
    cells = (
        cell(_line(scribe, runs, style, "" if align == "left" else align), width)
        for runs, align, width in zip(texts, aligns, widths, strict=True)
    )
    return row(cells, is_head=style == "TableHead")


def _line(scribe: Scribe, runs: Runs, style: str, align: str = "") -> str:
    with scribe.at(style, width=scribe.place.width):
        return scribe.paragraph(scribe.runs(runs) or _EMPTY, align=align)


def widths_of(shares: Sequence[float], width: int) -> list[int]:
    """Return the widths of columns, in the unit of the whole one."""
    total = sum(shares) or 1
    return [max(1, int(width * share / total)) for share in shares]


def cell(content: str, width: int, *, span: int = 1, shade: str = "") -> str:
    """Return a cell of paragraphs, over so many columns."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{shading(shade)}</w:tcPr>{closed(content)}</w:tc>'
    )


def row(cells: Iterable[str], *, is_head: bool = False, is_whole: bool = True) -> str:
    """Return a row; a head repeats on each page, a whole one is not broken."""
    properties = ("<w:cantSplit/>" if is_whole else "") + ("<w:tblHeader/>" if is_head else "")
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def table(
    look: Look,
    style: str,
    widths: Sequence[int],
    rows: Iterable[str],
    *,
    offset: int = 0,
    has_head: bool = True,
    has_first_column: bool = False,
) -> str:
    """Return a table of rows, so far from the margin in twentieths of a point."""
    mirrored = "<w:bidiVisual/>" if direction(look.book.language) == "rtl" else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    first_row, first_column = int(has_head), int(has_first_column)
    value = f"{0x0600 | first_row << 5 | first_column << 7:04X}"
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{mirrored}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{offset}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="{value}" '
        f'w:firstRow="{first_row}" w:lastRow="0" w:firstColumn="{first_column}" w:lastColumn="0" w:noHBand="1" '
        f'w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}{TABLE_END}'
    )


def _columns(scribe: Scribe, block: Columns) -> str:
    """Return texts side by side: their labels are the head of a table of one row."""
    if not block.columns:
        return ""
    widths = widths_of([1.0] * len(block.columns), scribe.place.width)
    placed = list(zip(block.columns, widths, strict=True))
    head = row((cell(_line(scribe, (Run(one.label),), "Label"), width) for one, width in placed), is_head=True)
    is_whole = sum(map(_length, block.columns)) < _SHORT
    body = row((cell(_content(scribe, one.blocks, width), width) for one, width in placed), is_whole=is_whole)
    style = "Ladder" if block.ruled else "SideBySide"
    return table(scribe.look, style, widths, (head, body), offset=scribe.place.offset)


def _length(column: Labelled) -> int:
    """Return about how many signs a text has, however it is made up."""
    return len(repr(column.blocks)) // 2


def _content(scribe: Scribe, blocks: Blocks, width: int) -> str:
    with scribe.at("Normal", width=max(1, width - ROOM_BESIDE)):
        return scribe.blocks(blocks)


def _grid(scribe: Scribe, block: Grid) -> str:
    widths = widths_of([_FIRST_SHARE, *([1.0] * len(block.head))], scribe.place.width)
    corner = cell(_line(scribe, (Run(block.corner),), "TableHead"), widths[0])
    heads = (_head_cell(scribe, step, name, width) for (step, name), width in zip(block.head, widths[1:], strict=True))
    rows = [row((corner, *heads), is_head=True)]
    for title, members in block.groups:
        if title:
            line = _line(scribe, title, "JourneyStage")
            rows.append(row((cell(line, sum(widths), span=len(widths)),)))
        rows += [_grid_row(scribe, block, one, widths) for one in members]
    return table(scribe.look, "Journey", widths, rows, offset=scribe.place.offset, has_first_column=True)


def _head_cell(scribe: Scribe, step: Step | None, name: str, width: int) -> str:
    line = _line(scribe, (Run(name),), f"JourneyStep{step_name(step)}")
    return cell(line, width, shade=step_colour(step))


def _grid_row(scribe: Scribe, block: Grid, one: GridRow, widths: Sequence[int]) -> str:
    texts = zip(block.head, _filled(one.cells, len(block.head)), widths[1:], strict=False)
    cells = (
        cell(_line(scribe, runs, "JourneyText"), width, shade=step_tint(step) if runs else "")
        for (step, _name), runs, width in texts
    )
    return row((cell(_line(scribe, one.title, "JourneyText"), widths[0]), *cells))


TABLE: dict[type, WriteBlock] = {Table: _table, Columns: _columns, Grid: _grid}
