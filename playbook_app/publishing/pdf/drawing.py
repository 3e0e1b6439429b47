"""Drawing: turns placed items into page content. Everything goes through `Drawing.draw`: it is marked as the content of
its element, or as an artifact where it has none (ISO 14289-1, 7.1).

A paragraph is one text object, and font and colour are set only where they change (ISO 32000-1, 9.4).
"""

from collections.abc import Callable, Iterable
from math import cos, sin
from typing import Any, NamedTuple
from zlib import compress

from playbook_app.publishing.finding import Finding
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.image_objects import image_name
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.lines import Line
from playbook_app.publishing.pdf.mixed import LinkedArea, Mixed
from playbook_app.publishing.pdf.page import (
    Element,
    Furniture,
    Link,
    Page,
    Placed,
    PlacedDrawn,
    PlacedField,
    PlacedImage,
    PlacedOver,
    PlacedPlain,
    PlacedShape,
    PlacedSquares,
    PlacedText,
    PlacedTurned,
)
from playbook_app.publishing.pdf.page_numbers import PageNumbers
from playbook_app.publishing.pdf.pen import Pen
from playbook_app.publishing.pdf.quire import DrawnPage, Quire
from playbook_app.publishing.pdf.streams import EFFORT
from playbook_app.publishing.pdf.structure import Structure


class _Reached(NamedTuple):
    """How far a page is drawn: how much there is of each, and the state that the next item finds."""

    code: int = 0
    annotations: int = 0
    marks: int = 0
    in_artifact: bool = False
    pictured: bool = False


