"""Small TrueType files for tests: every character a square, and whatever is to be wrong with them."""

import struct
from collections.abc import Iterable, Mapping

EM = 1000
SQUARE = (
    struct.pack(">5h H H", 1, 100, 0, 700, 700, 3, 0)
    + bytes([1, 1, 1, 1])
    + struct.pack(">8h", 100, 600, 0, -600, 0, 0, 700, 0)
)
"""A glyph of one contour with four points."""


def sfnt(tables: Mapping[bytes, bytes], kind: bytes = b"\0\1\0\0", start: int = 0) -> bytes:
    """Return the file of tables; `start` is where it will stand in a larger one."""
    place = start + 12 + 16 * len(tables)
    directory, contents = b"", b""
    for tag, data in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag, 0, place + len(contents), len(data))
        contents += data + bytes(-len(data) % 4)
    return struct.pack(">4sHHHH", kind, len(tables), 0, 0, 0) + directory + contents


def font(characters: Iterable[str] = "ab ", **options: object) -> bytes:
    """Return a font that shows the characters as squares; `options` are those of `tables`."""
    return sfnt(tables(characters, **options))  # type: ignore[arg-type]


def tables(
    characters: Iterable[str] = "ab ",
    *,
    family: str = "Squares",
    fs_type: int = 0,
    weight: int = 400,
    italic: bool = False,
    glyphs: Mapping[str, bytes] | None = None,
) -> dict[bytes, bytes]:
    """Return a font's tables. `glyphs` gives shapes of their own to some characters."""
    points = sorted(map(ord, set(characters)))
    shapes = [SQUARE, *((glyphs or {}).get(chr(point), b"" if point == 32 else SQUARE) for point in points)]
    offsets = [0]
    for shape in shapes:
        offsets.append(offsets[-1] + len(shape))
    count = len(shapes)
    return {
        b"head": struct.pack(
            ">HHIIIHH16x4hHHhHH", 1, 0, 0, 0, 0x5F0F3CF5, 0, EM, 0, 0, 800, 800, 2 * italic, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">HHhhh24xHH", 1, 0, 800, -200, 0, 0, count)[:34] + struct.pack(">H", count),
        b"maxp": struct.pack(">HHH26x", 1, 0, count),
        b"hmtx": struct.pack(">HH", 800, 0) * count,
        b"loca": struct.pack(f">{count + 1}I", *offsets),
        b"glyf": b"".join(shapes),
        b"cmap": cmap12([(point, point, number) for number, point in enumerate(points, start=1)]),
        b"name": names({1: family, 6: family}),
        b"OS/2": struct.pack(">HhHHH52xHHHhhhHHII", 3, 500, weight, 5, fs_type, italic, 0, 0, 800, -200, 0, 0, 0, 0, 0),
        b"post": struct.pack(">HH", 3, 0) + bytes(28),
    }


def cmap12(groups: Iterable[tuple[int, int, int]]) -> bytes:
    """Return a character map in format 12."""
    written = b"".join(struct.pack(">III", *group) for group in groups)
    return (
        struct.pack(">HHHHI", 0, 1, 3, 10, 12)
        + struct.pack(">HHIII", 12, 0, 16 + len(written), 0, len(written) // 12)
        + written
    )


def cmap4(segments: Iterable[tuple[int, int, int]]) -> bytes:
    """Return a character map in format 4 of segments: first, last and the step to the glyph."""
    ended = [*segments, (0xFFFF, 0xFFFF, 1)]
    firsts, lasts, deltas = zip(*ended, strict=True)
    count = len(ended)
    columns = struct.pack(f">{count}H", *lasts) + bytes(2) + struct.pack(f">{count}H", *firsts)
    columns += struct.pack(f">{count}H", *(delta & 0xFFFF for delta in deltas)) + bytes(2 * count)
    table = struct.pack(">HHHHHHH", 4, 14 + len(columns), 0, 2 * count, 0, 0, 0) + columns
    return struct.pack(">HHHHI", 0, 1, 3, 1, 12) + table


def cmap6(glyphs: Iterable[int]) -> bytes:
    """Return a character map in format 6, for the Macintosh: the glyph of each code from 0 on."""
    listed = list(glyphs)
    table = struct.pack(f">5H{len(listed)}H", 6, 10 + 2 * len(listed), 0, 0, len(listed), *listed)
    return struct.pack(">HHHHI", 0, 1, 1, 0, 12) + table


def names(texts: Mapping[int, str]) -> bytes:
    """Return a table of names, in English for Windows."""
    records, strings = b"", b""
    for number, text in texts.items():
        written = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(written), len(strings))
        strings += written
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + strings


def collection(*faces: Mapping[bytes, bytes]) -> bytes:
    """Return several fonts in one file."""
    files: list[bytes] = []
    place = 12 + 4 * len(faces)
    offsets = []
    for face in faces:
        offsets.append(place)
        files.append(sfnt(face, start=place))
        place += len(files[-1])
    return struct.pack(f">4sHHI{len(faces)}I", b"ttcf", 1, 0, len(faces), *offsets) + b"".join(files)
