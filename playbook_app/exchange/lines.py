"""What lines of Markdown are: code, headings, rules, items of lists. Line by line, in time that grows with the text."""

import re
from collections.abc import Iterator, Sequence

from playbook_app.frozen import frozen

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?")
_CLOSING = re.compile(r"(?:^|[ \t]+)#+[ \t]*\Z")
_UNDERLINE = re.compile(r" {0,3}(=+|-{2,})[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_ITEM = re.compile(r"( {0,3})(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_NO_PARAGRAPH = re.compile(r"\s*(?:[-*+>|#•]|\d{1,9}[.)]\s|```|~~~|<)|.*\|")
_LONGEST_UNDERLINED = 120


@frozen
class Section:
    """A heading with the lines under it, up to the next heading. Without a heading, `level` is 0."""

    level: int
    heading: str
    lines: tuple[str, ...]
    line: int

    @property
    def text(self) -> str:
        """The lines as one text, without blank lines around it."""
        return "\n".join(self.lines).strip("\n").rstrip()

    @property
    def parts(self) -> "list[Section]":
        """The lines cut at the headings among them; the first part has none, and may be empty."""
        return sections("\n".join(self.lines), self.line)


@frozen
class Item:
    """One item of a list: its first paragraph on one line, and what stands below it, less its indentation."""

    text: str
    rest: str


def in_code(lines: Sequence[str]) -> list[bool]:
    """Tell of each line whether it is inside a fenced block of code, the fences included."""
    marks: list[bool] = []
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if fence:
            marks.append(True)
            if found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        else:
            fence = found[1] if found else ""
            marks.append(bool(found))
    return marks


def is_rule(line: str) -> bool:
    """Tell whether a line is a thematic break."""
    return _RULE.fullmatch(line.rstrip()) is not None


def sections(text: str, lines_before: int = 0) -> list[Section]:
    """Return a text cut at its headings; the first section has none, and may be empty."""
    lines = text.split("\n")
    heads = list(_headings(lines))
    starts = [(0, 0, "", 0), *heads]
    ends = [begin for begin, *_ in heads] + [len(lines)]
    return [
        Section(level, title, tuple(lines[body:end]), lines_before + begin + 1)
        for (begin, level, title, body), end in zip(starts, ends, strict=True)
    ]


def _headings(lines: Sequence[str]) -> Iterator[tuple[int, int, str, int]]:
    """Yield the line of each heading, its level, its text, and the line after it."""
    code = in_code(lines)
    for number, line in enumerate(lines):
        if code[number]:
            continue
        if found := _ATX.fullmatch(line):
            yield number, len(found[1]), _CLOSING.sub("", found[2] or "").strip(), number + 1
        elif number and _UNDERLINE.fullmatch(line) and _can_be_underlined(lines, code, number - 1):
            yield number - 1, 1 if "=" in line else 2, lines[number - 1].strip(), number + 1


def _can_be_underlined(lines: Sequence[str], code: Sequence[bool], number: int) -> bool:
    """Tell whether a line is a paragraph by itself, so that the line of dashes below it makes it a heading."""
    line = lines[number]
    alone = number == 0 or not lines[number - 1].strip() or bool(_ATX.fullmatch(lines[number - 1]))
    plain = bool(line.strip()) and len(line) <= _LONGEST_UNDERLINED and not _NO_PARAGRAPH.match(line)
    return alone and plain and not code[number] and not is_rule(line)


def list_items(lines: Sequence[str]) -> tuple[list[str], list[Item], list[str]]:
    """Return the lines before a section's items, the items of all its lists, and lines that belong to none of them."""
    code = in_code(lines)
    before: list[str] = []
    after: list[str] = []
    items: list[list[str]] = []
    width, blank = 0, False
    for number, line in enumerate(lines):
        found = None if code[number] or is_rule(line) else _ITEM.match(line)
        indented = bool(items) and (not line.strip() or line[:1] == "\t" or len(line) - len(line.lstrip(" ")) >= width)
        nested = found is not None and bool(items) and width and len(found[1]) >= width
        if found and not nested:
            items.append([line[found.end() :]])
            width, blank = max(2, len(found[1]) + 1), False
            continue
        if not items:
            before.append(line)
        elif indented or not blank or code[number]:
            items[-1].append(line)
        else:
            after.append(line)
        blank = not line.strip()
    return before, [_item(item) for item in items], after


def _item(lines: list[str]) -> Item:
    first = [lines[0]]
    for line in lines[1:]:
        if not line.strip() or _ITEM.match(line.lstrip()) or _FENCE.match(line.lstrip()):
            break
        first.append(line)
    rest = [line.expandtabs(4) for line in lines[len(first) :]]
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest if line.strip()), default=0)
    return Item(" ".join(" ".join(first).split()), "\n".join(line[margin:] for line in rest).strip("\n").rstrip())
