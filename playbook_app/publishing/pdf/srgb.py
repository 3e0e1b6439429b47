"""The colour profile that goes into every document: sRGB (IEC 61966-2-1), made from its definition.

PDF/A asks for a profile that says what the colours of a document mean (ISO 19005-2, 6.2.3). One made here is free to
ship, the same bytes each time, and of ICC version 2, which every reader knows (ICC.1:2001-04).
"""

from functools import cache
from struct import pack

_STEPS = 1024
"""How finely the curve from numbers to light is given."""
_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""Red, green and blue as seen under the profile's white, D50."""
_MADE = (2026, 1, 1, 0, 0, 0)


@cache
def profile() -> bytes:
    """Return the profile as the bytes of an ICC file."""
    curve = pack(">4s4xI", b"curv", _STEPS) + pack(f">{_STEPS}H", *map(_light, range(_STEPS)))
    tags = {
        b"desc": _description("sRGB IEC61966-2.1"),
        b"cprt": pack(">4s4x", b"text") + b"No copyright, use freely\0",
        b"wtpt": _point(_WHITE),
        **{name: _point(place) for name, place in _PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _assembled(tags)


def _light(step: int) -> int:
    """Return how much light an even step of the numbers from 0 to 1 stands for, in 16 bits."""
    value = step / (_STEPS - 1)
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - as defined
    return round(light * 65535)


def _point(place: tuple[float, float, float]) -> bytes:
    return pack(">4s4x3i", b"XYZ ", *(round(part * 65536) for part in place))


def _description(text: str) -> bytes:
    """Return a name in ASCII, without the Unicode and Macintosh forms that may follow it."""
    written = text.encode("ascii") + b"\0"
    return pack(">4s4xI", b"desc", len(written)) + written + bytes(4 + 4 + 2 + 1 + 67)


def _assembled(tags: dict[bytes, bytes]) -> bytes:
    """Return head, table and data; tags that say the same share their data."""
    table, data = pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for name, content in tags.items():
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += pack(">4sII", name, places[content], len(content))
    return _head(start + len(data)) + table + data


def _head(size: int) -> bytes:
    """Return the 128 bytes of the head: a display's profile, from RGB to XYZ, perceptual, under D50."""
    white = (round(part * 65536) for part in _WHITE)
    return pack(">I4xI4s4s4s6H4s24x4x3i48x", size, 0x02100000, b"mntr", b"RGB ", b"XYZ ", *_MADE, b"acsp", *white)
