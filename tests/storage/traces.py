"""Looks for a text in the raw bytes of a file, in all that is packed in it, and in whatever lies beside it."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_PACKED = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def has_trace(path: Path, text: str) -> bool:
    """Tell whether a text is in a file in any encoding, packed or not; capitals do not count."""
    sought = [text.lower().encode(encoding) for encoding in ENCODINGS]
    return any(one in content.lower() for content in _contents(path) for one in sought)


def beside(path: Path) -> set[str]:
    """Return the names of what lies in a file's folder besides itself, such as journals and unfinished copies."""
    return {one.name for one in path.parent.iterdir()} - {path.name}


def _contents(path: Path) -> Iterator[bytes]:
    raw = path.read_bytes()
    yield raw
    yield from _streams(raw)
    with closing(sqlite3.connect(path)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for value in row:
                    if isinstance(value, bytes):
                        with suppress(zlib.error):
                            yield zlib.decompress(value)


def _streams(raw: bytes) -> Iterator[bytes]:
    """Go through whatever unpacks, free pages included, as far as it does."""
    for mark in _PACKED:
        at = raw.find(mark)
        while at >= 0:
            with suppress(zlib.error):
                yield zlib.decompressobj().decompress(raw[at : at + 4096])
            at = raw.find(mark, at + 1)
