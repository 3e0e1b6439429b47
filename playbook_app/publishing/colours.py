"""Colours of a publication: the brand's accent made safe, tints of it, and which text is readable on a ground.

Luminance and contrast are those of WCAG 2.2 ("relative luminance", "contrast ratio"). The hues of the steps are in
`playbook_app.palette`, which the window uses too.
"""

import re

from playbook_app.palette import ACCENT, TEXT, WHITE

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
READABLE = 4.5
"""The least contrast of text on its ground, level AA."""


def accent_of(colour: str) -> str:
    """Return the accent to print with: the one given, or the product's own where that is malformed."""
    return colour.upper() if _HEX.fullmatch(colour) else ACCENT


def readable_on(ground: str) -> str:
    """Return white or the text colour, whichever has more contrast on a ground."""
    return max((WHITE, TEXT), key=lambda ink: contrast(ink, ground))


def readable_as_ink(colour: str, ground: str = WHITE) -> str:
    """Return a colour darkened just enough to be read on a ground; the text colour where that does not help."""
    for share in (0.0, 0.15, 0.3, 0.45, 0.6, 0.75):
        ink = mixed(colour, TEXT, share)
        if contrast(ink, ground) >= READABLE:
            return ink
    return TEXT


def softened(ink: str, ground: str) -> str:
    """Return an ink mixed with its ground as far as small text stays readable."""
    shades = (mixed(ink, ground, share) for share in (0.4, 0.3, 0.2, 0.1))
    return next((shade for shade in shades if contrast(shade, ground) >= READABLE), ink)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 to 1."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour with a share (0 to 1) of another in it."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(255 * (one + (two - one) * share)):02X}" for one, two in pairs)


def channels(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue of a `#RRGGBB` colour, 0 to 1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
