"""The canvas: turns placed items into page content. Everything drawn goes through `Canvas.draw`: it is marked as the
content of its element, or as an artifact where it has none (ISO 14289-1, 7.1).

Operators are written here rather than through ReportLab's text objects: a paragraph is one text object, and font and
colour are set only where they change (ISO 32000-1, 9.4).
"""

from collections.abc import Callable, Iterable
from math import cos, sin
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas as PlainCanvas

from playbook_app.publishing.pdf import objects
from playbook_app.publishing.pdf.fields import Fields
from playbook_app.publishing.pdf.file import write
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.lines import Line, Segment
from playbook_app.publishing.pdf.metadata import Metadata, add_metadata
from playbook_app.publishing.pdf.mixed import LinkedArea, Mixed
from playbook_app.publishing.pdf.page import (
    Element,
    Furniture,
    Link,
    Placed,
    PlacedField,
    PlacedImage,
    PlacedOver,
    PlacedPlain,
    PlacedShape,
    PlacedSquares,
    PlacedText,
    PlacedTurned,
)
from playbook_app.publishing.pdf.pen import Pen
from playbook_app.publishing.pdf.structure import Structure

rl_config.useA85 = 0  # images as bytes: the detour over letters costs a quarter of the size, and seconds for a photo
rl_config.pdfComments = 0

_PAGE_ENTRIES = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]


