"""Breaking text into lines: ragged right, without hyphens, greedy, from kept word widths.

A line holds segments of one look each; a word that is longer than a line is broken between characters.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from playbook_app.publishing.pdf.faces import Face


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks. Sizes in points; `tracking` is extra space between characters.

    `link` is an address or `#anchor`. With `page`, the number of the anchor's page is printed in place of the text;
    with `missing`, an empty box for each character. `actual` is what is read in place of a text that is set otherwise
    than it is written, such as a shaped one; text in such a look is not broken.
    """

    face: Face
    size: float
    colour: str
    tracking: float = 0.0
    rise: float = 0.0
    link: str | None = None
    page: bool = False
    missing: bool = False
    actual: str = ""

    def width(self, text: str) -> float:
        """Return the width of a text in points."""
        if self.missing:
            return len(text) * self.size * MISSING_WIDTH
        return self.face.widths[text] * self.size / 1000 + len(text) * self.tracking


MISSING_WIDTH = 0.6
"""The width of the box that stands for a character that no font has, in ems."""


class Segment(NamedTuple):
    """A stretch of a line; `width` in points, with the spaces inside but not the one at its end."""

    look: Look
    text: str
    width: float


class Line(NamedTuple):
    """A line of text and its width in points; a `torn` one ends inside a word."""

    segments: tuple[Segment, ...]
    width: float
    torn: bool = False


Stretch = tuple[Look, str]
"""Text in one look, as it comes; a line feed alone breaks the line."""

_SPACES = re.compile(" +")
_Piece = tuple[Look, str, float]


class _Word(NamedTuple):
    """What may not be torn apart: pieces in several looks, their width, and the space before them with its look.

    `goes_on` says that no space stands behind it: it is the beginning of a word that is longer than a line, or of a
    text without spaces.
    """

    pieces: tuple[_Piece, ...]
    width: float
    space: float
    spaced: Look | None
    goes_on: bool = False


def break_lines(stretches: Sequence[Stretch], width: float) -> list[Line]:
    """Break text into lines of at most `width` points; there is at least one line."""
    if len(stretches) == 1 and stretches[0][1] != "\n":
        look, text = stretches[0]
        if not (look.missing or look.page):
            return (
                _break_plain(look, text.split(), width)
                if "\u00a0" not in text
                else _break_plain(look, _SPACES.split(text.strip(" ")), width)
            )
    return _break_mixed(stretches, width)


def _break_plain(look: Look, words: list[str], width: float) -> list[Line]:
    """Break text in one look: the usual case, and so the quick one. Widths are in thousandths of the size."""
    if look.tracking:
        return _break_mixed([(look, " ".join(words))], width)
    scale = look.size / 1000
    space = look.face.space
    room = width / scale + 0.01 + space
    # How far the text has come before each word and after the last, all on one line, a space after each.
    reached = list(accumulate(map(look.face.steps.__getitem__, words), initial=0.0))
    lines: list[Line] = []
    first, count = 0, len(words)
    while first < count:
        end = bisect_right(reached, reached[first] + room, first) - 1
        if end == first:
            return _break_mixed([(look, " ".join(words))], width)
        lines.append(_plain_line(look, words[first:end], (reached[end] - reached[first] - space) * scale))
        first = end
    return lines or [_plain_line(look, [], 0.0)]


def _plain_line(look: Look, words: list[str], width: float) -> Line:
    return Line((Segment(look, " ".join(words), width),), width)


def _break_mixed(stretches: Sequence[Stretch], width: float) -> list[Line]:
    lines: list[Line] = []
    current: list[_Word] = []
    used = 0.0
    for word in _words(stretches, width):
        if word is None:
            lines.append(_line(current))
            current, used = [], 0.0
            continue
        if current and used + word.space + word.width > width + 0.01:
            lines.append(_line(current))
            current, used = [], 0.0
        used += word.width + (word.space if current else 0.0)
        current.append(word)
    if current or not lines:
        lines.append(_line(current))
    return lines


def _words(stretches: Sequence[Stretch], width: float) -> list[_Word | None]:
    """Return words that fit a line each; None breaks the line."""
    words = _Words(width)
    for look, text in stretches:
        if text == "\n":
            words.end()
            words.found.append(None)
            words.space = 0.0
            continue
        plain = _SPACELESS.search(text) is None
        add = words.add if plain else words.add_chunks
        first, *parts = text.split(" ")
        if first:
            add(look, first)
        space = look.face.space * look.size / 1000 + look.tracking
        if plain and len(parts) > 1:
            words.add_whole(look, parts[:-1], space)
            del parts[:-1]
        for part in parts:
            words.end()
            words.space, words.spaced = space, look
            if part:
                add(look, part)
    words.end()
    return words.found


