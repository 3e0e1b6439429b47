"""How sheets that are filled in by hand are set: their heads, lines to write on, boxes to tick."""

from dataclasses import replace

from playbook_app.publishing.blocks import Runs
from playbook_app.publishing.forms import Blank, Blanks, Fitting, Marked, Masthead, Ticks, Topic, WritingRoom
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Field, Shape, Sign, Text
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of

RULING = 3.5
"""The distance of lines to write on, in units: on A4 as in a school notebook."""

_BLANK = 5.0
"""The height of a line to write on, with its label over it, in units."""

TICK = 2.0
"""The side of a box to tick, in units."""


def _masthead(setter: Setter, block: Masthead, width: float, parent: Element) -> list[Box]:
    over = setter.line(
        block.overline.upper(), "overline", width, Element("P", parent), colour=setter.inks.accent, bound=True
    )
    title = setter.line(block.title, "sheet title", width, Element("H1", parent), bound=True, even=True)
    title.sign = Sign(block.anchor, outline=(0, block.title))
    boxes: list[Box] = [over, title]
    if block.note:
        boxes.append(
            setter.line(block.note, "facts", width, Element("P", parent), colour=setter.inks.muted, bound=True)
        )
    boxes[-1].below = setter.units(2.5)
    return boxes


def _topic(setter: Setter, block: Topic, width: float, parent: Element) -> list[Box]:
    label = setter.line(block.label.upper(), "label", width, Element("P", parent), bound=True)
    body = setter.blocks(block.blocks, width, parent)
    if not body:
        return []
    body[0].above = setter.units(0.5)
    line = Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line), setter.units(1))
    return [Stack([line, label, *body], above=setter.units(2.5), below=setter.units(1.5), together=True)]


def blanks(setter: Setter, block: Blanks, width: float, parent: Element) -> Box:
    """Return lines to write on, side by side over the width, each with its label over it."""
    gutter = setter.units(2)
    shares = sum(blank.share for blank in block.entries)
    cells: list[tuple[float, Box]] = []
    x = 0.0
    for blank in block.entries:
        column = (width + gutter) * blank.share / shares - gutter
        cells.append((x, _blank(setter, blank, column, parent)))
        x += column + gutter
    height = max(cell.height for _, cell in cells)
    row = Row([(x, _down_to(cell, height)) for x, cell in cells], together=True)
    row.above, row.below = setter.units(1.75), setter.units(1)
    return row


def _blank(setter: Setter, blank: Blank, width: float, parent: Element) -> Box:
    """Return a label with as much room under it as a hand needs, and the line to write on."""
    label = setter.line(blank.label, "small", width, Element("P", parent))
    label.above = label.below = 0.0
    height = setter.units(_BLANK) - min(label.height, setter.units(2))
    line = rule(setter, width, height)
    if not blank.asks:
        return Stack([label, line])
    field = Field(Element("Form", parent), width, height - HAIRLINE, name=blank.label, tooltip=blank.asks)
    return Stack([label, Row([(0, line), (0, field)])])


def _down_to(cell: Box, height: float) -> Box:
    """Return a cell moved down, so that the lines of neighbours are level though one's label is longer."""
    return Stack([Box(height - cell.height), cell]) if cell.height < height else cell


def rule(setter: Setter, width: float, height: float) -> Box:
    """Return room to write in, of a height in points, with a line at its foot."""
    return Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.muted), height, drop=height - HAIRLINE)


def _blanks(setter: Setter, block: Blanks, width: float, parent: Element) -> list[Box]:
    return [blanks(setter, block, width, parent)] if block.entries else []


def _writing_room(setter: Setter, block: WritingRoom, width: float, parent: Element) -> list[Box]:
    labels = [setter.line(label.upper(), "label", width, Element("P", parent)) for label in block.labels]
    foot = blanks(setter, block.blanks, width, parent) if block.blanks else Box()
    return [Ruled(setter, labels, foot, width=width, bottom=setter.theme.area.bottom, least=block.least)]


