"""Furnishing: the heads and feet of all pages, drawn apart from their text, for they hang on the book as a whole."""

from collections.abc import Iterable
from zlib import compress

from playbook_app.publishing.book import Book
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
    contents: list[bytes | None] = []
    for page, label in pages:
        furnish(setter, book, page, label)
        for kind in Furniture:
            if kind in page.furniture:
                drawing.draw_furniture(kind, page.furniture[kind])
        page.furniture.clear()
        contents.append(None if page.bare else compress(drawing.taken(), EFFORT))
    return Furnishing(contents, drawing.pen.letters, tuple(drawing.shown), drawing.coarse)
