"""How a standard is set: its card with the badge in the margin, and what a card is made of."""

from dataclasses import replace

from playbook_app.domain.vocabulary import Step
from playbook_app.palette import GROUND, MUTED, STEP_COLOURS, STEP_TINTS, WHITE
from playbook_app.publishing.blocks import (
    Blocks,
    Callout,
    Card,
    Columns,
    Facts,
    Labelled,
    List,
    Paragraph,
    Style,
    Tale,
    Together,
    flattened,
)
from playbook_app.publishing.finding import anchored
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Shape, Sign
from playbook_app.publishing.pdf.closeness import least_height
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.plates import plate
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Frame, Row, Stack
from playbook_app.publishing.running_in import run_in

_BADGE = 24.0
_ALMOST = 1.1
"""Cards of so many pages' height may fit one where they are set closer."""


def step_colour(step: Step | None) -> str:
    """Return a step's hue; without a step, the muted colour."""
    return STEP_COLOURS[step] if step else MUTED


def badge(
    setter: Setter,
    step: Step | None,
    size: float,
    *,
    style: str = "badge",
    outline: str | None = None,
    element: Element | None = None,
) -> Box:
    """Return the square that holds a step's letter; it takes no height. The letter is read where it has an element."""
    colour = step_colour(step)
    shape = PlacedShape(None, 0, 0, size, size, colour, size / 5, outline)
    letter = setter.line(step.letter if step else "·", style, size, element, align=0.5, colour=WHITE)
    letter.height = 0
    letter.rise = size / 2 + setter.style(style).size * setter.theme.scale * 0.34
    square = Shape(shape)
    return Row([(0, square), (0, letter)])


def _card(setter: Setter, block: Card, width: float, parent: Element) -> list[Box]:
    """Set a standard on one page where that is possible: closer where it all but fits, its stories after it."""
    with setter.keeping_lines():
        return _fitted(setter, block, width, parent)


def _fitted(setter: Setter, block: Card, width: float, parent: Element) -> list[Box]:
    page = setter.theme.area.height
    card = _set_card(setter, block, width, parent)
    if card.height <= page:
        return [card]
    if close := _closer(setter, block, width, parent, card):
        return [close]
    tales = [one for one in block.blocks if isinstance(one, Tale)]
    if not tales:
        return [card]
    parent.take_back()
    alone = replace(block, blocks=tuple(one for one in block.blocks if not isinstance(one, Tale)))
    card = _set_card(setter, alone, width, parent)
    close = _closer(setter, alone, width, parent, card) if card.height > page else None
    return [close or card, *(plate(setter, tale, parent) for tale in tales)]


def _closer(setter: Setter, block: Card, width: float, parent: Element, card: Box) -> Box | None:
    """Set a card that is a little too tall closer, in its place; return None where that does not help."""
    page = setter.theme.area.height
    if card.height > page * _ALMOST or least_height(card) > page:
        return None
    before = parent.take_back()
    with setter.closer():
        close = _set_card(setter, block, width, parent)
    if close.height <= page:
        return close
    parent.take_back()
    parent.append(before)
    return None


def _set_card(setter: Setter, block: Card, width: float, parent: Element) -> Box:
    element = Element("Sect", parent)
    with setter.within(block.code or block.title, anchored(block.anchor)):
        head = _card_head(setter, block, width, element)
        body = setter.blocks(block.blocks, width, element)
    card = Stack([head, *body], together=True, above=setter.units(5), below=setter.units(5))
    card.sign = Sign(block.anchor, block.mark, (2, f"{block.code}  {block.title}".strip()))
    return card


def _card_head(setter: Setter, block: Card, width: float, parent: Element) -> Box:
    size = _BADGE * setter.theme.scale
    overline = " · ".join(part for part in (block.code, *block.overline) if part)
    lines: list[Box] = [
        _overline(setter, block, overline.upper(), width, Element("P", parent)),
        setter.line(block.title, "card title", width, Element("H3", parent), even=True),
    ]
    if block.roles:
        lines.append(setter.line(block.roles, "card roles", width, Element("P", parent)))
    head = Stack(lines)
    return Row([(-setter.theme.hang, badge(setter, block.step, size)), (0, head)], bound=True, below=setter.units(1))


def _overline(setter: Setter, block: Card, text: str, width: float, element: Element) -> Box:
    """Set what stands over a title, with the seal beside it where there is room, else under it."""
    colour = step_colour(block.step)
    if not block.seal:
        return setter.line(text, "overline", width, element, colour=colour)
    line = setter.line(text, "overline", width, Element("Span", element), colour=colour)
    word, air = block.seal.upper(), setter.units(0.9)
    inner = setter.width(word, "seal")
    height = line.leading * 1.1
    letters = setter.line(word, "seal", inner + 1, Element("Span", element), colour=WHITE)
    letters.rise += (height - letters.height) / 2
    ground = Shape(PlacedShape(None, 0, 0, inner + 2 * air, height, colour, height / 2), 0.0)
    x = line.lines[0].width + setter.units(1.2) if len(line.lines) == 1 and text else 0.0
    if x and x + inner + 2 * air <= width:
        line.rise += (height - line.leading) / 2
        return Row([(0, line), (x, ground), (x + air, letters)], below=setter.units(0.45))
    seal = Row([(0, ground), (air, letters)], below=setter.units(0.45))
    return Stack([line, seal]) if text else seal


