"""Tables that keep every cell: the widest row says how many columns there are. Excessive ones print as typed."""

from playbook_app.publishing.blocks import Align, Runs, Table
from playbook_app.publishing.markup.openings import opens_with_table

_MOST_COLUMNS = 100
_MOST_CELLS = 10_000
_LONGEST_ROW = 5_000
_RULE = frozenset("|:- ")


def is_moderate(block: str) -> bool:
    """Tell whether `block` could be a table that is not excessive."""
    if "|" not in block or "\n" not in block:
        return False
    rows = block.split("\n")
    columns = max(row.count("|") for row in rows) + 1
    return columns <= _MOST_COLUMNS and columns * len(rows) <= _MOST_CELLS and max(map(len, rows)) <= _LONGEST_ROW


def framed_cells(block: str) -> tuple[list[list[str]], list[Align]] | None:
    """Return the cells and the alignments of a table of two columns or more, whose rows begin with a bar each.

    None for anything else, and where a bar could stand for itself, in code or after a backslash.
    """
    if "`" in block or "\\" in block or not opens_with_table(block) or not is_moderate(block):
        return None
    lines = [line.strip(" ") for line in block.rstrip("\n").split("\n")]
    if not all(line.startswith("|") for line in lines):
        return None
    head, rule, *rows = [line[1:].removesuffix("|").split("|") for line in lines]
    if not 1 < len(head) == len(rule) or not _RULE.issuperset(lines[1]):
        return None
    return [[cell.strip(" ") for cell in row] for row in (head, *rows)], [*map(aligned, rule)]


def aligned(rule: str) -> Align:
    """Return the alignment that the cell of a rule asks for."""
    rule = rule.strip(" ")
    if not rule.endswith(":"):
        return "left"
    return "center" if rule.startswith(":") and len(rule) > 1 else "right"


def filled(rows: list[list[Runs]], aligns: list[Align]) -> Table:
    """Return a table of rows, head first, the shorter ones filled up with empty cells."""
    width = max(map(len, rows))
    head, *body = [tuple(row + [()] * (width - len(row))) for row in rows]
    left: list[Align] = ["left"] * (width - len(aligns))
    return Table(head, tuple(body), (*aligns, *left))
