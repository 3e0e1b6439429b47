"""The faces of a document: which characters they have, how wide words are, and how text is written in them.

Widths come from the face's own advance table and are kept by word, in thousandths of the type size, for all documents.
Which glyphs a document embeds is known to its `Encoding`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont

from playbook_app.publishing.pdf.character_map import character_map

_SANS = "SourceSansPro"
_SERIF = "SourceSerifPro"
_UNUSUAL = re.compile("[^ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2012-\u2015\u2018-\u2023\u2026€→✓]")
"""Texts without any such character are set as they are."""
_REPLACED = str.maketrans({
    "\t": " ", "\n": " ", "\r": " ", "\v": " ", "\f": " ", "\x85": " ", "\u2028": " ", "\u2029": " ",
    "\u2002": " ", "\u2003": " ", "\u2004": " ", "\u2005": " ", "\u2006": " ", "\u2008": " ", "\u2009": " ",
    "\u200a": " ", "\u205f": " ", "\u3000": " ", "\u1680": " ",
    "\u2007": "\u00a0", "\u202f": "\u00a0", "\u2011": "-", "\u2010": "-", "\u2212": "\u2013",
})  # fmt: skip


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


class Widths(dict[str, float]):
    """The width of each word met, in thousandths of the type size."""

    def __init__(self, advances: dict[int, float]) -> None:
        """Take the advance of each character, by code point."""
        super().__init__()
        self._advances = advances

    def __missing__(self, word: str) -> float:
        """Measure a word once."""
        advances = self._advances
        width = self[word] = sum([advances[ord(character)] for character in word])
        return width


class Face:
    """One face: a family in one weight and slope. Texts of its `plain` characters are set as they are."""

    def __init__(self, path: Path) -> None:
        """Read the face from a TrueType file."""
        self.name = path.stem
        self.font = EmbeddedFont(path.stem, str(path), asciiReadable=True)
        self.characters = frozenset(map(chr, self.font.face.charToGlyph))
        self.plain = frozenset(character for character in self.characters if not _UNUSUAL.match(character))
        self.widths = Widths(self.font.face.charWidths)
        self.space = self.widths[" "]


@cache
def face(name: str) -> Face:
    """Return a face by its file's name, such as `SourceSerifPro-It`."""
    if name.startswith(_SERIF):
        from font_source_serif_pro import font_directory
    else:
        from font_source_sans_pro import font_directory
    return Face(Path(font_directory) / f"{name}.ttf")


@cache
def fallbacks(name: str) -> tuple[str, ...]:
    """Return the names of the faces to ask for a character, the face itself first."""
    family, _, style = name.partition("-")
    other = _SANS if family == _SERIF else _SERIF
    upright = {"It": "Regular", "BoldIt": "Bold", "SemiboldIt": "Semibold"}.get(style, style)
    names = (name, f"{other}-{style}", f"{family}-{upright}", f"{other}-{upright}")
    return tuple(dict.fromkeys(names))


def printable(text: str) -> str:
    """Return a text as it is set: composed, with plain spaces, without characters that have no ink."""
    if not _UNUSUAL.search(text):
        return text
    text = unicodedata.normalize("NFC", text).translate(_REPLACED)
    return "".join(character for character in text if not _inkless(character))


def _inkless(character: str) -> bool:
    if " " <= character <= "~" or character == "\u00a0":
        return False
    if "\ufe00" <= character <= "\ufe0f":
        return True
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}


def by_face(text: str, name: str) -> Iterator[tuple[Face | None, str]]:
    """Split a text into stretches that one face has; None stands for characters that no face has."""
    names = fallbacks(name)
    for found, characters in groupby(text, lambda character: _first_with(character, names)):
        yield found, "".join(characters)


def _first_with(character: str, names: Iterable[str]) -> Face | None:
    return next((candidate for candidate in map(face, names) if character in candidate.characters), None)


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