class Canvas(PlainCanvas):
    """A document that is being drawn, page by page."""

    _code: list[str]
    _formsinuse: list[str]
    _annotationrefs: list[str]
    _doc: objects.Document

    def __init__(self, file: BinaryIO, size: tuple[float, float], language: str, images: Images) -> None:
        """Begin a document of pages of one size, in points.

        `coarse` gathers the images that are drawn at fewer dots an inch than are good to look at, with these.
        """
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=language)
        self.labels: dict[str, str] = {}
        self.coarse: dict[str, float] = {}
        self._file = file
        self._images = images
        self._pen = Pen(self._doc)
        self._fields = Fields(self._doc)
        self._structure = Structure()
        self._structure.begin_page()
        self._in_artifact = False
        self._shown: dict[str, str] = {}
        self._anchors: list[tuple[str, str, float, float]] = []
        self._entries: list[objects.Entry] = []

    def _make_preamble(self) -> None:
        """Begin pages without a font: the usual one is not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def draw(self, item: Placed) -> None:
        """Draw an item as content of its element."""
        if item.element is None:
            if not self._in_artifact:
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

    def _begin(self, element: Element) -> str:
        """Return the beginning of marked content that belongs to an element."""
        return f"/{element.tag} <</MCID {self._structure.mark(element)}>> BDC"

    def draw_text(self, item: PlacedText) -> None:
        """Draw lines of several looks."""
        mixed = Mixed(item, self._pen, self._structure, self.labels)
        self._code.append("\n".join(mixed.code))
        if mixed.links:
            self._add_links(mixed.links)

    def draw_plain(self, item: PlacedPlain) -> None:
        """Draw lines of one look as one text object: the usual case, and so the quick one."""
        element, x, y, look, text, leading = item
        if not text:
            return
        strings = self._pen.strings(look, text)
        if len(strings) > 1:
            self.draw_text(_as_lines(item))
            return
        resource, shown = strings[0]
        if "\n" in shown:
            shown = shown.replace("\n", ") Tj T* (")
        begin, end = (self._begin(element) + "\n", "\nEMC") if element else ("", "")
        tracking, rest = (f" {look.tracking:.3f} Tc", " 0 Tc") if look.tracking else ("", "")
        self._code.append(
            f"{begin}BT {resource} {look.size:.2f} Tf {self._pen.colour(look.colour)} rg{tracking} "
            f"{leading:.2f} TL {x:.2f} {y:.2f} Td ({shown}) Tj{rest} ET{end}"
        )

    def _add_links(self, areas: list[LinkedArea]) -> None:
        """Lay links over text: one annotation a line, all in the element of the link."""
        texts: dict[Link, str] = {}
        for link, _, text in areas:
            texts[link] = texts.get(link, "") + text
        for link, area, _ in areas:
            contents = texts[link] if link.target.startswith("#") else link.target
            annotation = objects.link(link.target, area, contents, self._structure.next_key(link))
            self._annotate(link, annotation)

    def _annotate(self, element: Element, annotation: objects.Ready) -> str:
        """Put an annotation on the page, into its element, and return its reference."""
        reference = objects.add(self._doc, annotation)
        self._annotationrefs.append(reference)
        self._structure.annotate(element, objects.number(reference))
        return reference

    def draw_field(self, item: PlacedField) -> None:
        """Put an empty field on the page."""
        widget = self._fields.widget(item, self._structure.next_key(item.element))
        self._fields.add(self._annotate(item.element, widget))

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
        code = self._pen.shape(item)
        if item.element:
            self._code += [self._begin(item.element), code, "EMC"]
        else:
            self._code.append(code)

    def draw_squares(self, item: PlacedSquares) -> None:
        """Draw a pattern as one path, so that no viewer leaves hairlines between its squares."""
        code = self._pen.squares(item)
        if item.element:
            left, low, side = item.x, item.y, item.side
            item.element.box = (left, low, left + len(item.rows[0]) * side, low + len(item.rows) * side)
            self._code += [self._begin(item.element), code, "EMC"]
        else:
            self._code.append(code)

    def draw_image(self, item: PlacedImage) -> None:
        """Draw an image in its rectangle."""
        reader = self._images.reader(item.sha256)
        if reader is None:
            return
        if item.element:
            item.element.box = (item.x, item.y, item.x + item.width, item.y + item.height)
            self._code.append(self._begin(item.element))
        dpi = reader.getSize()[0] * 72 / item.width
        if dpi < FINEST - 1:
            self.coarse[item.sha256] = min(dpi, self.coarse.get(item.sha256, dpi))
        self._show_image(item, reader)
        if item.element:
            self._code.append("EMC")

    def _show_image(self, item: PlacedImage, reader: ImageReader) -> None:
        """Show an image. ReportLab adds up all its pixels each time to see whether they are those of another."""
        name = self._shown.get(item.sha256)
        if name is None:
            self.drawImage(reader, item.x, item.y, item.width, item.height, mask="auto")
            self._shown[item.sha256] = self._formsinuse[-1]
            return
        self._formsinuse.append(name)
        place = f"{item.width:.2f} 0 0 {item.height:.2f} {item.x:.2f} {item.y:.2f}"
        self._code.append(f"q {place} cm /{self._doc.getXObjectName(name)} Do Q")

    def bookmark(self, anchor: str, x: float, y: float) -> None:
        """Make a place on this page the target of an anchor's links."""
        self._anchors.append((anchor, self._doc.thisPageName(), x, y))

    def add_outline(self, level: int, title: str, anchor: str) -> None:
        """Add an entry to the outline."""
        self._entries.append(objects.Entry(level, title, anchor))

    def showPage(self) -> None:  # noqa: N802
        """Finish the page. Its content is compressed, and written as bytes."""
        if self._in_artifact:
            self._end_artifact()
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = _PAGE_ENTRIES
        page.StructParents = self._structure.page_key
        page.Tabs = "/S"  # ISO 14289-1, 7.18.3
        if page.XObjects is None:
            page.Resources = self._resources()
        page.Contents = objects.Content(page.stream.encode("latin-1"))
        page.stream = None
        self._structure.begin_page()

    def _resources(self) -> pdfdoc.PDFObjectReference:
        """Return the resources that all pages without images share."""
        if "resources" not in self._doc.idToObject:
            resources = pdfdoc.PDFResourceDictionary()
            resources.basicFonts()
            self._doc.Reference(resources, "resources")
        return pdfdoc.PDFObjectReference("resources")

    def finish(self, root: Element, metadata: Metadata) -> None:
        """Write the document, whose structure begins at `root`, to its file; without structure if not accessible."""
        document, catalog = self._doc, self._doc.Catalog
        pages = [pdfdoc.PDFObjectReference(f"Page{number}") for number in range(1, document.pageCounter)]
        numbers = {page.name: page.format(document).decode("ascii") for page in pages}
        places = [objects.Place(name, numbers[page], x, y) for name, page, x, y in self._anchors]
        catalog.Names = document.Reference(objects.named_places(places))
        catalog.Outlines = objects.add_outline(document, self._entries)
        document.Outlines = None
        catalog.AcroForm = self._fields.form
        add_metadata(document, metadata)
        for font in document.delayedFonts:
            font.addObjects(document)
        first = document.objectcounter + 1
        others = range(first, first)
        texts: Iterable[str] = ()
        if metadata.accessible:
            others, texts = self._structure.written(root, first, list(numbers.values()))
            document.objectcounter += len(others)
            catalog.StructTreeRoot = f"{first} 0 R"
        write(document, self._file, others, texts)


def _as_lines(item: PlacedPlain) -> PlacedText:
    """Return a text that needs more than one subset of its font as lines: torn, for their spaces are in them."""
    look = item.look
    segments = [Segment(look, text, look.width(text)) for text in item.text.split("\n")]
    lines = tuple(Line((segment,), segment.width, torn=True) for segment in segments)
    return PlacedText(item.element, item.x, item.y, lines, item.leading, 0.0, 0.0)


_DRAW: dict[type, Callable[[Canvas, Any], None]] = {
    PlacedPlain: Canvas.draw_plain,
    PlacedText: Canvas.draw_text,
    PlacedShape: Canvas.draw_shape,
    PlacedImage: Canvas.draw_image,
    PlacedSquares: Canvas.draw_squares,
    PlacedTurned: Canvas.draw_turned,
    PlacedField: Canvas.draw_field,
    PlacedOver: Canvas.draw_over,
}
