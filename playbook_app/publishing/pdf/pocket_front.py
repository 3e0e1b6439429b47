"""The front of a pocket card, in the colour of its step: letter, code, title, statement; and what a folded one says
behind."""

from collections.abc import Sequence

from playbook_app.colour import mixed
from playbook_app.palette import WHITE
from playbook_app.publishing.blocks import Run
from playbook_app.publishing.finding import anchored
from playbook_app.publishing.paper import MILLIMETRE
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.cards import step_colour
from playbook_app.publishing.pdf.fitting import fitted
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.pocket_sheet import BLEED, Place
from playbook_app.publishing.pdf.pocket_type import PocketType, inside, longest
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import height_of, place_all
from playbook_app.publishing.pdf.theme import Inks
from playbook_app.publishing.pocket import Deck, Part, PocketCard

_BADGE = 17.0
_MOST_LINES = 3
"""A title takes at most so many lines."""
_GHOST = 0.14
"""How much darker than its ground the large letter of a front is."""
_INKS = Inks(WHITE, WHITE, WHITE, WHITE, WHITE)


def ground(page: Page, card: PocketCard, place: Place) -> None:
    """Colour a card to its edges, and beyond them as far as it may be cut aside."""
    left, low, right, high = place
    width, height = right - left + 2 * BLEED, high - low + 2 * BLEED
    page.items.append(PlacedShape(None, left - BLEED, low - BLEED, width, height, step_colour(card.step)))


def front(kit: PocketType, deck: Deck, page: Page, card: PocketCard, place: Place) -> tuple[str, ...]:
    """Put a card's front on its coloured ground; return the names of the texts that did not fit whole."""
    left, low, right, high = inside(place)
    width = right - left
    _ghost(kit, page, card, place)
    with kit.within(card.code or card.title, anchored(card.anchor), _INKS):
        foot = _foot(kit, deck, page, card, (left, low, width))
        _overline(kit, page, card, (left, high, width))
        top = high - _BADGE - 2.5 * MILLIMETRE
        title = _title(kit, card.title, width)

        def attempt(setter: Setter, parts: Sequence[Part]) -> list[Box] | None:
            boxes: list[Box] = [setter.text((Run(title),), "pocket title", width, None, even=True)]
            for part in parts:
                boxes += setter.blocks(part.block.blocks, width, Element("Div"))
            return boxes if not parts or height_of(boxes) <= top - foot else None

        statement = (card.statement,) if card.statement.block.blocks else ()
        boxes, lacking = fitted(kit.setters, statement, attempt)
        place_all(boxes, page, left, top)
    return (*(() if title == card.title else (deck.title_name,)), *lacking)


def outer_back(kit: PocketType, deck: Deck, page: Page, place: Place) -> None:
    """Put the promise and the brand on the outer back of a folded card."""
    left, low, right, high = inside(place)
    with kit.within(deck.title, None, _INKS):
        brand = kit.one_line(deck.brand.upper(), "pocket overline", right - left, align=0.5)
        brand.place(page, left, low + brand.height)
        promise(kit, deck, page, (left, low + 2 * brand.height, right, high))


def promise(kit: PocketType, deck: Deck, page: Page, place: Place) -> None:
    """Put the promise into the middle of a place; as much of it as there is room for."""
    left, low, right, high = place
    width = (right - left) * 0.86
    for setter in kit.setters:
        text = setter.text((Run(deck.promise),), "pocket promise", width, None, align=0.5, even=True)
        if text.height <= high - low:
            text.place(page, (left + right - text.width) / 2, (low + high + text.height) / 2)
            return


def _title(kit: PocketType, title: str, width: float) -> str:
    """Return a card's title, cut where it takes more than a few lines of the smallest size."""

    def fits(text: str) -> bool:
        return len(kit.plain.line(text, "pocket title", width, None).lines) <= _MOST_LINES

    return title if fits(title) else longest(title, fits)


def _ghost(kit: PocketType, page: Page, card: PocketCard, place: Place) -> None:
    """Put the letter of the step once more, large and barely darker than the ground, into the lower corner."""
    if card.step is None:
        return
    colour = mixed(step_colour(card.step), "#000000", _GHOST)
    letter = kit.plain.line(card.step.letter, "pocket ghost", 1e3, None, colour=colour)
    letter.place(page, place[2] - 3 * MILLIMETRE - letter.lines[0].width, place[1] + letter.rise + 4 * MILLIMETRE)


def _overline(kit: PocketType, page: Page, card: PocketCard, place: tuple[float, float, float]) -> None:
    """Put the letter of the step, and beside it the code and what kind of standard it is."""
    left, high, width = place
    page.items.append(PlacedShape(None, left, high - _BADGE, _BADGE, _BADGE, WHITE, _BADGE / 5))
    letter = kit.plain.line(
        card.step.letter if card.step else "·", "pocket letter", _BADGE, None, align=0.5, colour=step_colour(card.step)
    )
    letter.place(page, left, high - (_BADGE - letter.height) / 2)
    words = " · ".join(part for part in (card.code, *card.overline) if part).upper()
    indent = _BADGE + 2 * MILLIMETRE
    line = kit.one_line(words, "pocket overline", width - indent - _mark(kit, page, card, place))
    line.place(page, left + indent, high - (_BADGE - line.height) / 2)


def _mark(kit: PocketType, page: Page, card: PocketCard, place: tuple[float, float, float]) -> float:
    """Put the mark of what is not approved at the right; return the width that it takes."""
    if not card.mark:
        return 0.0
    left, high, width = place
    line = kit.one_line(card.mark.upper(), "pocket overline", width / 3)
    reach, height = line.lines[0].width + 3 * MILLIMETRE, line.height + 4
    x, low = left + width - reach, high - (_BADGE + height) / 2
    page.items.append(PlacedShape(None, x, low, reach, height, None, height / 2, WHITE))
    line.place(page, x + 1.5 * MILLIMETRE, low + height - 2)
    return reach + 2 * MILLIMETRE


def _foot(kit: PocketType, deck: Deck, page: Page, card: PocketCard, place: tuple[float, float, float]) -> float:
    """Put where the standard stands on the journey, and which printing it is; return what text may reach down to."""
    left, low, width = place
    edition = kit.one_line(deck.edition, "pocket foot", width * 0.6, align=1.0)
    used, edition.width = edition.lines[0].width + 3 * MILLIMETRE, width
    edition.place(page, left, low + edition.height)
    kit.one_line(card.place, "pocket foot", width - used).place(page, left, low + edition.height)
    return low + edition.height + MILLIMETRE
