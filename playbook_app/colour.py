"""Arithmetic on colours, each a `#RRGGBB`, for window and print: contrast, luminance and mixtures.

Luminance and contrast are those of WCAG 2.2 ("relative luminance", "contrast ratio").
"""

from functools import lru_cache

_REMEMBERED = 4_096
"""Pairs of colours whose arithmetic is done once: a window asks for the same few in every cell that it draws."""

READABLE = 4.5
"""The least contrast of text on its ground, level AA."""


@lru_cache(_REMEMBERED)
def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(_REMEMBERED)
def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with a share (0 to 1) of another in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(255 * (one + (two - one) * share)):02X}" for one, two in pairs)


def channels(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue of a colour, 0 to 1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
