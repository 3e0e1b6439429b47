"""The glyphs of a font's file: which one shows each character, how wide they are, and what they are made of."""

from functools import cached_property
from io import BytesIO

from playbook_app.truetype.advances import metric_of
from playbook_app.truetype.characters import glyph_in, glyphs_of, ranges_of
from playbook_app.truetype.measures import Measures, measured
from playbook_app.truetype.outlines import offsets_of
from playbook_app.truetype.tables import faces_of

_SPACE, _NO_BREAK_SPACE = 0x20, 0xA0


class Glyphs:
    """A font's file that is known to be sound; most of it is read when it is first asked for.

    `widths` has the widths of characters, by code point, in thousandths of the type size. The space and the one that
    does not break serve for each other.
    """

    def __init__(self, data: bytes) -> None:
        """Take the bytes of the file. Raises Unusable where a table is absent or too short."""
        self.data = data
        self.tables = faces_of(BytesIO(data))[0]
        self._count = int.from_bytes(self.tables.read(b"maxp", 6)[4:6])
        self._full = int.from_bytes(self.tables.read(b"hhea", 36)[34:36])
        self._hmtx = self.tables.read(b"hmtx", 4 * self._full)
        self._scale = 1000 / int.from_bytes(self.tables.read(b"head", 54)[18:20])
        self._ranges = ranges_of(self.tables.read(b"cmap", 4))
        self.widths = _Widths(self)

    @cached_property
    def characters(self) -> dict[int, int]:
        """The glyph of each character, by code point. To ask for one takes longer here, the first time, than below."""
        found, space = glyphs_of(self._ranges, self._count), self.glyph_of(_SPACE)
        return found | {_SPACE: space, _NO_BREAK_SPACE: space} if space else found

    def glyph_of(self, point: int) -> int:
        """Return the glyph of a character, that of a missing one (0) where it is absent."""
        if point == _NO_BREAK_SPACE:
            point = _SPACE
        glyph = glyph_in(self._ranges, self._count, point)
        return glyph_in(self._ranges, self._count, _NO_BREAK_SPACE) if point == _SPACE and not glyph else glyph

    @property
    def missing_width(self) -> float:
        """The width of what stands for a missing character, in thousandths of the type size."""
        return self.metric(0)[0] * self._scale

    @cached_property
    def measures(self) -> Measures:
        """What the font says of itself. Raises Unusable where a table is absent or too short."""
        return measured(self.tables)

    @cached_property
    def _outlines(self) -> tuple[bytes, tuple[int, ...]]:
        glyf, long = self.tables.read(b"glyf"), self.tables.read(b"head", 54)[51] == 1
        return glyf, offsets_of(self.tables.read(b"loca"), self._count, long=long, end=len(glyf))

    def outline(self, glyph: int) -> bytes:
        """Return what a glyph is made of, as it stands in the table `glyf`; nothing for a blank."""
        glyf, offsets = self._outlines
        return glyf[offsets[glyph] : offsets[glyph + 1]]

    def metric(self, glyph: int) -> tuple[int, int]:
        """Return the advance and the left bearing of a glyph, in units of the font."""
        return metric_of(self._hmtx, self._full, glyph)

    def width(self, point: int) -> float:
        """Return the width of a character in thousandths of the type size; that of a missing one where it is absent."""
        return self.metric(self.glyph_of(point))[0] * self._scale


class _Widths(dict[int, float]):
    """The widths of the characters that were asked for, by code point."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self._glyphs = glyphs

    def __missing__(self, point: int) -> float:
        """Look a width up once. Raises KeyError for a character that the font has not."""
        if not self._glyphs.glyph_of(point):
            raise KeyError(point)
        width = self[point] = self._glyphs.width(point)
        return width
