"""Bold and italic, put on and taken off as in a word processor: over words, selections, several lines and cells.

A line is read into pieces that know whether they are bold and italic, and written anew; what would not be read back as
meant is left alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from playbook_app.frozen import frozen
from playbook_app.ui.writing.edit import Edit, Selection, cursor, difference
from playbook_app.ui.writing.inline import Span, spans
from playbook_app.ui.writing.lines import line_bounds, line_of
from playbook_app.ui.writing.pieces import KINDS, Mark, Piece, alike, pieces_of, settled, written

_WORD = re.compile(r"[\w'’]+")
_CELL_BORDER = re.compile(r"(?<!\\)\|")


def bears(text: str, selection: Selection, mark: Mark) -> bool:
    """Tell whether all of a selection, or what is typed at a cursor, bears a mark."""
    if selection.start == selection.end:
        start, end = line_bounds(text, selection.start)
        opening = len(line_of(text[start:end]).opening)
        return _span_around(text[start + opening : end], selection.start - start - opening, mark) is not None
    found = False
    for stretch in _stretches(text, selection):
        for piece in stretch.chosen(selection):
            if mark not in piece.bears:
                return False
            found = True
    return found


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
    given = [Piece(words, number, bold, italic) for number, (words, bold, italic) in enumerate(characters)]
    plain = "".join(piece.words for piece in given)
    wanted = settled(given)
    for pieces in (wanted, [piece.bearing(Mark.ITALIC, on=False) for piece in wanted]):
        words, _ = written(pieces)
        if _faces(words) == _faces_of(pieces):
            return words
    return plain


def _faces(words: str) -> list[tuple[str, tuple[Mark, ...]]]:
    """Return each character with its marks, as a line is read."""
    return _faces_of(pieces_of(words))


def _faces_of(pieces: Iterable[Piece]) -> list[tuple[str, tuple[Mark, ...]]]:
    return [(character, piece.bears) for piece in pieces for character in piece.words]


def _toggle_stretches(text: str, selection: Selection, mark: Mark) -> Edit | None:
    on = not bears(text, selection, mark)
    parts: list[str] = []
    places: list[int] = []
    done = length = 0
    for stretch in _stretches(text, selection):
        chosen = stretch.chosen(selection)
        if not chosen:
            continue
        anew = stretch.with_mark(chosen, mark, on=on)
        if anew is None:
            return None
        line, first, last = anew
        length += stretch.start - done
        places += [length + first, length + last]
        parts += [text[done : stretch.start], line]
        length += len(line)
        done = stretch.end
    after = "".join((*parts, text[done:]))
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
        (span for span in spans(line) if span.kind is KINDS[mark] and span.inner_start <= place <= span.inner_end),
        None,
    )


@frozen
class _Stretch:
    """The words of a line or of a cell, from `start` up to `end` in the text."""

    start: int
    end: int
    pieces: tuple[Piece, ...]

    def chosen(self, selection: Selection) -> list[Piece]:
        """Return the pieces that a selection touches, without space at its ends."""
        first, last = selection.start - self.start, selection.end - self.start
        touched = [piece for piece in self.pieces if piece.start < last and piece.end > first]
        while touched and touched[0].words.isspace():
            touched.pop(0)
        while touched and touched[-1].words.isspace():
            touched.pop()
        return touched

    def with_mark(self, chosen: list[Piece], mark: Mark, *, on: bool) -> tuple[str, int, int] | None:
        """Return the words with a mark on or off the chosen pieces, and from where to where those stand then."""
        first, last = chosen[0].start, chosen[-1].start
        meant = settled(
            [piece.bearing(mark, on=on) if first <= piece.start <= last else piece for piece in self.pieces]
        )
        words, starts = written(meant)
        if alike(pieces_of(words)) != alike(meant):
            return None
        numbers = [number for number, piece in enumerate(meant) if first <= piece.start <= last]
        return words, starts[numbers[0]], starts[numbers[-1]] + len(meant[numbers[-1]].words)


def _stretches(text: str, selection: Selection) -> Iterator[_Stretch]:
    """Go through the words of each line that a selection touches; those of a table by cells."""
    start, _ = line_bounds(text, selection.start)
    while start <= selection.end:
        _, end = line_bounds(text, start)
        line = text[start:end]
        opening = len(line_of(line).opening)
        borders = [match.start() for match in _CELL_BORDER.finditer(line)] if line.lstrip().startswith("|") else []
        for left, right in zip([opening - 1, *borders], [*borders, len(line)], strict=True):
            if right > left + 1:
                first = start + left + 1
                cuts = {selection.start - first, selection.end - first}
                yield _Stretch(first, start + right, tuple(settled(pieces_of(line[left + 1 : right], cuts))))
        start = end + 1
