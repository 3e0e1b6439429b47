"""A page as a list of placed items: what is drawn where, and to which element of the document's structure it belongs.

Places are in points from the lower left corner. Nothing here draws; `drawing` does.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, NamedTuple

from playbook_app.publishing.book import Side
from playbook_app.publishing.pdf.lines import Line
from playbook_app.publishing.pdf.looks import Look

Rectangle = tuple[float, float, float, float]
"""Left, low, right and high edge."""


Mark = tuple[int, str]
"""A stretch of marked content (ISO 32000-1, 14.6): its page, from 0, and its number there, in digits."""


class Annotated:
    """An annotation, such as a link: its page, from 0, and the number of its object."""

    __slots__ = ("number", "page")

    def __init__(self, page: int, number: int) -> None:
        """Take both."""
        self.page = page
        self.number = number


class Furniture(StrEnum):
    """What comes again on every page, and is not read (ISO 14289-1, 7.8)."""

    HEAD = "Header"
    FOOT = "Footer"


class Element:
    """A node of the structure tree (ISO 32000-1, 14.7): its standard type, and its children in order.

    What is placed without an element is an artifact: rules, tints, running heads. Elements that nothing belongs to are
    left out of the document, but for the cells of tables.
    """

    __slots__ = ("actual", "alt", "box", "children", "columns", "number", "scope", "tag")

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        alt: str = "",
        *,
        actual: str = "",
        scope: Literal["", "Row", "Column"] = "",
        columns: int = 1,
    ) -> None:
        """Make a node and append it to its parent.

        `alt` describes a figure; `actual` is what is read in place of the text that is drawn. `scope` says what a
        table's head cell heads; a cell spans so many `columns`.
        """
        self.tag = tag
        self.alt = alt
        self.actual = actual
        self.scope = scope
        self.columns = columns
        self.box: Rectangle | None = None
        self.number = 0
        self.children: list[Child] | None = None
        if parent is not None:
            parent.append(self)

    def append(self, child: "Child") -> None:
        """Add a child after the others."""
        if self.children is None:
            self.children = [child]
        else:
            self.children.append(child)

    def take_back(self) -> "Child":
        """Remove the last child and return it. Raises IndexError where there is none."""
        return (self.children or []).pop()

    @property
    def newest(self) -> "Child | None":
        """The child that was appended last."""
        return self.children[-1] if self.children else None


class Link(Element):
    """The element of a link; `target` is an address or `#anchor`."""

    __slots__ = ("target",)

    def __init__(self, parent: Element, target: str) -> None:
        """Make a node and append it to its parent."""
        Element.__init__(self, "Link", parent)
        self.target = target


Child = Element | Mark | Annotated
"""What an element holds."""


class PlacedPlain(NamedTuple):
    """Lines of text in one look, at the left: the usual case, which takes little room until it is drawn.

    `text` holds them as `lines.Plain` joins them; `y` is the first baseline.
    """

    element: Element | None
    x: float
    y: float
    look: Look
    text: str
    leading: float


class PlacedText(NamedTuple):
    """Lines of text; `y` is the first baseline. `align` is 0 for left, 0.5 for centred, 1 for right in `width`.

    A text that `goes_on` has more lines on another page.
    """

    element: Element | None
    x: float
    y: float
    lines: tuple[Line, ...]
    leading: float
    width: float
    align: float
    goes_on: bool = False


class PlacedShape(NamedTuple):
    """A filled rectangle, with rounded corners where `radius` is above 0; `outline` is the colour of its border."""

    element: Element | None
    x: float
    y: float
    width: float
    height: float
    colour: str | None
    radius: float = 0.0
    outline: str | None = None


class PlacedImage(NamedTuple):
    """An image, by the SHA-256 of its bytes."""

    element: Element | None
    x: float
    y: float
    width: float
    height: float
    sha256: str


class PlacedSquares(NamedTuple):
    """A pattern of squares, `side` points wide; the first row of `rows` is the highest, True is a square that is drawn.

    (x, y) is the lower left corner of the whole.
    """

    element: Element | None
    x: float
    y: float
    side: float
    rows: tuple[tuple[bool, ...], ...]
    colour: str


class PlacedTurned(NamedTuple):
    """Text turned about (x, y) by an angle in radians and scaled; its own place is relative to that point."""

    element: Element | None
    x: float
    y: float
    angle: float
    scale: float
    text: PlacedText


FieldKind = Literal["text", "check"]


class PlacedField(NamedTuple):
    """An empty field of a form, to be filled in on a screen: a line of text, or a box to check.

    `name` tells fields apart; those of the same name on a document are made different. `tooltip` says what to enter.
    """

    element: Element | None
    x: float
    y: float
    width: float
    height: float
    name: str
    tooltip: str
    kind: FieldKind = "text"


class PlacedOver(NamedTuple):
    """Items turned upside down about the point (x, y)."""

    element: Element | None
    x: float
    y: float
    items: tuple["Placed", ...]


class PlacedDrawn(NamedTuple):
    """Items that were drawn before, on the same page: what they came to, counted from the page's corner.

    `marks` is how many stretches of marked content they have, `annotations` are begun. They end in an artifact or not.
    """

    element: None
    x: float
    y: float
    code: str
    annotations: tuple[str | PlacedField, ...]
    marks: int
    in_artifact: bool
    pictured: bool


Placed = (
    PlacedPlain
    | PlacedText
    | PlacedShape
    | PlacedImage
    | PlacedSquares
    | PlacedTurned
    | PlacedField
    | PlacedOver
    | PlacedDrawn
)


@dataclass(slots=True)
class Page:
    """One page: its number (from 0), its items in drawing order, the anchors on it, and what its furniture says.

    `running` is what its head says; a page that is `bare` has neither head nor foot. `marks` are its watermarks. On a
    page that faces another, text stands `shift` points to the right of where it stands on one that does not.
    """

    number: int
    items: list[Placed] = field(default_factory=list)
    anchors: dict[str, tuple[float, float]] = field(default_factory=dict)
    running: str | None = None
    bare: bool = False
    ground: str | None = None
    marks: dict[str, None] = field(default_factory=dict)
    outline: list[tuple[int, str, str]] = field(default_factory=list)
    side: Side = Side.ANY
    shift: float = 0.0
