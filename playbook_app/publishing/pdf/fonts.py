"""How text is written in a font, and which of its glyphs a document embeds.

Which code stands for a character follows from the font alone, not from what was written before: so parts of a book can
be written apart, in any order, and joined.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import count, groupby
from operator import itemgetter

from playbook_app.publishing.pdf.character_map import character_map
from playbook_app.publishing.pdf.streams import Packed, Sink
from playbook_app.truetype.glyphs import Glyphs
from playbook_app.truetype.measures import Measures
from playbook_app.truetype.subsetting import subset_of

_SPACE = 32
_ASCII = range(_SPACE, 127)
_BESIDE = range(128, 256)
_APART = range(_SPACE + 1, 256)
"""The codes of characters beside those of ASCII, and those of fonts that all others have for themselves."""
_USUAL = "“”‘’„‚«»‹›–—…•·→✓✗☐☑€£™©®°§¶†‡№✦←↑↓↔✔★×÷±≤≥≠≈½¼¾¹²³ªº¿¡"
"""What comes often is coded with the letters, so that a text seldom needs two fonts."""
_NO_BREAK_SPACE = 0xA0
_FIXED_PITCH, _SYMBOLIC, _ITALIC, _FORCE_BOLD = 1, 1 << 2, 1 << 6, 1 << 18


class Font:
    """A TrueType font, and how it is coded: each character by the number of a subset and a byte in it."""

    def __init__(self, name: str, data: bytes) -> None:
        """Read a file that is known to be sound."""
        self.name = name
        self.glyphs = Glyphs(data)

    def place_of(self, point: int) -> tuple[int, int]:
        """Return the subset of a character, and its code there; those of a missing one where the font has it not."""
        if point == _NO_BREAK_SPACE:
            point = _SPACE
        if point in _ASCII:
            return 0, point
        places = self._usual if point in self._usual else self._places
        return places.get(point, (0, 0))

    @cached_property
    def _usual(self) -> dict[int, tuple[int, int]]:
        """The places of usual characters beside those of ASCII: the first that there are."""
        return dict(zip(filter(self.glyphs.glyph_of, map(ord, _USUAL)), _codes(), strict=False))

    @cached_property
    def _places(self) -> dict[int, tuple[int, int]]:
        """The places of all characters beside those of ASCII: the usual ones, those of Latin, then all others."""
        had = {point for point in self.glyphs.characters if point not in _ASCII and point != _NO_BREAK_SPACE}
        return dict(zip([*self._usual, *sorted(had.difference(self._usual))], _codes(), strict=False))

    def __reduce__(self) -> tuple[Callable[[str], "Font"], tuple[str]]:
        """Travel between processes as a name."""
        from playbook_app.publishing.pdf.faces import font_named

        return font_named, (self.name,)


Letters = Mapping[Font, frozenset[int]]
"""The characters that are written in each font, as code points."""


def _codes() -> Iterator[tuple[int, int]]:
    """Yield the places of characters beside those of ASCII."""
    yield from ((0, code) for code in _BESIDE)
    yield from ((subset, code) for subset in count(1) for code in _APART)


def resource(name: str, subset: int = 0) -> str:
    """Return the name by which content refers to a subset of a face."""
    return f"/{name}+{subset}"


_ESCAPES = frozenset(b"()\\")


class Encoding(dict[int, str]):
    """How text is written in a font: a table for `str.translate`, filled as characters come.

    Line feeds stay, so that the lines of a paragraph can be written at once.
    """

    def __init__(self, font: Font) -> None:
        """Begin without a character."""
        super().__init__({10: "\n"})
        self._font = font
        self._plain = b"\n"
        self._beyond: set[str] = set()
        self._resource = resource(font.name)

    def __missing__(self, code: int) -> str:
        """Write a character for the first time."""
        subset, byte = self._font.place_of(code)
        if subset:
            self._beyond.add(chr(code))
        written = self[code] = _escaped(byte)
        if written == chr(code):
            self._plain += written.encode("ascii")
        return written

    @property
    def letters(self) -> frozenset[int]:
        """The characters that were written."""
        return frozenset(self) - {10}

    def strings(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return a text as stretches: the name of a font resource, and the inside of a PDF string."""
        # Most texts hold nothing but characters that were met before and stand for themselves.
        if text.isascii() and not text.encode("ascii").translate(None, self._plain):
            return ((self._resource, text),)
        written = text.translate(self)
        if not self._beyond or self._beyond.isdisjoint(text):
            return ((self._resource, written),)
        places = [(self._font.place_of(ord(character))[0], character) for character in text]
        return tuple(
            (resource(self._font.name, subset), "".join(character for _, character in run).translate(self))
            for subset, run in groupby(places, itemgetter(0))
        )


def _escaped(byte: int) -> str:
    if byte in _ESCAPES:
        return "\\" + chr(byte)
    return chr(byte) if byte in _ASCII else f"\\{byte:03o}"


def add_font(sink: Sink, font: Font, letters: Collection[int]) -> Iterator[tuple[str, str]]:
    """Add a font to a file, with the glyphs of some characters; yield the name and the reference of each subset."""
    subsets: dict[int, dict[int, int]] = {}
    for point in letters:
        subset, code = font.place_of(point)
        subsets.setdefault(subset, {})[code] = _SPACE if point == _NO_BREAK_SPACE else point
    for subset, codes in sorted(subsets.items()):
        points = tuple(codes.get(code, 0) for code in range(max(codes) + 1))
        yield resource(font.name, subset)[1:], _add_subset(sink, font, subset, points)


def _add_subset(sink: Sink, font: Font, number: int, points: tuple[int, ...]) -> str:
    """Add a subset, given as the character of each code (0 for none), and return its reference."""
    glyphs = font.glyphs
    measures = glyphs.measures
    name = f"{_subset_tag(number)}+{measures.name}"
    file = sink.add_stream(_embedded(font, points))
    unicode = sink.add_stream(Packed.of(character_map(name, points).encode("ascii")))
    descriptor = sink.add_text(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags {_flags(measures)} "
        f"/ItalicAngle {measures.slope:g} /StemV {measures.stem:g} /FontBBox [{_listed(measures.box)}] "
        f"/Ascent {measures.ascent:g} /Descent {measures.descent:g} /CapHeight {measures.capitals:g} "
        f"/MissingWidth {glyphs.missing_width:g} /FontFile2 {file} >>"
    )
    return sink.add_text(
        f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 0 /LastChar {len(points) - 1} "
        f"/Widths [{_listed(map(glyphs.width, points))}] /ToUnicode {unicode} /FontDescriptor {descriptor} >>"
    )


def _flags(measures: Measures) -> int:
    """Return the flags of a descriptor (ISO 32000-1, 9.8.2): symbolic, since the codes are our own."""
    return (
        _SYMBOLIC
        | _FIXED_PITCH * measures.is_monospaced
        | _ITALIC * (measures.slope != 0)
        | _FORCE_BOLD * measures.is_bold
    )


@lru_cache(maxsize=32)
def _embedded(font: Font, points: tuple[int, ...]) -> Packed:
    """Return a font file with some glyphs alone. A book that is printed again often has the same letters."""
    data = subset_of(font.glyphs, [font.glyphs.glyph_of(point) for point in points])
    return Packed.of(data, f" /Length1 {len(data)}")


def _listed(numbers: "Collection[float] | map[float]") -> str:
    return " ".join(f"{number:.5g}" for number in numbers)


def _subset_tag(number: int) -> str:
    return f"{number:06d}".translate(str.maketrans("0123456789", "ABCDEFGIJK"))
