"""A text with its changes marked, as a page would read: marks of Markdown are hidden, what came and went is told apart.

What came is underlined, what went is struck through; the colours only add to that.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from playbook_app.analysis.differing import Fate, Piece, differing
from playbook_app.domain.merge import merged
from playbook_app.frozen import frozen
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.writing.reading import HEADINGS, Look, State, read

_LONGEST_KEPT = 700
"""Characters that stayed as they were, in one go, beyond which the middle of them is left out."""
_LONGEST_PAGE = 6_000
"""Characters of a text that are shown."""
_NEAR = 240
"""Characters that are shown on either side of what is left out."""
_SHRED = 4
"""Letters that stayed between two changes, up to which they are read with these."""
_LEFT_OUT = " […] "
_BULLET = "•"
_BORDER = "|"
_CLASH = "\ue000"
"""A character that no text has, for the places where two texts clash."""


@frozen
class Run:
    """Words of one look and one fate. `asked` says that they stand where a person has yet to choose."""

    text: str
    look: Look = Look.PLAIN
    fate: Fate = Fate.KEPT
    asked: bool = False


Runs = tuple[Run, ...]


def redline(before: str, after: str) -> Runs:
    """Return a Markdown text as it is now, with what differs from `before` marked."""
    return runs_of(readable(differing(before, after)))


def readable(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return pieces in which what went and what came are not torn to shreds by the few words that both have.

    What little stayed between two changes stands with what went and with what came.
    """
    found: list[Piece] = []
    for changed, near in groupby(_with_neighbours(pieces), key=lambda pair: pair[1]):
        if not changed:
            found += (piece for piece, _ in near)
            continue
        members = [piece for piece, _ in near]
        old = "".join(piece.text for piece in members if piece.fate is not Fate.ADDED)
        new = "".join(piece.text for piece in members if piece.fate is not Fate.REMOVED)
        apart = " " if " " in old.strip() and " " in new.strip() and not old[-1:].isspace() else ""
        found += (Piece(Fate.REMOVED, old), Piece(Fate.KEPT, apart), Piece(Fate.ADDED, new))
    return tuple(piece for piece in found if piece.text)


def _with_neighbours(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, bool]]:
    """Go through pieces, each with whether it belongs to a change: it is one, or next to nothing between two."""
    for place, piece in enumerate(pieces):
        inside = 0 < place < len(pieces) - 1
        torn = inside and len(piece.text.strip()) <= _SHRED and "\n" not in piece.text
        yield piece, piece.fate is not Fate.KEPT or torn


def page(text: str) -> Runs:
    """Return a Markdown text as it reads, with nothing marked; of a very long one, the beginning."""
    begins = text[:_LONGEST_PAGE]
    runs = runs_of((Piece(Fate.KEPT, begins),))
    return runs if begins == text else (*runs, Run(_LEFT_OUT, Look.MARK))


def plain(pieces: Iterable[Piece]) -> Runs:
    """Return pieces that are no Markdown."""
    return tuple(Run(piece.text, fate=piece.fate) for piece in pieces if piece.text)


def runs_of(pieces: Sequence[Piece]) -> Runs:
    """Return the pieces of two Markdown texts as they read."""
    old = _Reader("".join(piece.text for piece in pieces if piece.fate is not Fate.ADDED))
    new = _Reader("".join(piece.text for piece in pieces if piece.fate is not Fate.REMOVED))
    return tuple(_joined(_parts(pieces, old, new)))


def open_page(pieces: Iterable[merged.Piece], asks: str) -> Runs:
    """Return a Markdown text as it reads so far: where its pieces clash stands what `asks` for a decision."""
    text = "".join(_CLASH if piece.clash else piece.text() for piece in pieces).strip()
    return tuple(_with_questions(page(text), asks))


def theirs_only(runs: Runs) -> Runs:
    """Return runs without what went: what one text has that the other lacks stays marked."""
    return tuple(run for run in runs if run.fate is not Fate.REMOVED)


def spoken(runs: Runs) -> str:
    """Return the words of runs as they stand now, without what went."""
    return "".join(run.text for run in runs if run.fate is not Fate.REMOVED).strip()


def folded(runs: Runs) -> Runs:
    """Return runs in which a long stretch that stayed is shortened in its middle, so that changes are seen together.

    Of very long changes, the beginning is given.
    """
    stayed = sum(len(run.text) for run in runs if run.fate is Fate.KEPT)
    shorter = tuple(_folded(list(runs))) if stayed > _LONGEST_KEPT else runs
    if sum(len(run.text) for run in shorter) <= _LONGEST_PAGE:
        return shorter
    return (*_until(shorter, _LONGEST_PAGE), Run(_LEFT_OUT, Look.MARK))


def html(runs: Runs, colours: Colours) -> str:
    """Return runs as HTML for Qt. Nothing of the text is taken as HTML."""
    return f'<p style="white-space:pre-wrap; margin:0">{"".join(_marked(run, colours) for run in runs)}</p>'


@frozen
class _Stretch:
    """Characters of one look, up to `end` in their text; `hidden` where they are marks, which are not read."""

    end: int
    look: Look
    hidden: bool


