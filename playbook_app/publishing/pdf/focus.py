"""How one standard is set for a team to look at together: large, its badge in the margin."""

from dataclasses import replace

from playbook_app.publishing.forms import Focus
from playbook_app.publishing.pdf.boxes import Box, Sign
from playbook_app.publishing.pdf.cards import badge, step_colour
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Row, Stack

_BADGE = 28.0


def _focus(setter: Setter, block: Focus, width: float, parent: Element) -> list[Box]:
    element = Element("Sect", parent)
    with setter.within(block.title, block.subject):
        boxes: list[Box] = [_head(setter, block, width, element), *setter.blocks(block.blocks, width, element)]
    for box in boxes:
        box.sign = replace(box.sign or Sign(), mark=block.mark)
    return boxes


def _head(setter: Setter, block: Focus, width: float, element: Element) -> Box:
    overline = " · ".join(part for part in block.overline if part).upper()
    title = Stack(
        [
            setter.line(overline, "overline", width, Element("P", element), colour=step_colour(block.step)),
            setter.line(block.title, "focus title", width, Element("H2", element), even=True),
        ]
    )
    square = badge(setter, block.step, _BADGE * setter.theme.scale, style="focus badge")
    cells: list[tuple[float, Box]] = [(-setter.theme.hang, square), (0, title)]
    return Row(cells, bound=True, above=setter.units(1), below=setter.units(1.25))


TABLE: dict[type, SetBlock] = {Focus: _focus}
