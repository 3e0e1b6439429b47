"""A Markdown text in the units that a merge may take from one side or the other without breaking its structure:
sentences of paragraphs, items of lists, rows of tables, lines of everything else."""

import re
from collections.abc import Iterator
from dataclasses import field

from playbook_app.frozen import frozen

_FENCE = re.compile(r"`{3,}|~{3,}")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?:\s|\Z)")
_BULLET = re.compile(r"[-*+]\s")
_ALONE = re.compile(r"#{1,6}\s|>|[=\-*_ ]{3,}\Z|:\s|\[\^[^\]]+\]:|\*\[[^\]]+\]:|!\[.*\)\Z|.*\|")
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)\]*_]*+(?=\s)|[。！？]+[」』）”’]*")
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]*_」』）]*\Z")
_ABBREVIATION = re.compile(r"(?:^|[\s(])(?:\w|\w+\.\w+|[A-ZÄÖÜ]\w|Mrs|Prof)\.\Z")
_LOOK = 40
"""Characters around a full stop that are looked at to tell whether it ends a sentence."""


@frozen
class Unit:
    """A unit of a text; units are compared by their text alone.

    `lead` is the blanks and line breaks before it, `sort` what it is part of, `after` the sort of the unit before it,
    empty where it opens its text.
    """

    text: str
    lead: str = field(compare=False)
    sort: str = field(compare=False)
    after: str = field(compare=False)

    def is_bullet(self) -> bool:
        """Tell whether it is an item of a list without numbers."""
        return _BULLET.match(self.text) is not None

    def ends_sentence(self) -> bool:
        """Tell whether another sentence may follow in the same line."""
        return _ENDED.search(self.text[-_LOOK:]) is not None


def units(text: str, *, whole_tables: bool = False) -> list[Unit]:
    """Return the units of a text. Blanks at its very end are not in them."""
    found: list[Unit] = []
    at = 0
    for sort, begin, end in _spans(text, whole_tables=whole_tables):
        found.append(Unit(text[begin:end], text[at:begin], sort, found[-1].sort if found else ""))
        at = end
    return found


def table_widths(text: str) -> tuple[int, ...]:
    """Return how many columns the tables of a text have, told by the row of dashes under their heads."""
    rows = (line.strip().strip("|") for line in text.split("\n") if "|" in line and "-" in line)
    return tuple(row.count("|") for row in rows if not row.strip("|-: "))


def balanced(text: str) -> bool:
    """Tell whether every fence that a text opens is closed."""
    return sum(1 for line in text.split("\n") if _FENCE.match(line.strip())) % 2 == 0


def _spans(text: str, *, whole_tables: bool) -> Iterator[tuple[str, int, int]]:
    """Yield what each unit is part of, and where it begins and ends."""
    for sort, begin, end in _blocks(text, whole_tables=whole_tables):
        places = _sentences(text, begin, end) if sort == "paragraph" else [_bare(text, begin, end)]
        yield from ((sort, *place) for place in places)


def _blocks(text: str, *, whole_tables: bool) -> Iterator[tuple[str, int, int]]:
    """Yield paragraphs, items, tables and single lines: what each is, and where it begins and ends."""
    fence = ""
    open_block: tuple[str, int, int] | None = None
    for begin, end in _lines(text):
        line = text[begin:end].strip()
        sort = _sort(line, fence)
        if sort == "fence":
            fence = "" if fence else line[:3]
        if open_block and _continues(open_block[0], sort):
            open_block = (open_block[0], open_block[1], end)
            continue
        if open_block:
            yield open_block
        open_block = None
        if sort in {"paragraph", "item"} or (sort == "table" and whole_tables):
            open_block = (sort, begin, end)
        elif sort != "blank":
            yield "fenced" if sort == "fence" else sort, begin, end
    if open_block:
        yield open_block


def _lines(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    while begin <= len(text):
        end = text.find("\n", begin)
        end = len(text) if end < 0 else end
        yield begin, end
        begin = end + 1


def _sort(line: str, fence: str) -> str:
    if not line:
        return "blank"
    if fence:
        return "fence" if line.startswith(fence) else "fenced"
    if _FENCE.match(line):
        return "fence"
    if _ALONE.match(line) and not _ITEM.match(line):
        return "table" if "|" in line else "line"
    return "item" if _ITEM.match(line) else "paragraph"


def _continues(block: str, sort: str) -> bool:
    return block == sort == "table" or (sort == "paragraph" and block in {"paragraph", "item"})


def _sentences(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    at = begin
    for found in _SENTENCE_END.finditer(text, begin, end):
        ending = text[max(at, found.end() - _LOOK) : found.end()]
        following = text[found.end() : min(end, found.end() + _LOOK)].lstrip()[:1]
        if not following or following.islower() or _ABBREVIATION.search(ending):
            continue
        yield _bare(text, at, found.end())
        at = found.end()
    if text[at:end].strip():
        yield _bare(text, at, end)


def _bare(text: str, begin: int, end: int) -> tuple[int, int]:
    """Return the place of a stretch of text without the blanks around it."""
    stretch = text[begin:end]
    return begin + len(stretch) - len(stretch.lstrip()), begin + len(stretch.rstrip())
