"""Bold and italic, put on and taken off as in a word processor: over words, selections, several lines and cells.

A line is read into pieces that know whether they are bold and italic, and written anew; what would not be read back as
meant is left alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from playbook_app.ui.writing.edit import Edit, Selection, cursor, difference
from playbook_app.ui.writing.inline import Kind, Span, spans
from playbook_app.ui.writing.lines import line_bounds, line_of


class Mark(Enum):
    """A mark that words can bear."""

    BOLD = "**"
    ITALIC = "*"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A character, or what stands as one, with its place in the line."""

    words: str
    start: int
    bold: bool
    italic: bool

    @property
    def end(self) -> int:
        return self.start + len(self.words)

    @property
    def bears(self) -> tuple[Mark, ...]:
        return (Mark.BOLD,) * self.bold + (Mark.ITALIC,) * self.italic

    def bearing(self, mark: Mark, *, on: bool) -> "_Piece":
        if mark is Mark.BOLD:
            return self if self.bold == on else _Piece(self.words, self.start, on, self.italic)
        return self if self.italic == on else _Piece(self.words, self.start, self.bold, on)


_KINDS = {Mark.BOLD: Kind.BOLD, Mark.ITALIC: Kind.ITALIC}
_WORD = re.compile(r"[\w'’]+")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def bears(text: str, selection: Selection, mark: Mark) -> bool:
    """Tell whether all of a selection, or what is typed at a cursor, bears a mark."""
    if selection.start == selection.end:
        start, end = line_bounds(text, selection.start)
        opening = len(line_of(text[start:end]).opening)
        found = _span_around(text[start + opening : end], selection.start - start - opening, mark)
        return found is not None
    chosen = [piece for stretch in _stretches(text, selection) for piece in stretch.chosen(selection)]
    return bool(chosen) and all(mark in piece.bears for piece in chosen)


def toggle(text: str, selection: Selection, mark: Mark) -> Edit | None:
    """Put a mark on a selection, or off where all of it bears it; at a cursor, on its word, or for what comes next.

    None where it cannot be done so that it would be read back.
    """
    if selection.start == selection.end:
        word = _word_around(text, selection.start)
        if word is None:
            return _toggle_ahead(text, selection.start, mark)
        edit = _toggle_stretches(text, word, mark)
        return edit and replace(edit, selection=cursor(_same_place(word, edit.selection, selection.start)))
    return _toggle_stretches(text, selection, mark)


def marked(characters: Iterable[tuple[str, bool, bool]]) -> str:
    """Return characters, each with whether it is bold and italic, as a line with marks; without those that would not
    be read back.
    """
    given = [_Piece(words, number, bold, italic) for number, (words, bold, italic) in enumerate(characters)]
    plain = "".join(piece.words for piece in given)
    wanted = _settled(given)
    for pieces in (wanted, [piece.bearing(Mark.ITALIC, on=False) for piece in wanted]):
        words, _ = _written(pieces)
        if _faces(words) == _faces_of(pieces):
            return words
    return plain


def _faces(words: str) -> list[tuple[str, tuple[Mark, ...]]]:
    """Return each character with its marks, as a line is read."""
    return _faces_of(_pieces(words))


def _faces_of(pieces: Iterable[_Piece]) -> list[tuple[str, tuple[Mark, ...]]]:
    return [(character, piece.bears) for piece in pieces for character in piece.words]


def _toggle_stretches(text: str, selection: Selection, mark: Mark) -> Edit | None:
    on = not bears(text, selection, mark)
    after, shift = text, 0
    places: list[int] = []
    for stretch in _stretches(text, selection):
        chosen = stretch.chosen(selection)
        if not chosen:
            continue
        written = stretch.with_mark(chosen, mark, on=on)
        if written is None:
            return None
        line, first, last = written
        places += [stretch.start + shift + first, stretch.start + shift + last]
        after = after[: stretch.start + shift] + line + after[stretch.end + shift :]
        shift += len(line) - (stretch.end - stretch.start)
    return difference(text, after, Selection(places[0], places[-1])) if places else None


def _toggle_ahead(text: str, place: int, mark: Mark) -> Edit | None:
    """Begin to write with a mark, or end it: between marks nothing stands yet, or the cursor steps over the last."""
    sign = mark.value
    before, after = text[:place], text[place:]
    if _empty_pair(before, after, sign):
        return Edit(place - len(sign), place + len(sign), "", cursor(place - len(sign)))
    start, end = line_bounds(text, place)
    opening = len(line_of(text[start:end]).opening)
    found = _span_around(text[start + opening : end], place - start - opening, mark)
    if found is not None:
        ending = start + opening + found.inner_end
        return Edit(place, place, "", cursor(ending + len(sign))) if place == ending else None
    return Edit(place, place, sign + sign, cursor(place + len(sign)))


def _empty_pair(before: str, after: str, sign: str) -> bool:
    """Tell whether nothing stands between the two halves of a mark."""
    left = len(before) - len(before.rstrip("*"))
    right = len(after) - len(after.lstrip("*"))
    return left == right and left in ({2, 3} if sign == Mark.BOLD.value else {1, 3})


