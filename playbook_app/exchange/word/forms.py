"""Tables that are no tables: forms whose rows are the fields of a standard, and panels that head what follows them."""

from collections.abc import Sequence

from playbook_app.exchange.word.blocks import Block, Blocks, Cell, Paragraph, Table, text_of
from playbook_app.exchange.word.naming import TITLE, row_named
from playbook_app.frozen import frozen

_LONGEST_LABEL = 60
_LEAST_NAMED = 2
_SHARE_NAMED = 0.5
_MOST_ROWS = 3
_MOST_CELLS = 2
_LONGEST_PANEL = 2_000
_LONGEST_NUMBER = 6


@frozen
class Row:
    """A row of a form: what its label names, if anything, the label itself, and what stands beside it."""

    field: str | None
    label: str
    blocks: Blocks


@frozen
class Panel:
    """A small table in bold letters: a number, the words that head what follows, and words that belong to it."""

    number: str
    heading: Paragraph
    blocks: Blocks


def form_of(table: Table) -> tuple[Row, ...]:
    """Return the rows of a form, a standard's label at the left of each; nothing for any other table."""
    rows = [cells for row in table.rows if (cells := _filled(row))]
    labelled = [(text_of(cells[0].blocks), cells) for cells in rows]
    if not rows or any(len(cells) > _MOST_CELLS or len(label) > _LONGEST_LABEL for label, cells in labelled):
        return ()
    found = [Row(row_named(label), label, cells[1].blocks if cells[1:] else ()) for label, cells in labelled]
    named = [row.field for row in found if row.field]
    tells = any(field not in {TITLE, "roles", "code"} for field in named)
    enough = len(set(named)) >= max(_LEAST_NAMED, _SHARE_NAMED * len(found))
    return tuple(found) if tells and enough and len(set(named)) == len(named) else ()


def panel_of(table: Table) -> Panel | None:
    """Return a table as a panel, where it is small and all in bold; None where it is not."""
    if not 0 < len(table.rows) <= _MOST_ROWS or any(len(_filled(row)) > _MOST_CELLS for row in table.rows):
        return None
    blocks = [block for row in table.rows for cell in row for block in cell.blocks]
    paragraphs = [block for block in blocks if isinstance(block, Paragraph) and not block.is_empty]
    if len(paragraphs) < len(blocks) or not paragraphs or not all(one.looks.bold for one in paragraphs):
        return None
    number = paragraphs[0].text if _is_number(paragraphs[0].text) else ""
    rest = paragraphs[1:] if number else paragraphs
    if not rest or sum(len(one.text) for one in rest) > _LONGEST_PANEL:
        return None
    return Panel(number, rest[0], tuple(rest[1:]))


def single(table: Table) -> Blocks | None:
    """Return what a table holds that has but one column: it only frames it. None for any other table."""
    if any(len(row) > 1 for row in table.rows):
        return None
    return tuple(block for row in table.rows for cell in row for block in cell.blocks)


def _filled(row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if cell.blocks]


def _is_number(text: str) -> bool:
    return len(text) <= _LONGEST_NUMBER and any(sign.isdigit() for sign in text) and " " not in text


def holds_heading(blocks: Sequence[Block]) -> bool:
    """Tell whether any of some paragraphs is a heading by its style."""
    return any(isinstance(block, Paragraph) and block.level is not None and not block.is_empty for block in blocks)
