"""Filling: a part of a book is set and fills pages of its own, which are drawn.

Drawn before all page numbers are known, those of its pages that tell any are drawn again once they are.
"""

from collections.abc import Mapping

from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Index
from playbook_app.publishing.book import BackCover, Cover, Section
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.later import Later
from playbook_app.publishing.pdf.back_cover import add_back_cover
from playbook_app.publishing.pdf.cover import add_cover
from playbook_app.publishing.pdf.drawing import Drawing
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.furniture import lay_ground
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.opener import add_section
from playbook_app.publishing.pdf.page import Element, Page
from playbook_app.publishing.pdf.page_numbers import PageNumbers, Printed
from playbook_app.publishing.pdf.quire import DrawnPage, Quire
from playbook_app.publishing.pdf.setter import Setter

Part = Cover | Section | BackCover | None
"""What has pages of its own; None is an empty page."""


def hangs_on_others(section: Section) -> bool:
    """Tell whether a section's lines hang on the pages before it, as an index's do: neighbours become a range.

    What is composed when it is asked for has no index, and is not asked for here.
    """
    return not isinstance(section.content, Later) and any(isinstance(block, Index) for block in section.content)


@frozen
class Filled:
    """The pages of a part, what stands for the document in its branch of the structure tree, and what was found."""

    pages: list[Page]
    root: Element
    findings: tuple[Finding, ...]


def fill(setter: Setter, part: Part, first: int, facing: float | None, known: Mapping[str, int]) -> Filled:
    """Fill pages with a part; the first of them has the number `first`, from 0.

    On facing pages, text stands `facing` points nearer to the outer edge. `known` tells the pages of anchors before it.
    """
    flow = Flow(setter.theme.area, facing, first=first, known=known)
    root = Element("Document")
    match part:
        case None:
            flow.leave_empty()
        case Cover():
            add_cover(setter, flow, part, root)
        case BackCover():
            add_back_cover(setter, flow, part, root)
        case Section():
            add_section(setter, flow, part, root)
    flow.finish()
    for page in flow.pages:
        lay_ground(setter, page)
    return Filled(flow.pages, root, setter.take_findings())


def drawn(filled: Filled, images: Images, printed: Printed) -> Quire:
    """Draw the pages of a part, with the numbers of pages as far as they are known."""
    drawing = Drawing(images, PageNumbers(printed))
    pages = []
    for page in filled.pages:
        for item in page.items:
            drawing.draw(item)
        pages.append(drawing.end_page(page))
    quire = drawing.quire(pages, filled.root, filled.findings)
    for drawn_page in pages:
        _loosen(drawn_page.page)
    return quire


def redrawn(quire: Quire, images: Images, printed: Printed) -> dict[int, DrawnPage] | None:
    """Return the pages, by their places, that tell other numbers of pages now than the quire does.

    None where it has links that led elsewhere then.
    """
    told = {anchor: number for page in quire.pages for anchor, number in page.told.items()}
    if any(bool(number) != bool(printed.number_of(anchor)) for anchor, number in told.items()):
        return None
    if any(found != (anchor in printed) for anchor, found in quire.found.items()):
        return None
    new = {anchor for anchor, number in told.items() if number != printed.number_of(anchor)}
    pages = enumerate(quire.pages)
    return {place: _redrawn(page, images, printed) for place, page in pages if not new.isdisjoint(page.told)}


def _redrawn(drawn_page: DrawnPage, images: Images, printed: Printed) -> DrawnPage:
    drawing = Drawing(images, PageNumbers(printed))
    for item in drawn_page.page.items:
        drawing.draw(item)
    again = drawing.end_page(drawn_page.page)
    _loosen(again.page)
    return again


def _loosen(page: Page) -> None:
    """Have the elements of what may be drawn again as they were: the structure tree is written by now."""
    for item in page.items:
        if item.element:
            item.element.children = None
