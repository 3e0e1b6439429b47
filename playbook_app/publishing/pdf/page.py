"""A page as a list of placed items: what is drawn where, and to which element of the document's structure it belongs.

Places are in points from the lower left corner. Nothing here draws; the canvas does.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from playbook_app.publishing.book import Side
from playbook_app.publishing.pdf.lines import Line


class Element:
    """A node of the structure tree (ISO 32000-1, 14.7): its standard type, its parent and its children in order.

    What is placed without an element is an artifact: rules, tints, running heads.
    """

    __slots__ = ("alt", "children", "parent", "tag")

    def __init__(self, tag: str, parent: "Element | None" = None, alt: str = "") -> None:
        """Make a node and append it to its parent."""
        self.tag = tag
        self.alt = alt
        self.parent = parent
        self.children: list[Element] | None = None
        if parent is not None:
            parent.append(self)

    def append(self, child: "Element") -> None:
        """Add a child after the others."""
        if self.children is None:
            self.children = []
        self.children.append(child)

    def take_back(self) -> "Element":
        """Remove the last child and return it. Raises IndexError where there is none."""
        return (self.children or []).pop()


class PlacedText(NamedTuple):
    """Lines of text; `y` is the first baseline. `align` is 0 for left, 0.5 for centred, 1 for right in `width`."""

    element: Element | None
    x: float
    y: float
    lines: tuple[Line, ...]
    leading: float
    width: float
    align: float


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


class PlacedTurned(NamedTuple):
    """Text turned about (x, y) by an angle in radians and scaled; its own place is relative to that point."""

    element: Element | None
    x: float
    y: float
    angle: float
    scale: float
    text: PlacedText


Placed = PlacedText | PlacedShape | PlacedImage | PlacedTurned


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
