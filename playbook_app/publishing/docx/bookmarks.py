"""The names of a book's places as bookmarks: a standard's code, so that people can refer to it in Word too."""

import re
from collections import Counter
from collections.abc import Iterator

from playbook_app.publishing.blocks import Blocks, Card, Passage, Together
from playbook_app.publishing.book import Book
from playbook_app.publishing.places import places_of

_ODD = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 30
"""Word takes 40 characters (ECMA-376, 17.13.6.2); a number may follow."""


def bookmarks_of(book: Book) -> dict[str, str]:
    """Return the bookmarks of a book's anchors: letters, digits and underscores, none twice whatever its case."""
    codes = {anchor: code for section in (*book.front, *book.body) for anchor, code in _codes(section.blocks)}
    taken: Counter[str] = Counter()
    return {anchor: _free(_stem(codes.get(anchor) or anchor.partition("-")[0]), taken) for anchor in places_of(book)}


def _codes(blocks: Blocks) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, Card):
            yield block.anchor, block.code
        elif isinstance(block, Passage | Together):
            yield from _codes(block.blocks)


def _stem(text: str) -> str:
    stem = _ODD.sub("_", text).strip("_")[:_LONGEST]
    return stem if stem[:1].isalpha() else f"place_{stem}".rstrip("_")


def _free(stem: str, taken: Counter[str]) -> str:
    """Return a name that begins with a stem, and take it; `taken` counts how often each was asked for."""
    name = stem
    while taken[name.casefold()]:
        taken[stem.casefold()] += 1
        name = f"{stem}_{taken[stem.casefold()]}"
    taken[name.casefold()] += 1
    return name
