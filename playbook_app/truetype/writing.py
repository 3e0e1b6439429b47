"""Files made of tables (ISO/IEC 14496-22, 4.5): the directory, what each table sums up to, and the tables in order."""

import struct
import sys
from array import array
from collections.abc import Mapping

_HEAD = b"head"
_WHOLE = 0xB1B0AFBA
"""What the file of a sound font sums up to."""
_LIMIT = 1 << 32


def file_of(tables: Mapping[bytes, bytes]) -> bytes:
    """Return the file of tables, `head` among them, which takes up what the whole file lacks to its sum."""
    made = {tag: tables[tag] + bytes(-len(tables[tag]) % 4) for tag in sorted(tables)}
    made[_HEAD] = made[_HEAD][:8] + bytes(4) + made[_HEAD][12:]
    sums = {tag: _sum(data) for tag, data in made.items()}
    place = 12 + 16 * len(made)
    records = []
    for tag, data in made.items():
        records.append(struct.pack(">4sIII", tag, sums[tag], place, len(tables[tag])))
        place += len(data)
    directory = _start(len(made)) + b"".join(records)
    lacking = (_WHOLE - _sum(directory) - sum(sums.values())) % _LIMIT
    made[_HEAD] = made[_HEAD][:8] + struct.pack(">I", lacking) + made[_HEAD][12:]
    return directory + b"".join(made.values())


def _start(count: int) -> bytes:
    """Return what a file of so many tables begins with, which helps to halve the directory again and again."""
    halvings = count.bit_length() - 1
    return struct.pack(">4sHHHH", b"\0\1\0\0", count, 16 << halvings, halvings, 16 * count - (16 << halvings))


def _sum(data: bytes) -> int:
    """Return what bytes sum up to, as numbers of four bytes each."""
    numbers = array("I", data)
    if sys.byteorder == "little":
        numbers.byteswap()
    return sum(numbers) % _LIMIT
