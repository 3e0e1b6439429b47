"""The sizes of paper that a publication can be made for."""

from enum import StrEnum

MILLIMETRE = 72 / 25.4
"""A millimetre in points."""


class Paper(StrEnum):
    """A sheet, by the name that the command line knows."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    A3 = "a3"
    A2 = "a2"
    TABLOID = "tabloid"
    HALF_LETTER = "half-letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, upright."""
        return _SIZES[self]


def _metric(width: float, height: float) -> tuple[float, float]:
    return round(width * MILLIMETRE, 2), round(height * MILLIMETRE, 2)


_SIZES = {
    Paper.A4: _metric(210, 297),
    Paper.LETTER: (612.0, 792.0),
    Paper.A5: _metric(148, 210),
    Paper.A3: _metric(297, 420),
    Paper.A2: _metric(420, 594),
    Paper.TABLOID: (792.0, 1224.0),
    Paper.HALF_LETTER: (396.0, 612.0),
}

BOOK_PAPERS = (Paper.A4, Paper.LETTER, Paper.A5)
"""The papers that books come on, the usual one first."""
