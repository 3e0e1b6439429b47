"""A line of Markdown taken apart into pieces that know whether they are bold and italic, and written again.

A piece is a word or the space between two: a whole text may be selected, and has many letters.
"""

import re
from collections.abc import Iterable
from enum import Enum
from itertools import groupby, pairwise

from playbook_app.frozen import frozen
from playbook_app.ui.writing.inline import Kind, Span, spans


class Mark(Enum):
    """A mark that words can bear."""

    BOLD = "**"
    ITALIC = "*"


KINDS = {Mark.BOLD: Kind.BOLD, Mark.ITALIC: Kind.ITALIC}
"""What a stretch with each mark is."""

_WORD_OR_SPACE = re.compile(r"\s+|\S+")


@frozen
class Piece:
    """A word, space, or what stands as one (`whole`), or a part of those; with its place in the line."""

    words: str
    start: int
    bold: bool
    italic: bool
    whole: bool = False

    @property
    def end(self) -> int:
        """The place after it in the line."""
        return self.start + len(self.words)

    @property
    def bears(self) -> tuple[Mark, ...]:
        """The marks on it."""
        return _BEARS[self.bold, self.italic]

    def bearing(self, mark: Mark, *, on: bool) -> "Piece":
        """Return this with a mark on or off."""
        bold, italic = (on, self.italic) if mark is Mark.BOLD else (self.bold, on)
        return Piece(self.words, self.start, bold, italic, self.whole)

    def between(self, before: "Piece | None", after: "Piece | None") -> "Piece":
        """Return this with the marks that both of its neighbours bear."""
        if before is None or after is None:
            return Piece(self.words, self.start, bold=False, italic=False)
        return Piece(self.words, self.start, before.bold and after.bold, before.italic and after.italic)


_BEARS = {
    (False, False): (),
    (True, False): (Mark.BOLD,),
    (False, True): (Mark.ITALIC,),
    (True, True): (Mark.BOLD, Mark.ITALIC),
}


def pieces_of(words: str, cuts: Iterable[int] = ()) -> list[Piece]:
    """Take words apart, without the signs of their marks; at the places `cuts`, too, but for what stands as one."""
    found = spans(words)
    emphasis = [span for span in found if span.kind in KINDS.values()]
    atoms = {span.start: span.end for span in found if span.kind not in KINDS.values()}
    inside = {place for start, end in atoms.items() for place in range(start + 1, end)}
    signs = {
        place for span in emphasis for place in (*range(span.start, span.inner_start), *range(span.inner_end, span.end))
    }
    bold, italic = (_covered(emphasis, kind) for kind in (Kind.BOLD, Kind.ITALIC))
    edges = {edge for span in emphasis for edge in (span.start, span.inner_start, span.inner_end, span.end)}
    edges |= {0, len(words), *atoms, *atoms.values(), *(cut for cut in cuts if 0 < cut < len(words))}
    pieces: list[Piece] = []
    for start, end in pairwise(sorted(edges - inside)):
        bears = start in bold, start in italic
        if start in atoms:
            pieces.append(Piece(words[start:end], start, *bears, whole=True))
        elif start not in signs:
            parts = _WORD_OR_SPACE.finditer(words, start, end)
            pieces += [Piece(part[0], part.start(), *bears) for part in parts]
    return pieces


def alike(pieces: list[Piece]) -> list[tuple[str, tuple[Mark, ...]]]:
    """Return pieces so that those that mean the same are equal, wherever they were cut."""
    found: list[tuple[str, tuple[Mark, ...]]] = []
    before: Piece | None = None
    for piece in pieces:
        if before is not None and not before.whole and not piece.whole and before.bears == piece.bears:
            found[-1] = (found[-1][0] + piece.words, piece.bears)
        else:
            found.append((piece.words, piece.bears))
        before = piece
    return found


def settled(pieces: list[Piece]) -> list[Piece]:
    """Return pieces in which space bears what both of its neighbours bear."""
    groups = [(space, list(group)) for space, group in groupby(pieces, key=lambda piece: piece.words.isspace())]
    found: list[Piece] = []
    for number, (space, group) in enumerate(groups):
        if space:
            before = groups[number - 1][1][-1] if number else None
            after = groups[number + 1][1][0] if number + 1 < len(groups) else None
            found += [piece.between(before, after) for piece in group]
        else:
            found += group
    return found


def written(pieces: list[Piece]) -> tuple[str, list[int]]:
    """Return pieces as a line, and where each of them begins in it."""
    words: list[str] = []
    starts: list[int] = []
    length = 0
    opened: list[Mark] = []

    def write(part: str) -> None:
        nonlocal length
        words.append(part)
        length += len(part)

    bears: tuple[Mark, ...] = ()
    for number, piece in enumerate(pieces):
        if piece.bears != bears:
            bears = piece.bears
            while not set(opened) <= set(bears):
                write(opened.pop().value)
            for mark in sorted(set(bears) - set(opened), key=lambda mark: -_lasts(pieces, number, mark)):
                write(mark.value)
                opened.append(mark)
        starts.append(length)
        write(piece.words)
    while opened:
        write(opened.pop().value)
    return "".join(words), starts


def _lasts(pieces: list[Piece], start: int, mark: Mark) -> int:
    """Return how many pieces from one on bear a mark; where two last as long, bold is the outer."""
    count = start
    while count < len(pieces) and mark in pieces[count].bears:
        count += 1
    return (count - start) * 2 + (mark is Mark.BOLD)


def _covered(emphasis: list[Span], kind: Kind) -> set[int]:
    return {place for span in emphasis if span.kind is kind for place in range(span.inner_start, span.inner_end)}
