"""How the blocks of running text are set: paragraphs, headings, lists, quotes, code, figures, notes, definitions."""

from playbook_app.palette import GROUND
from playbook_app.publishing.blocks import (
    Blocks,
    Code,
    Definitions,
    Figure,
    Heading,
    List,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Run,
)
from playbook_app.publishing.finding import anchored
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Picture, Shape, Sign
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Frame, Row, Stack
from playbook_app.publishing.preflight import silent_image, unreadable_image

_INDENT = 2.25
_BULLETS = ("•", "–", "·")
_DEEPEST_TITLE = 6
_DEEPEST_SHARE = 0.075
"""An indent takes at most this share of the width, so that text thirty levels deep still has room."""
_TALLEST = 0.8
"""A figure takes at most this share of a page's height."""


def _paragraph(setter: Setter, block: Paragraph, width: float, parent: Element) -> list[Box]:
    return _text_of(setter, block, width, Element("P", parent))


def _text_of(setter: Setter, block: Paragraph, width: float, element: Element) -> list[Box]:
    """Set a paragraph as the text of an element."""
    for run in block.runs:
        if run.page or run.text.strip():
            return [setter.text(block.runs, block.style, width, element)]
    return []


def _heading(setter: Setter, block: Heading, width: float, parent: Element) -> list[Box]:
    level = min(max(block.level, 1), _DEEPEST_TITLE)
    title = "".join(run.text for run in block.runs)
    with setter.within(title if block.anchor else setter.place, anchored(block.anchor), setter.typed):
        box = setter.text(block.runs, f"title {level}", width, Element(f"H{level}", parent), bound=True, even=True)
    if block.anchor:
        running = " · ".join(part for part in (setter.running, title) if part)
        box.sign = Sign(block.anchor, outline=(level - 1, title), running=running)
    return [box]


def _list(setter: Setter, block: List, width: float, parent: Element) -> list[Box]:
    element = Element("L", parent)
    markers = _markers(setter, block)
    widest = max([setter.width(marker, "body") for marker in set(markers)], default=0.0)
    usual = min(setter.units(_INDENT), width * _DEEPEST_SHARE)
    indent = min(max(usual, widest + min(setter.units(0.75), width * 0.03)), width / 3)
    close = setter.units(0.25)
    rows: list[Box] = []
    setter.depth += 1
    for marker, item in zip(markers, block.items, strict=True):
        li = Element("LI", element)
        label = setter.line(marker, "body", indent, Element("Lbl", li))
        body = _item_body(setter, item, width - indent, Element("LBody", li))
        rows.append(Row([(0, label), (indent, body[0])], above=close, below=close) if body else label)
        # What follows the first are boxes of their own, so that they can be split.
        rows += [Stack([box], indent=indent, above=min(box.above, 2 * close), below=close) for box in body[1:]]
    setter.depth -= 1
    return rows


def _item_body(setter: Setter, item: Blocks, width: float, element: Element) -> list[Box]:
    """Set what stands beside a marker; a paragraph alone needs no element beside that of the body."""
    if len(item) == 1 and isinstance(item[0], Paragraph):
        return _text_of(setter, item[0], width, element)
    return setter.blocks(item, width, element)


def _markers(setter: Setter, block: List) -> list[str]:
    if block.start is None:
        return [_BULLETS[setter.depth % len(_BULLETS)]] * len(block.items)
    return [f"{number}." for number in range(block.start, block.start + len(block.items))]


def _quote(setter: Setter, block: Quote, width: float, parent: Element) -> list[Box]:
    element = Element("BlockQuote", parent)
    indent = min(setter.units(2), width * _DEEPEST_SHARE)
    children = setter.blocks(block.blocks, width - indent, element)
    if not children:
        return []
    frame = Frame(width, colour=setter.inks.line, bar=1.5)
    return [Stack(children, indent=indent, frame=frame, above=setter.units(1.25), below=setter.units(1.25))]


def _code(setter: Setter, block: Code, width: float, parent: Element) -> list[Box]:
    lines: list[Run] = []
    for line in block.text.expandtabs(4).split("\n"):
        kept = len(line) - len(line.lstrip(" "))
        lines += [Run("\u00a0" * kept + line.lstrip(" "), code=True), Run("\n")]
    padding = setter.units(1)
    text = setter.text(tuple(lines[:-1]), "code", width - 2 * padding, Element("Code", Element("P", parent)))
    frame = Frame(width, tint=GROUND, padding=padding)
    return [Stack([text], indent=padding, frame=frame, above=setter.units(1), below=setter.units(1))]


def _figure(setter: Setter, block: Figure, width: float, parent: Element) -> list[Box]:
    size = setter.images.size(block.sha256)
    if size is None:
        setter.report(unreadable_image(block.alt or block.sha256, setter.place, setter.subject))
        note = setter.line(f"[{block.alt}]" if block.alt else "[?]", "small", width, Element("P", parent))
        return [note, *_caption(setter, block, width, parent)]
    if not block.alt.strip():
        setter.report(silent_image(block.sha256, setter.place, setter.subject))
    scale = min(1.0, width / size[0], _TALLEST * setter.theme.area.height / size[1])
    picture = Picture(block.sha256, size[0] * scale, size[1] * scale, _pictured(block, parent))
    picture.above = picture.below = setter.units(1.5)
    caption = _caption(setter, block, width, parent)
    return [Stack([picture, *caption], together=True)]


def _pictured(block: Figure, parent: Element) -> Element | None:
    """Return the element of an image: without a description or a caption it is decoration, and not read."""
    alt = block.alt.strip() or "".join(run.text for run in block.caption).strip()
    return Element("Figure", parent, alt) if alt else None


def _caption(setter: Setter, block: Figure, width: float, parent: Element) -> list[Box]:
    return [setter.text(block.caption, "caption", width, Element("Caption", parent))] if block.caption else []


def _rule(setter: Setter, block: Rule, width: float, parent: Element) -> list[Box]:  # noqa: ARG001
    shape = PlacedShape(None, 0, 0, min(width, setter.units(8)), HAIRLINE, setter.inks.muted)
    return [Shape(shape, setter.units(1), drop=setter.units(0.5), above=setter.units(1))]


def _notes(setter: Setter, block: Notes, width: float, parent: Element) -> list[Box]:
    indent = setter.units(2)
    boxes: list[Box] = _rule(setter, Rule(), width, parent)
    for number, blocks in block.entries:
        element = Element("Note", parent)
        label = setter.text((Run(number, raised=True),), "body", indent, Element("Lbl", element))
        body = Stack(setter.blocks(blocks, width - indent, element) or [label])
        boxes.append(Row([(0, label), (indent, body)], below=setter.units(0.5)))
    return boxes


def _definitions(setter: Setter, block: Definitions, width: float, parent: Element) -> list[Box]:
    element = Element("L", parent)
    indent = min(setter.units(2), width / 4)
    boxes: list[Box] = []
    for term, definitions in block.entries:
        item = Element("LI", element)
        title = setter.text(term, "title 5", width, Element("Lbl", item), bound=True)
        body = [box for blocks in definitions for box in setter.blocks(blocks, width - indent, Element("LBody", item))]
        boxes += [title, *(Stack([box], indent=indent, below=setter.units(0.5)) for box in body)]
    return boxes


TABLE: dict[type, SetBlock] = {
    Paragraph: _paragraph,
    Heading: _heading,
    List: _list,
    Quote: _quote,
    Code: _code,
    Figure: _figure,
    Rule: _rule,
    Notes: _notes,
    Definitions: _definitions,
}
