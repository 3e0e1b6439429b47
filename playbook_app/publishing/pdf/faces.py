"""A face: a family in one weight and slope. Which characters it has, and how wide words are in it.

Widths come from the face's own advance table and are kept by word, in thousandths of the type size, for all documents.
"""

from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path

from playbook_app.publishing.pdf.fonts import Font
from playbook_app.publishing.pdf.printable import UNUSUAL
from playbook_app.truetype.rebuilding import rebuilt

SANS = "SourceSansPro"
SERIF = "SourceSerifPro"
_MOST_KEPT = 24
"""So many faces from outside are kept from one document to the next."""


class Widths(dict[str, float]):
    """The width of each word met, in thousandths of the type size, and of what is added to each."""

    def __init__(self, advances: dict[int, float], added: float = 0.0) -> None:
        """Take the advance of each character, by code point."""
        super().__init__()
        self._advances = advances
        self._added = added

    def __missing__(self, word: str) -> float:
        """Measure a word once."""
        advances = self._advances
        width = self[word] = sum([advances[ord(character)] for character in word]) + self._added
        return width


_ASCII = range(32, 127)


class Face:
    """One face."""

    def __init__(self, name: str, data: bytes) -> None:
        """Read the face from a TrueType file that is known to be sound."""
        self.name = name
        self.font = Font(name, data)
        glyphs = self.font.glyphs
        self.widths = Widths(glyphs.widths)
        self.space = self.widths[" "]
        self.steps = Widths(glyphs.widths, self.space)
        self._has_ascii = all(map(glyphs.glyph_of, _ASCII))
        self._plain: set[str] = set()  # those met beside ASCII of which texts are set as they are

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that it has."""
        return frozenset(map(chr, self.font.glyphs.characters))

    def __reduce__(self) -> tuple[Callable[[str], "Face"], tuple[str]]:
        """Travel between processes as a name."""
        return face_named, (self.name,)

    def sets(self, text: str) -> bool:
        """Tell whether a text is set as it is. Of ASCII alone, as most are, it need not be looked through."""
        if self._has_ascii and text.isascii() and text.isprintable():
            return True
        if not self._plain.issuperset(text):
            new = set(text) - self._plain
            self._plain |= {one for one in new if self.font.glyphs.glyph_of(ord(one)) and not UNUSUAL.match(one)}
        return self._plain.issuperset(text)


@cache
def bundled(name: str) -> Face:
    """Return a face that comes with the product, by its file's name, such as `SourceSerifPro-It`."""
    if name.startswith(SERIF):
        from font_source_serif_pro import font_directory
    else:
        from font_source_sans_pro import font_directory
    return Face(name, (Path(font_directory) / f"{name}.ttf").read_bytes())


def is_bundled(name: str) -> bool:
    """Tell whether a face comes with the product."""
    return name.partition("-")[0] in {SANS, SERIF}


_kept: dict[tuple[str, int], Face] = {}


def face_from_outside(key: str, read: Callable[[], bytes], number: int = 0) -> Face:
    """Return the face of a file from outside, or that face of a collection. `key` names the file and its contents.

    Raises Unusable, and what `read` raises.
    """
    if (key, number) not in _kept:
        made = rebuilt(read(), number)
        while len(_kept) >= _MOST_KEPT:
            del _kept[next(iter(_kept))]
        _kept[key, number] = Face(made.name, made.data)
    return _kept[key, number]


def face_named(name: str) -> Face:
    """Return a face that comes with the product, or one from outside that was opened before. Raises LookupError."""
    return bundled(name) if is_bundled(name) else {face.name: face for face in _kept.values()}[name]


def font_named(name: str) -> Font:
    """Return the font of a face that can be had by its name. Raises LookupError."""
    return face_named(name).font


@cache
def fallbacks(name: str) -> tuple[str, ...]:
    """Return the names of the bundled faces to ask for a character, the named one first."""
    family, _, style = name.partition("-")
    other = SANS if family == SERIF else SERIF
    upright = {"It": "Regular", "BoldIt": "Bold", "SemiboldIt": "Semibold"}.get(style, style)
    names = (name, f"{other}-{style}", f"{family}-{upright}", f"{other}-{upright}")
    return tuple(dict.fromkeys(names))
