"""The canvas: turns placed items into page content. Everything drawn goes through `Canvas.draw`, with the element that
it belongs to, so that marked content has one place.

Operators are written here rather than through ReportLab's text objects: a paragraph is one text object, and font and
colour are set only where they change (ISO 32000-1, 9.4).
"""

import re
from collections.abc import Callable
from datetime import date
from math import cos, sin
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas as PlainCanvas

from playbook_app.colour import channels
from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.fonts import Encoding
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.lines import MISSING_WIDTH, Line, Look
from playbook_app.publishing.pdf.page import Placed, PlacedImage, PlacedShape, PlacedText, PlacedTurned

rl_config.useA85 = 0  # images as bytes: the detour over letters costs a quarter of the size, and seconds for a photo

_ADDRESS = re.compile("(https?|mailto|tel):", re.IGNORECASE)
"""What a printed link may open: never a script or a file."""
_KAPPA = 0.4477
"""How far a corner's control points lie from its corner, in radii, for a quarter of a circle."""


class Canvas(PlainCanvas):
    """A document that is being drawn, page by page."""

    _code: list[str]
    _annotationrefs: list[pdfdoc.PDFObjectReference]
    _doc: objects.Document

    def __init__(self, file: BinaryIO, size: tuple[float, float], language: str, images: Images) -> None:
        """Begin a document of pages of one size, in points."""
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=language)
        self.labels: dict[str, str] = {}
        self._images = images
        self._encodings: dict[str, Encoding] = {}
        self._colours: dict[str, str] = {}
        self._links: list[tuple[str, objects.Rectangle]] = []
        self._boxes: list[PlacedShape] = []
        self._anchors: list[tuple[str, str, float, float]] = []
        self._entries: list[objects.Entry] = []

    def _make_preamble(self) -> None:
        """Begin pages without a font: the usual one is not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def draw(self, item: Placed) -> None:
        """Draw an item. Its element is where its marked content will belong."""
        _DRAW[type(item)](self, item)

    def draw_text(self, item: PlacedText) -> None:
        """Draw lines as one text object."""
        look = _only_look(item)
        if look is None or not self._draw_plain(item, look):
            self._draw_mixed(item)

    def _draw_mixed(self, item: PlacedText) -> None:
        code = ["BT"]
        state: list[object] = [None, None, 0.0, 0.0]
        left, below = 0.0, 0.0
        for place, line in enumerate(item.lines):
            x = item.x + item.align * (item.width - self._printed_width(line)) if item.align else item.x
            y = item.y - place * item.leading
            code.append(f"{x - left:.2f} {y - below:.2f} Td")
            left, below = x, y
            self._show(code, state, line, x, y, more=place + 1 < len(item.lines) and not line.torn)
        if state[2]:
            code.append("0 Tc")
        if state[3]:
            code.append("0 Ts")
        code.append("ET")
        self._code.append("\n".join(code))
        self._finish_text()

    def _draw_plain(self, item: PlacedText, look: Look) -> bool:
        """Draw lines that are all of one look, at the left: the usual case, and so the quick one.

        Returns False, with nothing drawn, where the text needs more than one subset of its font.
        """
        lines = item.lines
        texts = "\n".join([line.segments[0].text if line.torn else line.segments[0].text + " " for line in lines[:-1]])
        texts += ("\n" if texts else "") + lines[-1].segments[0].text
        strings = self._encoding(look).strings(texts)
        if len(strings) > 1:
            return False
        resource, written = strings[0]
        shown = written.replace("\n", ") Tj T* (")
        tracking, rest = (f" {look.tracking:.3f} Tc", " 0 Tc") if look.tracking else ("", "")
        self._code.append(
            f"BT {resource} {look.size:.2f} Tf {self._operand(look.colour)} rg{tracking} {item.leading:.2f} TL "
            f"{item.x:.2f} {item.y:.2f} Td ({shown}) Tj{rest} ET"
        )
        return True

    def _finish_text(self) -> None:
        """Draw what cannot be drawn inside a text object, and its links."""
        for box in self._boxes:
            self.draw_shape(box)
        self._boxes.clear()
        for link, rectangle in self._links:
            self._link(link, rectangle)
        self._links.clear()

    def _show(self, code: list[str], state: list[object], line: Line, x: float, y: float, *, more: bool) -> None:
        """Show a line's segments; a space follows the last, so that words do not run together for a reader."""
        last = len(line.segments) - 1
        for place, (look, text, width) in enumerate(line.segments):
            advance = width
            if look.page:
                text = self.labels.get((look.link or "")[1:], "")  # noqa: PLW2901
                advance = look.width(text)
            if look.link and text:
                size = look.size
                self._links.append((look.link, (x, y - size * 0.25, x + advance, y + size * 0.8)))
            if look.missing:
                self._draw_missing(code, look, text, x, y)
            else:
                self._set(code, state, look)
                self._strings(code, look, text + " " if more and place == last else text, state)
            x += advance

    def _set(self, code: list[str], state: list[object], look: Look) -> None:
        """Set colour, tracking and rise where they change."""
        if state[1] != look.colour:
            state[1] = look.colour
            code.append(f"{self._operand(look.colour)} rg")
        if state[2] != look.tracking:
            state[2] = look.tracking
            code.append(f"{look.tracking:.3f} Tc")
        if state[3] != look.rise:
            state[3] = look.rise
            code.append(f"{look.rise:.2f} Ts")

    def _strings(self, code: list[str], look: Look, text: str, state: list[object]) -> None:
        for resource, written in self._encoding(look).strings(text):
            if state[0] != (resource, look.size):
                state[0] = (resource, look.size)
                code.append(f"{resource} {look.size:.2f} Tf")
            code.append(f"({written}) Tj")

    def _draw_missing(self, code: list[str], look: Look, text: str, x: float, y: float) -> None:
        """Move past characters that no font has; an outlined box is drawn for each when the text is done."""
        size = look.size
        width = MISSING_WIDTH * size
        for place in range(len(text)):
            left = x + place * width + size * 0.06
            box = PlacedShape(None, left, y, width - size * 0.12, size * 0.66, None, outline=look.colour)
            self._boxes.append(box)
        code.append(f"[{-1000 * len(text) * MISSING_WIDTH:.0f}] TJ")

    def _printed_width(self, line: Line) -> float:
        """Return a line's width with its page numbers as they are now known."""
        return sum(
            look.width(self.labels.get((look.link or "")[1:], "")) if look.page else width
            for look, _, width in line.segments
        )

    def _encoding(self, look: Look) -> Encoding:
        name = look.face.name
        if name not in self._encodings:
            self._encodings[name] = Encoding(look.face.font, self._doc)
        return self._encodings[name]

    def _operand(self, colour: str) -> str:
        if colour not in self._colours:
            self._colours[colour] = " ".join(f"{channel:.4g}" for channel in channels(colour))
        return self._colours[colour]

    def _link(self, target: str, rectangle: objects.Rectangle) -> None:
        if target[1:] in self.labels if target.startswith("#") else _ADDRESS.match(target):
            annotation = objects.link(target, rectangle)
            self._annotationrefs.append(self._doc.Reference(annotation, f"link {len(self._doc.idToObject)}"))

    def draw_turned(self, item: PlacedTurned) -> None:
        """Draw text turned."""
        across, up = item.scale * cos(item.angle), item.scale * sin(item.angle)
        self._code.append(f"q {across:.5f} {up:.5f} {-up:.5f} {across:.5f} {item.x:.2f} {item.y:.2f} cm")
        self.draw_text(item.text)
        self._code.append("Q")

    def draw_shape(self, item: PlacedShape) -> None:
        """Draw a rectangle, filled or outlined."""
        path = _rounded(item) if item.radius else f"{item.x:.2f} {item.y:.2f} {item.width:.2f} {item.height:.2f} re"
        if item.colour:
            self._code.append(f"{self._operand(item.colour)} rg {path} f")
        if item.outline:
            self._code.append(f"{self._operand(item.outline)} RG 0.6 w {path} S")

    def draw_image(self, item: PlacedImage) -> None:
        """Draw an image in its rectangle."""
        reader = self._images.reader(item.sha256)
        if reader is not None:
            self.drawImage(reader, item.x, item.y, item.width, item.height, mask="auto")

    def set_date(self, day: date) -> None:
        """Say in the metadata when the document was made; without a clock, so that equal books give equal bytes."""
        self._doc.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")

    def bookmark(self, anchor: str, x: float, y: float) -> None:
        """Make a place on this page the target of an anchor's links."""
        self._anchors.append((anchor, self._doc.thisPageName(), x, y))

    def add_outline(self, level: int, title: str, anchor: str) -> None:
        """Add an entry to the outline."""
        self._entries.append(objects.Entry(level, title, anchor))

    def showPage(self) -> None:  # noqa: N802
        """Finish the page. Its content is compressed, and written as bytes."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        if page.XObjects is None:
            page.Resources = self._resources()
        page.Contents = objects.Content(page.stream)
        page.stream = None

    def _resources(self) -> pdfdoc.PDFObjectReference:
        """Return the resources that all pages without images share."""
        if "resources" not in self._doc.idToObject:
            resources = pdfdoc.PDFResourceDictionary()
            resources.basicFonts()
            self._doc.Reference(resources, "resources")
        return pdfdoc.PDFObjectReference("resources")

    def save(self) -> None:
        """Write the document to its file."""
        document = self._doc
        places = [
            objects.Place(name, pdfdoc.PDFObjectReference(page).format(document).decode("ascii"), x, y)
            for name, page, x, y in self._anchors
        ]
        document.Catalog.Names = document.Reference(objects.named_places(places), "names")
        document.Outlines = _Outlines(self._entries)
        super().save()


class _Outlines:
    """Stands in for ReportLab's outline, which is slow where there are thousands of entries."""

    ready = 1

    def __init__(self, entries: list[objects.Entry]) -> None:
        self._entries = entries

    def prepare(self, document: objects.Document, canvas: PlainCanvas) -> None:  # noqa: ARG002
        """Add the outline to a document that is being saved."""
        reference = objects.add_outline(document, self._entries)
        document.Catalog.Outlines = reference
        self.ready = 1 if reference else -1