class Ruled(Box):
    """Labels with ruled lines under each, down to `bottom` on the page, and a box at that foot."""

    __slots__ = ("bottom", "foot", "labels", "least", "line", "pitch", "space")

    def __init__(
        self, setter: Setter, labels: list[Text], foot: Box, *, width: float, bottom: float, least: int
    ) -> None:
        """`least` lines stand under each label however little room there is; `bottom` is in points from below."""
        self.pitch, self.space = setter.units(RULING), setter.units(1.5)
        self.labels, self.foot, self.least, self.bottom = labels, foot, least, bottom
        self.line = PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line)
        super().__init__(self._heads + len(labels) * least * self.pitch + self._foot, above=setter.units(2.5))

    @property
    def _heads(self) -> float:
        return sum(label.height for label in self.labels) + self.space * (len(self.labels) - 1)

    @property
    def _foot(self) -> float:
        return self.foot.above + self.foot.height

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the labels, as many lines as there is room for, and the foot on the page."""
        Box.place(self, page, x, top)
        end = min(self.bottom, top - self.height) + self._foot
        fitting = int((top - self._heads - end + 0.01) / self.pitch)
        count, more = divmod(fitting, len(self.labels))
        y = top
        for number, label in enumerate(self.labels):
            label.place(page, x, y)
            y -= label.height
            for _ in range(count + (number < more)):
                y -= self.pitch
                page.items.append(self.line._replace(x=x, y=y))
            y -= self.space
        self.foot.place(page, x, end - self.foot.above)


def square(setter: Setter, size: float, *, x: float = 0.0, drop: float = 0.0) -> Box:
    """Return a box to tick with a pen, `size` wide, `x` to the right and `drop` under its place, in points."""
    return Shape(PlacedShape(None, x, 0, size, size, None, 2, setter.inks.text), size + drop, drop=drop)


def _ticks(setter: Setter, block: Ticks, width: float, parent: Element) -> list[Box]:
    boxes = [_tick(setter, runs, width, parent) for runs in block.entries]
    if boxes:
        boxes[-1].below = setter.units(3)
    return boxes


def _tick(setter: Setter, runs: Runs, width: float, parent: Element) -> Box:
    """Return a sentence beside a box to tick, whose middle is level with that of the first line."""
    size, indent = setter.units(TICK), setter.units(TICK + 1.25)
    said = "".join(run.text for run in runs)
    field = Field(Element("Form", parent), size, size, name=said, tooltip=said, kind="check")
    text = setter.text(runs, "lead", width - indent, Element("P", parent))
    text.above = text.below = 0.0
    drop = max(text.rise - setter.style("lead").size * setter.theme.scale * 0.33 - size / 2, 0.0)
    box, field_below = square(setter, size, drop=drop), Stack([Box(drop), field])
    air = setter.units(1.5)
    return Row([(0, box), (0, field_below), (indent, text)], above=air, below=air, together=True)


def _marked(setter: Setter, block: Marked, width: float, parent: Element) -> list[Box]:
    boxes = setter.blocks(block.blocks, width, parent)
    for box in boxes:
        box.sign = replace(box.sign or Sign(), mark=block.mark)
    return boxes


def _fitting(setter: Setter, block: Fitting, width: float, parent: Element) -> list[Box]:
    """Set versions until one fits; what was set and is not printed leaves nothing behind."""
    before = setter.noted()
    for version in block.versions:
        home = Element("Div")
        boxes = setter.blocks(version, width, home)
        if height_of(boxes) <= setter.theme.area.height or version is block.versions[-1]:
            break
        setter.go_back(before)
    if version not in block.versions[: block.whole]:
        setter.findings.setdefault(block.finding)
    parent.append(home)
    return boxes


TABLE: dict[type, SetBlock] = {
    Masthead: _masthead,
    Topic: _topic,
    Blanks: _blanks,
    WritingRoom: _writing_room,
    Ticks: _ticks,
    Marked: _marked,
    Fitting: _fitting,
}
