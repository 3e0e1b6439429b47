"""A ZIP archive from outside, taken apart in memory: nothing is unpacked to the disk, and no size in it is believed.

Office files may only use the two plainest ways of packing (ECMA-376 part 2, 4th edition, annex C): stored and deflated.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from playbook_app.errors.office import (
    BrokenOffice,
    NotOffice,
    ProtectedByPassword,
    TooManyParts,
    UnpacksTooLarge,
    UnsafeOffice,
)
from playbook_app.frozen import frozen

MOST_PARTS = 10_000
MOST_UNPACKED = 1_000_000_000
"""Bytes of all parts together. They are never held at once: whoever reads a part sets a limit of their own."""

STEEPEST = 250
"""How many times its packed size a file may unpack to, once it is more than `SMALL`."""

SMALL = 20_000_000
CHUNK = 64 * 1024

_BEGINNING = b"PK\x03\x04"
_ENTRY = b"PK\x01\x02"
_LOCAL = struct.Struct("<4s22xHH")
"""Of the header before a part (APPNOTE 4.3.7): its signature, and the lengths of its name and its extra field."""

_ENCRYPTED = 0x1
_MEGABYTE = 1_000_000


@frozen
class Entry:
    """Where a part lies in the archive's bytes, and what the archive says of it."""

    name: str
    header: int
    start: int
    end: int
    size: int
    check: int
    deflated: bool


class Archive:
    """The parts of an archive by name. Names are told apart without regard to case (ECMA-376 part 2, 9.1.1)."""

    def __init__(self, data: bytes, path: str) -> None:
        """Find the parts of an archive's bytes; `path` is what errors call it.

        Raises NotOffice, BrokenOffice, TooManyParts, UnpacksTooLarge, UnsafeOffice and ProtectedByPassword.
        """
        self.path = path
        self._data = data
        self._entries = {entry.name.casefold(): entry for entry in self._found()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the archive's order."""
        return tuple(entry.name for entry in self._entries.values())

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a part of that name."""
        return name.casefold() in self._entries

    def size(self, name: str) -> int:
        """Return how many bytes a part is said to have, which is the most that reading it yields."""
        return self._entry(name).size

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes piece by piece, `CHUNK` at most each, and never more than were said in all.

        Raises BrokenOffice where there is no such part, or where it is not what was said of it.
        """
        entry = self._entry(name)
        packed = memoryview(self._data)[entry.start : entry.end]
        left, check = entry.size, 0
        try:
            for piece in _inflated(packed) if entry.deflated else _sliced(packed):
                left -= len(piece)
                check = zlib.crc32(piece, check)
                if left < 0:
                    break
                yield piece
        except zlib.error:
            left = -1
        if left or check != entry.check:
            raise BrokenOffice(path=self.path, part=entry.name)

    def _entry(self, name: str) -> Entry:
        try:
            return self._entries[name.casefold()]
        except KeyError:
            raise BrokenOffice(path=self.path, part=name) from None

    def _found(self) -> list[Entry]:
        if not self._data.startswith(_BEGINNING):
            raise NotOffice(path=self.path)
        # Counted before the directory is read, of which each entry takes memory: it cannot have more entries than this.
        if self._data.count(_ENTRY) > MOST_PARTS:
            raise TooManyParts(path=self.path, limit=MOST_PARTS)
        try:
            with zipfile.ZipFile(BytesIO(self._data)) as archive:
                listed, directory = archive.infolist(), archive.start_dir
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error):
            raise BrokenOffice(path=self.path, part="ZIP") from None
        self._refuse_bomb(listed)
        entries = [self._entry_of(info) for info in listed if info.filename and not info.filename.endswith("/")]
        self._refuse_sharing(entries, directory)
        return entries

    def _refuse_bomb(self, listed: list[zipfile.ZipInfo]) -> None:
        """Refuse what unpacks too large by its own word; a part that has more than its word is refused when read."""
        unpacked = sum(info.file_size for info in listed)
        steepest = max(SMALL, STEEPEST * len(self._data))
        for limit in (MOST_UNPACKED, steepest):
            if unpacked > limit:
                raise UnpacksTooLarge(path=self.path, limit=limit // _MEGABYTE)

    def _entry_of(self, info: zipfile.ZipInfo) -> Entry:
        if info.flag_bits & _ENCRYPTED:
            raise ProtectedByPassword(path=self.path)
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise UnsafeOffice(path=self.path, part=info.filename)
        header = max(info.header_offset, 0)
        local = self._data[header : header + _LOCAL.size]
        if len(local) < _LOCAL.size or not local.startswith(_BEGINNING):
            raise BrokenOffice(path=self.path, part=info.filename)
        _, name, extra = _LOCAL.unpack(local)
        start = header + _LOCAL.size + name + extra
        end = start + info.compress_size
        deflated = info.compress_type == zipfile.ZIP_DEFLATED
        return Entry(info.filename, header, start, end, info.file_size, info.CRC, deflated)

    def _refuse_sharing(self, entries: list[Entry], directory: int) -> None:
        """Refuse parts that share bytes with others, which is how the steepest bombs are made, or that share a name."""
        names: set[str] = set()
        end = 0
        for entry in sorted(entries, key=lambda one: one.header):
            if entry.header < end or entry.name.casefold() in names:
                raise UnsafeOffice(path=self.path, part=entry.name)
            names.add(entry.name.casefold())
            end = entry.end
        if end > directory:
            raise BrokenOffice(path=self.path, part="ZIP")


def _sliced(packed: memoryview) -> Iterator[bytes]:
    for place in range(0, len(packed), CHUNK):
        yield bytes(packed[place : place + CHUNK])


def _inflated(packed: memoryview) -> Iterator[bytes]:
    """Yield what deflated bytes hold, `CHUNK` at most at a time. Raises zlib.error, also for what ends too early."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    for piece in _sliced(packed):
        given = piece
        while True:
            out = inflater.decompress(given, CHUNK)
            yield out
            given = inflater.unconsumed_tail
            if not given and len(out) < CHUNK:
                break
    if not inflater.eof:
        raise zlib.error
