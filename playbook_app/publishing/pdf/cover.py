"""The cover: brand, title and promise on the brand's colour, with what tells one printing from another at its foot."""

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.book import Cover
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Picture, Shape
from playbook_app.publishing.pdf.cards import badge
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.logo import backed
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of


def add_cover(setter: Setter, flow: Flow, cover: Cover, root: Element) -> None:
    """Fill the first page."""
    element = Element("Sect", root)
    flow.begin(bare=True, ground=setter.theme.accent)
    width = flow.area.width
    with setter.inked(setter.theme.inks_on_accent), setter.within(cover.title):
        above, below = Element("Div", element), Element("Div", element)
        foot = _foot(setter, cover, width, below)
        flow.add(_head(setter, cover, width, flow.room - foot.height, above))
        flow.add_at_foot(foot)


def _head(setter: Setter, cover: Cover, width: float, room: float, element: Element) -> list[Box]:
    """Set what stands over the foot; the space between brand and title gives way where the page is small."""
    boxes: list[Box] = []
    if cover.logo and (size := setter.images.size(cover.logo.sha256)):
        scale = min(1.0, width / 2 / size[0], setter.units(12) / size[1])
        figure = Element("Figure", element, cover.logo.alt) if cover.logo.alt.strip() else None
        picture = Picture(cover.logo.sha256, size[0] * scale, size[1] * scale, figure)
        boxes.append(backed(setter, picture, setter.theme.accent, setter.units(1.5)))
        boxes[0].below = setter.units(4)
    if cover.brand:
        boxes.append(setter.line(cover.brand.upper(), "cover brand", width, Element("P", element)))
    space = Box()
    boxes.append(space)
    boxes.append(setter.line(cover.title, "cover title", width, Element("Title", element), even=True))
    if cover.promise:
        boxes.append(setter.line(cover.promise, "cover promise", width * 0.86, Element("P", element)))
    rest = room - height_of(boxes) - setter.units(4)
    space.height = min(setter.units(22), max(setter.units(1), rest))
    return boxes


def _foot(setter: Setter, cover: Cover, width: float, element: Element) -> Box:
    rule = Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line), above=setter.units(2.5))
    lines = [setter.line(line, "cover line", width, Element("P", element)) for line in cover.lines]
    if lines:
        lines[0].above = setter.units(1.5)
    return Stack([_letters(setter), rule, *lines])


def _letters(setter: Setter) -> Box:
    """Return the five steps as a row of their letters: the mark that readers will meet in the margins."""
    size = setter.units(3.2)
    cells: list[tuple[float, Box]] = []
    for place, step in enumerate(Step):
        cells.append((place * (size + setter.units(0.8)), badge(setter, step, size, outline=setter.inks.text)))
    row = Row(cells)
    row.height = size
    return row
