"""Which glyph shows each character: the table `cmap` (ISO/IEC 14496-22, 5.1.1), in the formats that fonts use today.

A format is read as ranges first, so that one can ask whether a font has a character without going through them all.
"""

import struct
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from playbook_app.truetype.unusable import Reason, Unusable

_LAST = 0x10FFFF
_MOST_CHARACTERS = 200_000
"""More than Unicode has assigned: a table that maps more is made to keep its reader busy."""

_PREFERRED = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the subtables of Unicode, the fullest first."""


class Range(NamedTuple):
    """Characters in a row, by code point; `glyphs` holds theirs where they are not in a row from `glyph` on."""

    first: int
    last: int
    glyph: int
    glyphs: tuple[int, ...] = ()


def ranges_of(cmap: bytes) -> tuple[Range, ...]:
    """Return the characters of a font as ranges, in order and apart. Raises Unusable."""
    table = _subtable(cmap)
    reader = _FORMATS.get(int.from_bytes(table[:2]))
    if reader is None:
        raise Unusable(Reason.NO_CHARACTERS)
    found: list[Range] = []
    count, end = 0, -1
    for one in reader(table):
        if one.first > one.last or one.first <= end or one.last > _LAST:
            raise Unusable(Reason.DAMAGED)
        end = one.last
        count += one.last - one.first + 1
        if count > _MOST_CHARACTERS:
            raise Unusable(Reason.DAMAGED)
        found.append(one)
    return tuple(found)


def glyph_in(ranges: tuple[Range, ...], count: int, point: int) -> int:
    """Return the glyph of a character, by code point; 0 where a font of `count` glyphs lacks it."""
    place = bisect_right(ranges, point, key=_FIRST) - 1
    if place < 0 or point > ranges[place].last:
        return 0
    first, _, glyph, glyphs = ranges[place]
    glyph = glyphs[point - first] if glyphs else glyph + point - first
    return glyph if glyph < count else 0


_FIRST = itemgetter(0)


def glyphs_of(ranges: tuple[Range, ...], count: int) -> dict[int, int]:
    """Return the glyph of each character, by code point; those that a font of `count` glyphs lacks are left out."""
    found: dict[int, int] = {}
    for first, last, glyph, glyphs in ranges:
        numbers = glyphs or range(glyph, glyph + last - first + 1)
        found.update(zip(range(first, last + 1), numbers, strict=True))
    return {point: glyph for point, glyph in found.items() if 0 < glyph < count}


def _subtable(cmap: bytes) -> bytes:
    count = int.from_bytes(cmap[2:4])
    if len(cmap) < 4 + 8 * count:
        raise Unusable(Reason.DAMAGED)
    records = struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * count])
    offsets = {(platform, encoding): offset for platform, encoding, offset in records}
    offset = next((offsets[one] for one in _PREFERRED if one in offsets), None)
    if offset is None:
        raise Unusable(Reason.NO_CHARACTERS)
    return cmap[offset:]


def _segments(table: bytes) -> Iterator[Range]:
    """Read format 4: segments of the first 65,536 characters."""
    count = int.from_bytes(table[6:8]) // 2
    if not count or len(table) < 16 + 8 * count:
        raise Unusable(Reason.DAMAGED)
    lasts = struct.unpack_from(f">{count}H", table, 14)
    firsts = struct.unpack_from(f">{count}H", table, 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 4 * count)
    offsets = struct.unpack_from(f">{count}H", table, 16 + 6 * count)
    for place, (first, last, delta, offset) in enumerate(zip(firsts, lasts, deltas, offsets, strict=True)):
        if first == 0xFFFF:  # noqa: PLR2004 - the segment that ends the table
            return
        if first > last:
            raise Unusable(Reason.DAMAGED)
        length = last - first + 1
        if offset in {0, 0xFFFF}:
            start = (first + delta) & 0xFFFF
            wraps = start + length > 0x10000  # noqa: PLR2004
            glyphs = tuple((start + step) & 0xFFFF for step in range(length)) if wraps else ()
            yield Range(first, last, start, glyphs)
        else:
            yield Range(first, last, 0, _listed(table, 16 + 6 * count + 2 * place + offset, length, delta))


def _listed(table: bytes, start: int, length: int, delta: int) -> tuple[int, ...]:
    there = max(0, min(length, (len(table) - start) // 2))
    glyphs = struct.unpack_from(f">{there}H", table, start) if there else ()
    return (*((glyph + delta) & 0xFFFF if glyph else 0 for glyph in glyphs), *[0] * (length - there))


def _trimmed(table: bytes) -> Iterator[Range]:
    """Read format 6: one row of glyphs."""
    if len(table) < 10:  # noqa: PLR2004
        raise Unusable(Reason.DAMAGED)
    first, count = struct.unpack_from(">HH", table, 6)
    if count:
        yield Range(first, first + count - 1, 0, _listed(table, 10, count, 0))


def _groups(table: bytes) -> Iterator[Range]:
    """Read format 12: groups of any characters."""
    if len(table) < 16:  # noqa: PLR2004
        raise Unusable(Reason.DAMAGED)
    count = int.from_bytes(table[12:16])
    if len(table) < 16 + 12 * count:
        raise Unusable(Reason.DAMAGED)
    for first, last, glyph in struct.iter_unpack(">III", table[16 : 16 + 12 * count]):
        yield Range(first, last, glyph)


_FORMATS = {4: _segments, 6: _trimmed, 12: _groups}
