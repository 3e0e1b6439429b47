"""Words as a person means them, found in a text however they are written there.

Capitals do not count, nor which of Unicode's ways of writing a letter was taken (canonical and compatibility forms,
Unicode Standard Annex 15), nor how long a gap between words is, nor what is not seen, such as soft hyphens. Accents do
count: another letter makes another name.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.frozen import frozen

FEWEST = 2
"""Characters that words must have at least: a single letter is everywhere."""

BAR = "\N{FULL BLOCK}"
"""What stands in the place of words where their replacement would bring them back, or make a text too long."""

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
_GAP = re.compile(r"\s+")
_UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1100", "\u11ff"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uac00", "\ud7ff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)
"""Letters of scripts that set no blanks between words, or hang endings on them: from the first to the last of each.

A pattern of them would take longer to compile, at every launch, than it could ever save.
"""


class _Piece(NamedTuple):
    """A letter with its marks, or a gap: where it stands in a text (in characters), and its folded form."""

    start: int
    end: int
    folded: str


@frozen(slots=False)
class Passage:
    """The words that are looked for; `whole_words` leaves alone what is a part of a longer word."""

    words: str
    whole_words: bool = False

    @cached_property
    def folded(self) -> str:
        """The words in the one form in which texts are compared."""
        return _folded(self.words).strip()

    @property
    def is_too_short(self) -> bool:
        """Tell whether there is too little to look for."""
        return len(self.folded) < FEWEST

    @cached_property
    def _longest(self) -> str:
        return max(self.folded.split(" "), key=len)

    def count(self, text: str) -> int:
        """Return how often the words stand in a text."""
        return sum(1 for _ in self._spans(text)) if self._may_be_in(text) else 0

    def replaced(self, text: str, replacement: str) -> str:
        """Return a text with the replacement in the place of the words, in which they are found no more."""
        if not self.count(text):
            return text
        revised = self._once(text, replacement)
        if len(revised) > LONGEST_TEXT or self.count(revised):
            revised = self._once(text, BAR)
        while self.count(revised):  # what stood around the words makes them anew
            revised = self._once(revised, BAR)
        return revised

    def _may_be_in(self, text: str) -> bool:
        """Tell quickly of most texts that the words are not in them."""
        return self._longest in _unmarked(text)

    def _once(self, text: str, replacement: str) -> str:
        parts: list[str] = []
        done = 0
        for start, end in self._spans(text):
            parts += (text[done:start], replacement)
            done = end
        return "".join([*parts, text[done:]])

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Go through the places of the words in a text, as (start, end) in characters; none overlaps another."""
        return self._plain_spans(text) if text.isascii() else self._folded_spans(text)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(r"\s+".join(map(re.escape, self.folded.split(" "))))

    def _plain_spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Go through the places in a text in which every letter is written in one way alone."""
        small = text.lower()
        at = 0
        while found := self._pattern.search(small, at):
            if self.whole_words and _is_inside(small, *found.span()):
                at = found.start() + 1
            else:
                yield found.span()
                at = found.end()

    def _folded_spans(self, text: str) -> Iterator[tuple[int, int]]:
        pieces = list(_pieces(text))
        flat = "".join(piece.folded for piece in pieces)
        begins, ends = _edges(pieces)
        at = 0
        while (at := flat.find(self.folded, at)) >= 0:
            until = at + len(self.folded)
            if at in begins and until in ends and not (self.whole_words and _is_inside(flat, at, until)):
                yield begins[at], ends[until]
                at = until
            else:
                at += 1


def _folded(text: str) -> str:
    """Return a text in the form in which capitals and ways of writing a letter make no difference."""
    return _GAP.sub(" ", _unmarked(text))


@lru_cache(maxsize=4096)
def _letter_folded(letter: str) -> str:
    return _folded(letter)


def _unmarked(text: str) -> str:
    """Return a text folded, but for its gaps."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", _UNSEEN.sub("", text))
    return unicodedata.normalize("NFKD", plain.casefold())


def _pieces(text: str) -> Iterator[_Piece]:
    start = 0
    while start < len(text):
        end = start + 1
        if text[start].isspace():
            while end < len(text) and (text[end].isspace() or _UNSEEN.match(text[end])):
                end += 1
        else:
            while end < len(text) and (unicodedata.combining(text[end]) or _UNSEEN.match(text[end])):
                end += 1
        yield _Piece(start, end, _letter_folded(text[start:end]))
        start = end


def _edges(pieces: list[_Piece]) -> tuple[dict[int, int], dict[int, int]]:
    """Return where pieces begin and end in a text, by where they do in the folded one."""
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for piece in pieces:
        if piece.folded:
            begins[at] = piece.start
            at += len(piece.folded)
            ends[at] = piece.end
    return begins, ends


def _is_inside(flat: str, start: int, end: int) -> bool:
    """Tell whether a place is a part of a longer word."""
    return _holds_on(flat[start - 1 : start], flat[start]) or _holds_on(flat[end - 1], flat[end : end + 1])


def _holds_on(one: str, other: str) -> bool:
    """Tell whether two letters that follow each other are of one word."""
    return one.isalnum() and other.isalnum() and not (_is_unspaced(one) or _is_unspaced(other))


def _is_unspaced(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _UNSPACED)