class _Words:
    """Gathers pieces to words. `space` is that before the next word, `spaced` its look."""

    def __init__(self, width: float) -> None:
        self.found: list[_Word | None] = []
        self.space = 0.0
        self.spaced: Look | None = None
        self._width = width
        self._pieces: list[_Piece] = []

    def add(self, look: Look, part: str) -> None:
        """Add a piece to the word."""
        self._pieces.append((look, part, look.width(part)))

    def add_whole(self, look: Look, parts: Sequence[str], space: float) -> None:
        """Add words between spaces of one look, a space before each: most of a text, and so the quick way."""
        self.end()
        for part in parts:
            width = look.width(part)
            if part and width <= self._width:
                self.found.append(_Word(((look, part, width),), width, space, look))
                continue
            self.space, self.spaced = space, look
            if part:
                self.add(look, part)
                self.end()

    def add_chunks(self, look: Look, part: str) -> None:
        """Add a piece in a script without spaces: it may be broken after most of its characters."""
        *chunks, last = _chunks(part)
        for chunk in chunks:
            self.add(look, chunk)
            self.end(goes_on=True)
        self.add(look, last)

    def end(self, *, goes_on: bool = False) -> None:
        """Take the word, or its parts where it is longer than a line."""
        pieces, self._pieces = self._pieces, []
        if not pieces:
            return
        if _width(pieces) <= self._width:
            self._take(pieces, goes_on=goes_on)
            return
        parts = [part for joined in _joints(pieces) for part in self._fitting(joined)]
        for number, part in enumerate(parts, start=1):
            self._take(part, goes_on=goes_on or number < len(parts))

    def _fitting(self, pieces: list[_Piece]) -> list[list[_Piece]]:
        """Return pieces that belong together; between characters, where that is too long for a line."""
        if _width(pieces) <= self._width:
            return [pieces]
        torn = [(look, part) for look, text, _ in pieces for part in _torn(look, text, self._width)]
        return [[(look, part, look.width(part))] for look, part in torn]

    def _take(self, pieces: list[_Piece], *, goes_on: bool) -> None:
        self.found.append(_Word(tuple(pieces), _width(pieces), self.space, self.spaced, goes_on))
        self.space = 0.0


def _width(pieces: Sequence[_Piece]) -> float:
    return pieces[0][2] if len(pieces) == 1 else sum([piece[2] for piece in pieces])


_JOINT = re.compile(r"(?<=[/?&=#_.,;:@|\\+-])(?![/?&=#_.,;:@|\\+)\]»”’-])")
"""Where a word that is too long for a line is broken first, as addresses are: behind a sign."""


def _joints(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Return the pieces of a long word in groups, each of which ends with a sign."""
    groups: list[list[_Piece]] = [[]]
    for look, text, _ in pieces:
        for number, part in enumerate(_JOINT.split(text)):
            if number:
                groups.append([])
            if part:
                groups[-1].append((look, part, look.width(part)))
    return [group for group in groups if group]


_SPACELESS = re.compile(
    "[\u2e80-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff9f\U0001b000-\U0001b2ff\U00020000-\U0003ffff]"
)
"""Chinese and Japanese, whose words stand without spaces."""
_NOT_FIRST = frozenset(
    "、。，．・：；？！ーゝゞ々〻）〕］｝〉》」』】〙〗〟’”%°…‥ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}"
)
"""What may not begin a line (JIS X 4051, simplified)."""
_NOT_LAST = frozenset("（〔［｛〈《「『【〘〖〝‘“([{$￥¥")
"""What may not end one."""


def _chunks(text: str) -> list[str]:
    """Return a text in parts between which a line may be broken: before and after characters of such scripts."""
    chunks: list[str] = []
    start = 0
    for place in range(1, len(text)):
        before, after = text[place - 1], text[place]
        free = _SPACELESS.match(before) or _SPACELESS.match(after)
        if free and after not in _NOT_FIRST and before not in _NOT_LAST and not unicodedata.combining(after):
            chunks.append(text[start:place])
            start = place
    return [*chunks, text[start:]]


def _torn(look: Look, text: str, width: float) -> Iterator[str]:
    """Break a long word between characters, at least one a part; marks stay with the letter that they stand on."""
    start, used = 0, 0.0
    for place, character in enumerate(text):
        advance = look.width(character)
        if used + advance > width and place > start and not unicodedata.combining(character):
            yield text[start:place]
            start, used = place, 0.0
        used += advance
    yield text[start:]


def _line(words: list[_Word]) -> Line:
    """Join words into a line; neighbours of the same look become one segment."""
    pieces: list[_Piece] = []
    for word in words:
        if pieces and word.space and word.spaced:
            pieces.append((word.spaced, " ", word.space))
        pieces += word.pieces
    segments: list[Segment] = []
    look: Look | None = None
    texts: list[str] = []
    reach = 0.0
    for piece, text, width in pieces:
        if piece is not look or piece.page:
            if look:
                segments.append(Segment(look, "".join(texts), reach))
            look, texts, reach = piece, [], 0.0
        texts.append(text)
        reach += width
    if look:
        segments.append(Segment(look, "".join(texts), reach))
    total = sum([segment.width for segment in segments])
    return Line(tuple(segments), total, torn=bool(words) and words[-1].goes_on)


def in_one_look(lines: Sequence[Line], *, goes_on: bool) -> tuple[Look, str] | None:
    """Return lines as one text with line feeds, and its look; None where they have several or need more than that.

    A space ends each line, so that words do not run together for a reader, but not a torn one, nor the last unless
    the text `goes_on`.
    """
    look = lines[0].segments[0].look if lines[0].segments else None
    if look is None or look.link or look.missing or look.rise or look.actual:
        return None
    texts: list[str] = []
    for segments, _, torn in lines:
        if len(segments) != 1 or segments[0].look is not look:
            return None
        texts.append(segments[0].text if torn else segments[0].text + " ")
    text = "\n".join(texts)
    return look, text if goes_on or lines[-1].torn else text[:-1]


def balanced(stretches: Sequence[Stretch], width: float) -> list[Line]:
    """Break text into as few lines as `width` allows, of lengths as even as may be: for titles."""
    lines = break_lines(stretches, width)
    if len(lines) < 2:  # noqa: PLR2004
        return lines
    low, high = width / 2, width
    while high - low > 2:  # noqa: PLR2004
        middle = (low + high) / 2
        if len(break_lines(stretches, middle)) > len(lines):
            low = middle
        else:
            high = middle
    return break_lines(stretches, high)
