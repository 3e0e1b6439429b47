"""Putting the pages of a PDF on the sides of sheets. Pages are drawn as they are, as forms; no content is read.

Links, outline, page numbers and structure of the document are left behind: they have no meaning on an imposed sheet.
"""

from collections.abc import Callable, Sequence
from typing import BinaryIO

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, PdfObject, StreamObject

Side = tuple[int | None, int | None]
"""The pages (from 0) at the left and at the right of a side of a sheet; None is a blank one."""

_PLACING_SHARE = 0.6
"""How much of the progress is done when all pages are placed, and the file is still to be written."""


def impose(
    pages: BinaryIO,
    out: BinaryIO,
    sides: Sequence[Side],
    *,
    size: tuple[float, float],
    creep: float,
    progress: Callable[[float], None],
) -> None:
    """Write the sides of sheets, of a size in points, to a file.

    The two pages of a side meet at its middle, the fold. `sides` are fronts and backs in turn, from the outermost sheet
    inwards; the pages of each sheet stand `creep` points nearer to the fold than those of the sheet around it, as the
    fold of a thick pile pushes inner sheets out. `progress` is told the share that is done.
    """
    document = PdfReader(pages)
    made = PdfWriter()
    made.pdf_header = "%PDF-1.7"
    made.metadata = document.metadata
    made.create_viewer_preferences().update({NameObject("/Duplex"): NameObject("/DuplexFlipShortEdge")})
    for number, side in enumerate(sides):
        _fill(made, made.add_blank_page(*size), side, document, creep * (number // 2))
        progress(_PLACING_SHARE * (number + 1) / len(sides))
    made.write(out)
    progress(1.0)


def _fill(made: PdfWriter, sheet: PageObject, side: Side, document: PdfReader, shift: float) -> None:
    """Draw the pages of a side, each moved by `shift` points towards the fold and cut there."""
    fold, height = float(sheet.mediabox.width) / 2, float(sheet.mediabox.height)
    forms = DictionaryObject()
    code = ""
    for name, number, edge in (("Left", side[0], 0.0), ("Right", side[1], fold)):
        if number is None:
            continue
        page = document.pages[number]
        x = fold - shift if edge else fold - float(page.mediabox.width) + shift
        forms[NameObject(f"/{name}")] = _added(made, _form(made, page))
        code += f"q {edge:.2f} 0 {fold:.2f} {height:.2f} re W n 1 0 0 1 {x:.2f} 0 cm /{name} Do Q\n"
    content = StreamObject()
    content.set_data(code.encode("ascii"))
    sheet[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
    sheet[NameObject("/Contents")] = _added(made, content)


def _form(made: PdfWriter, page: PageObject) -> StreamObject:
    """Return a page as a form (ISO 32000-1, 8.10): its content with its resources."""
    contents = page.get_contents()
    form = StreamObject()
    form.set_data(contents.get_data() if contents is not None else b"")
    form.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(map(FloatObject, page.mediabox)),
        NameObject("/Resources"): page.raw_get("/Resources").clone(made),
    })  # fmt: skip
    return form.flate_encode()


def _added(made: PdfWriter, thing: PdfObject) -> PdfObject:
    """Add an object to the file that is being made, and return a reference to it."""
    return made._add_object(thing)  # noqa: SLF001 - pypdf's own guide names no other door
