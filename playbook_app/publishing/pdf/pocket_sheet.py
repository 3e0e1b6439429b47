"""The sheet that pocket cards are printed on: where each card stands on its front and its back, and the crop marks.

Distances are in points; a place is the lower left and the upper right corner of a card when it is cut.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property

from playbook_app.frozen import frozen
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.page import PlacedShape

BLEED = 3 * MILLIMETRE
"""How far colour goes on outside a card, so that no white shows where it is cut a little aside."""
SAFE = 6 * MILLIMETRE
"""Nothing that is to be read comes nearer to the edge."""
_CARDS = {Paper.A4: (85 * MILLIMETRE, 55 * MILLIMETRE), Paper.LETTER: (252.0, 144.0)}
"""The size of business cards: 85 x 55 mm, or 3.5 x 2 inches."""
_MARGIN = 8 * MILLIMETRE
"""What is kept free at the edges of a sheet: printers do not reach them, and crop marks need room."""
_MARK_GAP, _MARK_LENGTH, _MARK_THICKNESS = 4 * MILLIMETRE, 5 * MILLIMETRE, 0.3
_INK = "#000000"
_DASHES = 3

Place = tuple[float, float, float, float]
"""Left, low, right and high edge."""


@frozen(slots=False)
class Sheet:
    """A sheet of cards; folded ones take twice the height."""

    paper: Paper
    fold: bool = False

    @cached_property
    def card(self) -> tuple[float, float]:
        """Width and height of a card as it is cut, before it is folded."""
        width, height = _CARDS[self.paper]
        return width, height * (2 if self.fold else 1)

    @property
    def columns(self) -> int:
        """How many cards stand beside each other."""
        return int((self.paper.size[0] - 2 * _MARGIN) // (self.card[0] + 2 * BLEED))

    @property
    def rows(self) -> int:
        """How many cards stand under each other."""
        return int((self.paper.size[1] - 2 * _MARGIN) // (self.card[1] + 2 * BLEED))

    @property
    def capacity(self) -> int:
        """How many cards a sheet holds."""
        return self.columns * self.rows

    def front(self, number: int) -> Place:
        """Return the place of a card, counted from 0 along the rows, on the front of its sheet."""
        return self._at(number // self.columns, number % self.columns)

    def back(self, number: int, offset: tuple[float, float] = (0.0, 0.0)) -> Place:
        """Return the place of the same card on the back of its sheet, which is turned over the long edge.

        `offset` moves it to the right and upwards, in mm.
        """
        left, low, right, high = self._at(number // self.columns, self.columns - 1 - number % self.columns)
        across, up = offset[0] * MILLIMETRE, offset[1] * MILLIMETRE
        return left + across, low + up, right + across, high + up

    def _at(self, row: int, column: int) -> Place:
        width, height = self.card
        pitch_x, pitch_y = width + 2 * BLEED, height + 2 * BLEED
        left = (self.paper.size[0] - self.columns * pitch_x) / 2 + BLEED + column * pitch_x
        high = (self.paper.size[1] + self.rows * pitch_y) / 2 - BLEED - row * pitch_y
        return left, high - height, left + width, high


def crop_marks(places: Iterable[Place], *, fold: bool = False) -> Iterator[PlacedShape]:
    """Yield the marks along which cards are cut, outside of them all; and dashed ones along which they are folded."""
    cards = tuple(places)
    left, low = min(card[0] for card in cards), min(card[1] for card in cards)
    right, high = max(card[2] for card in cards), max(card[3] for card in cards)
    for x in sorted({edge for card in cards for edge in (card[0], card[2])}):
        yield _upright(x, high + _MARK_GAP)
        yield _upright(x, low - _MARK_GAP - _MARK_LENGTH)
    for y in sorted({edge for card in cards for edge in (card[1], card[3])}):
        yield _level(left - _MARK_GAP - _MARK_LENGTH, y)
        yield _level(right + _MARK_GAP, y)
    for y in sorted({(card[1] + card[3]) / 2 for card in cards}) if fold else ():
        for start in (left - _MARK_GAP - _MARK_LENGTH, right + _MARK_GAP):
            dash = _MARK_LENGTH / (2 * _DASHES - 1)
            yield from (_level(start + 2 * dash * place, y, dash) for place in range(_DASHES))


def _upright(x: float, y: float) -> PlacedShape:
    return PlacedShape(None, x - _MARK_THICKNESS / 2, y, _MARK_THICKNESS, _MARK_LENGTH, _INK)


def _level(x: float, y: float, length: float = _MARK_LENGTH) -> PlacedShape:
    return PlacedShape(None, x, y - _MARK_THICKNESS / 2, length, _MARK_THICKNESS, _INK)
