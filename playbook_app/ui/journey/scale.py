"""The measures of the board at a zoom, in logical pixels, and how much of a card there is room for."""

from enum import IntEnum

from PySide6.QtCore import QSize

from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.ui.theme import sizes

CARD_WIDTH = 172
CARD_HEIGHT = 76
MARGIN = 5
"""Around the cards, inside their cell."""
CARD_GAP = 6
"""Between cards."""
_CELL_GAPS = (6, 2)
_WIDE_FROM = 48
STEP_GAP = sizes.SMALL
ADD_HEIGHT = 16
_WIDEST = 1.5
"""Where there is room, columns become this much wider than the zoom asks for."""
_TITLES_FROM = 112
_SMALLEST_TITLES = 0.5
_CODES_FROM = 54
_CODE_HEIGHT = 24
_BLOCK_HEIGHT = 12
_COUNT_HEIGHTS = (48, 104)
_COUNT_WIDTHS = (18, 176)

ZOOMS = (0.1, 0.15, 0.2, 0.25, 0.33, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The steps of zooming; 1 is 100 %."""


def cell_gap(column: int) -> int:
    """Return what is left between columns of a width; down the steps it is always `STEP_GAP`."""
    return _CELL_GAPS[column < _WIDE_FROM]


class Detail(IntEnum):
    """How much a card shows."""

    BLOCK = 0
    CODE = 1
    FULL = 2


@frozen
class Scale:
    """Measures at a zoom, for a column as wide as it is shown."""

    zoom: float
    column: int
    compact: bool
    count_row: int = 0
    """The height of a row of the heat map."""

    @property
    def detail(self) -> Detail:
        """What there is room for on a card."""
        if self.column >= _TITLES_FROM * min(1.0, self.zoom) and self.zoom >= _SMALLEST_TITLES:
            return Detail.FULL
        return Detail.CODE if self.column >= _CODES_FROM else Detail.BLOCK

    @property
    def factor(self) -> float:
        """By how much what is drawn on a card is scaled."""
        return self.zoom if self.detail is Detail.FULL else 1.0

    @property
    def row(self) -> int:
        """The height of a card with the gap above it."""
        if self.compact:
            return self.count_row
        if self.detail is Detail.FULL:
            return round((CARD_HEIGHT + CARD_GAP) * self.zoom)
        return _CODE_HEIGHT if self.detail is Detail.CODE else _BLOCK_HEIGHT

    @property
    def last_row(self) -> int:
        """The height of a step's last row, in which nothing but a place to add stands, with the gap to the next."""
        if self.compact:
            return self.count_row
        return round(ADD_HEIGHT * max(0.6, self.factor)) + MARGIN + STEP_GAP


def scaled(zoom: float, available: QSize, columns: int, *, compact: bool) -> Scale:
    """Return the measures for a number of columns where so many pixels are available.

    The heat map shows the whole journey wherever its columns are wide enough for a number.
    """
    share = available.width() // max(1, columns)
    if compact:
        low, high = _COUNT_WIDTHS
        tall, taller = _COUNT_HEIGHTS
        row = max(tall, min(taller, available.height() // len(Step)))
        return Scale(zoom, max(low, min(high, share)), compact, row)
    wanted = round(CARD_WIDTH * zoom)
    return Scale(zoom, max(wanted, min(share, round(wanted * _WIDEST))), compact)


def fitting(available: int, columns: int) -> float:
    """Return the zoom at which all columns are seen at once, as far as there is one."""
    return min(1.0, max(ZOOMS[0], available / max(1, columns) / CARD_WIDTH))
