"""A quire: pages of a book that are bound together, drawn, with their branch of the structure tree.

Nothing in it depends on where in a book it comes: numbers of objects are counted from its first, and heads and feet are
drawn apart. What it was told of other pages, such as their numbers, is known, and so is whether it still holds.
"""

from collections.abc import Mapping
from dataclasses import replace

from playbook_app.frozen import frozen
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.pdf.fonts import Letters
from playbook_app.publishing.pdf.page import Page, PlacedField
from playbook_app.publishing.pdf.structure import Branch


@frozen
class DrawnPage:
    """A page: its compressed content, none where that lacks the number of a page, and its annotations, of which links
    are begun and fields not yet made.

    `page` has its anchors, its outline and what its furniture says; its items only where they were told the numbers of
    pages, which are in `told`. `marked` says that it has content of elements, `pictured` that it shows images.
    """

    page: Page
    content: bytes
    annotations: tuple[str | PlacedField, ...]
    marked: bool
    pictured: bool
    told: Mapping[str, str]


@frozen
class Quire:
    """Pages with their branch of the structure tree.

    `found` says which anchors it looked for, and whether they were there. `letters` are those that it has in each
    face; `images` are those that it shows, and `coarse` the dots an inch of those that have too few.
    """

    pages: tuple[DrawnPage, ...]
    branch: Branch
    letters: Letters
    found: Mapping[str, bool]
    images: tuple[str, ...]
    coarse: Mapping[str, float]
    findings: tuple[Finding, ...] = ()

    def with_pages(self, pages: Mapping[int, DrawnPage]) -> "Quire":
        """Return the quire with some of its pages drawn anew, by their places; itself where there are none."""
        if not pages:
            return self
        return replace(self, pages=tuple(pages.get(place, page) for place, page in enumerate(self.pages)))

    def forget(self) -> None:
        """Give back the room of what is needed only to draw pages again."""
        for page in self.pages:
            page.page.items = []
