"""How text is written in the fonts of a document, and which of their glyphs it embeds."""

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont

from playbook_app.publishing.pdf.character_map import character_map


class EmbeddedFont(TTFont):
    """A TrueType font that says of each glyph which character it shows.

    ReportLab 5.1 maps codes that are not used to U+0000 and cuts characters above U+FFFF.
    """

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Add the font's objects to the document that is being saved, with a character map of our own."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = f"{_subset_tag(number)}+{self.face.name.decode('ascii')}"
            stream = pdfdoc.PDFStream(content=character_map(name, subset), filters=[pdfdoc.PDFZCompress])
            doc.idToObject[f"toUnicodeCMap:{name}"] = stream


def _subset_tag(number: int) -> str:
    return f"{number:06d}".translate(str.maketrans("0123456789", "ABCDEFGIJK"))


_ESCAPES = {ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\"}


class Encoding(dict[int, str]):
    """How the text of one face is written in one document: a table for `str.translate`, filled as characters come.

    Line feeds stay, so that the lines of a paragraph can be written at once.
    """

    def __init__(self, font: EmbeddedFont, document: pdfdoc.PDFDocument) -> None:
        """Begin the face's subset in a document."""
        super().__init__({code: chr(code) for code in (10, *range(32, 127))} | _ESCAPES)
        self._font = font
        self._document = document
        self._beyond: set[str] = set()
        font.splitString(" ", document)
        self._resource = font.getSubsetInternalName(0, document)

    def __missing__(self, code: int) -> str:
        """Give a character its place in the subset."""
        ((subset, byte),) = self._font.splitString(chr(code), self._document)
        if subset:
            self._beyond.add(chr(code))
        written = self[code] = _escaped(byte)
        return written

    def strings(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return a text as stretches: the name of a font resource, and the inside of a PDF string."""
        written = text.translate(self)
        if not self._beyond or self._beyond.isdisjoint(text):
            return ((self._resource, written),)
        pieces = self._font.splitString(text, self._document)
        return tuple(
            (self._font.getSubsetInternalName(subset, self._document), _escaped(piece)) for subset, piece in pieces
        )


def _escaped(written: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in _ESCAPES else f"\\{byte:03o}" for byte in written)  # noqa: PLR2004
