"""The lines of a text, and what opens them: quotes, lists, number signs. Turns lines into lists, headings and quotes
and back."""

import re
from collections.abc import Callable
from dataclasses import replace

from playbook_app.frozen import frozen
from playbook_app.ui.writing.edit import Edit, Selection, difference

_RULE = re.compile(r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$")
_LINE = re.compile(
    r"(?P<quote>(?: {0,3}> ?)*)"
    r"(?P<indent> *)"
    r"(?P<marker>(?:[-*+]|\d{1,9}[.)])(?= |$))?"
    r"(?P<gap>(?(marker) *))"
    r"(?P<signs>#{1,6}(?: +|$))?"
    r"(?P<words>.*)",
    re.DOTALL,
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


@frozen
class Line:
    """A line, taken apart: `opening` is all that stands before its words."""

    quote: str
    indent: str
    marker: str
    gap: str
    signs: str
    words: str

    @property
    def opening(self) -> str:
        """What stands before the words."""
        return self.quote + self.indent + self.marker + self.gap + self.signs

    @property
    def whole(self) -> str:
        """The line as it is written."""
        return self.opening + self.words

    @property
    def numbered(self) -> bool:
        """Whether it is an item of a numbered list."""
        return self.marker[:-1].isdigit()

    @property
    def column(self) -> int:
        """Where an item's words begin, counted from the end of the quote."""
        return len(self.indent) + len(self.marker) + max(1, len(self.gap))


def line_of(text: str) -> Line:
    """Take a line apart."""
    if is_rule(text):
        return Line("", "", "", "", "", text)
    match = _LINE.match(text)
    assert match is not None  # noqa: S101 - every line matches: all of its parts may be empty
    parts = {name: found or "" for name, found in match.groupdict().items()}
    return Line(**parts)


def is_rule(line: str) -> bool:
    """Tell whether a line prints as a rule across the page."""
    return line.lstrip(" ")[:1] in {"-", "*", "_"} and _RULE.fullmatch(line) is not None


def fence_of(line: str) -> str:
    """Return the fence that a line opens or closes code with, or nothing."""
    match = _FENCE.match(line)
    return match[1] if match else ""


def line_bounds(text: str, place: int) -> tuple[int, int]:
    """Return where the line around a place begins and ends."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return start, len(text) if end < 0 else end


def lines_bounds(text: str, selection: Selection) -> tuple[int, int]:
    """Return where the lines of a selection begin and end; one that ends before a line's first character spares it."""
    last = selection.end
    if last > selection.start and text[last - 1] == "\n":
        last -= 1
    return line_bounds(text, selection.start)[0], line_bounds(text, last)[1]


def toggle_list(text: str, selection: Selection, *, numbered: bool) -> Edit:
    """Make the selected lines a list, or words again where they are one of that kind already."""

    def turned(chosen: list[Line]) -> list[Line]:
        if all(line.marker and line.numbered == numbered for line in chosen):
            return [replace(line, indent="", marker="", gap="") for line in chosen]
        return _counted(chosen) if numbered else [_item(line, "-") for line in chosen]

    return _turn(text, selection, turned)


def toggle_quote(text: str, selection: Selection) -> Edit:
    """Make the selected lines a quote, or take the quote off."""

    def turned(chosen: list[Line]) -> list[Line]:
        if all(line.quote for line in chosen):
            return [replace(line, quote=_shallower(line.quote)) for line in chosen]
        return [replace(line, quote="> " + line.quote) for line in chosen]

    return _turn(text, selection, turned, blank=True)


def set_heading(text: str, selection: Selection, level: int) -> Edit:
    """Make the selected lines headings of a level from 1 to 6, or words for 0."""

    def turned(chosen: list[Line]) -> list[Line]:
        signs = "#" * level + " " if level else ""
        bare = {"indent": "", "marker": "", "gap": ""} if level else {}
        return [replace(line, signs=signs, **bare) for line in chosen]

    return _turn(text, selection, turned)


def heading_level(text: str, place: int) -> int:
    """Return the level of the heading around a place, or 0."""
    start, end = line_bounds(text, place)
    return len(line_of(text[start:end]).signs.rstrip(" "))


def _item(line: Line, marker: str) -> Line:
    return replace(line, marker=marker, gap=" ", signs="")


def _counted(chosen: list[Line]) -> list[Line]:
    """Return lines as numbered items; each indent counts for itself, and anew under each item above it."""
    counts: dict[int, int] = {}
    items: list[Line] = []
    for line in chosen:
        depth = len(line.indent)
        counts = {indent: count for indent, count in counts.items() if indent <= depth}
        counts[depth] = counts.get(depth, 0) + 1
        items.append(_item(line, f"{counts[depth]}."))
    return items


def _shallower(quote: str) -> str:
    return quote[quote.index(">") + 1 :].removeprefix(" ")


def _turn(text: str, selection: Selection, turned: Callable[[list[Line]], list[Line]], *, blank: bool = False) -> Edit:
    """Turn the lines of a selection; those without words stay, unless `blank` or there are no others."""
    start, end = lines_bounds(text, selection)
    before = [line_of(line) for line in text[start:end].split("\n")]
    chosen = [number for number, line in enumerate(before) if line.words or line.opening or blank or len(before) == 1]
    after = list(before)
    for number, line in zip(chosen, turned([before[number] for number in chosen]), strict=True):
        after[number] = line
    moved = Selection(*(_moved(place, start, before, after) for place in (selection.start, selection.end)))
    return difference(text, text[:start] + "\n".join(line.whole for line in after) + text[end:], moved)


def _moved(place: int, start: int, before: list[Line], after: list[Line]) -> int:
    """Return where a place in the words of a line is after the openings have changed."""
    new = start
    for old_line, new_line in zip(before, after, strict=True):
        length = len(old_line.whole)
        if place <= start + length:
            from_end = length - max(0, place - start)
            return new + max(len(new_line.opening), len(new_line.whole) - from_end)
        start += length + 1
        new += len(new_line.whole) + 1
    return place + new - start
