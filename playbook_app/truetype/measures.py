"""What a document says of a face that it embeds: its name and its measures, from `head`, `OS/2` and `post`."""

import struct

from playbook_app.frozen import frozen
from playbook_app.truetype.names import postscript_name
from playbook_app.truetype.tables import Tables

_MEDIUM, _BOLD_FROM = 500, 600


@frozen
class Measures:
    """Of a face: its name in PDF, lengths in thousandths of the type size, and the slope in degrees to the left.

    The stem is estimated, since only outlines would tell it.
    """

    name: str
    box: tuple[float, float, float, float]
    ascent: float
    descent: float
    capitals: float
    stem: float
    slope: float
    is_monospaced: bool
    is_bold: bool


def measured(tables: Tables) -> Measures:
    """Return the measures of a face. Raises Unusable where a table is absent or too short."""
    em, *edges = struct.unpack(">H16x4h", tables.read(b"head", 54)[18:44])
    scale = 1000 / em
    left, bottom, right, top = (edge * scale for edge in edges)
    weight, ascent, descent, capitals = _MEDIUM, top, bottom, top
    if b"OS/2" in tables:
        table = tables.read(b"OS/2", 78)
        weight = int.from_bytes(table[4:6])
        ascent, descent = (length * scale for length in struct.unpack_from(">hh", table, 68))
        capitals = ascent
        if table[:2] > b"\0\1" and len(table) >= 90:  # noqa: PLR2004 - from version 2 on it tells them
            capitals = int.from_bytes(table[88:90], signed=True) * scale
    degrees, parts, pitch = struct.unpack_from(">hH4xI", tables.read(b"post", 16), 4)
    return Measures(
        name=postscript_name(tables),
        box=(left, bottom, right, top),
        ascent=ascent,
        descent=descent,
        capitals=capitals,
        stem=50 + int((weight / 65) ** 2),
        slope=degrees + parts / 65536,
        is_monospaced=bool(pitch),
        is_bold=weight >= _BOLD_FROM,
    )
