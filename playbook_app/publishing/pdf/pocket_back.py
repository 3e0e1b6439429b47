"""The back of a pocket card, and the inner side of a folded one: what to do and say, and what one may decide."""

from collections.abc import Sequence

from playbook_app.publishing.blocks import Labelled
from playbook_app.publishing.finding import anchored
from playbook_app.publishing.paper import MILLIMETRE
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box
from playbook_app.publishing.pdf.cards import step_colour
from playbook_app.publishing.pdf.fitting import fitted
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.pocket_front import promise
from playbook_app.publishing.pdf.pocket_sheet import BLEED, Place
from playbook_app.publishing.pdf.pocket_type import PocketType, inside
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import height_of, place_all, split_list
from playbook_app.publishing.pocket import Deck, Part, PocketCard
from playbook_app.publishing.running_in import run_in

_STRIPE = 2 * MILLIMETRE
_CALLOUT_AIR = 0.9
"""The space around what one may decide, in units."""
_FOLD_GAP = 3.5 * MILLIMETRE
"""How far text keeps from a fold."""


def back(kit: PocketType, deck: Deck, page: Page, card: PocketCard, place: Place) -> tuple[str, ...]:
    """Put a card's texts under its code and title; return the names of those that did not fit whole."""
    left, low, right, _high = inside(place)
    top = _head(kit, page, card, place)
    if not card.parts:
        promise(kit, deck, page, (left, low, right, top))
        return ()

    def attempt(setter: Setter, parts: Sequence[Part]) -> list[Box] | None:
        boxes = _texts(setter, parts, right - left)
        return boxes if height_of(boxes) <= top - low else None

    with kit.within(card.code or card.title, anchored(card.anchor)):
        boxes, lacking = fitted(kit.setters, card.parts, attempt)
    place_all(boxes, page, left, top)
    return lacking


def inner(kit: PocketType, deck: Deck, page: Page, card: PocketCard, place: Place) -> tuple[str, ...]:
    """Put a folded card's texts on both halves of its inner side, clear of the fold."""
    left, low, right, _high = inside(place)
    fold = (place[1] + place[3]) / 2
    top = _head(kit, page, card, place)
    if not card.parts:
        promise(kit, deck, page, (left, fold, right, top))
        return ()
    upper_room, lower_room = top - fold - _FOLD_GAP, fold - _FOLD_GAP - low

    def attempt(setter: Setter, parts: Sequence[Part]) -> tuple[list[Box], list[Box]] | None:
        upper, lower = split_list(_texts(setter, parts, right - left), upper_room, lower_room, force=False)
        return (upper, lower) if height_of(lower) <= lower_room else None

    with kit.within(card.code or card.title, anchored(card.anchor)):
        (upper, lower), lacking = fitted(kit.setters, card.parts, attempt)
    place_all(upper, page, left, top)
    place_all(lower, page, left, fold - _FOLD_GAP)
    return lacking


def _head(kit: PocketType, page: Page, card: PocketCard, place: Place) -> float:
    """Put a stripe in the colour of the step along the top edge, code and title under it; return where text begins."""
    left, _low, right, high = inside(place)
    colour = step_colour(card.step)
    width = place[2] - place[0] + 2 * BLEED
    page.items.append(PlacedShape(None, place[0] - BLEED, place[3] - _STRIPE, width, _STRIPE + BLEED, colour))
    code = kit.one_line(card.code, "pocket head", (right - left) / 3, colour=colour)
    code.place(page, left, high)
    indent = code.lines[0].width + 2 * MILLIMETRE if card.code else 0.0
    title = kit.one_line(card.title, "pocket head", right - left - indent)
    title.place(page, left + indent, high)
    rule = high - title.height - 0.6 * MILLIMETRE
    page.items.append(PlacedShape(None, left, rule, right - left, HAIRLINE, kit.plain.inks.line))
    return rule - 1.2 * MILLIMETRE


def _texts(setter: Setter, parts: Sequence[Part], width: float) -> list[Box]:
    """Set parts, each label in bold before its first words, and never apart from them."""
    boxes: list[Box] = []
    for part in parts:
        block = part.block
        if isinstance(block, Labelled):
            text = setter.blocks(run_in(block.label, block.blocks), width, Element("Div"))
            text[0].bound = len(text) > 1
        else:
            text = setter.blocks((block,), width, Element("Div"))
            text[0].above = text[-1].below = setter.units(_CALLOUT_AIR)
        boxes += text
    return boxes
