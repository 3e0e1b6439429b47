"""What Enter, Tab and Backspace do in lists, quotes and paragraphs, and how the numbers of a list are kept in turn.

Enter begins a new paragraph as in a word processor, which in Markdown takes an empty line. Each function returns None
where the key has its plain meaning.
"""

from dataclasses import replace

from playbook_app.ui.writing.edit import Edit, Selection, cursor, difference
from playbook_app.ui.writing.lines import Line, fence_of, line_bounds, line_of

LINE_BREAK = "\\\n"
"""A new line within a paragraph."""

_NESTED = 100
"""Lists within one another that are looked at; more are left as they are."""


def enter(text: str, selection: Selection) -> Edit:
    """Begin the next paragraph, item or quoted line; on an item without words, end the list."""
    start, end = line_bounds(text, selection.start)
    line = line_of(text[start:end])
    at_words = selection.start - start >= len(line.opening)
    if in_code(text, start) or fence_of(text[start:end]) or not at_words or selection.end > end:
        return _typed(selection, "\n")
    if not line.words.strip() and line.opening:
        return _ended(text, start, end, line)
    if line.marker:
        return _next_item(text, selection, line)
    if line.quote:
        return _typed(selection, f"\n{line.quote.rstrip(' ')}\n{line.quote}")
    if line.signs or not line.words.strip() or selection.start == start:
        return _typed(selection, "\n")
    spaces = len(text[selection.end : end]) - len(text[selection.end : end].lstrip(" "))
    return _typed(Selection(selection.start, selection.end + spaces), "\n\n")


def break_line(selection: Selection) -> Edit:
    """Begin a new line within a paragraph."""
    return _typed(selection, LINE_BREAK)


def indent(text: str, selection: Selection) -> Edit | None:
    """Move items under the item above them. None outside lists, or where there is no item above."""
    return _moved_items(text, selection, inwards=True)


def outdent(text: str, selection: Selection) -> Edit | None:
    """Move items out by one list. None outside lists, or where they are outermost."""
    return _moved_items(text, selection, inwards=False)


def backspace(text: str, selection: Selection) -> Edit | None:
    """At the words of an item, quote or heading, take its opening back; at a paragraph's, join it to the one above."""
    if selection.start != selection.end or not selection.start:
        return None
    start, end = line_bounds(text, selection.start)
    line = line_of(text[start:end])
    if selection.start == start and text[:start].endswith("\n\n") and not line.opening:
        return _joined(text, start)
    if not line.opening or selection.start != start + len(line.opening):
        return None
    if line.marker and line.indent and (edit := outdent(text, selection)) is not None:
        return edit
    after = replace(line, signs="") if line.signs else replace(line, marker="", gap="", indent="")
    if after == line:
        after = replace(line, quote="")
    return _with_line(text, start, end, after, len(after.opening))


def renumbered(lines: list[str]) -> list[str]:
    """Return lines with the numbers of their lists in turn: the outermost from what its first item says, others from 1.

    A line that belongs to no list ends those that are open.
    """
    open_lists: list[tuple[int, str, int]] = []
    after: list[str] = []
    for text in lines:
        line = line_of(text)
        if not line.marker or len(open_lists) > _NESTED:
            if text.strip() and not line.indent:
                open_lists = []
            after.append(text)
            continue
        depth = len(line.indent)
        while open_lists and open_lists[-1][0] > depth:
            open_lists.pop()
        if not open_lists or open_lists[-1][0] < depth or open_lists[-1][1] != _sort(line):
            first = int(line.marker[:-1]) if line.numbered and not depth else 1
            open_lists = [found for found in open_lists if found[0] < depth]
            open_lists.append((depth, _sort(line), first))
        else:
            open_lists[-1] = depth, _sort(line), open_lists[-1][2] + 1
        number = open_lists[-1][2]
        after.append(replace(line, marker=f"{number}{line.marker[-1]}").whole if line.numbered else text)
    return after


def list_bounds(text: str, place: int) -> tuple[int, int]:
    """Return where the list around a place begins and ends: up to a line of no list, or two blank ones."""
    start, end = line_bounds(text, place)
    while start > 0:
        before = line_bounds(text, start - 1)
        if not _belongs(text[before[0] : before[1]], text[start:end]):
            break
        start = before[0]
    while end < len(text):
        following = line_bounds(text, end + 1)
        if not _belongs(text[following[0] : following[1]], text[line_bounds(text, end)[0] : end]):
            break
        end = following[1]
    return start, end


def in_code(text: str, start: int) -> bool:
    """Tell whether the line that begins at `start` stands in fenced code."""
    if "```" not in text and "~~~" not in text:
        return False
    opened = ""
    for line in text[:start].split("\n")[:-1]:
        fence = fence_of(line)
        if not opened:
            opened = fence
        elif fence[:1] == opened[0] and len(fence) >= len(opened) and line.strip(" ") == fence:
            opened = ""
    return bool(opened)


