"""Where the points of a self-assessment lie: the bands of its result, counted in a window or by hand."""

from bisect import bisect_left
from enum import StrEnum


class Band(StrEnum):
    """Where a share of the points lies, lowest first."""

    WATCHING = "watching"
    WILLING = "willing"
    RELIABLE = "reliable"
    OWNING = "owning"


_BANDS = ((1 / 3, Band.WATCHING), (2 / 3, Band.WILLING), (0.9, Band.RELIABLE))
"""Each band but the last with the share that it ends below."""


def band_of(share: float) -> Band:
    """Return the band of a share of the points, 0 to 1."""
    return next((band for limit, band in _BANDS if share < limit), Band.OWNING)


def band_ranges(most: int) -> tuple[tuple[Band, int, int], ...]:
    """Return the bands with the points that each goes from and to, of `most` that can be had; none without points."""
    ends = [bisect_left(range(most + 1), limit, key=lambda points: points / max(most, 1)) for limit, _ in _BANDS]
    bands = (*(band for _, band in _BANDS), Band.OWNING)
    starts = (0, *ends)
    stops = (*ends, most + 1)
    return tuple(
        (band, first, stop - 1) for band, first, stop in zip(bands, starts, stops, strict=True) if first < stop
    )
