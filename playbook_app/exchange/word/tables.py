"""Which tables are tables, and which only arrange texts on a page; and the cells of the former, row by row."""

from collections.abc import Callable

from playbook_app.exchange.word.blocks import Blocks, Box, Cell, Paragraph, Table, text_of

_MOST_COLUMNS = 24
_LONGEST_CELL = 800
_LONGEST_ROW = 3_000
_MOST_CELLS = 5_000


def is_grid(table: Table) -> bool:
    """Tell whether a table is one of cells that can stand on lines, in rows and columns."""
    rows = table.rows
    columns = max((sum(cell.width for cell in row) for row in rows), default=0)
    if len(rows) < 2 or not 1 < columns <= _MOST_COLUMNS or columns * len(rows) > _MOST_CELLS:  # noqa: PLR2004
        return False
    if max(sum(bool(cell.blocks) for cell in row) for row in rows) < 2:  # noqa: PLR2004
        return False
    lengths = [[0, *(len(text_of(cell.blocks)) for cell in row)] for row in rows]
    if any(max(row) > _LONGEST_CELL or sum(row) > _LONGEST_ROW for row in lengths):
        return False
    return not any(_holds_more(cell) for row in rows for cell in row)


def _holds_more(cell: Cell) -> bool:
    """Tell whether a cell holds what no line can: a table, a box, a picture."""
    return any(
        isinstance(block, Table | Box)
        or (isinstance(block, Paragraph) and any(span.picture is not None for span in block.spans))
        for block in cell.blocks
    )


def grid(table: Table, write: Callable[[Blocks], str]) -> list[list[str]]:
    """Return the texts of cells, in rows of one length. A merged cell stands in the first of its places."""
    rows = [[text for cell in row for text in (write(cell.blocks), *[""] * (cell.width - 1))] for row in table.rows]
    columns = max(map(len, rows))
    return [row + [""] * (columns - len(row)) for row in rows]