def _typed(selection: Selection, words: str) -> Edit:
    return Edit(selection.start, selection.end, words, cursor(selection.start + len(words)))


def _ended(text: str, start: int, end: int, line: Line) -> Edit:
    """Take the opening off a line without words, and part it from what is above by an empty line."""
    if line.marker and line.indent and (edit := outdent(text, cursor(end))) is not None:
        return edit
    kept = line.quote.rstrip(" ") + "\n" + line.quote if line.quote and line.marker else ""
    parted = kept or ("\n" if start and not text[:start].endswith("\n\n") else "")
    if line.signs:
        parted = replace(line, signs="").opening
    above = line_bounds(text, start - 1) if start else (0, 0)
    if not kept and line.quote and text[above[0] : above[1]].strip(" ") == line.quote.strip(" "):
        start, parted = above[0], "\n"
    return Edit(start, end, parted, cursor(start + len(parted)))


def _next_item(text: str, selection: Selection, line: Line) -> Edit:
    marker = f"{int(line.marker[:-1]) + 1}{line.marker[-1]}" if line.numbered else line.marker
    opening = "\n" + replace(line, marker=marker, signs="", gap=line.gap or " ").opening
    rest = text[selection.end :]
    trimmed = len(rest) - len(rest.lstrip(" "))
    after = text[: selection.start] + opening + rest[trimmed:]
    return _in_turn(text, after, selection.start + len(opening))


def _in_turn(before: str, after: str, place: int) -> Edit:
    """Return the edit that makes `after`, with the numbers of the list around a place set right."""
    start, end = list_bounds(after, place)
    lines = after[start:end].split("\n")
    counted = renumbered(lines)
    row = after[start:place].count("\n")
    shift = sum(len(new) - len(old) for old, new in zip(lines[: row + 1], counted[: row + 1], strict=True))
    return difference(before, after[:start] + "\n".join(counted) + after[end:], cursor(place + shift))


def _belongs(line: str, neighbour: str) -> bool:
    if not line.strip():
        return bool(neighbour.strip())
    found = line_of(line)
    return bool(found.marker or found.indent)


def _sort(line: Line) -> str:
    return line.marker[-1]


def _moved_items(text: str, selection: Selection, *, inwards: bool) -> Edit | None:
    start, _ = line_bounds(text, selection.start)
    _, end = line_bounds(text, selection.end)
    first = line_of(text[start : line_bounds(text, start)[1]])
    if not first.marker:
        return None
    above = _above(text, start, len(first.indent), inwards=inwards)
    if above is None:
        return None
    step = above.column - len(first.indent) if inwards else len(above.indent) - len(first.indent)
    end = _with_children(text, end, len(first.indent))
    moved = [_shifted(line, step) for line in text[start:end].split("\n")]
    after = text[:start] + "\n".join(moved) + text[end:]
    row = text[start : selection.start].count("\n")
    column = selection.start - line_bounds(text, selection.start)[0]
    place = start + sum(len(line) + 1 for line in moved[:row]) + max(0, column + step)
    edit = _in_turn(text, after, min(place, len(after)))
    if selection.start == selection.end:
        return edit
    length = len(text) - (edit.end - edit.start) + len(edit.words)
    return replace(
        edit, selection=Selection(edit.selection.start, max(edit.selection.start, length - (len(text) - selection.end)))
    )


def _above(text: str, start: int, depth: int, *, inwards: bool) -> Line | None:
    """Return the item above that these go under; or, outwards, the one whose neighbours they become."""
    while start > 0:
        start, end = line_bounds(text, start - 1)
        line = line_of(text[start:end])
        if not line.marker:
            if line.words.strip() and not line.indent:
                return None
            continue
        if len(line.indent) < depth:
            return None if inwards else line
        if inwards and len(line.indent) == depth:
            return line
    return None


def _with_children(text: str, end: int, depth: int) -> int:
    """Return where the items end that stand below the ones that are moved, and move with them."""
    while end < len(text):
        start, below = line_bounds(text, end + 1)
        line = line_of(text[start:below])
        if not text[start:below].strip() or len(line.indent) <= depth:
            break
        end = below
    return end


def _shifted(text: str, step: int) -> str:
    line = line_of(text)
    if not text.strip():
        return text
    return replace(line, indent=" " * max(0, len(line.indent) + step)).whole


def _joined(text: str, start: int) -> Edit | None:
    """Take away the empty line above a paragraph, where plain words stand above it."""
    above = line_of(text[slice(*line_bounds(text, start - 2))])
    if above.opening or not above.words or above.words.lstrip().startswith("|") or in_code(text, start):
        return None
    return Edit(start - 2, start, "", cursor(start - 2))


def _with_line(text: str, start: int, end: int, line: Line, column: int) -> Edit:
    return difference(text, text[:start] + line.whole + text[end:], cursor(start + column))