def _word_around(text: str, place: int) -> Selection | None:
    """Return the word that a place is inside of; at either edge it is not."""
    start, end = line_bounds(text, place)
    for match in _WORD.finditer(text, start, end):
        if match.start() < place < match.end():
            return Selection(*match.span())
    return None


def _same_place(before: Selection, after: Selection, place: int) -> int:
    return min(after.start + place - before.start, after.end)


def _span_around(line: str, place: int, mark: Mark) -> Span | None:
    return next(
        (span for span in spans(line) if span.kind is _KINDS[mark] and span.inner_start <= place <= span.inner_end),
        None,
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The words of a line or of a cell, from `start` up to `end` in the text."""

    start: int
    end: int
    pieces: tuple[_Piece, ...]

    def chosen(self, selection: Selection) -> list[_Piece]:
        """Return the pieces that a selection touches, without space at its ends."""
        first, last = selection.start - self.start, selection.end - self.start
        touched = [piece for piece in self.pieces if piece.start < last and piece.end > first]
        while touched and touched[0].words.isspace():
            touched.pop(0)
        while touched and touched[-1].words.isspace():
            touched.pop()
        return touched

    def with_mark(self, chosen: list[_Piece], mark: Mark, *, on: bool) -> tuple[str, int, int] | None:
        """Return the words with a mark on or off the chosen pieces, and from where to where those stand then."""
        first, last = chosen[0].start, chosen[-1].start
        meant = _settled(
            [piece.bearing(mark, on=on) if first <= piece.start <= last else piece for piece in self.pieces]
        )
        words, starts = _written(meant)
        read = _pieces(words)
        if [(piece.words, piece.bears) for piece in read] != [(piece.words, piece.bears) for piece in meant]:
            return None
        numbers = [number for number, piece in enumerate(meant) if first <= piece.start <= last]
        return words, starts[numbers[0]], starts[numbers[-1]] + len(meant[numbers[-1]].words)


def _stretches(text: str, selection: Selection) -> list[_Stretch]:
    """Return the words of each line that a selection touches; those of a table by cells."""
    found: list[_Stretch] = []
    start, _ = line_bounds(text, selection.start)
    while start <= selection.end:
        _, end = line_bounds(text, start)
        line = text[start:end]
        opening = len(line_of(line).opening)
        borders = [match.start() for match in _CELL_BORDER.finditer(line)] if line.lstrip().startswith("|") else []
        for left, right in zip([opening - 1, *borders], [*borders, len(line)], strict=True):
            if right > left + 1:
                words = line[left + 1 : right]
                found.append(_Stretch(start + left + 1, start + right, tuple(_settled(_pieces(words)))))
        start = end + 1
    return found


def _pieces(words: str) -> list[_Piece]:
    """Take words apart, without the signs of their marks."""
    found = spans(words)
    emphasis = [span for span in found if span.kind in _KINDS.values()]
    signs = {
        place for span in emphasis for place in (*range(span.start, span.inner_start), *range(span.inner_end, span.end))
    }
    ends = {span.start: span.end for span in found if span.kind not in _KINDS.values()}
    bold, italic = (_covered(emphasis, kind) for kind in (Kind.BOLD, Kind.ITALIC))
    pieces: list[_Piece] = []
    place = 0
    while place < len(words):
        end = ends.get(place, place + 1)
        if place not in signs:
            pieces.append(_Piece(words[place:end], place, place in bold, place in italic))
        place = end
    return pieces


def _covered(emphasis: list[Span], kind: Kind) -> set[int]:
    return {place for span in emphasis if span.kind is kind for place in range(span.inner_start, span.inner_end)}


def _settled(pieces: list[_Piece]) -> list[_Piece]:
    """Return pieces in which space bears what both of its neighbours bear."""
    settled = list(pieces)
    number = 0
    while number < len(settled):
        if not settled[number].words.isspace():
            number += 1
            continue
        end = number
        while end < len(settled) and settled[end].words.isspace():
            end += 1
        before = settled[number - 1].bears if number else ()
        after = settled[end].bears if end < len(settled) else ()
        for space in range(number, end):
            for mark in Mark:
                settled[space] = settled[space].bearing(mark, on=mark in before and mark in after)
        number = end
    return settled


def _written(pieces: list[_Piece]) -> tuple[str, list[int]]:
    """Return pieces as a line, and where each of them begins in it."""
    words: list[str] = []
    starts: list[int] = []
    length = 0
    opened: list[Mark] = []

    def write(part: str) -> None:
        nonlocal length
        words.append(part)
        length += len(part)

    for number, piece in enumerate(pieces):
        while not set(opened) <= set(piece.bears):
            write(opened.pop().value)
        for mark in sorted(set(piece.bears) - set(opened), key=lambda mark: -_lasts(pieces, number, mark)):
            write(mark.value)
            opened.append(mark)
        starts.append(length)
        write(piece.words)
    while opened:
        write(opened.pop().value)
    return "".join(words), starts


def _lasts(pieces: list[_Piece], start: int, mark: Mark) -> int:
    """Return how many pieces from one on bear a mark; where two last as long, bold is the outer."""
    count = start
    while count < len(pieces) and mark in pieces[count].bears:
        count += 1
    return (count - start) * 2 + (mark is Mark.BOLD)
