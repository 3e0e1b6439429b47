"""How one standard is set for a team to look at together: large, its badge in the margin."""

from playbook_app.publishing.forms import Focus
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.cards import badge, step_colour
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Row, Stack

_BADGE = 28.0


def _focus(setter: Setter, block: Focus, width: float, parent: Element) -> list[Box]:
    element = Element("Sect", parent)
    overline = " · ".join(part for part in block.overline if part).upper()
    title = Stack(
        [
            setter.line(overline, "overline", width, Element("P", element), colour=step_colour(block.step)),
            setter.line(block.title, "focus title", width, Element("H2", element), even=True),
        ]
    )
    square = badge(setter, block.step, _BADGE * setter.theme.scale, style="focus badge")
    head = Row([(-setter.theme.hang, square), (0, title)], bound=True, above=setter.units(1), below=setter.units(1.25))
    boxes: list[Box] = [head, *setter.blocks(block.blocks, width, element)]
    for box in boxes:
        box.mark = block.mark
    return boxes


TABLE: dict[type, SetBlock] = {Focus: _focus}
