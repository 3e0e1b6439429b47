"""The shapes of glyphs: the tables `loca` and `glyf`, checked as far as whoever takes parts of them relies on."""

import struct
from collections.abc import Iterator, Sequence
from itertools import pairwise

from playbook_app.truetype.unusable import Reason, Unusable

_WORDS, _MORE = 0x0001, 0x0020
_SCALE, _SCALES, _MATRIX = 0x0008, 0x0040, 0x0080
_HEADER = 10
_COMPOSITE = 0x80
"""In its first byte: its count of contours is below 0."""
_DEEPEST = 16


def offsets_of(loca: bytes, count: int, *, long: bool, end: int) -> tuple[int, ...]:
    """Return where each glyph begins, and the last one ends. Raises Unusable where that is not in `end` bytes."""
    size = 4 if long else 2
    if len(loca) < (count + 1) * size:
        raise Unusable(Reason.DAMAGED)
    raw = struct.unpack_from(f">{count + 1}{'I' if long else 'H'}", loca)
    offsets = raw if long else tuple(2 * offset for offset in raw)
    if offsets[-1] > end or sorted(offsets) != list(offsets):
        raise Unusable(Reason.DAMAGED)
    return offsets


def require_sound(glyf: bytes, offsets: Sequence[int]) -> None:
    """Raise Unusable where a glyph is made of others that are not there, or of itself."""
    count = len(offsets) - 1
    parts: dict[int, tuple[int, ...]] = {}
    for glyph, (start, end) in enumerate(pairwise(offsets)):
        if end > start and glyf[start] & _COMPOSITE:
            parts[glyph] = tuple(part for _, part in parts_of(glyf[start:end]))
            if any(part >= count for part in parts[glyph]):
                raise Unusable(Reason.DAMAGED)
    _require_depth(parts)


def _require_depth(parts: dict[int, tuple[int, ...]]) -> None:
    """Take away glyphs whose parts are plain, again and again; what is left after a while contains itself."""
    left = parts
    for _ in range(_DEEPEST):
        if not left:
            return
        left = {glyph: members for glyph, members in left.items() if any(member in left for member in members)}
    if left:
        raise Unusable(Reason.DAMAGED)


def parts_of(glyph: bytes) -> Iterator[tuple[int, int]]:
    """Yield the parts of a composite glyph, and none of others: where the number of each stands, and the number.

    Raises Unusable where the glyph is cut off.
    """
    place, more = _HEADER, bool(glyph and glyph[0] & _COMPOSITE)
    while more:
        if place + 4 > len(glyph):
            raise Unusable(Reason.DAMAGED)
        flags, part = struct.unpack_from(">HH", glyph, place)
        yield place + 2, part
        place += 8 if flags & _WORDS else 6
        place += 2 if flags & _SCALE else 4 if flags & _SCALES else 8 if flags & _MATRIX else 0
        more = bool(flags & _MORE)
    if place > max(len(glyph), _HEADER):
        raise Unusable(Reason.DAMAGED)
