"""Plates: how a story is set that finds no room beside its standard: on a tinted page of its own."""

from playbook_app.palette import GROUND
from playbook_app.publishing.blocks import Blocks, Paragraph, Style, Tale, flattened
from playbook_app.publishing.pdf.boxes import Box, Shape, Sign
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Plate

_SHORT = 800
"""Stories of so many characters are set larger."""


def plate(setter: Setter, tale: Tale, parent: Element) -> Plate:
    """Set a story on a page of its own."""
    width = setter.theme.area.width * 0.88
    element = Element("Sect", parent)
    bar = Shape(PlacedShape(None, 0, 0, setter.units(6), setter.units(0.4), setter.inks.accent), setter.units(1.5))
    boxes: list[Box] = [bar]
    if tale.overline:
        overline = setter.line(tale.overline.upper(), "overline", width, Element("P", element), bound=True)
        boxes.append(overline)
    boxes.append(setter.line(tale.title, "plate title", width, Element("P", element), bound=True, even=True))
    boxes += _told(setter, tale.blocks, width, element)
    if tale.source:
        boxes.append(setter.line(tale.source, "source", width, Element("P", element)))
        boxes[-1].above = setter.units(2)
    made = Plate(boxes, ground=GROUND, drop=setter.units(9))
    made.sign = Sign(tale.anchor or "")
    return made


def _told(setter: Setter, blocks: Blocks, width: float, element: Element) -> list[Box]:
    """Set plain paragraphs large, and larger where there are few; what else there is as usual."""
    flat = flattened(blocks)
    length = sum(len(run.text) for block in flat if isinstance(block, Paragraph) for run in block.runs)
    style = "plate text" if length <= _SHORT else "plate text 2"
    boxes: list[Box] = []
    for block in flat:
        if isinstance(block, Paragraph) and block.style is Style.BODY:
            boxes.append(setter.text(block.runs, style, width, Element("P", element)))
        else:
            boxes += setter.blocks((block,), width, element)
    return boxes