class Drawing:
    """Pages that are being drawn, one after the other.

    `coarse` gathers the images that are drawn at fewer dots an inch than are good to look at, with these; `shown` all
    that are drawn.
    """

    def __init__(self, images: Images, numbers: PageNumbers) -> None:
        """`numbers` are those of the anchors' pages."""
        self.numbers = numbers
        self.pen = Pen()
        self.coarse: dict[str, float] = {}
        self.shown: dict[str, None] = {}
        self._images = images
        self._structure = Structure()
        self._structure.begin_page()
        self._code: list[str] = []
        self._annotations: list[str | PlacedField] = []
        self._telling: list[tuple[_Reached, PlacedText, _Reached]] = []
        self._in_artifact = False
        self._pictured = False

    def draw(self, item: Placed) -> None:
        """Draw an item as content of its element."""
        if item.element is None:
            if not self._in_artifact and type(item) is not PlacedDrawn:
                self._in_artifact = True
                self._code.append("/Artifact BMC")
        elif self._in_artifact:
            self._end_artifact()
        _DRAW[type(item)](self, item)

    def draw_furniture(self, kind: Furniture, items: Iterable[Placed]) -> None:
        """Draw items that have no element as a head or a foot of the page."""
        if self._in_artifact:
            self._end_artifact()
        self._in_artifact = True
        self._code.append(f"/Artifact <</Type/Pagination/Subtype/{kind}>> BDC")
        for item in items:
            self.draw(item)
        self._end_artifact()

    def _end_artifact(self) -> None:
        self._in_artifact = False
        self._code.append("EMC")

    def end_page(self, page: Page) -> DrawnPage:
        """Finish the page at hand, of which all items are drawn, and return it.

        Its items are then those that it can be drawn from again, where it tells the numbers of pages. It has no content
        as long as it lacks one of these: then it is drawn again.
        """
        remains = self._remains() if self._telling else page.items
        content, told = self.taken(), self.numbers.told
        page.items = remains if told else []
        packed = b"" if self.numbers.lacking else compress(content, EFFORT)
        drawn = DrawnPage(page, packed, tuple(self._annotations), self._structure.is_marked, self._pictured, told)
        self._annotations, self.numbers.told, self._telling, self._pictured = [], {}, [], False
        self._structure.begin_page()
        return drawn

    def _remains(self) -> list[Placed]:
        """Return the items that tell the numbers of pages, and between them what all others came to."""
        remains: list[Placed] = []
        start = _Reached()
        for end, item, after in [*self._telling, (self._reached(self._structure.marks), None, _Reached())]:
            if end.code > start.code:
                code = "\n".join(self._code[start.code : end.code])
                annotations = tuple(self._annotations[start.annotations : end.annotations])
                marks = end.marks - start.marks
                remains.append(PlacedDrawn(None, 0, 0, code, annotations, marks, end.in_artifact, end.pictured))
            if item:
                remains.append(item)
            start = after
        return remains

    def _reached(self, marks: int) -> _Reached:
        return _Reached(len(self._code), len(self._annotations), marks, self._in_artifact, self._pictured)

    def draw_drawn(self, item: PlacedDrawn) -> None:
        """Take over what was drawn before."""
        self._code.append(item.code)
        self._annotations += item.annotations
        self._structure.skip(item.marks)
        self._in_artifact, self._pictured = item.in_artifact, item.pictured

    def taken(self) -> bytes:
        """Return the content that was drawn since the last page began, and begin anew."""
        if self._in_artifact:
            self._end_artifact()
        code, self._code = self._code, []
        return "\n".join(code).encode("latin-1")

    def quire(self, pages: Iterable[DrawnPage], root: Element, findings: tuple[Finding, ...] = ()) -> Quire:
        """Return the pages that were drawn as a quire; its branch of the structure tree is what stands below `root`.

        `findings` are those of its setting.
        """
        pages = tuple(pages)
        branch = self._structure.branch(root, leaf=3 * len(pages))
        found = self.numbers.found
        return Quire(pages, branch, self.pen.letters, found, tuple(self.shown), self.coarse, findings)

    def draw_text(self, item: PlacedText) -> None:
        """Draw lines of several looks."""
        marks = self._structure.marks
        mixed = Mixed(item, self.pen, self._structure, self.numbers)
        before = self._reached(marks) if mixed.tells and not self.numbers.known else None
        self._code += mixed.code
        if mixed.links:
            self._add_links(mixed.links)
        if before:
            self._telling.append((before, item, self._reached(self._structure.marks)))

    def draw_plain(self, item: PlacedPlain) -> None:
        """Draw lines of one look as one text object: the usual case, and so the quick one."""
        element, x, y, look, text, leading = item
        if not text:
            return
        strings = self.pen.strings(look, text)
        if len(strings) > 1:
            self.draw_text(_as_lines(item))
            return
        resource, shown = strings[0]
        if "\n" in shown:
            shown = shown.replace("\n", ") Tj T* (")
        begin, end = (self._structure.begin(element) + "\n", "\nEMC") if element else ("", "")
        settings = self.pen.settings(resource, look, leading)
        rest = " 0 Tc" if look.tracking else ""
        self._code.append(f"{begin}BT {settings} {self.pen.lengths[x]} {y:.2f} Td ({shown}) Tj{rest} ET{end}")

    def _add_links(self, areas: list[LinkedArea]) -> None:
        """Lay links over text: one annotation a line, all in the element of the link."""
        texts: dict[Link, str] = {}
        for link, _, text in areas:
            texts[link] = texts[link] + text if link in texts else text
        for link, area, _ in areas:
            contents = texts[link] if link.target.startswith("#") else link.target
            self._annotate(link, objects.link(link.target, area, contents))

    def _annotate(self, element: Element, annotation: str | PlacedField) -> None:
        """Put an annotation on the page, and into its element."""
        self._annotations.append(annotation)
        self._structure.annotate(element)

    def draw_field(self, item: PlacedField) -> None:
        """Put an empty field on the page."""
        if item.element:
            self._annotate(item.element, item._replace(element=None))

    def draw_turned(self, item: PlacedTurned) -> None:
        """Draw text turned."""
        across, up = item.scale * cos(item.angle), item.scale * sin(item.angle)
        self._code.append(f"q {across:.5f} {up:.5f} {-up:.5f} {across:.5f} {item.x:.2f} {item.y:.2f} cm")
        self.draw_text(item.text._replace(element=item.element))
        self._code.append("Q")

    def draw_over(self, item: PlacedOver) -> None:
        """Draw items upside down."""
        self._code.append(f"q -1 0 0 -1 {2 * item.x:.2f} {2 * item.y:.2f} cm")
        for one in item.items:
            self.draw(one)
        self._code.append("Q")

    def draw_shape(self, item: PlacedShape) -> None:
        """Draw a rectangle, filled or outlined."""
        code = self.pen.shape(item)
        if item.element:
            self._code += [self._structure.begin(item.element), code, "EMC"]
        else:
            self._code.append(code)

    def draw_squares(self, item: PlacedSquares) -> None:
        """Draw a pattern as one path, so that no viewer leaves hairlines between its squares."""
        code = self.pen.squares(item)
        if item.element:
            left, low, side = item.x, item.y, item.side
            item.element.box = (left, low, left + len(item.rows[0]) * side, low + len(item.rows) * side)
            self._code += [self._structure.begin(item.element), code, "EMC"]
        else:
            self._code.append(code)

    def draw_image(self, item: PlacedImage) -> None:
        """Draw an image in its rectangle."""
        reader = self._images.reader(item.sha256)
        if reader is None:
            return
        if item.element:
            item.element.box = (item.x, item.y, item.x + item.width, item.y + item.height)
            self._code.append(self._structure.begin(item.element))
        dpi = reader.getSize()[0] * 72 / item.width
        if dpi < FINEST - 1:
            self.coarse[item.sha256] = min(dpi, self.coarse.get(item.sha256, dpi))
        self.shown[item.sha256] = None
        self._pictured = True
        place = f"{item.width:.2f} 0 0 {item.height:.2f} {item.x:.2f} {item.y:.2f}"
        self._code.append(f"q {place} cm {image_name(item.sha256)} Do Q")
        if item.element:
            self._code.append("EMC")


def _as_lines(item: PlacedPlain) -> PlacedText:
    """Return a text that needs more than one subset of its font as lines: torn, for their spaces are in them."""
    look = item.look
    segments = [(look, text, look.width(text)) for text in item.text.split("\n")]
    lines = tuple(Line((segment,), segment[2], torn=True) for segment in segments)
    return PlacedText(item.element, item.x, item.y, lines, item.leading, 0.0, 0.0)


_DRAW: dict[type, Callable[[Drawing, Any], None]] = {
    PlacedPlain: Drawing.draw_plain,
    PlacedText: Drawing.draw_text,
    PlacedShape: Drawing.draw_shape,
    PlacedImage: Drawing.draw_image,
    PlacedSquares: Drawing.draw_squares,
    PlacedTurned: Drawing.draw_turned,
    PlacedField: Drawing.draw_field,
    PlacedOver: Drawing.draw_over,
    PlacedDrawn: Drawing.draw_drawn,
}
