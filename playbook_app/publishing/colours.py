"""Colours of a publication: the brand's accent made safe, tints of it, and which text is readable on a ground.

The arithmetic is in `playbook_app.colour`, the hues of the steps are in `playbook_app.palette`; the window uses both.
"""

import re

from playbook_app.colour import READABLE, contrast, mixed
from playbook_app.palette import ACCENT, TEXT, WHITE

_SEEN = 1.8
"""The contrast from which on a shape is made out without effort, though text would not be read."""
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def accent_of(colour: str) -> str:
    """Return the accent to print with: the one given, or the product's own where that is malformed."""
    return colour.upper() if _HEX.fullmatch(colour) else ACCENT


def readable_on(ground: str) -> str:
    """Return white or the text colour, whichever has more contrast on a ground."""
    return max((WHITE, TEXT), key=lambda ink: contrast(ink, ground))


def readable_as_ink(colour: str, ground: str = WHITE, text: str = TEXT) -> str:
    """Return a colour brought just so near to the text colour of a ground that it is read there."""
    for share in (0.0, 0.15, 0.3, 0.45, 0.6, 0.75):
        ink = mixed(colour, text, share)
        if contrast(ink, ground) >= READABLE:
            return ink
    return text


def ground_of(accent: str) -> str:
    """Return an accent as a ground, darkened where neither white nor the text colour would be read on it."""
    grounds = (mixed(accent, TEXT, share) for share in (0.0, 0.06, 0.12, 0.2, 0.3))
    return next(ground for ground in grounds if contrast(readable_on(ground), ground) >= READABLE)


def is_seen_on(colour: str, ground: str) -> bool:
    """Tell whether a logo of a colour stands out from a ground at all."""
    return contrast(colour, ground) >= _SEEN


def softened(ink: str, ground: str) -> str:
    """Return an ink mixed with its ground as far as small text stays readable."""
    shades = (mixed(ink, ground, share) for share in (0.4, 0.3, 0.2, 0.1))
    return next((shade for shade in shades if contrast(shade, ground) >= READABLE), ink)
