"""Book -> PDF: sets the parts of a book, fills pages with them, draws these and binds what they came to.

The body and the front matter are numbered apart, so page numbers are known when all pages are filled; contents and
index hold places for them until then. Sections are drawn as soon as they are filled, for few of their pages tell the
numbers of others: these are drawn again.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from itertools import islice, takewhile
from pathlib import Path
from typing import BinaryIO

from playbook_app.frozen import frozen
from playbook_app.publishing.book import BackCover, Book, Section
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.later import Later
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf import (
    binding,
    cards,
    focus,
    forms,
    guest_cards,
    overview,
    parts,
    prose,
    scores,
    tables,
)
from playbook_app.publishing.pdf.ahead import Finished, finished, making_ahead
from playbook_app.publishing.pdf.apart import shared_out
from playbook_app.publishing.pdf.binding import Furnishing, bind, first_numbers
from playbook_app.publishing.pdf.filling import Filled, Part, drawn, fill, hangs_on_others, redrawn
from playbook_app.publishing.pdf.furnishing import furnished
from playbook_app.publishing.pdf.grouping import Circumstances
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.numbering import Numbering
from playbook_app.publishing.pdf.page_numbers import Printed
from playbook_app.publishing.pdf.pieces import Piece, length, pages_of, printed_of
from playbook_app.publishing.pdf.quire import Quire
from playbook_app.publishing.pdf.setter import MOST_FINDINGS, SetBlock, Setter
from playbook_app.publishing.pdf.shelf import Kept, Place, Shelf
from playbook_app.publishing.pdf.theme import Theme
from playbook_app.publishing.preflight import coarse_image
from playbook_app.replacing import replacing

TABLE: dict[type, SetBlock] = {}
"""How each kind of block is set."""
for _module in (prose, tables, cards, overview, parts, forms, focus, guest_cards, scores):
    TABLE |= _module.TABLE
_FILLED_SHARE = 0.8
_DRAWN_SHARE = 0.1
"""How much of the progress is done when all pages are filled, and how much more when they are drawn."""


@frozen
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
    shelf: Shelf | None = None,
) -> Written:
    """Write a book as PDF to a path or a binary file.

    A path's file is replaced only when all is written. `images` returns an image's bytes by their SHA-256 (hex); what
    it raises for one that is absent (PlaybookError, OSError, LookupError) becomes a warning. `progress` is told the
    share that is done, 0 to 1. What is on the `shelf` from the last time is not made anew. Raises OSError where the
    file cannot be written.
    """
    printing = _Printing(book, Images(images, book.typefaces), paper, shelf)
    with _no_collection(), replacing(out) if isinstance(out, Path) else nullcontext(out) as file:
        return printing.write(file, progress or (lambda _: None))


class _Printing:
    """The making of one document: all its parts fill pages, then these are drawn, then bound."""

    def __init__(self, book: Book, images: Images, paper: Paper, shelf: Shelf | None) -> None:
        self._book = book
        self._images = images
        self._paper = paper
        self._report: Callable[[float], None] = lambda _: None
        self._setter = Setter(Theme.of(paper, book.accent), images, TABLE)
        self._findings = self._setter.take_findings()
        self._keeps = shelf is not None
        self._shelf = shelf or Shelf()
        self._shelf.begin((paper, book.accent, book.typefaces, book.duplex, self._findings))
        self._ahead: dict[str, Quire] = {}
        self._filled_parts = self._drawn_parts = 0

    def write(self, file: BinaryIO, report: Callable[[float], None]) -> Written:
        """Write the document to a file; `report` is told the share that is done."""
        self._report = report
        book = self._book
        with self._making_ahead() as made_ahead:
            front = self._front()
            self._ahead = made_ahead()
        leading = takewhile(lambda section: section.anchor in self._ahead, book.body)
        made = self._filled_in_turn(leading)
        with self._finishing(front, made) as finished_apart:
            body = self._filled_in_turn(book.body[len(made) :], made)
            back = self._back(body)
            pieces = [*front, *body, *back]
            numbering = Numbering.of(book, length(front), length(body), length(back))
            printed = printed_of(pieces, numbering)
            self._draw([*front, *body[len(made) :], *back], printed)
            feet = zip(pages_of(pieces), numbering.feet, strict=True)
            furnishings = furnished(self._setter, book, self._images, feet, self._shelf.furnished)
            for place, done in finished_apart().items():
                made[place].finish(done)
        self._draw(made, printed)
        kept = [piece.made for piece in pieces if isinstance(piece.made, Kept)]
        quires = [one.quire for one in kept]
        known = [one.numbered for one in kept]
        bound = bind(file, quires, furnishings.furnishing, self._cover(numbering), front=len(front), known=known)
        together = (replace(one, numbered=numbered) for one, numbered in zip(kept, bound, strict=True))
        self._shelf.keep(together, furnishings, printed.numbers)
        self._report(1.0)
        return self._written(quires, furnishings.furnishing, numbering)

    def _front(self) -> list[Piece]:
        """Fill the pages of the front matter."""
        book = self._book
        front = self._filled_in_turn((*((book.cover,) if book.cover else ()), *book.front))
        if book.duplex and length(front) % 2:
            front.append(self._piece(None, 0, {}))
        return front

    def _back(self, body: Sequence[Piece]) -> list[Piece]:
        """Fill the back cover, which is the last sheet's back where pages face each other."""
        book = self._book
        if not book.back:
            return []
        empty = [self._piece(None, 0, {})] if book.duplex and length(body) % 2 == 0 else []
        return [*empty, self._piece(book.back, 0, {})]

    def _making_ahead(self) -> AbstractContextManager[Callable[[], dict[str, Quire]]]:
        if self._keeps:
            return nullcontext(dict)
        return making_ahead(self._book, self._images, lambda section: self._section(section, _NOWHERE))

    def _filled_in_turn(self, parts: Iterable[Part], before: Sequence[Piece] = ()) -> list[Piece]:
        """Fill pages with parts that follow others; return all of them."""
        pieces = list(before)
        known = {anchor: number for number, page in enumerate(pages_of(before)) for anchor in page.anchors}
        count = length(before)
        for part in parts:
            pieces.append(piece := self._piece(part, count, known))
            for number, page in enumerate(piece.pages, start=count):
                known |= dict.fromkeys(page.anchors, number)
            count += len(piece.pages)
        return pieces

    def _piece(self, part: Part, first: int, known: Mapping[str, int]) -> Piece:
        """Fill pages with a part, or take what was made of it."""
        place = Place.of(part, first, known)
        kept = self._shelf.find(part, place, facing=self._book.duplex)
        if kept is None and isinstance(part, Section) and not hangs_on_others(part):
            kept = Kept(part, place, self._ahead.get(part.anchor) or self._section(part, place))
        return Piece(part, place, kept or self._fill(part, place))

    def _section(self, part: Section, place: Place) -> Quire:
        """Make a section before the numbers of pages are known: those of the last time are likely to hold."""
        return drawn(self._fill(part, place), self._images, Printed(self._shelf.numbers, whole=False))

    def _fill(self, part: Part, place: Place) -> Filled:
        facing = self._setter.theme.facing if self._book.duplex and not isinstance(part, BackCover) else None
        filled = fill(self._setter, part, place.first, facing, place.known)
        if not self._keeps and isinstance(part, Section) and isinstance(part.content, Later):
            part.content.forget()
        self._filled_parts += 1
        self._report(_FILLED_SHARE * self._share_of(self._filled_parts))
        return filled

    def _finishing(
        self, front: Sequence[Piece], made: Sequence[Piece]
    ) -> AbstractContextManager[Callable[[], dict[int, Finished | None]]]:
        """Have what was made ahead finished by several processes: whatever follows, its pages have their numbers."""
        numbering = Numbering.of(self._book, length(front), length(made), 0)
        printed = printed_of([*front, *made], numbering, whole=False)
        quires = [piece.made.quire for piece in made if isinstance(piece.made, Kept)]
        firsts = first_numbers(quires)
        size, pictured = self._paper.size, self._book.logo is not None

        def finish(place: int) -> Finished | None:
            return finished(quires[place], Circumstances(firsts[place], size, pictured), self._images, printed)

        return shared_out(range(len(quires)), finish)

    def _draw(self, pieces: Sequence[Piece], printed: Printed) -> None:
        """Draw pieces, and what those that are drawn tell of other pages again, where that is new."""
        for piece in pieces:
            piece.made = self._made(piece, printed)
            if not self._keeps:
                piece.made.quire.forget()
            self._drawn_parts += 1
            self._report(_FILLED_SHARE + _DRAWN_SHARE * self._share_of(self._drawn_parts))

    def _made(self, piece: Piece, printed: Printed) -> Kept:
        made = piece.made
        if isinstance(made, Filled):
            return self._new(piece, made, printed)
        pages = redrawn(made.quire, self._images, printed)
        if pages is None:
            return self._new(piece, self._fill(piece.part, piece.place), printed)
        # The section is the same as before; kept is the new one, so that nothing holds the playbook of former days.
        same = replace(made, part=piece.part)
        return replace(same, quire=made.quire.with_pages(pages), numbered=None) if pages else same

    def _new(self, piece: Piece, filled: Filled, printed: Printed) -> Kept:
        piece.made = kept = Kept(piece.part, piece.place, drawn(filled, self._images, printed))
        return kept

    def _share_of(self, parts: int) -> float:
        """Return how much of the book so many parts are."""
        return min(1.0, parts / (1 + len(self._book.front) + len(self._book.body)))

    def _cover(self, numbering: Numbering) -> binding.Cover:
        book = self._book
        return binding.Cover(
            size=self._paper.size,
            language=book.language,
            preferences={"DisplayDocTitle": "true"},
            labels=numbering.labels,
            metadata=Metadata(book.title, book.brand, book.language, book.made_on),
            images=self._images,
        )

    def _written(self, quires: Sequence[Quire], furnishing: Furnishing, numbering: Numbering) -> Written:
        coarse: dict[str, float] = {}
        for found in (*(quire.coarse for quire in quires), furnishing.coarse):
            for sha256, dpi in found.items():
                coarse[sha256] = min(dpi, coarse.get(sha256, dpi))
        findings = dict.fromkeys((*self._findings, *(one for quire in quires for one in quire.findings)))
        pages = [page.page for quire in quires for page in quire.pages]
        places = {
            anchor: number
            for number, page in enumerate(pages[numbering.front :][: numbering.body], start=numbering.first)
            for anchor in page.anchors
        }
        remarks = (*self._book.remarks, *islice(findings, MOST_FINDINGS))
        return Written(
            len(pages),
            (*remarks, *(coarse_image(sha256, dpi, FINEST) for sha256, dpi in coarse.items())),
            numbering.body,
            places,
        )


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


_NOWHERE = Place(0, {})
"""Where a part begins that does not hang on that."""
