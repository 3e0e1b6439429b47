"""What stands on pages beside their text: running heads, feet with page numbers, watermarks, the colour of the ground."""

from playbook_app.publishing.book import Book, Run
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box
from playbook_app.publishing.pdf.page import Page, PlacedShape
from playbook_app.publishing.pdf.setter import Setter


def furnish(setter: Setter, book: Book, page: Page, label: str) -> None:
    """Add a page's furniture to its items, the ground under all of them."""
    if page.ground:
        width, height = setter.theme.paper.size
        page.items.insert(0, PlacedShape(None, 0, 0, width, height, page.ground))
    if page.bare:
        if page.marks:
            _mark(setter, page)
        return
    _head(setter, book, page)
    _foot(setter, book, page, label)
    if page.marks:
        _mark(setter, page)


def _place(setter: Setter, page: Page, text: str, y: float, align: float, style: str = "furniture") -> Box:
    area = setter.theme.area
    box = setter.line(text, style, 1e9, None)
    box.width, box.align = area.width, align
    if box.lines[0].width > area.width * 0.62 and align != 0.5:  # noqa: PLR2004
        box = setter.text((Run(_cut(setter, text, area.width * 0.62)),), style, 1e9, None)
        box.width, box.align = area.width, align
    box.place(page, area.x, y)
    return box


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
    _place(setter, page, book.brand or book.title, y, 0.0)
    _place(setter, page, page.running or "", y, 1.0)
    page.items.append(PlacedShape(None, area.x, y - setter.units(2), area.width, HAIRLINE, setter.inks.line))


def _foot(setter: Setter, book: Book, page: Page, label: str) -> None:
    y = setter.theme.area.bottom - setter.units(3)
    _place(setter, page, book.foot, y, 0.0)
    _place(setter, page, label, y, 1.0)


def _mark(setter: Setter, page: Page) -> None:
    """Print a watermark in the middle of the head's margin, clear of the text."""
    y = setter.theme.area.top + setter.units(8.5)
    _place(setter, page, " · ".join(page.marks).upper(), y, 0.5, "watermark")
