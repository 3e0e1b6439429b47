"""The last step of a paste: lines with placeholders become clean Markdown."""

import re

from playbook_app.frozen import frozen
from playbook_app.ui.writing.lines import is_rule, line_of
from playbook_app.ui.writing.marks import marked


@frozen
class Face:
    """The placeholders around words in bold or italic."""

    opening: str
    closing: str

    def around(self, text: str) -> str:
        """Mark words, each line for itself."""
        return "\n".join(self.opening + line + self.closing if line.strip() else line for line in text.split("\n"))

    def off(self, text: str) -> str:
        """Take the placeholders out."""
        return text.replace(self.opening, "").replace(self.closing, "")


BOLD = Face("\ue000", "\ue001")
ITALIC = Face("\ue002", "\ue003")
LIST_LINE = "\ue004"
"""Opens a list paragraph of Word: its level, a space, its marker, a space, its words."""

PLACEHOLDERS = dict.fromkeys(map(ord, BOLD.opening + BOLD.closing + ITALIC.opening + ITALIC.closing + LIST_LINE))
"""What no source may contain: for `str.translate`."""

_SPACES = re.compile(r"[ \u00a0]{2,}")
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff]")
_BULLET = re.compile(r"(?:[•·▪◦‣●○■□–\uf0b7\uf0a7]|o(?=[\u00a0]))[\s\u00a0]+")
_BREAKS = re.compile(r"(?:[ \u00a0]*\\\n[ \u00a0]*){2,}")
_LAST_BREAK = re.compile(r"[ \u00a0]*\\(?=\n\s*(?:\n|\Z)|\Z)")
_BLANKS = re.compile(r"\n{3,}")
_WORD_LINE = re.compile(rf"{LIST_LINE}(\d) (\S+) (.*)")


def tidied(text: str) -> str:
    """Return the lines of a paste as Markdown that `publishing.markup` reads as it was meant."""
    text = _BREAKS.sub("\n\n", _INVISIBLE.sub("", text))
    lines = _lines(_word_lists(text.split("\n")))
    return _BLANKS.sub("\n\n", _LAST_BREAK.sub("", "\n".join(_closed_up(lines)))).strip("\n ")


def _lines(lines: list[str]) -> list[str]:
    """Return lines with their marks written; code stays as it is."""
    after: list[str] = []
    code = False
    for line in lines:
        fence = line.lstrip(" >").startswith("```")
        after.append(line if code or fence else _line(line))
        code ^= fence
    return after


def _line(line: str) -> str:
    """Return one line with its marks written."""
    found = line_of(line)
    opening = found.opening
    words = _SPACES.sub(" ", found.words).strip(" \u00a0\t")
    if not opening and (bullet := _BULLET.match(BOLD.off(ITALIC.off(words)))) is not None:
        return "- " + _line(words.replace(bullet[0], "", 1))
    if not words or is_rule(line):
        return opening.rstrip() if words or found.quote else ""
    return opening + _marked(words)


def _marked(words: str) -> str:
    bold = italic = 0
    pieces: list[tuple[str, bool, bool]] = []
    for character in words:
        if character in BOLD.opening + BOLD.closing:
            bold += 1 if character == BOLD.opening else -1
        elif character in ITALIC.opening + ITALIC.closing:
            italic += 1 if character == ITALIC.opening else -1
        else:
            pieces.append((character, bold > 0, italic > 0))
    return marked(pieces)


def _word_lists(lines: list[str]) -> list[str]:
    """Return lines in which Word's list paragraphs are items, indented as far as the words of the item above."""
    after: list[str] = []
    columns: list[int] = []
    counts: list[int] = []
    for line in lines:
        match = _WORD_LINE.match(line)
        if match is None:
            after.append(line)
            if line.strip():
                columns, counts = [], []
            continue
        level = min(int(match[1]), len(columns) + 1)
        counts = counts[:level]
        columns = columns[: level - 1]
        number = int(match[2][:-1]) if match[2] != "-" else 0
        if len(counts) < level:
            counts.append(number)
        else:
            counts[-1] += 1
        marker = f"{counts[-1]}." if number else "-"
        indent = columns[-1] if columns else 0
        columns.append(indent + len(marker) + 1)
        after.append(f"{' ' * indent}{marker} {match[3]}")
    return after


def _closed_up(lines: list[str]) -> list[str]:
    """Return lines without the empty ones between the items of a list."""
    return [
        line
        for number, line in enumerate(lines)
        if line or not (0 < number < len(lines) - 1 and _item(lines[number - 1]) and _item(lines[number + 1]))
    ]


def _item(line: str) -> bool:
    found = line_of(line)
    return bool(found.marker)