def _only_look(item: PlacedText) -> Look | None:
    """Return the look of lines that have but one, and nothing to be drawn apart; else None."""
    if item.align or not item.lines[0].segments:
        return None
    look = item.lines[0].segments[0].look
    if look.link or look.missing or look.rise:
        return None
    for line in item.lines:
        if len(line.segments) != 1 or line.segments[0].look is not look:
            return None
    return look


def _rounded(item: PlacedShape) -> str:
    """Return the path of a rectangle with round corners."""
    left, low, right, high = item.x, item.y, item.x + item.width, item.y + item.height
    radius = min(item.radius, item.width / 2, item.height / 2)
    near = radius * _KAPPA
    return (
        f"{left + radius:.2f} {low:.2f} m {right - radius:.2f} {low:.2f} l "
        f"{right - near:.2f} {low:.2f} {right:.2f} {low + near:.2f} {right:.2f} {low + radius:.2f} c "
        f"{right:.2f} {high - radius:.2f} l "
        f"{right:.2f} {high - near:.2f} {right - near:.2f} {high:.2f} {right - radius:.2f} {high:.2f} c "
        f"{left + radius:.2f} {high:.2f} l "
        f"{left + near:.2f} {high:.2f} {left:.2f} {high - near:.2f} {left:.2f} {high - radius:.2f} c "
        f"{left:.2f} {low + radius:.2f} l "
        f"{left:.2f} {low + near:.2f} {left + near:.2f} {low:.2f} {left + radius:.2f} {low:.2f} c h"
    )


_DRAW: dict[type, Callable[[Canvas, Any], None]] = {
    PlacedText: Canvas.draw_text,
    PlacedShape: Canvas.draw_shape,
    PlacedImage: Canvas.draw_image,
    PlacedTurned: Canvas.draw_turned,
}
