"""Breaking text into lines: ragged right, without hyphens, greedy, from kept word widths.

A line holds segments of one look each; a word that is longer than a line is broken between characters.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import add
from typing import NamedTuple, overload

from playbook_app.publishing.pdf.looks import Look, Segment
from playbook_app.publishing.pdf.tearing import chunks_of, is_spaced, joints, parts_of


class Line(NamedTuple):
    """A line of text and its width in points; a `torn` one ends inside a word."""

    segments: tuple[Segment, ...]
    width: float
    torn: bool = False


Stretch = tuple[Look, str]
"""Text in one look, as it comes; a line feed alone breaks the line."""

_SPACES = re.compile(" +")


class Plain(Sequence[Line]):
    """Lines in one look: most paragraphs, and so kept in little room and made in little time."""

    __slots__ = ("look", "texts", "torn", "widths")

    def __init__(self, look: Look, texts: Sequence[str], widths: Sequence[float], torn: Sequence[bool] = ()) -> None:
        """Take the text and the width of each line, in points, and which are torn, where any is."""
        self.look = look
        self.texts = texts
        self.widths = widths
        self.torn = torn

    def __len__(self) -> int:
        """Return how many lines there are."""
        return len(self.texts)

    @overload
    def __getitem__(self, place: int) -> Line: ...

    @overload
    def __getitem__(self, place: slice) -> "Plain": ...

    def __getitem__(self, place: int | slice) -> "Line | Plain":
        """Return a line, or some of them."""
        if isinstance(place, slice):
            return Plain(self.look, self.texts[place], self.widths[place], self.torn[place])
        width = self.widths[place]
        return Line(((self.look, self.texts[place], width),), width, bool(self.torn) and self.torn[place])

    def __iter__(self) -> Iterator[Line]:
        """Go through the lines."""
        return map(self.__getitem__, range(len(self.texts)))

    def joined(self, *, goes_on: bool) -> str:
        """Return all as one text with line feeds. Lines end with a space, so that words do not run together for a
        reader, but for torn ones, and the last unless the text `goes_on`.
        """
        if self.torn:
            ends = ["" if torn else " " for torn in self.torn[:-1]]
            ends.append(" " if goes_on and not self.torn[-1] else "")
            return "\n".join(map(add, self.texts, ends))
        text = " \n".join(self.texts)
        return text + " " if goes_on else text


def break_lines(stretches: Sequence[Stretch], width: float) -> Sequence[Line]:
    """Break text into lines of at most `width` points; there is at least one line."""
    if len(stretches) == 1 and stretches[0][1] != "\n":
        look, text = stretches[0]
        if not (look.missing or look.page or look.tracking):
            words = text.split() if "\u00a0" not in text else _SPACES.split(text.strip(" "))
            plain = _break_plain(look, words, width)
            if plain:
                return plain
    short = _short(stretches, width)
    if short:
        return in_one_look([short])
    lines = _Lines(width)
    for look, text in stretches:
        if text == "\n":
            lines.end()
        else:
            lines.add(look, text)
    return in_one_look(lines.all())


def _break_plain(look: Look, words: list[str], width: float) -> Plain | None:
    """Break text in one look: the usual case, and so the quick one. Return None where a word is longer than a line.

    Widths are in thousandths of the size.
    """
    scale = look.size / 1000
    space = look.face.space
    room = width / scale + 0.01 + space
    # How far the text has come before each word and after the last, all on one line, a space after each.
    reached = list(accumulate(map(look.face.steps.__getitem__, words), initial=0.0))
    texts: list[str] = []
    widths: list[float] = []
    first, count = 0, len(words)
    while first < count:
        begun = reached[first]
        end = bisect_right(reached, begun + room, first) - 1
        if end == first:
            return None
        texts.append(" ".join(words[first:end]))
        widths.append((reached[end] - begun - space) * scale)
        first = end
    return Plain(look, texts, widths) if texts else Plain(look, [""], [0.0])


def _short(stretches: Sequence[Stretch], width: float) -> Line | None:
    """Return text in several looks as one line, as most short ones are; None where it may need more.

    Spaces side by side are one, of the look of the last; those at the ends are left out.
    """
    if sum([len(text) for _, text in stretches]) * stretches[0][0].size * _NARROW > width:
        return None
    pieces: list[Segment] = []
    used = 0.0
    space: Segment | None = None
    for look, text in stretches:
        if look.missing or text == "\n":
            return None
        if not is_spaced(text):
            return None
        for number, (part, reach) in enumerate(_parts(look, text)):
            if number:
                space = (look, " ", look.face.space * look.size / 1000 + look.tracking)
            if not part:
                continue
            if space and pieces:
                pieces.append(space)
                used += space[2]
            space = None
            pieces.append((look, part, reach))
            used += reach
        if used > width:
            return None
    return _joined(pieces)


_NARROW = 0.4
"""Few texts are narrower than this by character, in ems: what is longer is not tried."""


def _parts(look: Look, text: str) -> Sequence[tuple[str, float]]:
    """Return the parts of a text with their widths, a space between them: words, but what is in its midst at once."""
    words = text.split(" ")
    if len(words) < 3 or look.tracking:  # noqa: PLR2004
        return [(word, look.width(word)) for word in words]
    first, *midst, last = words
    midst = [word for word in midst if word]
    face, scale = look.face, look.size / 1000
    reach = sum(map(face.steps.__getitem__, midst)) * scale - face.space * look.size / 1000
    return (first, look.width(first)), (" ".join(midst), reach), (last, look.width(last))


class _Lines:
    """Lines as they fill with text in several looks.

    What may not be torn apart is a word, which may have pieces in several looks; the space before it is of the look
    of the text that it stands in.
    """

    def __init__(self, width: float) -> None:
        self._width = width
        self._lines: list[Line] = []
        self._line: list[Segment] = []
        self._used = 0.0
        self._torn = False
        self._word: list[Segment] = []
        self._space: Segment | None = None

    def all(self) -> list[Line]:
        """Return the lines, of which there is one at least."""
        self._end_word()
        if self._line or not self._lines:
            self._end_line()
        return self._lines

    def end(self) -> None:
        """Break the line."""
        self._end_word()
        self._end_line()
        self._space = None

    def add(self, look: Look, text: str) -> None:
        """Add text in one look; its first word may go on with what was added before."""
        spaced = is_spaced(text)
        add = self._add_part if spaced else self._add_chunks
        first, *parts = text.split(" ")
        if first:
            add(look, first)
        if not parts:
            return
        space = (look, " ", look.face.space * look.size / 1000 + look.tracking)
        if spaced and len(parts) > 1 and not (look.missing or look.tracking):
            self._add_words(space, [part for part in parts[:-1] if part])
            del parts[:-1]
        for part in parts:
            self._end_word()
            self._space = space
            if part:
                add(look, part)

    def _add_part(self, look: Look, part: str) -> None:
        self._word.append((look, part, look.width(part)))

    def _add_chunks(self, look: Look, part: str) -> None:
        """Add a part in a script without spaces: it may be broken after most of its characters."""
        *chunks, last = chunks_of(part)
        for chunk in chunks:
            self._add_part(look, chunk)
            self._end_word(goes_on=True)
        self._add_part(look, last)

    def _add_words(self, space: Segment, words: Sequence[str]) -> None:
        """Add whole words of one look, a space before each: most of a text, and so many at once."""
        self._end_word()
        look, _, gap = space
        scale = look.size / 1000
        reached = [step * scale for step in accumulate(map(look.face.steps.__getitem__, words), initial=0.0)]
        first, count = 0, len(words)
        while first < count:
            # The space before the first word of a line is left out.
            room = self._width + 0.01 + (-self._used if self._line else gap)
            end = bisect_right(reached, reached[first] + room, first) - 1
            if end > first:
                width = reached[end] - reached[first] - gap
                self._set([(look, " ".join(words[first:end]), width)], width, space)
                first = end
            elif look.width(words[first]) <= self._width:
                self._end_line()
            else:
                self._space = space
                self._add_part(look, words[first])
                self._end_word()
                first += 1

    def _end_word(self, *, goes_on: bool = False) -> None:
        """Set the word, or its parts where it is longer than a line."""
        pieces, self._word = self._word, []
        if not pieces:
            return
        if _width(pieces) <= self._width:
            self._take(pieces, goes_on=goes_on)
            return
        parts = [part for joined in joints(pieces) for part in self._fitting(joined)]
        for number, part in enumerate(parts, start=1):
            self._take(part, goes_on=goes_on or number < len(parts))

    def _fitting(self, pieces: list[Segment]) -> list[list[Segment]]:
        """Return pieces that belong together; between characters, where that is too long for a line."""
        if _width(pieces) <= self._width:
            return [pieces]
        torn = [(look, part) for look, text, _ in pieces for part in parts_of(look, text, self._width)]
        return [[(look, part, look.width(part))] for look, part in torn]

    def _take(self, pieces: list[Segment], *, goes_on: bool) -> None:
        """Set a word on the line, or on a new one where it does not fit."""
        width = _width(pieces)
        space, self._space = self._space, None
        if self._line and self._used + (space[2] if space else 0.0) + width > self._width + 0.01:
            self._end_line()
        self._set(pieces, width, space)
        self._torn = goes_on

    def _set(self, pieces: list[Segment], width: float, space: Segment | None) -> None:
        if self._line and space:
            self._line.append(space)
            self._used += space[2]
        self._line += pieces
        self._used += width
        self._torn = False

    def _end_line(self) -> None:
        """Take the line."""
        self._lines.append(_joined(self._line, torn=self._torn))
        self._line, self._used, self._torn = [], 0.0, False


def _joined(pieces: Sequence[Segment], *, torn: bool = False) -> Line:
    """Return pieces as a line; neighbours of the same look become one segment."""
    segments: list[Segment] = []
    newest: Look | None = None
    for piece in pieces:
        look, text, width = piece
        if look is newest and not look.page:
            _, before, reach = segments[-1]
            segments[-1] = look, before + text, reach + width
        else:
            segments.append(piece)
            newest = look
    return Line(tuple(segments), sum([width for _, _, width in segments]), torn)


def _width(pieces: Sequence[Segment]) -> float:
    return pieces[0][2] if len(pieces) == 1 else sum([piece[2] for piece in pieces])


def in_one_look(lines: Sequence[Line]) -> Sequence[Line]:
    """Return lines as plain ones where they are in one look, else as they are."""
    look = lines[0].segments[0][0] if lines[0].segments else None
    if look is None or look.page:
        return lines
    for segments, _, _ in lines:
        if len(segments) != 1 or segments[0][0] is not look:
            return lines
    torn = [line.torn for line in lines]
    return Plain(
        look, [line.segments[0][1] for line in lines], [line.width for line in lines], torn if any(torn) else ()
    )


def widest(lines: Sequence[Line]) -> float:
    """Return the width of the longest line, in points."""
    return max(lines.widths if isinstance(lines, Plain) else [line.width for line in lines])


def longest_word(lines: Sequence[Line]) -> float:
    """Return the width of the longest word in lines, in points; 0 where there is none."""
    if isinstance(lines, Plain):
        return max([lines.look.widest(text.split()) for text in lines.texts])
    return max([look.widest(text.split()) for line in lines for look, text, _ in line.segments], default=0.0)


def balanced(stretches: Sequence[Stretch], width: float) -> Sequence[Line]:
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
