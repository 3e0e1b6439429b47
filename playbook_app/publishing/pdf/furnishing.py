"""Furnishing: the heads and feet of all pages, drawn apart from their text, for they hang on the book as a whole."""

from collections.abc import Iterable
from typing import NamedTuple
from zlib import compress

from playbook_app.publishing.book import Book, Side
from playbook_app.publishing.pdf.binding import Furnishing
from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.furniture import foot, head, place_in_book
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.page import Furniture, Page, Placed
from playbook_app.publishing.pdf.page_numbers import NO_NUMBERS, PageNumbers
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.streams import EFFORT


class Furnished(NamedTuple):
    """Heads and feet, and all that they hang on in one book."""

    asked: tuple[object, ...]
    furnishing: Furnishing


def furnished(
    setter: Setter, book: Book, images: Images, pages: Iterable[tuple[Page, str]], before: Furnished | None = None
) -> Furnished:
    """Draw the heads and feet of pages, each given with its place in the book, in words.

    Those that were drawn `before`, in the same circumstances, are taken where nothing is new in them.
    """
    placed = list(pages)
    logo = images.size(book.logo.sha256) if book.logo else None
    looks = tuple((page.bare, page.running, page.side, page.ground, label) for page, label in placed)
    asked = (book.brand, book.title, book.foot, book.logo, logo, looks)
    if before and before.asked == asked:
        return before
    return Furnished(asked, _drawn(setter, book, images, placed))


def _drawn(setter: Setter, book: Book, images: Images, pages: list[tuple[Page, str]]) -> Furnishing:
    drawing = Drawing(images, PageNumbers(NO_NUMBERS))
    alike: dict[tuple[str | None, Side, str | None], tuple[bytes, list[Placed]]] = {}

    def furnished_page(page: Page, label: str) -> bytes:
        same = page.running, page.side, page.ground  # on all pages of a chapter
        if same not in alike:
            drawing.draw_furniture(Furniture.HEAD, head(setter, book, page))
            alike[same] = drawing.taken(), foot(setter, book, page)
        drawn_head, common = alike[same]
        drawing.draw_furniture(Furniture.FOOT, [*common, *place_in_book(setter, page, label)])
        return compress(drawn_head + b"\n" + drawing.taken(), EFFORT)

    contents = [None if page.bare else furnished_page(page, label) for page, label in pages]
    return Furnishing(contents, drawing.pen.letters, tuple(drawing.shown), drawing.coarse)
