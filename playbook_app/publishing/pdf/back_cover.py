"""The back cover: the code of an edition on a light plate, and beside it the same for people to read."""

from playbook_app.palette import TEXT, WHITE
from playbook_app.publishing.book import BackCover, MatrixCode
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Shape, Squares
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Row, Stack

_QUIET = 4
"""The light zone around a code, in squares (ISO/IEC 18004, 9.1)."""

_SQUARE = 2.3
"""The width of a square in points, on every paper: about 0.8 mm, which telephones read from a hand's distance."""


def add_back_cover(setter: Setter, flow: Flow, cover: BackCover, root: Element) -> None:
    """Fill a page of its own; all stands at its foot."""
    element = Element("Sect", root)
    flow.begin(bare=True, ground=setter.theme.accent)
    with setter.inked(setter.theme.inks_on_accent), setter.within(cover.title):
        flow.add_at_foot(_imprint(setter, cover, flow.area.width, element))


def _imprint(setter: Setter, cover: BackCover, width: float, element: Element) -> Box:
    rule = Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line))
    plate = _plate(setter, cover.code, element)
    gap = setter.units(2.5)
    column = width - plate.width - gap
    if column < plate.width:
        return Stack(
            [rule, Box(setter.units(2)), plate, Box(setter.units(1.5)), *_words(setter, cover, width, element)]
        )
    row = Row([(0, plate), (plate.width + gap, Stack(_words(setter, cover, column, element)))], width=width)
    return Stack([rule, Box(setter.units(2)), row])


def _plate(setter: Setter, code: MatrixCode, element: Element) -> Row:
    """Return the code on white, with the light zone that readers need, whatever the ground."""
    air = _QUIET * _SQUARE
    figure = Element("Figure", element, alt=code.alt)
    squares = Squares(code.rows, _SQUARE, figure, TEXT)
    size = squares.height + 2 * air
    ground = Shape(PlacedShape(None, 0, 0, size, size, WHITE, setter.units(0.75)), size)
    return Row([(0, ground), (air, Stack([Box(air), squares]))], width=size)


def _words(setter: Setter, cover: BackCover, width: float, element: Element) -> list[Box]:
    boxes: list[Box] = []
    if cover.brand and cover.brand != cover.title:
        boxes.append(setter.line(cover.brand.upper(), "cover brand", width, Element("P", element)))
    boxes.append(setter.line(cover.title, "stop", width, Element("P", element)))
    lines = [setter.line(line, "cover line", width, Element("P", element)) for line in cover.lines]
    purpose = setter.line(cover.purpose, "cover line", width, Element("P", element), colour=setter.inks.text)
    purpose.above = setter.units(1.25)
    return [*boxes, *lines, purpose]
