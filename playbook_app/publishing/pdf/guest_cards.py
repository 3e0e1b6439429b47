"""How guest cards are set: four alike on a sheet with the lines to cut along, each as a small page of its own."""

from playbook_app.publishing.blocks import Runs
from playbook_app.publishing.forms import Blank, Blanks, GuestBack, GuestFront, Quarters
from playbook_app.publishing.pdf.boxes import HAIRLINE, Box, Picture, Shape, Text
from playbook_app.publishing.pdf.forms import TICK, Ruled, blanks, square
from playbook_app.publishing.pdf.page import Element, Page, PlacedShape
from playbook_app.publishing.pdf.setter import SetBlock, Setter
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of, place_all
from playbook_app.publishing.sheet_findings import full_card, long_consent, long_invitation, long_letterhead

_PADDING = 24.0
"""Points between the edge of a card and its text: what office printers leave white is less."""

_MARKS = 4
"""So many marks of a scale stand in a line."""

_TICK = 1.75
"""The side of a box to tick, in units."""

_LINES = 2
"""A comment has room for so many lines at least."""


def _quarters(setter: Setter, block: Quarters, width: float, parent: Element) -> list[Box]:  # noqa: ARG001
    sheet = setter.theme.paper.size
    cards: list[list[Box]] = []
    for place in range(4):
        bottom = (sheet[1] / 2 if place < 2 else 0.0) + _PADDING  # noqa: PLR2004
        room = sheet[0] / 2 - 2 * _PADDING, sheet[1] / 2 - 2 * _PADDING
        if isinstance(block.card, GuestFront):
            cards.append(_front(setter, block.card, room, bottom, parent))
        else:
            cards.append(_back(setter, block.card, room, parent))
    return [_Sheet(setter, cards, sheet)]


class _Sheet(Box):
    """Four cards and the lines to cut along; it fills its page, wherever on it it is placed."""

    __slots__ = ("cards", "line", "size")

    def __init__(self, setter: Setter, cards: list[list[Box]], size: tuple[float, float]) -> None:
        super().__init__(setter.theme.area.height)
        self.cards, self.size, self.line = cards, size, setter.inks.line

    def place(self, page: Page, x: float, top: float) -> None:
        """Put the cards in the quarters of the page, row by row."""
        Box.place(self, page, x, top)
        width, height = self.size
        for number, card in enumerate(self.cards):
            below, beside = divmod(number, 2)
            place_all(card, page, beside * width / 2 + _PADDING, height - below * height / 2 - _PADDING)
        page.items += [
            PlacedShape(None, width / 2, 0, HAIRLINE, height, self.line),
            PlacedShape(None, 0, height / 2, width, HAIRLINE, self.line),
        ]


def _front(setter: Setter, card: GuestFront, room: tuple[float, float], bottom: float, parent: Element) -> list[Box]:
    """Set the side that asks, with as many questions as there is room for."""
    width, height = room
    before = setter.noted()
    for count in range(len(card.questions), -1, -1):
        setter.go_back(before)
        home = Element("Sect")
        boxes = _asking(setter, card, card.questions[:count], width, home)
        comment = setter.line(card.comment, "guest question", width, Element("P", home))
        boxes.append(Ruled(setter, [comment], Box(), width=width, bottom=bottom, least=_LINES))
        if height_of(boxes) <= height:
            break
    if count < len(card.questions):
        setter.findings.setdefault(full_card(count, len(card.questions)))
    parent.append(home)
    return boxes


def _asking(setter: Setter, card: GuestFront, questions: tuple[Runs, ...], width: float, home: Element) -> list[Box]:
    boxes: list[Box] = [_letterhead(setter, card, width, home)]
    lead = setter.line(card.lead, "title 3", width, Element("P", home), even=True)
    lead.above, lead.below = setter.units(1.5), setter.units(0.75)
    boxes.append(lead)
    for runs in questions:
        text = setter.text(runs, "guest question", width, Element("P", home), even=True)
        boxes.append(Stack([text, *_scale(setter, card.scale, width, home)], below=setter.units(1.25)))
    return boxes


