"""Boxes: things with a height that are placed on a page, and split where they meet its foot.

Here are those that hold what is seen: text, shapes, images. `stacks` puts boxes under and beside each other; `flow`
fills pages with them. A split never fails: `force` says that the page is empty, so that something must be placed
whatever it takes.
"""

from collections.abc import Sequence

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf.lines import Line, Plain, in_one_look
from playbook_app.publishing.pdf.page import (
    Element,
    FieldKind,
    Page,
    PlacedField,
    PlacedImage,
    PlacedPlain,
    PlacedShape,
    PlacedSquares,
    PlacedText,
)

HAIRLINE = 0.5
"""The thickness of thin rules, in points."""

Halves = tuple["Box | None", "Box | None"]
"""What stays and what goes on to the next page."""

WIDOWS = 2
"""So many lines of a paragraph stay together at the foot and at the head of a page."""


@frozen
class Sign:
    """What a box tells its page: its anchor and the place of that in the outline (level, title), the watermark of the
    pages that it touches, and what the page's head says from here on.
    """

    anchor: str = ""
    mark: str = ""
    outline: tuple[int, str] | None = None
    running: str | None = None

    def put(self, page: Page, x: float, top: float) -> None:
        """Tell a page, on which the box has its upper left corner at (x, top)."""
        if self.anchor:
            page.anchors.setdefault(self.anchor, (x, top))
            if self.outline:
                page.outline.append((*self.outline, self.anchor))
        if self.mark:
            page.marks[self.mark] = None
        if self.running is not None and page.running is None:
            page.running = self.running


class Box:
    """Something with a height, and the space that it wants above and below (of neighbours, the larger counts).

    Few have a `sign`.
    """

    __slots__ = ("above", "below", "bound", "height", "sign")

    def __init__(self, height: float = 0.0, *, above: float = 0.0, below: float = 0.0, bound: bool = False) -> None:
        """`bound` boxes stay on the page of what follows them."""
        self.height = height
        self.above = above
        self.below = below
        self.bound = bound
        self.sign: Sign | None = None

    def split(self, room: float, page: float, *, force: bool) -> Halves:  # noqa: ARG002
        """Split at `room` points; `page` is the height of an empty page. By default nothing stays."""
        return None, self

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the box on a page, its upper left corner at (x, top)."""
        if self.sign:
            self.sign.put(page, x, top)

    def _begun(self, box: "Box") -> None:
        """Make `box` the first half of this one: its anchor stays with it, its watermark is on both."""
        box.sign, box.above = self.sign, self.above

    def _ended(self, box: "Box") -> None:
        """Make `box` the second half of this one."""
        box.sign = Sign(mark=self.sign.mark) if self.sign else None
        box.below = self.below


class Text(Box):
    """Lines of text of one leading, with `inset` points of air over and under them.

    `align` is 0 for left, 0.5 for centred, 1 for right in `width`. A text that `goes_on` has more on another page.
    """

    __slots__ = ("align", "element", "goes_on", "inset", "leading", "lines", "rise", "width")

    def __init__(
        self,
        lines: Sequence[Line],
        leading: float,
        rise: float,
        element: Element | None = None,
        width: float = 0.0,
    ) -> None:
        """`rise` is how far the first baseline lies under the first line's top."""
        Box.__init__(self, len(lines) * leading)
        self.lines = lines
        self.leading = leading
        self.rise = rise
        self.element = element
        self.width = width
        self.align = 0.0
        self.inset = 0.0
        self.goes_on = False

    def pad(self, inset: float) -> None:
        """Put so much more air over and under the lines."""
        self.inset += inset
        self.height += 2 * inset

    def split(self, room: float, page: float, *, force: bool) -> Halves:  # noqa: ARG002
        """Split between lines, two at least on each side."""
        room -= 2 * self.inset
        fitting = int((room + 0.01) / self.leading)
        count = len(self.lines)
        fitting = min(fitting, count - WIDOWS) if fitting < count else count
        if fitting < WIDOWS:
            if not force:
                return None, self
            fitting = min(count, max(1, int((room + 0.01) / self.leading)))
        if fitting >= count:
            return self, None
        head, tail = self._part(self.lines[:fitting]), self._part(self.lines[fitting:])
        self._begun(head)
        head.goes_on, tail.goes_on = True, self.goes_on
        tail.below = self.below
        return head, tail

    def _part(self, lines: Sequence[Line]) -> "Text":
        part = Text(in_one_look(lines), self.leading, self.rise, self.element, self.width)
        part.align = self.align
        part.pad(self.inset)
        return part

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the lines on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        y = top - self.inset - self.rise
        lines = self.lines
        if isinstance(lines, Plain) and lines.look.is_plain and not self.align:
            text = lines.joined(goes_on=self.goes_on)
            page.items.append(PlacedPlain(self.element, x, y, lines.look, text, self.leading))
            return
        page.items.append(
            PlacedText(self.element, x, y, tuple(lines), self.leading, self.width, self.align, goes_on=self.goes_on)
        )


class Shape(Box):
    """A filled rectangle of its own, such as a rule; it hangs `drop` points under its place."""

    __slots__ = ("drop", "shape")

    def __init__(self, shape: PlacedShape, height: float = 0.0, *, drop: float = 0.0, above: float = 0.0) -> None:
        """`shape` is placed relative to the box's left edge; its own y is not used."""
        super().__init__(height, above=above)
        self.shape = shape
        self.drop = drop

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the rectangle on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        shape = self.shape
        page.items.append(shape._replace(x=x + shape.x, y=top - self.drop - shape.height))


class Picture(Box):
    """An image at its printed size."""

    __slots__ = ("element", "offset", "sha256", "width")

    def __init__(
        self, sha256: str, width: float, height: float, element: Element | None, *, offset: float = 0.0
    ) -> None:
        """`offset` moves it to the right."""
        super().__init__(height)
        self.sha256 = sha256
        self.width = width
        self.element = element
        self.offset = offset

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the image on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        left = x + self.offset
        page.items.append(PlacedImage(self.element, left, top - self.height, self.width, self.height, self.sha256))


class Field(Box):
    """An empty field of a form, to be filled in on a screen. What it looks like on paper is drawn by other boxes."""

    __slots__ = ("element", "kind", "name", "tooltip", "width")

    def __init__(
        self, element: Element, width: float, height: float, *, name: str, tooltip: str, kind: FieldKind = "text"
    ) -> None:
        """`element` is a Form; `name` tells the field apart, and `tooltip`, never empty, says what to enter."""
        super().__init__(height)
        self.element = element
        self.width = width
        self.name = name
        self.tooltip = tooltip
        self.kind = kind

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the field on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        low = top - self.height
        page.items.append(
            PlacedField(self.element, x, low, self.width, self.height, self.name, self.tooltip, self.kind)
        )


class Squares(Box):
    """A pattern of squares, such as a matrix code."""

    __slots__ = ("colour", "element", "rows", "side")

    def __init__(self, rows: tuple[tuple[bool, ...], ...], side: float, element: Element | None, colour: str) -> None:
        """`side` is the width of a square in points."""
        super().__init__(len(rows) * side)
        self.rows = rows
        self.side = side
        self.element = element
        self.colour = colour

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the pattern on the page."""
        if self.sign:
            self.sign.put(page, x, top)
        page.items.append(PlacedSquares(self.element, x, top - self.height, self.side, self.rows, self.colour))
