"""Streams of a file: compressed as soon as they are known (ISO 32000-1, 7.3.8); and what takes a file's objects."""

from typing import NamedTuple, Protocol
from zlib import compress

EFFORT = 4
"""The level of compression: those above make files a few percent smaller and take twice the time."""


class Packed(NamedTuple):
    """A stream: the entries of its dictionary beside length and filter, and its compressed bytes."""

    entries: str
    data: bytes

    @classmethod
    def of(cls, content: bytes, entries: str = "") -> "Packed":
        """Compress a content."""
        return cls(entries, compress(content, EFFORT))

    def written(self) -> bytes:
        """Return the stream as it stands in a file."""
        return stream(self.data, f"{self.entries} /Filter /FlateDecode")


def stream(data: bytes, entries: str) -> bytes:
    """Return bytes as a stream; `entries` are those of its dictionary beside its length."""
    return f"<<{entries} /Length {len(data)} >>\nstream\n".encode("ascii") + data + _STREAM_END


_STREAM_END = b"\r\nendstream"
"""The end of line, for which ISO 19005-2, 6.1.7.1 asks, is of two characters, so that data which end with one of them
are not mistaken to be shorter."""


class Sink(Protocol):
    """A file that takes objects, and gives each a number."""

    def add_text(self, text: str) -> str:
        """Add an object that is no stream; return the reference to it."""

    def add_stream(self, packed: Packed) -> str:
        """Add a stream; return the reference to it."""

    def add_bytes(self, inside: bytes) -> str:
        """Add an object as it is written; return the reference to it."""
