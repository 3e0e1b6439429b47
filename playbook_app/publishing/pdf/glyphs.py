"""The glyphs of a font's file, of which subsets are made."""

from reportlab.pdfbase.ttfonts import TTFontFace

from playbook_app.truetype.advances import metrics_of
from playbook_app.truetype.characters import glyphs_of, ranges_of
from playbook_app.truetype.outlines import offsets_of

_SPACE, _NO_BREAK_SPACE = 0x20, 0xA0


class Glyphs(TTFontFace):
    """A font's file that is known to be sound. Its tables of glyphs are read at once, not number by number."""

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: ARG002, N802, N803 - its base calls it so
        """Read what the file says of the font, its characters and its glyphs."""
        super().extractInfo(charInfo=0)
        head, hhea, glyf = self._read("head"), self._read("hhea"), self._read("glyf")
        count = self.numGlyphs
        self.charToGlyph = characters = glyphs_of(ranges_of(self._read("cmap")), count)
        if _SPACE in characters:
            characters[_NO_BREAK_SPACE] = characters[_SPACE]
        elif _NO_BREAK_SPACE in characters:
            characters[_SPACE] = characters[_NO_BREAK_SPACE]
        self.hmetrics = metrics_of(self._read("hmtx"), int.from_bytes(hhea[34:36]), count)
        scale = 1000 / self.unitsPerEm
        widths = [advance * scale for advance, _ in self.hmetrics]
        self.charWidths = {point: widths[glyph] for point, glyph in characters.items()}
        self.defaultWidth = widths[0]
        self.glyphPos = offsets_of(self._read("loca"), count, long=head[51] == 1, end=len(glyf))

    def _read(self, tag: str) -> bytes:
        return bytes(self.get_table(tag))  # type: ignore[no-untyped-call]
