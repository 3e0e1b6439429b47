"""How the parts around the standards are set: the steps, the journey, questions, contents, glossary, signatures."""

from playbook_app.palette import GROUND, STEP_TINTS, WHITE
from playbook_app.publishing.blocks import Anchor, Asked, Contents, Glossary, Grid, GridRow, Run, Runs, Signature, Steps
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Halves, Shape, Sign
from playbook_app.publishing.pdf.cards import badge, step_colour
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import RepeatingRows, Row, Stack

_GAP = 3.0
"""Points between the columns of a grid."""

_HEAD_PADDING = 2.5
"""Points around the name of a grid's column."""


def _steps(setter: Setter, block: Steps, width: float, parent: Element) -> list[Box]:
    size = 24.0 * setter.theme.scale
    rows: list[Box] = []
    element = Element("L", parent)
    for step, name, meaning in block.entries:
        item = Element("LI", element)
        title = setter.line(name, "title 4", width, Element("Lbl", item), bound=True)
        title.above = title.below = 0.0
        text = setter.line(meaning, "body", width, Element("LBody", item))
        text.above = text.below = 0.0
        cells: list[tuple[float, Box]] = [(-setter.theme.hang, badge(setter, step, size)), (0, Stack([title, text]))]
        rows.append(Row(cells, above=setter.units(1.5), below=setter.units(1.5), together=True))
    return rows


def _grid(setter: Setter, block: Grid, width: float, parent: Element) -> list[Box]:
    """Set the journey: moments run down, steps across; it reaches into the margin, where the badges hang."""
    element = Element("Table", parent)
    first = _title_width(setter, block, width)
    column = (width - first) / max(len(block.head), 1)
    heads = [_grid_head(setter, block, (first, column), Element("TR", element))]
    rows: list[Box] = []
    for title, members in block.groups:
        if title:
            across = Element("TH", Element("TR", element), scope="Row", columns=1 + len(block.head))
            text = setter.text(title, "grid group", width, across, bound=True)
            rows.append(text)
        rows += [_grid_row(setter, block, row, (first, column), Element("TR", element)) for row in members]
    return [RepeatingRows(heads, rows)]


def _title_width(setter: Setter, block: Grid, width: float) -> float:
    """Return the width of a grid's first column; it gives way to names of steps that are a little longer."""
    usual, least = width * 0.26, width * 0.18
    left = width - len(block.head) * (_widest_word(setter, block) + 2 * _HEAD_PADDING + _GAP)
    return min(left, usual) if left >= least else usual


def _widest_word(setter: Setter, block: Grid) -> float:
    words = (word for _, name in block.head for word in name.split())
    return max((setter.width(word, "grid head") for word in words), default=0.0)


def _grid_head(setter: Setter, block: Grid, widths: tuple[float, float], element: Element) -> Box:
    first, column = widths
    height = setter.units(3)
    corner = setter.line(block.corner, "grid head", first, Element("TH", element, scope="Column"))
    cells: list[tuple[float, Box]] = [(0, corner)]
    inner = column - _GAP
    names = _fitting_names(setter, block, inner - 2 * _HEAD_PADDING)
    texts = [
        setter.line(
            name,
            "grid head",
            inner - 2 * _HEAD_PADDING,
            Element("TH", element, scope="Column", actual=whole if name != whole else ""),
            align=0.5,
            colour=WHITE,
        )
        for name, (_, whole) in zip(names, block.head, strict=True)
    ]
    height = max(height, *(text.height + 2 * _HEAD_PADDING for text in texts))
    for place, ((step, _), text) in enumerate(zip(block.head, texts, strict=True)):
        x = first + place * column
        colour = step_colour(step)
        ground = Shape(PlacedShape(None, 0, 0, inner, height, colour, radius=3))
        text.rise += (height - text.height) / 2
        cells += [(x, ground), (x + _HEAD_PADDING, text)]
    row = Row(cells, bound=True, below=setter.units(0.5))
    row.height = max(row.height, height)
    return row


def _fitting_names(setter: Setter, block: Grid, width: float) -> list[str]:
    """Return the names of a grid's columns; the steps' letters where a word would have to be torn."""
    if _widest_word(setter, block) <= width:
        return [name for _, name in block.head]
    return [step.letter if step else name for step, name in block.head]


def _grid_row(setter: Setter, block: Grid, row: GridRow, widths: tuple[float, float], element: Element) -> Box:
    first, column = widths
    inset = setter.units(0.5)
    cells: list[tuple[float, Box]] = [
        (0, setter.text(row.title, "grid title", first - inset * 2, Element("TH", element, scope="Row"), inset=inset))
    ]
    for place, runs in enumerate(row.cells):
        step = block.head[place][0]
        cell = Element("TD", element)
        if runs:
            text = setter.text(runs, "grid cell", column - 3 - 2 * inset, cell, inset=inset)
            cells.append((first + place * column + inset, text))
        cells.append(
            (first + place * column, Ground((STEP_TINTS[step] if step else GROUND) if runs else "", column - 3))
        )
    height = max(box.height for _, box in cells)
    for _, box in cells:
        if isinstance(box, Ground):
            box.height = height
    ordered = sorted(cells, key=lambda cell: not isinstance(cell[1], Ground))
    return Row(ordered, together=True, rule=setter.inks.line, width=first + len(row.cells) * column - 3)


