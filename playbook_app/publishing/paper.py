"""The sizes of paper that a publication can be made for."""

from enum import StrEnum

_MILLIMETRE = 72 / 25.4


class Paper(StrEnum):
    """A sheet, by the name that the command line knows."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return _SIZES[self]


_SIZES = {
    Paper.A4: (round(210 * _MILLIMETRE, 2), round(297 * _MILLIMETRE, 2)),
    Paper.LETTER: (612.0, 792.0),
    Paper.A5: (round(148 * _MILLIMETRE, 2), round(210 * _MILLIMETRE, 2)),
}
