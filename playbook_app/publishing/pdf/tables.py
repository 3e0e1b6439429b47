"""How tables are set: columns as wide as their content asks for, split by row, the head repeated."""

from collections.abc import Sequence
from itertools import chain, repeat

from playbook_app.publishing.blocks import Runs, Table
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.lines import longest_word, widest
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import RepeatingRows, Row, Stack

_ROOM = 1.6
"""Units of air over the texts of a row where there must be room for a pen."""

_SIZES = ("cell", "small cell", "tiny cell")
"""The styles of cells, from the usual one to that of tables that are too wide for it."""

_ALIGNS = {"left": 0.0, "center": 0.5, "right": 1.0}


def _table(setter: Setter, block: Table, width: float, parent: Element) -> list[Box]:
    count = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    if not count:
        return []
    with setter.keeping_lines():
        return _set_table(setter, block, count, width, Element("Table", parent))


def _set_table(setter: Setter, block: Table, count: int, width: float, element: Element) -> list[Box]:
    size, columns = _sized(setter, block, count, width)
    aligns = [_ALIGNS[align] for align in block.aligns] + [0.0] * count
    cells = list(zip(columns, aligns, strict=False))
    heads: list[Box] = [_row(setter, block.head, f"{size} head", cells, element)] if any(block.head) else []
    set_rows = (_row(setter, row, size, cells, element) for row in block.rows)
    rows: list[Box] = [_roomy(setter, row) if block.written_in else row for row in set_rows]
    if heads:
        heads[0].bound = True
    return [RepeatingRows(heads, rows, above=setter.units(1.25), below=setter.units(1.75))]


def _row(setter: Setter, texts: Sequence[Runs], style: str, cells: list[tuple[float, float]], parent: Element) -> Row:
    """Set a row; `cells` are the width and the alignment of each column."""
    element = Element("TR", parent)
    head = style.endswith("head")
    inset, gutter = setter.units(0.5), _gutter(setter, len(cells))
    placed: list[tuple[float, Box]] = []
    x = 0.0
    for runs, (width, align) in zip(chain(texts, repeat(())), cells, strict=False):
        cell = Element("TH", element, scope="Column") if head else Element("TD", element)
        placed.append((x, setter.text(runs, style, width - gutter, cell, align=align, inset=inset)))
        x += width
    reach = sum([width for width, _ in cells]) - gutter
    return Row(placed, together=True, rule="" if head else setter.inks.line, width=reach)


def _roomy(setter: Setter, row: Row) -> Row:
    """Return a row with room over its texts, as on a line that is written on."""
    cells: list[tuple[float, Box]] = [(x, Stack([Box(setter.units(_ROOM)), text])) for x, text in row.cells]
    return Row(cells, together=True, rule=row.rule, width=row.width)


def _gutter(setter: Setter, count: int) -> float:
    return setter.units(1.5) if count < 12 else 2.0  # noqa: PLR2004


def _sized(setter: Setter, block: Table, count: int, width: float) -> tuple[str, list[float]]:
    """Return the largest style in which no word has to be torn, else the smallest, and the columns' widths in it."""
    given = _given(setter, block, count, width)
    if given:
        return _SIZES[0], given
    for size in _SIZES:
        least, most = _needed(setter, block, count, size)
        if sum(least) <= width + _gutter(setter, count):
            break
    return size, _shared(least, most, width + _gutter(setter, count))


def _given(setter: Setter, block: Table, count: int, width: float) -> list[float]:
    """Return the columns' widths as the table asks for them; none where it does not."""
    if len(block.shares) != count:
        return []
    whole = width + _gutter(setter, count)
    return [whole * share / sum(block.shares) for share in block.shares]


def _needed(setter: Setter, block: Table, count: int, size: str) -> tuple[list[float], list[float]]:
    """Return the least width that each column needs, for its longest word, and the most that it can use."""
    gutter = _gutter(setter, count)
    least, most = [0.0] * count, [0.0] * count
    for style, rows in ((f"{size} head", (block.head,)), (size, block.rows)):
        for row in rows:
            for place, runs in enumerate(row):
                narrow, wide = _measure(setter, runs, style)
                least[place] = max(least[place], narrow)
                most[place] = max(most[place], wide)
    return [one + gutter for one in least], [one + gutter for one in most]


def _measure(setter: Setter, runs: Runs, style: str) -> tuple[float, float]:
    """Return the width of the longest word (at most a fourth of the page), and that of the whole on one line."""
    lines = setter.unbroken(runs, style)
    return min(longest_word(lines), setter.theme.area.width / 4), widest(lines)


def _shared(least: list[float], most: list[float], width: float) -> list[float]:
    """Share a width among columns, between the least and the most that each can use."""
    if sum(most) <= width:
        return [width * one / sum(most) for one in most]
    if sum(least) >= width:
        return [width * one / sum(least) for one in least]
    spare = width - sum(least)
    wishes = [(high - low) ** 0.75 for low, high in zip(least, most, strict=True)]
    total = sum(wishes)
    return [low + spare * wish / total for low, wish in zip(least, wishes, strict=True)]


TABLE: dict[type, SetBlock] = {Table: _table}
