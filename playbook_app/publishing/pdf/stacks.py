"""Boxes made of boxes: stacks (under each other), rows (side by side), and rows whose heads come again on each page."""

from copy import copy
from typing import Self

from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Halves, Text
from playbook_app.publishing.pdf.page import Page, PlacedShape

_LEAST_SHARE = 0.25
"""What should stay together but is taller than a page does not begin in less than this share of one."""


class Stack(Box):
    """Boxes one under the other.

    With `together` it is split only where it is taller than a page. `indent` moves its children to the right; `frame`
    is drawn behind and beside them, on each page that they reach.
    """

    __slots__ = ("children", "frame", "indent", "together")

    def __init__(
        self,
        children: list[Box],
        *,
        above: float | None = None,
        below: float | None = None,
        bound: bool = False,
        together: bool = False,
        indent: float = 0.0,
        frame: "Frame | None" = None,
    ) -> None:
        """Without `above` and `below`, the stack wants what its first and last child want."""
        padding = frame.padding if frame else 0.0
        Box.__init__(self, 2 * padding + height_of(children), bound=bound)
        first, last = (children[0].above, children[-1].below) if children else (0.0, 0.0)
        self.above = first if above is None else above
        self.below = last if below is None else below
        self.children = children
        self.together = together
        self.indent = indent
        self.frame = frame

    def split(self, room: float, page: float, *, force: bool) -> Halves:
        """Split between children, or inside the one that meets the foot."""
        if self.height <= room + 0.01:
            return self, None
        if self.together and not force and (self.height <= page or room < page * _LEAST_SHARE):
            return None, self
        padding = self.frame.padding if self.frame else 0.0
        head, tail = split_list(self.children, room - 2 * padding, page - 2 * padding, force=force)
        if not head:
            return None, self
        if not tail:
            return self, None
        first, rest = self._part(head), self._part(tail)
        self._begun(first)
        self._ended(rest)
        rest.above = 0.0
        return first, rest

    def _part(self, children: list[Box]) -> "Stack":
        return Stack(children, together=self.together, indent=self.indent, frame=self.frame)

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the frame, then the children on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        if self.frame:
            self.frame.place(page, x, top, self.height)
            top -= self.frame.padding
        place_all(self.children, page, x + self.indent, top)


class Frame:
    """What stands behind a stack: a tint, a bar at its left, a rule over or under it."""

    __slots__ = ("bar", "colour", "padding", "tint", "width")

    def __init__(
        self, width: float, *, tint: str | None = None, colour: str = "", bar: float = 0, padding: float = 0
    ) -> None:
        """`bar` is the width of the bar, in `colour`."""
        self.width = width
        self.tint = tint
        self.colour = colour
        self.bar = bar
        self.padding = padding

    def place(self, page: Page, x: float, top: float, height: float) -> None:
        """Put the tint and the bar on the page."""
        if self.tint:
            page.items.append(PlacedShape(None, x, top - height, self.width, height, self.tint))
        if self.bar:
            page.items.append(PlacedShape(None, x, top - height, self.bar, height, self.colour))


class Row(Box):
    """Boxes side by side, each at its distance from the left. It is split only where it must, cell by cell.

    `rule` is the colour of a hairline over it, `width` wide.
    """

    __slots__ = ("cells", "rule", "together", "width")

    def __init__(
        self,
        cells: list[tuple[float, Box]],
        *,
        above: float = 0.0,
        below: float = 0.0,
        bound: bool = False,
        together: bool = False,
        rule: str = "",
        width: float = 0.0,
    ) -> None:
        """Take the cells with their distances, in reading order."""
        Box.__init__(self, max([box.height for _, box in cells], default=0.0), above=above, below=below, bound=bound)
        self.cells = cells
        self.together = together
        self.rule = rule
        self.width = width

    def split(self, room: float, page: float, *, force: bool) -> Halves:
        """Split each cell; where one cannot be split, the row goes on whole, unless it must."""
        if self.height <= room + 0.01:
            return self, None
        if self.together and not force and self.height <= page:
            return None, self
        heads: list[tuple[float, Box]] = []
        tails: list[tuple[float, Box]] = []
        for x, box in self.cells:
            head, tail = (box, None) if box.height <= room + 0.01 else box.split(room, page, force=force)
            if head is None and not force:
                return None, self
            if head is not None:
                heads.append((x, head))
            if tail is not None:
                tails.append((x, tail))
        if not heads or not tails:
            return (self, None) if heads else (None, self)
        first, rest = self._part(heads), self._part(tails)
        self._begun(first)
        self._ended(rest)
        return first, rest

    def _part(self, cells: list[tuple[float, Box]]) -> Self:
        return type(self)(cells, together=self.together, rule=self.rule, width=self.width)

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the cells on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        if self.rule:
            page.items.append(PlacedShape(None, x, top - HAIRLINE / 2, self.width, HAIRLINE, self.rule))
        for distance, box in self.cells:
            box.place(page, x + distance, top)