def _labelled(setter: Setter, block: Labelled, width: float, parent: Element) -> list[Box]:
    label = _label(setter, block.label, width, parent)  # first, as it is read
    body = setter.blocks(block.blocks, width, parent)
    if not body:
        return []
    body[0].above = 0.0
    return [label, *body]


def _label(setter: Setter, label: str, width: float, parent: Element) -> Box:
    return setter.line(label.upper(), "label", width, Element("P", parent), bound=True)


def _columns(setter: Setter, block: Columns, width: float, parent: Element) -> list[Box]:
    count = len(block.columns)
    gutter = setter.units(3 if count == 2 else 2)  # noqa: PLR2004
    column = (width - (count - 1) * gutter) / max(count, 1)
    cells: list[tuple[float, Box]] = []
    for place, labelled in enumerate(block.columns):
        boxes = _labelled(setter, labelled, column, Element("Div", parent))
        if boxes:
            cells.append((place * (column + gutter), _column(boxes)))
    if not cells:
        return []
    row = Row(cells, above=setter.units(1.5), below=setter.units(1), together=True)
    if not block.ruled:
        return [row]
    rule = Shape(PlacedShape(None, 0, 0, width, HAIRLINE, setter.inks.line), above=setter.units(2))
    rule.bound = True
    row.above = setter.units(1)
    return [rule, row]


def _column(boxes: list[Box]) -> Box:
    boxes[0].above = 0.0
    return Stack(boxes)


def _callout(setter: Setter, block: Callout, width: float, parent: Element) -> list[Box]:
    padding = setter.units(1)
    indent = setter.units(1.75)
    boxes = setter.blocks(run_in(block.label, block.blocks), width - indent - padding, Element("Div", parent))
    tint = STEP_TINTS[block.step] if block.step else GROUND
    frame = Frame(width, tint=tint, colour=step_colour(block.step), bar=2.5, padding=padding)
    return [Stack(boxes, indent=indent, frame=frame, above=setter.units(1.5), below=setter.units(1.5), together=True)]


def _facts(setter: Setter, block: Facts, width: float, parent: Element) -> list[Box]:
    indent = setter.units(2)
    element = Element("Div", parent)
    boxes: list[Box] = []
    for entry in block.entries:
        boxes += _fact(setter, entry, width - indent, element)
    if not boxes:
        return []
    frame = Frame(width, colour=setter.inks.line, bar=1.5)
    return [Stack(boxes, indent=indent, frame=frame, together=True, above=setter.units(1), below=setter.units(2))]


def _together(setter: Setter, block: Together, width: float, parent: Element) -> list[Box]:
    boxes = setter.blocks(block.blocks, width, parent)
    return [Stack(boxes, together=True)] if boxes else []


def _fact(setter: Setter, entry: Labelled, width: float, parent: Element) -> list[Box]:
    return setter.blocks(_small(flattened(run_in(entry.label, entry.blocks))), width, parent)


def _small(blocks: Blocks) -> Blocks:
    """Return blocks with their paragraphs, also those of lists, in the small type of facts."""
    return tuple(
        replace(block, style=Style.FACTS)
        if isinstance(block, Paragraph)
        else replace(block, items=tuple(map(_small, block.items)))
        if isinstance(block, List)
        else block
        for block in blocks
    )


def _tale(setter: Setter, block: Tale, width: float, parent: Element) -> list[Box]:
    padding, indent = setter.units(1.5), setter.units(2)
    element = Element("Aside", parent)
    inner = width - 2 * indent
    boxes: list[Box] = [setter.line(block.title, "title 4", inner, Element("P", element), bound=True)]
    boxes[0].above = 0.0
    boxes += setter.blocks(block.blocks, inner, element)
    if block.source:
        boxes.append(setter.line(block.source, "source", inner, Element("P", element)))
        boxes[-2].bound = len(boxes) > 2 and boxes[-2].height < setter.units(8)  # noqa: PLR2004
    boxes[-1].below = 0.0
    frame = Frame(width, tint=GROUND, padding=padding)
    stack = Stack(boxes, indent=indent, frame=frame, above=setter.units(2), below=setter.units(2), together=True)
    stack.sign = Sign(block.anchor or "")
    return [stack]


TABLE: dict[type, SetBlock] = {
    Card: _card,
    Labelled: _labelled,
    Columns: _columns,
    Callout: _callout,
    Facts: _facts,
    Together: _together,
    Tale: _tale,
}
