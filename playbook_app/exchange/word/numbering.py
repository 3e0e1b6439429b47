"""What stands before the items of lists (17.9): Word counts them itself, so their numbers are in no text."""

from dataclasses import replace
from typing import TYPE_CHECKING

from playbook_app.exchange.word.names import W, number, value
from playbook_app.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

LEVELS = 9
_HIGHEST = 99_999
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 3_999
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LONGEST_LETTERS = 3


@frozen
class Label:
    """What stands before an item: its text, such as `1.2` or `A.`, its own number, and its level from 0.

    A bullet has no number. `parts` counts the numbers in the text, and `lettered` says that it is no mere number.
    """

    text: str
    level: int
    number: int | None = None
    parts: int = 1
    lettered: bool = False


@frozen
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False


class Numbering:
    """The lists of a document, and how far each was counted."""

    def __init__(self, root: "_Element | None") -> None:
        """Take the part of numbering; None where a document has none."""
        self._kinds: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, tuple[str, dict[int, _Level], dict[int, int]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        if root is not None:
            self._take(root)

    def label(self, name: str | None, level: int | None) -> Label | None:
        """Count the next item of a list, and return what stands before it; None for a list that there is not."""
        if name not in self._lists:
            return None
        kind, levels, starts = self._lists[name]
        depth = min(max(level or 0, 0), LEVELS - 1)
        here = levels.get(depth, _Level())
        counts = self._counts.setdefault(kind, [None] * LEVELS)
        if name not in self._begun:
            self._begun.add(name)
            for at, start in starts.items():
                counts[at] = start - 1
        before = counts[depth]
        counts[depth] = min(here.start if before is None else before + 1, _HIGHEST)
        for lower in range(depth + 1, LEVELS):
            restart = levels.get(lower, _Level()).restart
            if restart is None or 0 < depth + 1 <= restart:
                counts[lower] = None
        return _label(levels, counts, depth)

    def _take(self, root: "_Element") -> None:
        linked: dict[str, str] = {}
        links: dict[str, str] = {}
        for one in root.iterfind(W + "abstractNum"):
            key = one.get(W + "abstractNumId") or ""
            self._kinds[key] = dict(_levels(one))
            if (style := value(one, "styleLink")) is not None:
                linked[style] = key
            if (style := value(one, "numStyleLink")) is not None:
                links[key] = style
        for one in root.iterfind(W + "num"):
            kind = value(one, "abstractNumId") or ""
            kind = linked.get(links.get(kind, ""), kind)
            starts: dict[int, int] = {}
            levels = dict(self._kinds.get(kind, {}))
            for override in one.iterfind(W + "lvlOverride"):
                at = min(max(_int(override.get(W + "ilvl")), 0), LEVELS - 1)
                for _, level in _levels(override):
                    levels[at] = level
                if (start := number(override, "startOverride")) is not None:
                    starts[at] = min(max(start, 0), _HIGHEST)
            self._lists[one.get(W + "numId") or ""] = (kind, levels, starts)


def _levels(parent: "_Element") -> "Iterator[tuple[int, _Level]]":
    for one in parent.iterfind(W + "lvl"):
        start = number(one, "start")
        yield (
            min(max(_int(one.get(W + "ilvl")), 0), LEVELS - 1),
            _Level(
                start=min(max(1 if start is None else start, 0), _HIGHEST),
                format=value(one, "numFmt") or "decimal",
                text=value(one, "lvlText") or "",
                restart=number(one, "lvlRestart"),
                legal=one.find(W + "isLgl") is not None,
            ),
        )


def _int(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < LEVELS else 0


def _label(levels: dict[int, _Level], counts: list[int | None], depth: int) -> Label:
    """Return the label of the item that was counted last on a level."""
    here = levels.get(depth, _Level())
    if here.format in {"bullet", "none"} and "%" not in here.text:
        words = here.text if here.format == "none" else ""
        return Label(words.strip(), depth)
    text = here.text or f"%{depth + 1}."
    parts = 0
    for at in range(depth + 1):
        if (mark := f"%{at + 1}") in text:
            level = levels.get(at, _Level())
            shown = replace(level, format="decimal") if here.legal else level
            count = counts[at]
            text = text.replace(mark, _shown(level.start if count is None else count, shown.format))
            parts += 1
    lettered = any(sign.isalpha() for sign in text)
    return Label(text.strip(), depth, counts[depth], parts, lettered)


def _shown(count: int, form: str) -> str:
    """Return a number in one of the formats of 17.18.59; in digits where it is another, or too large for its own."""
    if form == "decimalZero":
        return f"{count:02}"
    if form.endswith("Roman") and 0 < count <= _LARGEST_ROMAN:
        letters = _roman(count)
    elif form.endswith("Letter") and 0 < count <= _LONGEST_LETTERS * len(_ALPHABET):
        times, place = divmod(count - 1, len(_ALPHABET))
        letters = _ALPHABET[place] * (times + 1)
    else:
        return "" if form == "none" else str(count)
    return letters.upper() if form.startswith("upper") else letters


def _roman(count: int) -> str:
    letters = ""
    for worth, sign in _ROMAN:
        times, count = divmod(count, worth)
        letters += sign * times
    return letters
