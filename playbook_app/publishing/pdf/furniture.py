"""What stands on pages beside their text: running heads, feet with page numbers, watermarks, coloured grounds."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import atan2, hypot

from playbook_app.palette import WHITE
from playbook_app.publishing.book import Book, Side
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Picture, Text
from playbook_app.publishing.pdf.logo import backed, width_of
from playbook_app.publishing.pdf.page import Page, Placed, PlacedShape, PlacedText, PlacedTurned
from playbook_app.publishing.pdf.setter import Setter

_SHARE = 0.62
"""A head or foot takes at most this share of the measure; more is cut."""
_LONGEST = 400
"""No more characters than this are looked at: they never fit."""


def lay_ground(setter: Setter, page: Page) -> None:
    """Put what stands under a page's text under it: its ground, and its watermarks."""
    if page.marks:
        _mark(setter, page)
    if page.ground:
        width, height = setter.theme.paper.size
        page.items.insert(0, PlacedShape(None, 0, 0, width, height, page.ground))


def head(setter: Setter, book: Book, page: Page) -> list[Placed]:
    """Return the head of a page."""
    with _aside(page) as items:
        _head(setter, book, page)
    return items


def foot(setter: Setter, book: Book, page: Page) -> list[Placed]:
    """Return the foot of a page, without its place in the book."""
    with _aside(page) as items:
        _place(setter, page, (book.foot, ""), _foot_of(setter))
    return items


def place_in_book(setter: Setter, page: Page, label: str) -> list[Placed]:
    """Return what a page's foot says of its place in the book."""
    with _aside(page) as items:
        _place(setter, page, ("", label), _foot_of(setter))
    return items


@contextmanager
def _aside(page: Page) -> Iterator[list[Placed]]:
    """Gather what is put on a page, in place of having it there."""
    before, page.items = page.items, []
    yield page.items
    page.items = before


def _place(setter: Setter, page: Page, texts: tuple[str, str], y: float, logo: Box | None = None) -> None:
    """Put an inner and an outer text on a line, which begins at the spine; a logo goes before the inner one."""
    texts = texts[::-1] if page.side is Side.VERSO else texts
    area = setter.theme.area
    for align, text in enumerate(texts):
        if text:
            box = _fitting(setter, text[:_LONGEST], area.width * _SHARE)
            x = area.x + page.shift + align * (area.width - box.lines[0].width)
            box.place(page, x + _beside(setter, page, logo, align), y)


def _fitting(setter: Setter, text: str, room: float) -> Text:
    """Set a text on a line, shortened where it is too long."""
    box = setter.line(text, "furniture", 1e9, None)
    return box if box.lines[0].width <= room else setter.line(_cut(setter, text, room), "furniture", 1e9, None)


def _beside(setter: Setter, page: Page, logo: Box | None, align: int) -> float:
    """Return how far a text gives way to a logo, in points."""
    verso = page.side is Side.VERSO
    if logo is None or align != verso:
        return 0.0
    return (width_of(logo) + setter.units(0.9)) * (-1 if verso else 1)


def _cut(setter: Setter, text: str, width: float) -> str:
    """Return a text shortened to a width, with an ellipsis."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if setter.width(text[:middle] + "…", "furniture") <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def _head(setter: Setter, book: Book, page: Page) -> None:
    area = setter.theme.area
    y = area.top + setter.units(5.5)
    left = area.x + page.shift
    logo = _logo(setter, book, page)
    if logo:
        x = left + area.width - width_of(logo) if page.side is Side.VERSO else left
        logo.place(page, x, y - setter.units(0.75) + logo.height / 2)
    _place(setter, page, (book.brand or book.title, page.running or ""), y, logo)
    page.items.append(PlacedShape(None, left, y - setter.units(2), area.width, HAIRLINE, setter.inks.line))


def _logo(setter: Setter, book: Book, page: Page) -> Box | None:
    """Return the logo as large as a head has room for."""
    size = setter.images.size(book.logo.sha256) if book.logo else None
    if not book.logo or not size:
        return None
    scale = min(setter.units(2) / size[1], setter.units(10) / size[0], 1.0)
    picture = Picture(book.logo.sha256, size[0] * scale, size[1] * scale, None)
    return backed(setter, picture, page.ground or WHITE, setter.units(0.3))


def _foot_of(setter: Setter) -> float:
    """Return where feet begin, in points from the paper's lower edge."""
    return setter.theme.area.bottom - setter.units(3)


def _mark(setter: Setter, page: Page) -> None:
    """Print a watermark across the page, under its text."""
    width, height = setter.theme.paper.size
    text = setter.line(" · ".join(page.marks).upper(), "watermark", 1e9, None)
    reach = text.lines[0].width
    scale = min(1.0, 0.8 * hypot(width, height) / reach)
    turned = PlacedText(None, -reach / 2, -0.33 * text.leading, tuple(text.lines), text.leading, reach, 0.0)
    page.items.insert(0, PlacedTurned(None, width / 2, height / 2, atan2(height, width), scale, turned))
