"""How each character of a line looks, told from the line, what the line above left behind, and the line below.

It agrees with what `publishing.markup` prints in what people type; what it does not know looks like plain words.
"""

import re
from enum import IntFlag, auto
from functools import cache

from playbook_app.frozen import frozen
from playbook_app.ui.writing.inline import Kind, spans
from playbook_app.ui.writing.lines import fence_of, is_rule, line_of
from playbook_app.ui.writing.tables import is_table_rule


class Look(IntFlag):
    """How a character looks; several at once may hold."""

    PLAIN = 0
    MARK = auto()
    BOLD = auto()
    ITALIC = auto()
    CODE = auto()
    LINK = auto()
    QUOTE = auto()
    ITEM = auto()
    BULLET = auto()
    HEAD = auto()
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()


HEADINGS = Look.HEADING_1 | Look.HEADING_2 | Look.HEADING_3


@frozen
class State:
    """What a line leaves to the next: an open fence, whether a paragraph, a list or a table goes on."""

    fence: str = ""
    paragraph: bool = False
    list: bool = False
    table: bool = False


_LONGEST = 5_000
"""Characters of a line beyond which marks are not looked for, so that a key never waits."""

_UNDERLINE = re.compile(r" {0,3}(?:=+|-+) *$")
_BORDER = re.compile(r"(?<!\\)\|")
_LOOKS = {
    Kind.BOLD: Look.BOLD,
    Kind.ITALIC: Look.ITALIC,
    Kind.CODE: Look.CODE,
    Kind.LINK: Look.LINK,
    Kind.IMAGE: Look.LINK,
    Kind.ADDRESS: Look.LINK,
    Kind.ESCAPE: Look.PLAIN,
}


def read(line: str, state: State, below: str = "") -> tuple[list[Look], State]:
    """Return the looks of a line's characters, and what it leaves to the next line."""
    if state.fence:
        return _code(line, state.fence)
    if not line.strip():
        return [Look.PLAIN] * len(line), State(list=state.list)
    only_marks = _marks_alone(line, state)
    if only_marks is not None:
        return [Look.MARK] * len(line), only_marks
    if "|" in line and (state.table or is_table_rule(below)):
        return _row(line, head=not state.table), State(table=True)
    return _words(line, state, below)


def _marks_alone(line: str, state: State) -> State | None:
    """Return what a fence or a rule leaves to the next line; None for a line of words."""
    if fence := fence_of(line):
        return State(fence=fence)
    if is_table_rule(line) and state.table:
        return State(table=True)
    return State() if is_rule(line) or (state.paragraph and is_underline(line)) else None


def is_underline(line: str) -> bool:
    """Tell whether a line makes the one above it a heading or a table's head."""
    return _UNDERLINE.match(line) is not None or is_table_rule(line)


def hanging(line: str, state: State) -> int:
    """Return how many characters open a line, so that its further lines can begin under its words."""
    if state.fence or is_rule(line):
        return 0
    found = line_of(line)
    return len(found.opening) - len(found.signs) if found.quote or found.marker else 0


def _code(line: str, fence: str) -> tuple[list[Look], State]:
    found = fence_of(line)
    if found[:1] == fence[0] and len(found) >= len(fence) and line.strip(" ") == found:
        return [Look.MARK] * len(line), State()
    return [Look.CODE] * len(line), State(fence=fence)


def _words(line: str, state: State, below: str) -> tuple[list[Look], State]:
    found = line_of(line)
    lazy = state.paragraph and not state.list and found.numbered and found.marker[:-1] != "1"
    opening = 0 if lazy else len(found.opening)
    look = Look.PLAIN
    if found.signs and not lazy:
        look = _heading(len(found.signs.rstrip(" ")))
    elif not state.paragraph and not found.opening and _UNDERLINE.match(below) and below.strip():
        look = _heading(1 if "=" in below else 2)
    if found.quote:
        look |= Look.QUOTE
    looks = [look] * len(line)
    _mark(looks, 0, len(found.quote), look | Look.MARK)
    if not lazy:
        _mark(looks, len(found.quote), len(found.quote + found.indent + found.marker), look | Look.ITEM)
        if found.marker and not found.numbered:
            looks[len(found.quote + found.indent)] = look | Look.BULLET
        _mark(looks, opening - len(found.signs), opening, look | Look.MARK)
    _inline(line, opening, looks)
    in_list = not lazy and bool(found.marker or (state.list and (found.indent or state.paragraph)))
    return looks, State(paragraph=not found.signs or lazy, list=in_list)


def _heading(level: int) -> Look:
    return (Look.HEADING_1, Look.HEADING_2, Look.HEADING_3)[min(level, 3) - 1]


def _row(line: str, *, head: bool) -> list[Look]:
    looks = [Look.HEAD if head else Look.PLAIN] * len(line)
    _inline(line, 0, looks)
    for border in _BORDER.finditer(line):
        looks[border.start()] = Look.MARK
    return looks


def _inline(line: str, opening: int, looks: list[Look]) -> None:
    """Add the looks of the marks within a line."""
    if len(line) > _LONGEST:
        return
    for span in spans(line[opening:]):
        look = _LOOKS[span.kind]
        for place in range(opening + span.inner_start, opening + span.inner_end):
            looks[place] = _both(looks[place], look)
        for place in (*range(span.start, span.inner_start), *range(span.inner_end, span.end)):
            looks[opening + place] = _both(looks[opening + place], Look.MARK)


@cache
def _both(one: Look, other: Look) -> Look:
    """Join two looks: Python takes its time over that, and a long text has many characters of few looks."""
    return one | other


def _mark(looks: list[Look], start: int, end: int, look: Look) -> None:
    looks[start:end] = [look] * (end - start)
