"""Finds the marks within a line as `publishing.markup` will: bold and italic by CommonMark's rule, code, links, images.

Emphasis is found within one line of the field, which is a paragraph for all who do not break lines by hand.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from playbook_app.frozen import frozen


class Kind(Enum):
    """What a stretch of a line is."""

    BOLD = auto()
    ITALIC = auto()
    CODE = auto()
    LINK = auto()
    IMAGE = auto()
    ADDRESS = auto()
    ESCAPE = auto()


@frozen
class Span:
    """A stretch from `start` up to `end` whose words stand from `inner_start` up to `inner_end`, between its marks."""

    kind: Kind
    start: int
    end: int
    inner_start: int
    inner_end: int


@dataclass(slots=True)
class _Run:
    """A row of stars or underscores, of which some may be used up from either side."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


_ATOM = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<code>(?P<ticks>`+)(?!`)(?P<inner>.+?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<image>!\[(?P<alt>[^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\))"
    r"|(?P<link>\[(?P<words>(?:[^\[\]\\]|\\.|!\[[^\[\]]*\]\([^()]*\))+)\]"
    r"\((?=[^\s()]*(?:[/:#@]|\.\w))[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\))"
    r"|(?P<auto><(?:https?://|mailto:)?[^\s<>]*[^\s<>:]@?[^\s<>]+>(?<=[\w/]>))"
    r"|(?P<bare>\bhttps?://[^\s<>/][^\s<>]*)"
)
_SIGNS = re.compile(r"\*+|_+")
_AFTER_ADDRESS = ".,;:!?'\"”’»*_~)"
_PAIR = 2
_AUTO = re.compile(r"<(?:https?://[^\s<>]+|(?:mailto:)?[^\s<>!@]+@[^\s<>@]+)>")


def spans(line: str) -> list[Span]:
    """Return what a line holds, without its own opening (number signs, list marks): atoms first, then emphasis."""
    if not any(sign in line for sign in "*_`[<\\:"):
        return []
    found = atoms(line)
    return [*found, *_emphasis(line, found)] if "*" in line or "_" in line else found


def atoms(line: str) -> list[Span]:
    """Return what stands as one: code, links, images, addresses, escaped signs. In order, none within another."""
    found: list[Span] = []
    for match in _ATOM.finditer(line):
        kind = match.lastgroup if match.lastgroup in _KINDS else next(name for name in _KINDS if match[name])
        start, end = match.span()
        inner = start, end
        if kind == "code":
            inner = match.span("inner")
        elif kind == "link":
            inner = match.span("words")
        elif kind == "image":
            inner = match.span("alt")
        elif kind == "escape":
            inner = start + 1, end
        elif kind == "auto":
            if not _AUTO.fullmatch(match[0]):
                continue
            inner = start + 1, end - 1
        else:
            end = start + len(match[0].rstrip(_AFTER_ADDRESS))
            inner = start, end
        found.append(Span(_KINDS[kind], start, end, *inner))
    return found


_KINDS = {
    "escape": Kind.ESCAPE,
    "code": Kind.CODE,
    "image": Kind.IMAGE,
    "link": Kind.LINK,
    "auto": Kind.ADDRESS,
    "bare": Kind.ADDRESS,
}


def _emphasis(line: str, within: list[Span]) -> list[Span]:
    """Return bold and italic, by the way of CommonMark 0.31, section 6.2 and its appendix."""
    runs = _runs(line, within)
    found: list[Span] = []
    number = 0
    while number < len(runs):
        closer = runs[number]
        opener = _opener(runs, number) if closer.closes and closer.end > closer.start else None
        if opener is None:
            number += 1
            continue
        size = _PAIR if min(_left(runs[opener]), _left(closer)) >= _PAIR else 1
        outer = runs[opener]
        kind = Kind.BOLD if size == _PAIR else Kind.ITALIC
        found.append(Span(kind, outer.end - size, closer.start + size, outer.end, closer.start))
        outer.end -= size
        closer.start += size
        for between in runs[opener + 1 : number]:
            between.opens = between.closes = False
        if not _left(closer):
            number += 1
    return found


def _left(run: _Run) -> int:
    return run.end - run.start


def _opener(runs: list[_Run], number: int) -> int | None:
    closer = runs[number]
    for candidate in range(number - 1, -1, -1):
        run = runs[candidate]
        if run.sign != closer.sign or not run.opens or not _left(run):
            continue
        both = (run.opens and run.closes) or (closer.opens and closer.closes)
        if both and (run.length + closer.length) % 3 == 0 and (run.length % 3 or closer.length % 3):
            continue
        return candidate
    return None


def _runs(line: str, within: list[Span]) -> list[_Run]:
    """Return the rows of signs outside atoms, and whether each may open or close."""
    runs: list[_Run] = []
    taken = iter(within)
    atom = next(taken, None)
    for match in _SIGNS.finditer(line):
        start, end = match.span()
        while atom is not None and atom.end <= start:
            atom = next(taken, None)
        if atom is not None and atom.start <= start:
            continue
        before = line[start - 1] if start else " "
        after = line[end] if end < len(line) else " "
        left = not after.isspace() and (not _punctuation(after) or before.isspace() or _punctuation(before))
        right = not before.isspace() and (not _punctuation(before) or after.isspace() or _punctuation(after))
        opens, closes = left, right
        if match[0][0] == "_":
            opens = left and (not right or _punctuation(before))
            closes = right and (not left or _punctuation(after))
        runs.append(_Run(match[0][0], start, end, opens, closes, end - start))
    return runs


def _punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