class Ground(Box):
    """The tint of a cell, as tall as its row."""

    __slots__ = ("colour", "width")

    def __init__(self, colour: str, width: float) -> None:
        """Without a colour, nothing is seen of it."""
        super().__init__()
        self.colour = colour
        self.width = width

    def split(self, room: float, page: float, *, force: bool) -> Halves:  # noqa: ARG002
        """A tint follows its text: it is cut where the page ends."""
        head, tail = Ground(self.colour, self.width), Ground(self.colour, self.width)
        head.height, tail.height = max(room, 0.0), max(self.height - room, 0.0)
        return head, tail

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the tint on the page, clear of the rules over and under it."""
        if self.colour and self.height > 2:  # noqa: PLR2004
            page.items.append(PlacedShape(None, x, top - self.height + 1, self.width, self.height - 2, self.colour, 2))


def _under(box: Box, air: float) -> Box:
    return Stack([Box(0.0, below=air), box], below=0.0)


def _air(text: Box, inset: float) -> Box:
    return Stack([Box(0.0, below=inset), text, Box(0.0, above=inset)])


class _Questions(Element):
    """A list of questions: neighbours are members of one."""

    __slots__ = ()


def _asked(setter: Setter, block: Asked, width: float, parent: Element) -> list[Box]:
    indent = setter.units(3.5)
    newest = parent.newest
    element = Element("LI", newest if isinstance(newest, _Questions) else _Questions("L", parent))
    number = setter.line(block.number, "question number", indent, Element("Lbl", element))
    number.above = 0
    inside = Element("LBody", element)
    body = setter.blocks(block.blocks, width - indent, inside)
    choices = Element("L", inside)
    for letter, runs in block.choices:
        body.append(_choice(setter, letter, runs, width - indent, Element("LI", choices)))
    for _ in range(block.lines):
        body.append(_blank(setter, width - indent, setter.units(3.5)))
    cells: list[tuple[float, Box]] = [(0, number), (indent, Stack(body))]
    return [Row(cells, above=setter.units(2.5), below=setter.units(2.5), together=True)]


def _choice(setter: Setter, letter: str, runs: Runs, width: float, parent: Element) -> Box:
    size, indent = setter.units(1.5), setter.units(4.25)
    square = Shape(PlacedShape(None, 0, 0, size, size, None, 1.5, setter.inks.text), drop=setter.units(0.3))
    label = setter.line(letter, "choice", indent, Element("Lbl", parent))
    label.above = 0
    text = setter.text(runs, "body", width - indent, Element("LBody", parent))
    close = setter.units(0.5)
    return Row([(0, square), (setter.units(2.25), label), (indent, text)], above=close, below=close)


def _blank(setter: Setter, width: float, height: float) -> Box:
    return Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.muted), height, drop=height - HAIRLINE)


def _contents(setter: Setter, block: Contents, width: float, parent: Element) -> list[Box]:
    element = below = Element("TOC", parent)
    rows: list[Box] = []
    for place, entry in enumerate(block.entries):
        if not entry[3]:
            item = Element("TOCI", element)
            below = Element("TOC", element)
        else:
            item = Element("TOCI", below)
        row = _entry(setter, entry, width, item)
        last = place + 1 == len(block.entries) or block.entries[place + 1][3] == 0
        row.bound = entry[3] == 0 and not last
        rows.append(row)
        if last:
            row.below = setter.units(1)
    return rows


def _entry(setter: Setter, entry: tuple[str, str, str, int], width: float, parent: Element) -> Box:
    number, title, anchor, level = entry
    style = f"contents {min(level, 1)}"
    link = f"#{anchor}"
    indent, margin = setter.units(4), setter.units(6)
    reference = Element("Reference", parent)
    text = setter.text((Run(title, link=link),), style, width - indent - margin, reference, colour=setter.inks.text)
    page = setter.text((Run("", link=link, page=True),), style, margin, reference, align=1.0)
    cells: list[tuple[float, Box]] = [(indent, text), (width - margin, page)]
    if number:
        cells.insert(0, (0, setter.line(number, style, indent, reference, colour=setter.inks.accent)))
    if level:
        return Row(cells, above=text.above, below=text.below)
    air = setter.units(0.9)
    return Row([(x, _under(box, air)) for x, box in cells], below=text.below, rule=setter.inks.line, width=width)


def _anchor(setter: Setter, block: Anchor, width: float, parent: Element) -> list[Box]:  # noqa: ARG001
    box = Box(bound=True)
    box.sign = Sign(block.name)
    return [box]


def _glossary(setter: Setter, block: Glossary, width: float, parent: Element) -> list[Box]:
    element = Element("L", parent)
    first = width * 0.3
    rows: list[Box] = []
    for term, anchor, blocks in block.entries:
        item = Element("LI", element)
        title = setter.line(term, "term", first - setter.units(1.5), Element("Lbl", item))
        title.above = title.below = 0.0
        body = setter.blocks(blocks, width - first, Element("LBody", item))
        if body:
            body[0].above = 0.0
        cells: list[tuple[float, Box]] = [(0, _air(title, setter.units(0.75)))]
        cells.append((first, _air(Stack(body, above=0.0, below=0.0), setter.units(0.75))))
        row = Row(cells, rule=setter.inks.line, width=width, together=True)
        row.sign = Sign(anchor)
        rows.append(row)
    return rows


def _signature(setter: Setter, block: Signature, width: float, parent: Element) -> list[Box]:
    boxes: list[Box] = []
    for label in block.labels:
        line = Shape(PlacedShape(None, 0, 0, width * 0.66, HAIRLINE, setter.inks.text), above=setter.units(6))
        line.bound = True
        text = setter.line(label, "small", width, Element("P", parent))
        text.above = setter.units(0.5)
        boxes += [line, text]
    return boxes


TABLE: dict[type, SetBlock] = {
    Steps: _steps,
    Grid: _grid,
    Asked: _asked,
    Contents: _contents,
    Anchor: _anchor,
    Glossary: _glossary,
    Signature: _signature,
}
