"""Book -> PDF: sets the book, fills its pages, then draws them in order.

The body and the front matter are numbered apart, so page numbers are known when all pages are filled; contents and
index hold places for them until then.
"""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from playbook_app.publishing.book import Book
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf import cards, focus, forms, guest_cards, overview, parts, prose, scores, tables
from playbook_app.publishing.pdf.back_cover import add_back_cover
from playbook_app.publishing.pdf.canvas import Canvas
from playbook_app.publishing.pdf.cover import add_cover
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.furniture import furnish
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.opener import add_section
from playbook_app.publishing.pdf.page import Element, Page
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.theme import Theme
from playbook_app.publishing.preflight import coarse_image
from playbook_app.replacing import replacing

TABLE: dict[type, SetBlock] = {}
"""How each kind of block is set."""
for _module in (prose, tables, cards, overview, parts, forms, focus, guest_cards, scores):
    TABLE |= _module.TABLE
_LAYOUT_SHARE = 0.5
"""How much of the progress is done when all pages are filled."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing: the number of pages, and what a person should know of.

    `places` holds the page (from 1) of the body that each anchor stands on.
    """

    pages: int
    warnings: tuple[Finding, ...]
    body_pages: int
    places: Mapping[str, int]


def write(
    book: Book,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    paper: Paper = Paper.A4,
    progress: Callable[[float], None] | None = None,
) -> Written:
    """Write a book as PDF to a path or a binary file.

    A path's file is replaced only when all is written. `images` returns an image's bytes by their SHA-256 (hex); what
    it raises for one that is absent (PlaybookError, OSError, LookupError) becomes a warning. `progress` is told the
    share that is done, 0 to 1. Raises OSError where the file cannot be written.
    """
    report = progress or (lambda _: None)
    if isinstance(out, Path):
        with replacing(out) as file:
            return _write(book, file, Images(images, book.typefaces), paper, report)
    return _write(book, out, Images(images, book.typefaces), paper, report)


def _write(book: Book, file: BinaryIO, images: Images, paper: Paper, report: Callable[[float], None]) -> Written:
    with _no_collection():
        return _write_pages(book, file, images, paper, report)


def _write_pages(book: Book, file: BinaryIO, images: Images, paper: Paper, report: Callable[[float], None]) -> Written:
    setter = Setter(Theme.of(paper, book.accent), images, TABLE)
    root = Element("Document")
    front, body, back = _filled(setter, book, root, report)
    canvas = Canvas(file, paper.size, book.language, images)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    first, count = (book.excerpt.page, book.excerpt.pages) if book.excerpt else (1, len(body))
    numbers = [_roman(page.number + 1) for page in front] + [str(page.number + first) for page in body]
    feet = numbers[: len(front)] + [book.page_of.format(page=page.number + first, pages=count) for page in body]
    pages = front + body + back
    numbers += [""] * len(back)
    feet += [""] * len(back)
    canvas.labels = {anchor: number for page, number in zip(pages, numbers, strict=True) for anchor in page.anchors}
    for place, (page, foot) in enumerate(zip(pages, feet, strict=True)):
        furnish(setter, book, page, foot)
        _draw(canvas, page)
        report(_LAYOUT_SHARE + (1 - _LAYOUT_SHARE) * (place + 1) / len(pages))
    _number(canvas, (len(front), len(body), len(back)), first)
    canvas.finish(root, Metadata(book.title, book.brand, book.language, book.made_on))
    places = {anchor: page.number + first for page in body for anchor in page.anchors}
    coarse = (coarse_image(sha256, dpi, FINEST) for sha256, dpi in canvas.coarse.items())
    return Written(len(pages), (*book.remarks, *setter.findings, *coarse), len(body), places)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Spare the collector of cycles its rounds: all that is made here is kept until the end."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _filled(
    setter: Setter, book: Book, root: Element, report: Callable[[float], None]
) -> tuple[list[Page], list[Page], list[Page]]:
    """Fill the pages of the front matter, of the body, and of the back cover."""
    facing = setter.theme.facing if book.duplex else None
    front, body = Flow(setter.theme.area, facing), Flow(setter.theme.area, facing)
    if book.cover:
        add_cover(setter, front, book.cover, root)
    parts = [(front, section) for section in book.front] + [(body, section) for section in book.body]
    for place, (flow, section) in enumerate(parts):
        add_section(setter, flow, section, root)
        report(_LAYOUT_SHARE * (place + 1) / len(parts))
    front.finish()
    body.finish()
    if book.duplex and len(front.pages) % 2:
        front.leave_empty()
    return front.pages, body.pages, _back(setter, book, len(body.pages), root)


def _back(setter: Setter, book: Book, before: int, root: Element) -> list[Page]:
    """Return the back cover, which is the last sheet's back where pages face each other."""
    flow = Flow(setter.theme.area)
    if book.back is None:
        return []
    if book.duplex and before % 2 == 0:
        flow.leave_empty()
    add_back_cover(setter, flow, book.back, root)
    flow.finish()
    return flow.pages


def _draw(canvas: Canvas, page: Page) -> None:
    for anchor, (x, y) in page.anchors.items():
        canvas.bookmark(anchor, x, y)
    for level, title, anchor in page.outline:
        canvas.add_outline(level, title, anchor)
    for item in page.items:
        canvas.draw(item)
    for kind, items in page.furniture.items():
        canvas.draw_furniture(kind, items)
    page.items.clear()
    page.furniture.clear()
    canvas.showPage()


def _number(canvas: Canvas, counts: tuple[int, int, int], first: int) -> None:
    """Tell viewers how pages are numbered, so that their page field agrees with the print; the back cover is not."""
    front, body, back = counts
    if front:
        canvas.addPageLabel(0, style="ROMAN_LOWER", start=1)
    canvas.addPageLabel(front, style="ARABIC", start=first)
    if back:
        canvas.addPageLabel(front + body, prefix="–")


def _roman(number: int) -> str:
    """Return a number in small roman numerals."""
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
