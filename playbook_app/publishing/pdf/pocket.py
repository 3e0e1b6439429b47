"""Deck -> PDF: sheets of pocket cards, each with its front and then its back, as a printer that prints both sides takes
them.

A sheet of cards is for cutting, not for reading on a screen: it has no tags, links or outline.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from playbook_app.publishing.finding import Finding, anchored
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.canvas import Canvas
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.measuring import measuring_pages
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.page import Element, Page, Placed, PlacedField, PlacedOver
from playbook_app.publishing.pdf.pocket_back import back, inner
from playbook_app.publishing.pdf.pocket_front import front, ground, outer_back
from playbook_app.publishing.pdf.pocket_sheet import Place, Sheet, crop_marks
from playbook_app.publishing.pdf.pocket_type import PocketType
from playbook_app.publishing.pdf.writer import Written
from playbook_app.publishing.pocket import Deck, PocketCard
from playbook_app.publishing.preflight import coarse_image, crowded_card
from playbook_app.replacing import replacing

_DRAWING_SHARE = 0.9
"""How much of the progress is done when all sheets are drawn, and the file is still to be written."""


def write(
    deck: Deck,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    paper: Paper = Paper.A4,
    progress: Callable[[float], None] | None = None,
) -> Written:
    """Write cards as PDF, as `writer.write` does."""
    report = progress or (lambda _: None)
    with replacing(out) if isinstance(out, Path) else nullcontext(out) as file:
        return _DeckWriter(deck, Images(images, deck.typefaces), paper).write(file, report)


class _DeckWriter:
    """Draws the sheets of one deck, one after the other; none is kept once it is drawn."""

    def __init__(self, deck: Deck, images: Images, paper: Paper) -> None:
        self._deck = deck
        self._images = images
        self._sheet = Sheet(paper, deck.fold)
        self._kit = PocketType(paper, deck.accent, images)
        self._crowded: list[Finding] = []

    def write(self, file: BinaryIO, report: Callable[[float], None]) -> Written:
        deck = self._deck
        canvas = Canvas(file, self._sheet.paper.size, deck.language, self._images)
        _advise(canvas)
        places: dict[str, int] = {}
        count = 0
        sheets = max(1, -(-len(deck.cards) // self._sheet.capacity)) if deck.measuring is None else 1
        for page in self._pages(sheets):
            places |= dict.fromkeys(page.anchors, count + 1)
            _draw(canvas, page)
            count += 1
            report(_DRAWING_SHARE * count / (2 * sheets))
        canvas.finish(
            Element("Document"), Metadata(deck.title, deck.brand, deck.language, deck.made_on, accessible=False)
        )
        report(1.0)
        coarse = (coarse_image(sha256, dpi, FINEST) for sha256, dpi in canvas.coarse.items())
        remarks = (*deck.remarks, *self._crowded, *self._kit.findings, *coarse)
        return Written(count, remarks, count, places)

    def _pages(self, sheets: int) -> Iterator[Page]:
        if self._deck.measuring:
            yield from measuring_pages(self._kit, self._deck.measuring, self._sheet, self._deck.back_offset)
            return
        waiting = iter(self._deck.cards)
        for number in range(1, sheets + 1):
            cards = tuple(islice(waiting, self._sheet.capacity))
            yield self._fronts(cards, number, sheets)
            yield self._backs(cards, number, sheets)

    def _fronts(self, cards: Sequence[PocketCard], number: int, sheets: int) -> Page:
        page = Page(2 * number - 2)
        places = [self._sheet.front(slot) for slot in range(len(cards))]
        for card, place in zip(cards, places, strict=True):
            page.anchors[card.anchor] = (place[0], place[3])
            ground(page, card, place)
            self._front(page, card, place)
        self._finish(page, places, self._deck.fronts.format(sheet=number, sheets=sheets))
        return page

    def _front(self, page: Page, card: PocketCard, place: Place) -> None:
        left, low, right, high = place
        if not self._deck.fold:
            self._note(card, front(self._kit, self._deck, page, card, place))
            return
        fold = (low + high) / 2
        self._note(card, front(self._kit, self._deck, page, card, (left, low, right, fold)))
        upper = (left, fold, right, high)
        page.items.append(_over(upper, lambda turned: outer_back(self._kit, self._deck, turned, upper)))

    def _backs(self, cards: Sequence[PocketCard], number: int, sheets: int) -> Page:
        page = Page(2 * number - 1)
        places = [self._sheet.back(slot, self._deck.back_offset) for slot in range(len(cards))]
        for card, place in zip(cards, places, strict=True):
            self._back(page, card, place)
        self._finish(page, places, self._deck.backs.format(sheet=number, sheets=sheets))
        return page

    def _back(self, page: Page, card: PocketCard, place: Place) -> None:
        """Put a card's back; that of a folded one upside down, since it is opened upwards."""
        if not self._deck.fold:
            self._note(card, back(self._kit, self._deck, page, card, place))
            return
        lacking: list[str] = []
        page.items.append(
            _over(place, lambda turned: lacking.extend(inner(self._kit, self._deck, turned, card, place)))
        )
        self._note(card, lacking)

    def _finish(self, page: Page, places: Sequence[Place], side: str) -> None:
        """Put crop marks around the cards, and what the sheet is at its foot."""
        if places:
            page.items += crop_marks(places, fold=self._deck.fold)
        width = self._sheet.paper.size[0]
        words = " · ".join(part for part in (self._deck.brand, side, self._deck.turning) if part)
        note = self._kit.one_line(words, "sheet note", width * 0.8, align=0.5)
        note.place(page, width * 0.1, 9 * MILLIMETRE)

    def _note(self, card: PocketCard, lacking: Sequence[str]) -> None:
        if lacking:
            name = " ".join(part for part in (card.code, card.title) if part)
            self._crowded.append(crowded_card(name, ", ".join(lacking), anchored(card.anchor)))


def _over(place: Place, put: Callable[[Page], None]) -> PlacedOver:
    """Return what is put on a place, turned upside down about its middle."""
    page = Page(0)
    put(page)
    return PlacedOver(None, (place[0] + place[2]) / 2, (place[1] + place[3]) / 2, tuple(page.items))


def _advise(canvas: Canvas) -> None:
    """Tell viewers how the sheets are to be printed."""
    canvas.preferences["PrintScaling"] = "/None"
    canvas.preferences["Duplex"] = "/DuplexFlipLongEdge"


def _draw(canvas: Canvas, page: Page) -> None:
    for item in page.items:
        canvas.draw(_mute(item))
    page.items.clear()
    canvas.end_page()


def _mute(item: Placed) -> Placed:
    """Return an item without its element, and so without its links."""
    if isinstance(item, PlacedOver):
        return item._replace(items=tuple(map(_mute, item.items)))
    return item if isinstance(item, PlacedField) else item._replace(element=None)
