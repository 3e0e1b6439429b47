"""The shelf: the quires of the book that was printed last, most of which come again after an edit.

A quire serves again where its section is the same and so is all that it was told of the rest of the book; else it is
made anew, so that a shelf changes how long a printing takes, and nothing else.
"""

from collections.abc import Iterable, Mapping

from playbook_app.frozen import frozen
from playbook_app.publishing.book import Section
from playbook_app.publishing.finding import Rule
from playbook_app.publishing.pdf.filling import Part, hangs_on_others
from playbook_app.publishing.pdf.furnishing import Furnished
from playbook_app.publishing.pdf.grouping import Numbered
from playbook_app.publishing.pdf.quire import Quire

_MOST_PAGES = 8_000
"""So many pages are kept at most: they take some 50 MB."""


@frozen
class Place:
    """Where a part of a book begins: on a page of this number, from 0, behind the pages of `known` anchors."""

    first: int
    known: Mapping[str, int]

    @classmethod
    def of(cls, part: Part, first: int, known: Mapping[str, int]) -> "Place":
        """Return the place of a part, with as much of it as its pages hang on."""
        return cls(first, dict(known) if isinstance(part, Section) and hangs_on_others(part) else {})

    def is_like(self, other: "Place", *, facing: bool) -> bool:
        """Tell whether a part has the same pages at another place."""
        return self.known == other.known and (not facing or self.first % 2 == other.first % 2)


@frozen
class Kept:
    """A part of a book, its place, and what it came to; the quire's objects where they are known."""

    part: Part
    place: Place
    quire: Quire
    numbered: Numbered | None = None


class Shelf:
    """Keeps the quires of one book; in what `circumstances` they are made is said when each printing begins.

    `furnished` are its heads and feet, `numbers` those of the pages that anchors stood on.
    """

    def __init__(self) -> None:
        """Begin empty."""
        self._circumstances: tuple[object, ...] = ()
        self._kept: dict[str, Kept] = {}
        self.furnished: Furnished | None = None
        self.numbers: Mapping[str, str] = {}

    def begin(self, circumstances: tuple[object, ...]) -> None:
        """Begin a printing; what was made in other circumstances is of no use any more."""
        if circumstances != self._circumstances:
            self._circumstances, self._kept, self.furnished, self.numbers = circumstances, {}, None, {}

    def find(self, part: Part, place: Place, *, facing: bool) -> Kept | None:
        """Return what a part came to, if it is there; of facing pages, only at a place of the same side."""
        kept = self._kept.get(part.anchor) if isinstance(part, Section) else None
        return kept if kept and kept.part == part and kept.place.is_like(place, facing=facing) else None

    def keep(self, printed: Iterable[Kept], furnished: Furnished, numbers: Mapping[str, str]) -> None:
        """Keep the sections that were printed, and nothing else; none that lacks an image, which may be there again."""
        self._kept, self.furnished, self.numbers = {}, furnished, numbers
        room = _MOST_PAGES
        for kept in printed:
            room -= len(kept.quire.pages)
            if isinstance(kept.part, Section) and room >= 0 and not _lacks_image(kept.quire):
                self._kept[kept.part.anchor] = kept


def _lacks_image(quire: Quire) -> bool:
    return any(finding.rule is Rule.IMAGE_LOST for finding in quire.findings)
