"""What a font is called, and in which style it is: its tables `name`, `OS/2` and `head`."""

import re
import struct
import unicodedata

from playbook_app.frozen import frozen
from playbook_app.truetype.tables import Tables
from playbook_app.truetype.unusable import Reason, Unusable

_FAMILY, _POSTSCRIPT, _TYPOGRAPHIC_FAMILY = 1, 6, 16
_UNICODE, _MACINTOSH, _WINDOWS = 0, 1, 3
_ENGLISH = 0x409
_LONGEST = 80
_WRITABLE = re.compile("[A-Za-z0-9._+-]+")
"""What every reader of PDF and of PostScript takes for a name."""
_REGULAR_WEIGHT, _BOLD_FROM = 400, 600


@frozen
class Description:
    """A face: the name of its family (empty where it has none), its weight from 1 to 1000, and whether it slopes."""

    family: str
    weight: int
    italic: bool
    width: int = 5

    @property
    def bold(self) -> bool:
        """Tell whether it serves as the bold of its family."""
        return self.weight >= _BOLD_FROM


def described(tables: Tables) -> Description:
    """Return what a face says of itself. Raises Unusable where a table is damaged."""
    slope = int.from_bytes(tables.read(b"head", 46)[44:46])
    bold, italic = bool(slope & 1), bool(slope & 2)
    weight, width = 700 if bold else _REGULAR_WEIGHT, 5
    if b"OS/2" in tables:
        metrics = tables.read(b"OS/2", 64)
        stated, width = struct.unpack_from(">HH", metrics, 4)
        selection = int.from_bytes(metrics[62:64])
        italic = italic or bool(selection & 1)
        weight = stated if 1 <= stated <= 1000 else weight  # noqa: PLR2004
    return Description(_family(tables), weight, italic, width)


def postscript_name(tables: Tables) -> str:
    """Return the name that a document knows a face by. Raises Unusable where it has none that can be written there."""
    name = _names(tables).get(_POSTSCRIPT, "")
    if not _WRITABLE.fullmatch(name):
        raise Unusable(Reason.DAMAGED)
    return name


def _family(tables: Tables) -> str:
    names = _names(tables)
    return names.get(_TYPOGRAPHIC_FAMILY) or names.get(_FAMILY) or ""


def _names(tables: Tables) -> dict[int, str]:
    """Return the names of family and face by their number, in English where there is a choice."""
    if b"name" not in tables:
        return {}
    table = tables.read(b"name", 6)
    count, start = struct.unpack_from(">HH", table, 2)
    found: dict[int, tuple[int, str]] = {}
    records = table[6 : 6 + 12 * count]
    for platform, encoding, language, number, length, offset in struct.iter_unpack(
        ">6H", records[: len(records) // 12 * 12]
    ):
        if number not in {_FAMILY, _POSTSCRIPT, _TYPOGRAPHIC_FAMILY}:
            continue
        text = _decoded(table[start + offset : start + offset + length], platform, encoding)
        rank = (platform == _WINDOWS) + 2 * (language == _ENGLISH)
        if text and rank >= found.get(number, (-1, ""))[0]:
            found[number] = (rank, text)
    return {number: text for number, (_, text) in found.items()}


def _decoded(data: bytes, platform: int, encoding: int) -> str:
    if platform in {_UNICODE, _WINDOWS}:
        text = data.decode("utf-16-be", "replace")
    elif platform == _MACINTOSH and encoding == 0:
        text = data.decode("mac_roman", "replace")
    else:
        return ""
    plain = "".join(
        character for character in text if unicodedata.category(character)[0] not in "CZ" or character == " "
    )
    return " ".join(plain.split())[:_LONGEST]
