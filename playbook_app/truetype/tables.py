"""The tables of a font's file: where its directory says that they lie, read only when they are asked for."""

import struct
from collections.abc import Mapping
from dataclasses import field
from typing import BinaryIO

from playbook_app.frozen import frozen
from playbook_app.truetype.unusable import Reason, Unusable

COLLECTION = b"ttcf"
MOST_FACES = 32
"""So many faces of a collection are looked at."""
PROGRAMS = (b"cvt ", b"fpgm", b"prep")
"""The tables that hint glyphs, of which a font may have none."""

_OUTLINES = (b"\0\1\0\0", b"true")
_WEB = (b"wOFF", b"wOF2")
_MOST_TABLES = 200
_LARGEST_TABLE = 64_000_000


@frozen
class Tables:
    """The tables of one face: where each begins and how long it is, by its tag."""

    file: BinaryIO = field(repr=False)
    places: Mapping[bytes, tuple[int, int]]

    def __contains__(self, tag: bytes) -> bool:
        """Tell whether there is a table of that tag."""
        return tag in self.places

    def read(self, tag: bytes, least: int = 0) -> bytes:
        """Return a table. Raises Unusable where it is absent, cut off, or has fewer than `least` bytes."""
        start, length = self.places.get(tag, (0, -1))
        if length < least or length > _LARGEST_TABLE:
            raise Unusable(Reason.DAMAGED)
        self.file.seek(start)
        data = self.file.read(length)
        if len(data) != length:
            raise Unusable(Reason.DAMAGED)
        return data


def faces_of(file: BinaryIO) -> tuple[Tables, ...]:
    """Return the faces of a file: one, or those of a collection. Raises Unusable."""
    head = _at(file, 0, 12)
    if head[:4] != COLLECTION:
        return (_face_at(file, 0),)
    count = min(int.from_bytes(head[8:12]), MOST_FACES)
    offsets = struct.unpack(f">{count}I", _at(file, 12, 4 * count))
    return tuple(_face_at(file, offset) for offset in offsets)


def _face_at(file: BinaryIO, start: int) -> Tables:
    head = _at(file, start, 12)
    kind, count = head[:4], int.from_bytes(head[4:6])
    if kind == b"OTTO":
        raise Unusable(Reason.POSTSCRIPT)
    if kind in _WEB:
        raise Unusable(Reason.WEB)
    if kind not in _OUTLINES:
        raise Unusable(Reason.NO_FONT)
    if not 0 < count <= _MOST_TABLES:
        raise Unusable(Reason.DAMAGED)
    entries = struct.iter_unpack(">4sIII", _at(file, start + 12, 16 * count))
    places = {tag: (offset, length) for tag, _checksum, offset, length in entries}
    if b"glyf" not in places or b"loca" not in places:
        raise Unusable(Reason.POSTSCRIPT if b"CFF " in places or b"CFF2" in places else Reason.BITMAPS_ONLY)
    return Tables(file, places)


def _at(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    data = file.read(length)
    if len(data) != length:
        raise Unusable(Reason.NO_FONT if start == 0 else Reason.DAMAGED)
    return data