def _stretches(text: str) -> Iterator[_Stretch]:
    """Go through a text in stretches of one look; together they are all of it, and an end beyond it."""
    state = State()
    at = 0
    lines = text.split("\n")
    for place, line in enumerate(lines):
        looks, state = read(line, state, lines[place + 1] if place + 1 < len(lines) else "")
        own = [(look, len(list(same))) for look, same in groupby(looks)]
        marks_alone = bool(line) and all(look & Look.MARK for look, _ in own)
        for look, length in own:
            at += length
            borders = not marks_alone and text[at - length : at] == _BORDER * length
            yield _Stretch(at, look, bool(look & Look.MARK) and not borders)
        at += 1
        yield _Stretch(at, Look.PLAIN, marks_alone)


class _Reader:
    """Gives the looks of a text bit by bit."""

    def __init__(self, text: str) -> None:
        self._stretches = _stretches(text)
        self._now = _Stretch(0, Look.PLAIN, hidden=False)
        self._at = 0

    def pass_over(self, length: int) -> None:
        """Leave out the next characters, whose looks nobody wants; where none after them is wanted, nothing is read."""
        self._at += length

    def take(self, length: int) -> Iterator[tuple[int, _Stretch]]:
        """Go through the next characters: how many have one look, and which."""
        while length:
            while self._now.end <= self._at:
                self._now = next(self._stretches)
            taken = min(length, self._now.end - self._at)
            yield taken, self._now
            self._at += taken
            length -= taken


def _parts(pieces: Sequence[Piece], old: _Reader, new: _Reader) -> Iterator[Run]:
    """Go through what is to be read. Marks are none of it, unless nothing but marks changed."""
    for piece in pieces:
        if piece.fate is Fate.KEPT:
            old.pass_over(len(piece.text))
        told = list(_told(piece, old if piece.fate is Fate.REMOVED else new))
        if told or piece.fate is Fate.KEPT:
            yield from told
        else:
            yield Run(piece.text, Look.MARK, piece.fate)


def _told(piece: Piece, reader: _Reader) -> Iterator[Run]:
    """Go through a piece without its marks."""
    at = 0
    for taken, stretch in reader.take(len(piece.text)):
        words = piece.text[at : at + taken]
        at += taken
        if not stretch.hidden:
            yield Run(_BULLET if stretch.look & Look.BULLET else words, stretch.look, piece.fate)


def _with_questions(runs: Runs, asks: str) -> Iterator[Run]:
    for run in runs:
        for place, words in enumerate(run.text.split(_CLASH)):
            if place:
                yield Run(f" {asks} ", asked=True)
            if words:
                yield Run(words, run.look, run.fate)


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Go through runs, those of one look and fate in one."""
    for (look, fate), same in groupby(runs, key=lambda run: (run.look, run.fate)):
        yield Run("".join(run.text for run in same), look, fate)


def _folded(runs: list[Run]) -> Iterator[Run]:
    """Go through runs; of neighbours that stayed, only the first and the last words are given."""
    start = 0
    while start < len(runs):
        end = start
        while end < len(runs) and runs[end].fate is Fate.KEPT:
            end += 1
        if end == start:
            yield runs[start]
            start += 1
            continue
        yield from _shortened(runs[start:end], opens=start == 0, closes=end == len(runs))
        start = end


def _shortened(stayed: list[Run], *, opens: bool, closes: bool) -> Iterator[Run]:
    length = sum(len(run.text) for run in stayed)
    before = _LONGEST_KEPT - _NEAR if opens and closes else _NEAR
    if length <= _LONGEST_KEPT:
        yield from stayed
        return
    if not opens or closes:
        yield from _until(stayed, before)
    yield Run(_LEFT_OUT, Look.MARK)
    if not closes:
        yield from reversed(list(_until(stayed[::-1], _NEAR, from_end=True)))


def _until(runs: Iterable[Run], most: int, *, from_end: bool = False) -> Iterator[Run]:
    """Go through runs up to so many characters; `from_end` says that they come backwards."""
    for run in runs:
        if most <= 0:
            return
        yield Run(run.text[-most:] if from_end else run.text[:most], run.look, run.fate)
        most -= len(run.text)


def _marked(run: Run, colours: Colours) -> str:
    style = "; ".join(_styles(run, colours))
    words = escape(run.text).replace("\n", "<br>")
    return f'<span style="{style}">{words}</span>' if style else words


def _styles(run: Run, colours: Colours) -> Iterator[str]:
    if run.asked:
        yield f"background:{colours.warn_soft}; color:{colours.warn}; font-weight:600"
    elif run.fate is Fate.REMOVED:
        yield f"background:{colours.danger_soft}; color:{colours.danger}; text-decoration:line-through"
    elif run.fate is Fate.ADDED:
        yield f"background:{colours.good_soft}; color:{colours.good}; text-decoration:underline"
    elif run.look & (Look.MARK | Look.ITEM | Look.QUOTE):
        yield f"color:{colours.muted}"
    elif run.look & Look.LINK:
        yield f"color:{colours.accent}"
    if run.look & (Look.BOLD | Look.HEAD | HEADINGS):
        yield "font-weight:600"
    if run.look & Look.ITALIC:
        yield "font-style:italic"
    if run.look & Look.CODE:
        yield "font-family:monospace"