class RepeatingRows(Stack):
    """Rows whose first `heads` rows are repeated on each page."""

    __slots__ = ("heads",)

    def __init__(self, heads: list[Box], rows: list[Box], *, above: float = 0.0, below: float = 0.0) -> None:
        """`heads` are placed again after each split."""
        super().__init__([*heads, *rows], above=above, below=below)
        self.heads = heads

    def split(self, room: float, page: float, *, force: bool) -> Halves:
        """Split between rows; the heads come again, as artifacts of layout."""
        count = len(self.heads)
        over = height_of(self.heads)
        if self.height <= room + 0.01:
            return self, None
        if over > page / 2:
            return Stack.split(self, room, page, force=force)
        head, tail = split_list(self.children[count:], room - over, page - over, force=force)
        if not head or not tail:
            return (None, self) if not head else (self, None)
        first = RepeatingRows(self.heads, head)
        self._begun(first)
        rest = RepeatingRows([repeated(box) for box in self.heads], tail, below=self.below)
        return first, rest


def repeated(box: Box) -> Box:
    """Return a box that looks like another but is an artifact: a table's head on its later pages."""
    twin = copy(box)
    twin.sign = None
    if isinstance(twin, Text):
        twin.element = None
    elif isinstance(twin, Row):
        twin.cells = [(x, repeated(cell)) for x, cell in twin.cells]
    elif isinstance(twin, Stack):
        twin.children = [repeated(child) for child in twin.children]
    return twin


class Plate(Stack):
    """Boxes that begin on a page of their own, and leave the rest of their last page to its tint.

    They begin `drop` points under its head.
    """

    __slots__ = ("drop", "ground")

    def __init__(self, children: list[Box], *, ground: str, drop: float) -> None:
        """`ground` is the colour of the pages."""
        super().__init__(children)
        self.ground = ground
        self.drop = drop


def gap(upper: Box, lower: Box) -> float:
    """Return the space between neighbours: the larger of what they want."""
    return max(upper.below, lower.above)


def height_of(boxes: list[Box]) -> float:
    """Return the height of boxes under each other, with the space between them."""
    total = 0.0
    below = 0.0
    for place, box in enumerate(boxes):
        if place:
            total += max(box.above, below)
        total += box.height
        below = box.below
    return total


def place_all(boxes: list[Box], page: Page, x: float, top: float) -> None:
    """Put boxes under each other on a page."""
    below = 0.0
    for place, box in enumerate(boxes):
        if place:
            top -= max(box.above, below)
        box.place(page, x, top)
        top -= box.height
        below = box.below


def split_list(boxes: list[Box], room: float, page: float, *, force: bool) -> tuple[list[Box], list[Box]]:
    """Split boxes under each other at `room`; what is bound to its follower goes with it. Both lists may be empty."""
    used = 0.0
    for place, box in enumerate(boxes):
        space = gap(boxes[place - 1], box) if place else 0.0
        if used + space + box.height <= room + 0.01:
            used += space + box.height
            continue
        must = force and place == 0
        head, tail = box.split(room - used - space, page, force=must)
        if head is not None:
            return [*boxes[:place], head], ([tail, *boxes[place + 1 :]] if tail is not None else boxes[place + 1 :])
        if must:
            return [box], boxes[1:]
        cut = place
        while cut and boxes[cut - 1].bound:
            cut -= 1
        if cut == 0 and force:
            return _forced(boxes, place, room - used - space, page)
        return boxes[:cut], boxes[cut:]
    return boxes, []


def _forced(boxes: list[Box], place: int, room: float, page: float) -> tuple[list[Box], list[Box]]:
    """Split on an empty page where everything is bound: inside the box at the foot, else before it."""
    head, tail = boxes[place].split(room, page, force=True) if room > 0 else (None, boxes[place])
    if head is not None:
        return [*boxes[:place], head], ([tail, *boxes[place + 1 :]] if tail is not None else boxes[place + 1 :])
    return boxes[:place], boxes[place:]
