"""Some glyphs of a font as a file of its own, as documents embed it: a simple, symbolic font (ISO 32000-1, 9.6.6.4).

It has the tables that a document needs (9.9, table 126) and no others. Its one character map, of the Macintosh's
platform, leads from the codes of the document's texts to the glyphs, which are numbered anew.
"""

import struct
from collections.abc import Sequence
from itertools import accumulate

from playbook_app.truetype.advances import table_of
from playbook_app.truetype.glyphs import Glyphs
from playbook_app.truetype.outlines import parts_of
from playbook_app.truetype.tables import PROGRAMS
from playbook_app.truetype.writing import file_of

_ALIGNED = 4


def subset_of(glyphs: Glyphs, codes: Sequence[int]) -> bytes:
    """Return a font with some glyphs of a sound one: that of each code from 0 on, 0 where a code shows nothing."""
    numbers = _numbered(glyphs, codes)
    outlines = [_renumbered(glyphs.outline(glyph), numbers) for glyph in numbers]
    offsets = [0, *accumulate(map(len, outlines))]
    hmtx, full = table_of([glyphs.metric(glyph) for glyph in numbers])
    long = offsets[-1] > 2 * 0xFFFF
    tables = glyphs.tables
    head, hhea, maxp = tables.read(b"head", 54), tables.read(b"hhea", 36), tables.read(b"maxp", 32)
    return file_of(
        {
            b"cmap": _character_map([numbers[glyph] for glyph in codes]),
            b"glyf": b"".join(outlines),
            b"head": head[:50] + struct.pack(">HH", long, 0),
            b"hhea": hhea[:34] + struct.pack(">H", full),
            b"hmtx": hmtx,
            b"loca": _locations(offsets, long=long),
            b"maxp": maxp[:4] + struct.pack(">H", len(numbers)) + maxp[6:],
            **{tag: tables.read(tag) for tag in PROGRAMS if tag in tables},
        }
    )


def _numbered(glyphs: Glyphs, codes: Sequence[int]) -> dict[int, int]:
    """Return the new number of each glyph that is needed, in order: the missing one's, the codes', then their parts."""
    needed = list(dict.fromkeys((0, *codes)))
    numbers = {glyph: number for number, glyph in enumerate(needed)}
    for glyph in needed:  # which grows meanwhile
        for _, part in parts_of(glyphs.outline(glyph)):
            if part not in numbers:
                numbers[part] = len(needed)
                needed.append(part)
    return numbers


def _renumbered(outline: bytes, numbers: dict[int, int]) -> bytes:
    """Return a glyph with the new numbers of its parts, as long as the table of short locations needs it."""
    made = bytearray(outline + bytes(-len(outline) % _ALIGNED))
    for place, part in parts_of(outline):
        struct.pack_into(">H", made, place, numbers[part])
    return bytes(made)


def _character_map(numbers: Sequence[int]) -> bytes:
    """Return the table of a character map in format 6, from code 0 on."""
    count = len(numbers)
    start = struct.pack(">HHHHI", 0, 1, 1, 0, 12)
    return start + struct.pack(f">5H{count}H", 6, 10 + 2 * count, 0, 0, count, *numbers)


def _locations(offsets: Sequence[int], *, long: bool) -> bytes:
    if long:
        return struct.pack(f">{len(offsets)}I", *offsets)
    return struct.pack(f">{len(offsets)}H", *(offset // 2 for offset in offsets))
