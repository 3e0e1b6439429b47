"""How standards to be observed are set: a table with a box to tick for each mark, and lines for the sums."""

from playbook_app.publishing.blocks import Run
from playbook_app.publishing.forms import Scored, Scores
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Shape, Sign
from playbook_app.publishing.pdf.cards import badge
from playbook_app.publishing.pdf.forms import TICK, square
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import RepeatingRows, Row, Stack

_MARK = 7.25
_WEIGHT = 6.0
"""The widths of columns, in units."""

_PADDING = 1.0
"""The room over and under the words of a row, in units."""

_BADGE = 16.0


def _scores(setter: Setter, block: Scores, width: float, parent: Element) -> list[Box]:
    mark, weight = setter.units(_MARK), setter.units(_WEIGHT)
    first = width - weight - mark * len(block.marks)
    columns = [first, weight, *[mark] * len(block.marks)]
    over: list[Box] = []
    if block.title:
        over = [setter.line(block.title, "title 3", width, Element("H2", parent), bound=True, even=True)]
    element = Element("Table", parent)
    head = _head(setter, block, columns, Element("TR", element))
    rows = [_scored(setter, block, row, columns, Element("TR", element)) for row in block.rows]
    if rows:
        rows[-1].bound = True
    rows.append(_sums(setter, block, columns, parent))
    return [*over, RepeatingRows([head], rows, above=setter.units(1 if over else 3), below=setter.units(1))]


def _head(setter: Setter, block: Scores, columns: list[float], element: Element) -> Box:
    titles = (block.standard, block.weight, *block.marks)
    texts = [
        setter.line(title, "grid head", column, Element("TH", element, scope="Column"), align=0.5 if place else 0.0)
        for place, (title, column) in enumerate(zip(titles, columns, strict=True))
    ]
    height = max(text.height for text in texts)
    cells: list[tuple[float, Box]] = []
    x = 0.0
    for text, column in zip(texts, columns, strict=True):
        text.rise += height - text.height
        cells.append((x, text))
        x += column
    return Row(cells, bound=True, below=setter.units(0.5))


def _scored(setter: Setter, block: Scores, row: Scored, columns: list[float], element: Element) -> Box:
    padding, gutter = setter.units(_PADDING), setter.units(1.5)
    with setter.within(row.code or row.title, row.subject):
        cell = Element("TH", element, scope="Row")
        title = (Run(f"{row.code}  "), Run(row.title)) if row.code else (Run(row.title),)
        said = [setter.text(title, "term", columns[0] - gutter, Element("P", cell))]
        if row.statement:
            said.append(setter.text(row.statement, "cell", columns[0] - gutter, Element("P", cell)))
    padded = Stack([Box(0.0, below=padding), *said, Box(0.0, above=padding)])
    weight = setter.line(f"× {row.weight}", "weight", columns[1], Element("TD", element), align=0.5)
    weight.rise += padding
    weight.height += padding
    cells: list[tuple[float, Box]] = [
        (-setter.theme.hang, Stack([Box(padding), badge(setter, row.step, _BADGE * setter.theme.scale, style="pill")])),
        (0, padded),
        (columns[0], weight),
    ]
    x = columns[0] + columns[1]
    size, drop = setter.units(TICK), setter.units(_PADDING) - 1
    for _ in block.marks:
        Element("TD", element)
        cells.append((x, square(setter, size, x=(columns[2] - size) / 2, drop=drop)))
        x += columns[2]
    found = Row(cells, together=True, rule=setter.inks.line, width=sum(columns))
    found.sign = Sign(mark=row.mark)
    return found


def _sums(setter: Setter, block: Scores, columns: list[float], parent: Element) -> Box:
    """Return a label, and a line under each of the marks that are summed."""
    height = setter.units(3.75)
    label = setter.line(block.sum, "small", columns[0] + columns[1] - setter.units(1), Element("P", parent), align=1.0)
    label.above = label.below = 0.0
    cells: list[tuple[float, Box]] = [(0, Stack([Box(max(height - label.height, 0.0)), label]))]
    inset = setter.units(1)
    x = columns[0] + columns[1]
    for _ in range(block.summed):
        line = PlacedShape(None, inset, 0, columns[2] - 2 * inset, HAIRLINE, setter.inks.muted)
        cells.append((x, Shape(line, height, drop=height - HAIRLINE)))
        x += columns[2]
    top = PlacedShape(None, 0, 0, sum(columns), HAIRLINE, setter.inks.line)
    return Row([(0, Shape(top)), *cells], below=setter.units(1), together=True)


TABLE: dict[type, SetBlock] = {Scores: _scores}