def _letterhead(setter: Setter, card: GuestFront, width: float, home: Element) -> Box:
    """Return brand and promise, with the logo at the right, over a bar in the brand's colour."""
    cells: list[tuple[float, Box]] = []
    beside = 0.0
    if card.logo and (size := setter.images.size(card.logo.sha256)):
        scale = min(1.0, width / 4 / size[0], setter.units(5) / size[1])
        figure = Element("Figure", home, alt=card.logo.alt)
        picture = Picture(card.logo.sha256, size[0] * scale, size[1] * scale, figure)
        beside = size[0] * scale + setter.units(1.5)
        cells.append((width - size[0] * scale, picture))
    brand = setter.line(card.brand, "title 4", width - beside, Element("P", home), colour=setter.inks.accent, even=True)
    words = [_held(setter, brand, 2)]
    if card.promise:
        words.append(_held(setter, setter.line(card.promise, "source", width - beside, Element("P", home)), 3))
    words[-1].below = 0.0
    bar = Shape(PlacedShape(None, 0, 0, width, 2, setter.inks.accent), 2, above=setter.units(1))
    return Stack([Row([(0, Stack(words, above=0.0, below=0.0)), *cells]), bar], below=setter.units(1))


def _held(setter: Setter, text: Text, most: int) -> Box:
    """Return at most so many lines of a text, which must leave room for the questions."""
    if len(text.lines) <= most:
        return text
    setter.findings.setdefault(long_letterhead())
    return text.split(most * text.leading, setter.theme.area.height, force=True)[0] or text


def _scale(setter: Setter, scale: tuple[str, ...], width: float, home: Element) -> list[Box]:
    """Return the marks with a box each, the last one, which is the top, in the brand's colour."""
    element = Element("L", home)
    column = width / min(max(len(scale), 1), _MARKS)
    rows: list[Box] = []
    for begin in range(0, len(scale), _MARKS):
        cells: list[tuple[float, Box]] = []
        for place, mark in enumerate(scale[begin : begin + _MARKS]):
            top = begin + place + 1 == len(scale)
            cells += _mark(setter, mark, "guest top" if top else "guest mark", (place * column, column), element)
        rows.append(Row(cells))
    return rows


def _mark(
    setter: Setter, mark: str, style: str, place: tuple[float, float], element: Element
) -> list[tuple[float, Box]]:
    x, column = place
    size, indent = setter.units(_TICK), setter.units(_TICK + 0.75)
    label = setter.line(mark, style, column - indent - 2, Element("LBody", Element("LI", element)))
    return [(x, square(setter, size)), (x + indent, label)]


def _back(setter: Setter, card: GuestBack, room: tuple[float, float], parent: Element) -> list[Box]:
    """Set the side that invites; what is too long for it is left out as a whole, since half a consent is none."""
    width, height = room
    before = setter.noted()
    for left_out in (0, 1, 2):
        setter.go_back(before)
        home = Element("Sect")
        boxes = _inviting(setter, card, width, home, invites=left_out < 1, consents=left_out < 2)  # noqa: PLR2004
        thanks = setter.line(card.thanks, "source", width, Element("P", home))
        free = height - height_of([*boxes, thanks])
        if free >= 0:
            break
    if left_out:
        setter.findings.setdefault(long_invitation() if left_out == 1 else long_consent())
    parent.append(home)
    return [*boxes, Box(max(free, 0.0)), thanks]


def _inviting(
    setter: Setter, card: GuestBack, width: float, home: Element, *, invites: bool, consents: bool
) -> list[Box]:
    title = setter.line(card.title, "title 3", width, Element("P", home), colour=setter.inks.accent)
    boxes: list[Box] = [title]
    if invites:
        boxes += setter.blocks(card.invitation, width, home)
    if consents:
        indent = setter.units(3.5)
        box = square(setter, setter.units(TICK))
        consent = setter.blocks(card.consent, width - indent, home)
        if consent:
            consent[0].above = 0.0
        boxes.append(Row([(0, box), (indent, Stack(consent))], above=setter.units(2)))
        boxes += [blanks(setter, Blanks((Blank(label),)), width, home) for label in card.blanks]
    return boxes


TABLE: dict[type, SetBlock] = {Quarters: _quarters}
