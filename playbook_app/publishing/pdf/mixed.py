"""Lines of several looks, with links and characters that no font has: the unusual case of drawing text.

Each line is placed by itself. What belongs to a link is marked apart from the text around it, so that the structure
tree can hold both in reading order.
"""

from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.addresses import leads_somewhere
from playbook_app.publishing.pdf.looks import MISSING_WIDTH, Look, Segment
from playbook_app.publishing.pdf.page import Element, Link, PlacedShape, PlacedText, Rectangle
from playbook_app.publishing.pdf.page_numbers import PageNumbers
from playbook_app.publishing.pdf.pen import Pen
from playbook_app.publishing.pdf.structure import Structure

LinkedArea = tuple[Link, Rectangle, str]
"""A link, a place on the page that it is to be laid over, and the text that stands there."""


class Mixed:
    """One text object as it is written. Its `code` is complete, and its `links` are known, once it is made.

    It `tells` the numbers of pages, or none.
    """

    def __init__(self, item: PlacedText, pen: Pen, structure: Structure, numbers: PageNumbers) -> None:
        """`numbers` are those of the anchors' pages."""
        self.code: list[str] = ["BT"]
        self.links: list[LinkedArea] = []
        self.tells = False
        self._item = item
        self._pen = pen
        self._structure = structure
        self._numbers = numbers
        self._open: Element | None = None
        self._look: Look | None = None
        self._font: tuple[str, float] | None = None
        self._colour = ""
        self._tracking = self._rise = 0.0
        self._left = self._below = 0.0
        for place in range(len(item.lines)):
            self._add_line(place)
        self._finish()

    def _add_line(self, place: int) -> None:
        item = self._item
        line = item.lines[place]
        segments = [self._page_number(segment[0]) if segment[0].page else segment for segment in line.segments]
        x = item.x
        if item.align:
            x += item.align * (item.width - sum([width for _, _, width in segments]))
        self._move(x, item.y - place * item.leading)
        more = (item.goes_on or place + 1 < len(item.lines)) and not line.torn
        last = len(segments) - 1
        for number, (look, text, width) in enumerate(segments):
            if text:
                self._show(look, text, x, width, more=more and number == last)
            x += width

    def _move(self, x: float, y: float) -> None:
        self.code.append(f"{self._pen.lengths[x - self._left]} {y - self._below:.2f} Td")
        self._left, self._below = x, y

    def _page_number(self, look: Look) -> Segment:
        """Return the number of the page that a look's link leads to."""
        self.tells = True
        text = self._numbers.number_of((look.link or "")[1:])
        return look, text, look.width(text)

    def _show(self, look: Look, text: str, x: float, width: float, *, more: bool) -> None:
        """Show a segment; a space follows the last of a line, so that words do not run together for a reader."""
        owner = self._item.element
        if owner is not None and (look.link or look.rise):
            owner = self._owner(owner, look, text, (x, width))
        if look.missing:
            self._draw_missing(owner, look, text, (x, width))
            return
        if owner is not self._open:
            self._close()
            self._begin(owner)
        if look is not self._look:
            self._look = look
            self._set(look)
        if look.actual:
            self.code.append(_read_as(look.actual))
        for resource, written in self._pen.strings(look, text + " " if more else text):
            if self._font != (resource, look.size):
                self._font = (resource, look.size)
                self.code.append(f"{resource} {look.size:.2f} Tf")
            self.code.append(f"({written}) Tj")
        if look.actual:
            self.code.append("EMC")

    def _owner(self, element: Element, look: Look, text: str, area: tuple[float, float]) -> Element:
        """Return the element that a segment belongs to: its link, the mark of a note, else that of the whole text."""
        if not look.link or not leads_somewhere(look.link, self._numbers):
            return Element("Reference", element) if look.rise and element.tag != "Lbl" else element
        link = self._link(element, look.link)
        (x, width), y, size = area, self._below, look.size
        self.links.append((link, (x, y - size * 0.25, x + width, y + size * 0.8), text))
        return link

    def _link(self, element: Element, target: str) -> Link:
        """Return the element of a link; neighbours that lead to the same place are one."""
        newest = element.newest
        if isinstance(newest, Link) and newest.target == target:
            return newest
        return Link(element, target)

    def _begin(self, element: Element | None) -> None:
        """Begin marked content of an element; an artifact's is begun by who draws it."""
        self._open = element
        if element is not None:
            self.code.append(self._structure.begin(element))

    def _close(self) -> None:
        if self._open is not None:
            self._open = None
            self.code.append("EMC")

    def _set(self, look: Look) -> None:
        """Set colour, tracking and rise where they change."""
        if look.page:
            self._pen.numerals(look)
        if self._colour != look.colour:
            self._colour = look.colour
            self.code.append(f"{self._pen.colour(look.colour)} rg")
        if self._tracking != look.tracking:
            self._tracking = look.tracking
            self.code.append(f"{look.tracking:.3f} Tc")
        if self._rise != look.rise:
            self._rise = look.rise
            self.code.append(f"{look.rise:.2f} Ts")

    def _draw_missing(self, owner: Element | None, look: Look, text: str, area: tuple[float, float]) -> None:
        """Draw an outlined box for each character that no font has; it is read as the characters.

        No shape may stand in a text object, and none of its marked content reach out of it: it is ended before, and
        begun again.
        """
        (x, width), y = area, self._below
        self._close()
        self.code.append("ET")
        self._begin(owner)
        self.code.append(_read_as(look.actual or text))
        side = MISSING_WIDTH * look.size
        for place, character in enumerate(text):
            if character != " ":
                left = x + place * side + look.size * 0.06
                box = PlacedShape(None, left, y, side - look.size * 0.12, look.size * 0.66, None, outline=look.colour)
                self.code.append(self._pen.shape(box))
        self.code.append("EMC")
        self._close()
        self.code.append("BT")
        self._left = self._below = 0.0
        self._move(x + width, y)

    def _finish(self) -> None:
        """End the text object; tracking and rise outlast it otherwise."""
        self._close()
        if self._tracking:
            self.code.append("0 Tc")
        if self._rise:
            self.code.append("0 Ts")
        self.code.append("ET")


def _read_as(text: str) -> str:
    """Return the beginning of content that is read as another text (ISO 32000-1, 14.9.4)."""
    return f"/Span <</ActualText {objects.string(text)}>> BDC"
