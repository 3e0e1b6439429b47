"""A font made anew of the checked parts of another: whoever reads it meets no table that was not looked at.

It has one character map, a name of its own, a blank at the space, and no tables that printing has no use for.
"""

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import field
from io import BytesIO

from playbook_app.frozen import frozen
from playbook_app.truetype.advances import metrics_of
from playbook_app.truetype.characters import glyphs_of, ranges_of
from playbook_app.truetype.licence import require_licence
from playbook_app.truetype.names import Description, described
from playbook_app.truetype.outlines import offsets_of, require_sound
from playbook_app.truetype.tables import PROGRAMS, Tables, faces_of
from playbook_app.truetype.unusable import Reason, Unusable
from playbook_app.truetype.writing import file_of

_MAGIC = b"\x5f\x0f\x3c\xf5"
_SMALLEST_EM, _LARGEST_EM = 16, 16_384
_SPACE, _NO_BREAK_SPACE = 0x20, 0xA0
_LONGEST_NAME = 40
_LONGEST_PROGRAM = 1_000_000


@frozen
class Rebuilt:
    """A font to print with: its name in PDF, what it says of itself, and its file."""

    name: str
    description: Description
    data: bytes = field(repr=False)


@frozen
class _Glyphs:
    """The glyphs: advance and left bearing of each, where it begins, and which shows each character."""

    metrics: list[tuple[int, int]]
    offsets: tuple[int, ...]
    characters: dict[int, int]


def rebuilt(data: bytes, face: int = 0) -> Rebuilt:
    """Return the font of a file's bytes, or that face of a collection, made anew. Raises Unusable."""
    try:
        faces = faces_of(BytesIO(data))
        if face >= len(faces):
            raise Unusable(Reason.DAMAGED)
        return _rebuilt(faces[face], hashlib.sha256(data).hexdigest()[:8] + (f"-{face}" if face else ""))
    except struct.error:
        raise Unusable(Reason.DAMAGED) from None


def _rebuilt(tables: Tables, mark: str) -> Rebuilt:
    require_licence(tables)
    head, hhea, maxp = tables.read(b"head", 54), tables.read(b"hhea", 36), tables.read(b"maxp", 32)
    _require_versions(head, hhea, maxp)
    glyf = tables.read(b"glyf")
    glyphs = _glyphs(tables, head, hhea, maxp, glyf)
    description = described(tables)
    name = f"{_ascii(description.family)}-{mark}"
    metrics = b"".join(struct.pack(">HH", *metric) for metric in glyphs.metrics)
    made = {
        b"head": head[:50] + b"\0\1\0\0",
        b"hhea": hhea[:32] + struct.pack(">HH", 0, len(glyphs.metrics)),
        b"maxp": maxp[:4] + struct.pack(">H", len(glyphs.metrics)) + maxp[6:],
        b"hmtx": metrics,
        b"cmap": _character_map(glyphs.characters),
        b"name": _name_table(name),
        b"post": b"\0\3\0\0" + _slope(tables) + bytes(24),
        b"loca": struct.pack(f">{len(glyphs.offsets)}I", *glyphs.offsets),
        b"glyf": glyf,
    }
    if b"OS/2" in tables:
        made[b"OS/2"] = tables.read(b"OS/2", 78)
    for tag in PROGRAMS:
        if tag in tables and tables.places[tag][1] <= _LONGEST_PROGRAM:
            made[tag] = tables.read(tag)
    return Rebuilt(name, description, file_of(made))


def _require_versions(head: bytes, hhea: bytes, maxp: bytes) -> None:
    em = int.from_bytes(head[18:20])
    versions = (head[:2], hhea[:2], maxp[:2])
    sound = head[12:16] == _MAGIC and _SMALLEST_EM <= em <= _LARGEST_EM and versions == (b"\0\1",) * 3
    if not sound or head[50:52] not in {b"\0\0", b"\0\1"}:
        raise Unusable(Reason.DAMAGED)


def _glyphs(tables: Tables, head: bytes, hhea: bytes, maxp: bytes, glyf: bytes) -> _Glyphs:
    count, full = int.from_bytes(maxp[4:6]), int.from_bytes(hhea[34:36])
    if not 0 < full <= count:
        raise Unusable(Reason.DAMAGED)
    offsets = offsets_of(tables.read(b"loca"), count, long=head[51] == 1, end=len(glyf))
    require_sound(glyf, offsets)
    metrics = metrics_of(tables.read(b"hmtx", 4 * full), full, count)
    mapped = glyphs_of(ranges_of(tables.read(b"cmap", 4)), count)
    characters = {point: glyph for point, glyph in mapped.items() if _is_seen(point, glyph, offsets)}
    if not characters:
        raise Unusable(Reason.NO_CHARACTERS)
    return _with_space(_Glyphs(metrics, offsets, characters), int.from_bytes(head[18:20]))


def _is_seen(point: int, glyph: int, offsets: tuple[int, ...]) -> bool:
    """Tell whether a character has a shape, as all but spaces must: some fonts hide what they cannot show."""
    return point in {_SPACE, _NO_BREAK_SPACE} or offsets[glyph + 1] > offsets[glyph]


def _with_space(glyphs: _Glyphs, em: int) -> _Glyphs:
    """Return the glyphs with a blank for the space, where the font has none."""
    characters = glyphs.characters
    if _SPACE in characters:
        return glyphs
    if _NO_BREAK_SPACE in characters:
        return _Glyphs(glyphs.metrics, glyphs.offsets, characters | {_SPACE: characters[_NO_BREAK_SPACE]})
    number = len(glyphs.metrics)
    if number >= 0xFFFF:  # noqa: PLR2004 - the highest number of a glyph
        raise Unusable(Reason.DAMAGED)
    offsets = (*glyphs.offsets, glyphs.offsets[-1])
    return _Glyphs([*glyphs.metrics, (em // 4, 0)], offsets, characters | {_SPACE: number})


def _character_map(characters: Mapping[int, int]) -> bytes:
    """Return the table of a character map in format 12, each group of one step."""
    groups: list[list[int]] = []
    for point, glyph in sorted(characters.items()):
        if groups and groups[-1][1] + 1 == point and groups[-1][2] + point - groups[-1][0] == glyph:
            groups[-1][1] = point
        else:
            groups.append([point, point, glyph])
    written = b"".join(struct.pack(">III", *group) for group in groups)
    head = struct.pack(">HHIII", 12, 0, 16 + len(written), 0, len(groups))
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + head + written


def _name_table(name: str) -> bytes:
    """Return the table of names: the one that PDF knows the font by (number 6)."""
    text = name.encode("utf-16-be")
    return struct.pack(">HHH", 0, 1, 18) + struct.pack(">6H", 3, 1, 0x409, 6, len(text), 0) + text


def _ascii(family: str) -> str:
    kept = "".join(character for character in family if character.isascii() and character.isalnum())
    return kept[:_LONGEST_NAME] or "Font"


def _slope(tables: Tables) -> bytes:
    """Return the angle of the italic as the table `post` states it; upright where there is none."""
    return tables.read(b"post", 8)[4:8] if b"post" in tables else bytes(4)
