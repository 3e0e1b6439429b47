"""Pieces: the parts of a book in their places, as they are made one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from playbook_app.publishing.pdf.ahead import Finished
from playbook_app.publishing.pdf.filling import Filled, Part
from playbook_app.publishing.pdf.numbering import Numbering
from playbook_app.publishing.pdf.page import Page
from playbook_app.publishing.pdf.page_numbers import Printed
from playbook_app.publishing.pdf.shelf import Kept, Place


@dataclass(slots=True)
class Piece:
    """A part of the book with its place in it, and its filled pages or what it came to."""

    part: Part
    place: Place
    made: Filled | Kept

    @property
    def pages(self) -> list[Page]:
        """Its pages."""
        return self.made.pages if isinstance(self.made, Filled) else [page.page for page in self.made.quire.pages]

    def finish(self, finished: Finished | None) -> None:
        """Take what is new in a piece that was drawn, if that could be made."""
        if finished and isinstance(self.made, Kept):
            quire = self.made.quire.with_pages(finished.pages)
            self.made = replace(self.made, quire=quire, numbered=finished.numbered)


def pages_of(pieces: Iterable[Piece]) -> Iterator[Page]:
    """Yield the pages of pieces."""
    return (page for piece in pieces for page in piece.pages)


def length(pieces: Iterable[Piece]) -> int:
    """Return how many pages pieces have."""
    return sum(len(piece.pages) for piece in pieces)


def printed_of(pieces: Iterable[Piece], numbering: Numbering, *, whole: bool = True) -> Printed:
    """Return the numbers of the pages that anchors stand on; `whole` says that these are all pieces of the book."""
    pages = zip(pages_of(pieces), numbering.numbers, strict=True)
    return Printed({anchor: number for page, number in pages for anchor in page.anchors}, whole)
