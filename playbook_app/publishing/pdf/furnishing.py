"""Furnishing: the heads and feet of all pages, drawn apart from their text, for they hang on the book as a whole."""

from collections.abc import Iterable
from zlib import compress

from playbook_app.publishing.book import Book, Side
from playbook_app.publishing.pdf.binding import Furnishing
from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.furniture import furnish
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Furniture, Page
from playbook_app.publishing.pdf.page_numbers import PageNumbers
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.streams import EFFORT


def furnished(setter: Setter, book: Book, images: Images, pages: Iterable[tuple[Page, str]]) -> Furnishing:
    """Draw the heads and feet of pages, each given with its place in the book, in words."""
    drawing = Drawing(images, PageNumbers({}))
    heads: dict[tuple[str | None, Side, str | None], bytes] = {}

    def drawn(page: Page, kind: Furniture, label: str) -> bytes:
        furnish(setter, book, page, kind, label)
        drawing.draw_furniture(kind, page.furniture.pop(kind))
        return drawing.taken()

    def furnished_page(page: Page, label: str) -> bytes:
        same = page.running, page.side, page.ground  # on all pages of a chapter
        if same not in heads:
            heads[same] = drawn(page, Furniture.HEAD, "")
        return compress(heads[same] + b"\n" + drawn(page, Furniture.FOOT, label), EFFORT)

    contents = [None if page.bare else furnished_page(page, label) for page, label in pages]
    return Furnishing(contents, drawing.pen.letters, tuple(drawing.shown), drawing.coarse)
