"""The file: objects as they come, where each begins, and an identifier that follows from what they say.

What is no stream is packed into object streams (ISO 32000-1, 7.5.7), since the structure tree has tens of thousands of
small objects, much alike.
"""

from collections.abc import Sequence
from hashlib import md5
from itertools import accumulate, count
from operator import add
from struct import Struct
from typing import BinaryIO

from playbook_app.publishing.pdf.streams import Packed

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
TOGETHER = 500
"""So many objects are packed into one stream: a viewer unpacks all of them to read one."""
_FREE, _PLAIN, _PACKED = 0, 1, 2
_ENTRY = Struct(">BIH")
"""Where an object is: at a place in the file, or in which stream and which one there."""
_PLACES = [place.to_bytes(2, "big") for place in range(TOGETHER)]


class File:
    """A file that is being written. Streams are in it as soon as they are added, other objects when they are many."""

    def __init__(self, file: BinaryIO, reserved: int) -> None:
        """Keep the first `reserved` numbers for objects that are set later."""
        self._file = file
        self._size = 0
        self._last = 0
        self._loose: list[tuple[int, str]] = []
        self._digest = md5(usedforsecurity=False)
        self._table = bytearray(_ENTRY.pack(_FREE, 0, 65535))
        self.reserve(reserved)
        self._write(_HEAD)

    def reserve(self, count: int) -> int:
        """Keep numbers for objects that are set later; return the first of them."""
        first = self._last + 1
        self._last += count
        self._table.extend(bytes(count * _ENTRY.size))
        return first

    def add_text(self, text: str) -> str:
        """Add an object that is no stream; return the reference to it."""
        number = self.reserve(1)
        self.set_text(number, text)
        return f"{number} 0 R"

    def set_text(self, number: int, text: str) -> None:
        """Set an object that is no stream."""
        self._loose.append((number, text))
        if len(self._loose) == TOGETHER:
            self._pack()

    def add_stream(self, packed: Packed) -> str:
        """Add a stream; return the reference to it."""
        return self.add_bytes(packed.written())

    def add_bytes(self, inside: bytes) -> str:
        """Add an object as it is written; return the reference to it."""
        number = self.reserve(1)
        self.set_bytes(number, inside)
        return f"{number} 0 R"

    def set_bytes(self, number: int, inside: bytes) -> None:
        """Set an object as it is written."""
        self._note(number, _PLAIN, self._size, 0)
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, inside))

    def set_group(self, stream: int, numbers: Sequence[int], packed: Packed) -> None:
        """Set objects that are packed into a stream, in this order; `stream` is its number."""
        size, there = _ENTRY.size, _ENTRY.pack(_PACKED, stream, 0)[:-2]
        entries = [there + place for place in _PLACES[: len(numbers)]]
        first, end = numbers[0], numbers[0] + len(numbers)
        if [*numbers] == [*range(first, end)]:  # as most are, one after the other
            self._table[first * size : end * size] = b"".join(entries)
        else:
            for number, entry in zip(numbers, entries, strict=True):
                self._table[number * size : (number + 1) * size] = entry
        self.set_bytes(stream, packed.written())

    def finish(self, entries: str) -> None:
        """Write the table of all objects, as the last of them. `entries` lead to the catalog and the information."""
        self._pack()
        number, start, name = self.reserve(1), self._size, self._digest.hexdigest().upper()
        self._note(number, _PLAIN, start, 0)
        entries = f" /Type /XRef /Size {number + 1} /W [1 4 2]{entries} /ID [<{name}> <{name}>]"
        self.set_bytes(number, Packed.of(bytes(self._table), entries).written())
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _pack(self) -> None:
        if self._loose:
            numbers, texts = [number for number, _ in self._loose], [text for _, text in self._loose]
            self.set_group(self.reserve(1), numbers, together([str(number) for number in numbers], texts))
            self._loose = []

    def _note(self, number: int, kind: int, place: int, more: int) -> None:
        _ENTRY.pack_into(self._table, number * _ENTRY.size, kind, place, more)

    def _write(self, part: bytes) -> None:
        self._file.write(part)
        self._digest.update(part)
        self._size += len(part)


def together(numbers: Sequence[str], texts: Sequence[str]) -> Packed:
    """Return objects as one stream: their numbers, in digits, and places there, then the objects."""
    places = map(add, accumulate(map(len, texts), initial=0), count())  # with the line feeds between them
    head = " ".join([f"{number} {place}" for number, place in zip(numbers, places, strict=False)]) + "\n"
    entries = f" /Type /ObjStm /N {len(numbers)} /First {len(head)}"
    return Packed.of((head + "\n".join(texts)).encode("latin-1"), entries)
