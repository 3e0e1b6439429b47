"""Book -> PDF: sets the book, fills its pages, then draws them in order.

The body and the front matter are numbered apart, so page numbers are known when all pages are filled; contents and
index hold places for them until then.
"""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from playbook_app.publishing.book import BackCover, Book
from playbook_app.publishing.finding import Finding
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
from playbook_app.publishing.pdf.binding import Furnishing, bind
from playbook_app.publishing.pdf.filling import Filled, Part, drawn, fill
from playbook_app.publishing.pdf.furnishing import furnished
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.objects import string
from playbook_app.publishing.pdf.quire import Quire
from playbook_app.publishing.pdf.setter import MOST_FINDINGS, SetBlock, Setter
from playbook_app.publishing.pdf.theme import Theme
from playbook_app.publishing.preflight import coarse_image
from playbook_app.replacing import replacing

TABLE: dict[type, SetBlock] = {}
"""How each kind of block is set."""
for _module in (prose, tables, cards, overview, parts, forms, focus, guest_cards, scores):
    TABLE |= _module.TABLE
_LAYOUT_SHARE = 0.5
_DRAWING_SHARE = 0.4
"""How much of the progress is done when all pages are filled, and how much more when they are drawn."""


@dataclass(frozen=True, slots=True)
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
) -> Written:
    """Write a book as PDF to a path or a binary file.

    A path's file is replaced only when all is written. `images` returns an image's bytes by their SHA-256 (hex); what
    it raises for one that is absent (PlaybookError, OSError, LookupError) becomes a warning. `progress` is told the
    share that is done, 0 to 1. Raises OSError where the file cannot be written.
    """
    report = progress or (lambda _: None)
    if isinstance(out, Path):
        with replacing(out) as file:
            return _write(book, file, Images(images, book.typefaces), paper, report)
    return _write(book, out, Images(images, book.typefaces), paper, report)


def _write(book: Book, file: BinaryIO, images: Images, paper: Paper, report: Callable[[float], None]) -> Written:
    with _no_collection():
        return _Printing(book, images, paper, report).write(file)


class _Printing:
    """The making of one document: all its parts fill pages, then these are drawn, then bound."""

    def __init__(self, book: Book, images: Images, paper: Paper, report: Callable[[float], None]) -> None:
        self._book = book
        self._images = images
        self._paper = paper
        self._report = report
        self._setter = Setter(Theme.of(paper, book.accent), images, TABLE)
        self._findings = list(self._setter.take_findings())

    def write(self, file: BinaryIO) -> Written:
        """Write the document to a file."""
        front, body, back = self._filled()
        filled = [*front, *body, *back]
        pages = [page for part in filled for page in part.pages]
        numbering = _Numbering.of(
            self._book, *(sum(len(part.pages) for part in parts) for parts in (front, body, back))
        )
        printed = {
            anchor: number for page, number in zip(pages, numbering.numbers, strict=True) for anchor in page.anchors
        }
        quires: list[Quire] = []
        while filled:
            quires.append(drawn(filled.pop(0), self._images, printed))
            self._report(_LAYOUT_SHARE + _DRAWING_SHARE * len(quires) / (len(quires) + len(filled)))
        furnishing = furnished(self._setter, self._book, self._images, zip(pages, numbering.feet, strict=True))
        bind(file, quires, furnishing, self._cover(numbering))
        self._report(1.0)
        return self._written(quires, furnishing, numbering)

    def _filled(self) -> tuple[list[Filled], list[Filled], list[Filled]]:
        """Fill the pages of the front matter, of the body, and of the back cover."""
        book = self._book
        covered = (*((book.cover,) if book.cover else ()), *book.front)
        whole = len(covered) + len(book.body)
        front = self._filled_in_turn(covered, 0, whole)
        if book.duplex and sum(len(part.pages) for part in front) % 2:
            front.append(self._fill(None, 0, {}))
        body = self._filled_in_turn(book.body, len(covered), whole)
        before = sum(len(part.pages) for part in body)
        back: list[Filled] = []
        if book.back:
            # The back cover is the last sheet's back where pages face each other.
            back = [self._fill(None, 0, {})] if book.duplex and before % 2 == 0 else []
            back.append(self._fill(book.back, 0, {}))
        return front, body, back

    def _filled_in_turn(self, parts: Sequence[Part], done: int, whole: int) -> list[Filled]:
        """Fill pages with parts; of the `whole`, so many parts are done."""
        filled: list[Filled] = []
        known: dict[str, int] = {}
        count = 0
        for place, part in enumerate(parts, start=done + 1):
            filled.append(self._fill(part, count, known))
            count += len(filled[-1].pages)
            known |= {anchor: page.number for page in filled[-1].pages for anchor in page.anchors}
            self._report(_LAYOUT_SHARE * place / whole)
        return filled

    def _fill(self, part: Part, first: int, known: Mapping[str, int]) -> Filled:
        facing = self._setter.theme.facing if self._book.duplex and not isinstance(part, BackCover) else None
        return fill(self._setter, part, first, facing, known)

    def _cover(self, numbering: "_Numbering") -> binding.Cover:
        book = self._book
        return binding.Cover(
            size=self._paper.size,
            language=book.language,
            preferences={"DisplayDocTitle": "true"},
            labels=numbering.labels,
            metadata=Metadata(book.title, book.brand, book.language, book.made_on),
            images=self._images,
        )

    def _written(self, quires: Sequence[Quire], furnishing: Furnishing, numbering: "_Numbering") -> Written:
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


@dataclass(frozen=True, slots=True)
class _Numbering:
    """How pages are numbered: those of the front matter apart; of the body, `first` is the first; the back is not.

    `numbers` are those that other pages refer to, `feet` what stands at the foot of each.
    """

    front: int
    body: int
    first: int
    numbers: Sequence[str]
    feet: Sequence[str]

    @classmethod
    def of(cls, book: Book, front: int, body: int, back: int) -> "_Numbering":
        """Number the pages of a book, of which there are so many in each of its parts."""
        first, count = (book.excerpt.page, book.excerpt.pages) if book.excerpt else (1, body)
        roman = [_roman(number + 1) for number in range(front)]
        none = [""] * back
        return cls(
            front,
            body,
            first,
            [*roman, *(str(number) for number in range(first, first + body)), *none],
            [*roman, *(book.page_of.format(page=number, pages=count) for number in range(first, first + body)), *none],
        )

    @property
    def labels(self) -> tuple[binding.PageLabel, ...]:
        """How viewers are told of it, so that their page field agrees with the print."""
        roman = (binding.PageLabel(0, "/S /r /St 1"),) if self.front else ()
        back = self.front + self.body
        none = (binding.PageLabel(back, f"/P {string('–')}"),) if back < len(self.numbers) else ()
        return (*roman, binding.PageLabel(self.front, f"/S /D /St {self.first}"), *none)


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


def _roman(number: int) -> str:
    """Return a number in small roman numerals."""
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
