"""Breaking text into lines: ragged right, without hyphens, greedy, from kept word widths.

A line holds segments of one look each; a word that is longer than a line is broken between characters.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
    """What may not be torn apart: pieces in several looks, their width, and the space before them.

    `goes_on` says that it is the beginning of a word that is longer than a line.
    """

    pieces: tuple[_Piece, ...]
    width: float
    space: float
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
    limit = width / scale + 0.01
    widths, space = look.face.widths, look.face.space
    lines: list[Line] = []
    first, used = 0, -space
    for place, word in enumerate(words):
        advance = widths[word]
        if advance > limit:
            return _break_mixed([(look, " ".join(words))], width)
        if used + space + advance > limit:
            lines.append(_plain_line(look, words[first:place], used * scale))
            first, used = place, advance
        else:
            used += space + advance
    lines.append(_plain_line(look, words[first:], max(used, 0) * scale))
    return lines


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
    words: list[_Word | None] = []
    pieces: list[_Piece] = []
    space = 0.0
    for look, text in stretches:
        if text == "\n":
            _end_word(words, pieces, space, width)
            words.append(None)
            pieces, space = [], 0.0
            continue
        first = True
        for part in text.split(" "):
            if not first:
                if pieces:
                    _end_word(words, pieces, space, width)
                    pieces = []
                space = look.face.space * look.size / 1000 + look.tracking
            first = False
            if part:
                pieces.append((look, part, look.width(part)))
    _end_word(words, pieces, space, width)
    return words


def _end_word(words: list[_Word | None], pieces: list[_Piece], space: float, width: float) -> None:
    """Add a word, or its parts where it is longer than a line."""
    if not pieces:
        return
    total = pieces[0][2] if len(pieces) == 1 else sum([piece[2] for piece in pieces])
    if total <= width:
        words.append(_Word(tuple(pieces), total, space))
        return
    parts = [(look, part, look.width(part)) for look, text, _ in pieces for part in _torn(look, text, width)]
    for number, part in enumerate(parts, start=1):
        words.append(_Word((part,), part[2], space, goes_on=number < len(parts)))
        space = 0.0


def _torn(look: Look, text: str, width: float) -> Iterator[str]:
    """Break a long word between characters, at least one a part."""
    start, used = 0, 0.0
    for place, character in enumerate(text):
        advance = look.width(character)
        if used + advance > width and place > start:
            yield text[start:place]
            start, used = place, 0.0
        used += advance
    yield text[start:]


def _line(words: list[_Word]) -> Line:
    """Join words into a line; neighbours of the same look become one segment."""
    segments: list[Segment] = []
    total = 0.0
    for place, word in enumerate(words):
        for number, (look, text, advance) in enumerate(word.pieces):
            space = word.space if place and not number else 0.0
            total += space + advance
            last = segments[-1] if segments else None
            if last is not None and last.look is look and not look.page:
                joined = f"{last.text} {text}" if space else last.text + text
                segments[-1] = Segment(look, joined, last.width + space + advance)
            elif space and last is not None:
                segments[-1] = Segment(last.look, last.text + " ", last.width + space)
                segments.append(Segment(look, text, advance))
            else:
                segments.append(Segment(look, text, advance))
    return Line(tuple(segments), total, torn=bool(words) and words[-1].goes_on)


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
