"""Where two texts differ, word by word, so that a person sees what was changed and what stayed.

The longest runs of words that both have stay as they are (Ratcliff and Metzener 1988, as Python's difflib has it).
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

from playbook_app.frozen import frozen

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 4_000
"""Beyond so many words in both texts the search takes seconds: then lines are compared in the stead of words."""


class Fate(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@frozen
class Piece:
    """A run of text, and what became of it."""

    fate: Fate
    text: str


def differing(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of both texts in order: those kept or removed make `before`, those kept or added `after`."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) + len(new) > _MOST_WORDS:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return tuple(_pieces(old, new))


def exchanged(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two texts that are not to be looked into, such as names: one went, the other came."""
    if before == after:
        return (Piece(Fate.KEPT, before),)
    told = (Piece(Fate.REMOVED, before), Piece(Fate.KEPT, " → "), Piece(Fate.ADDED, after))
    return told if before and after else tuple(piece for piece in (told[0], told[2]) if piece.text)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            yield Piece(Fate.KEPT, "".join(old[old_start:old_end]))
            continue
        if old_end > old_start:
            yield Piece(Fate.REMOVED, "".join(old[old_start:old_end]))
        if new_end > new_start:
            yield Piece(Fate.ADDED, "".join(new[new_start:new_end]))
