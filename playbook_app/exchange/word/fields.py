"""Fields (17.16): their results are shown, their instructions are not; links among them lead where they say."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from playbook_app.exchange.word.names import W, number, switched

if TYPE_CHECKING:
    from lxml.etree import _Element

_LISTS = frozenset({"TOC", "TOA", "TOF"})
"""Fields whose result repeats headings, with the numbers of pages."""

_LINK = re.compile(r'HYPERLINK\s+"?([^"\s\\]+)"?', re.IGNORECASE)
_TICKED, _UNTICKED = "☒", "☐"


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    shows: bool = False

    @property
    def is_contents(self) -> bool:
        return self.instruction.strip().partition(" ")[0].upper() in _LISTS

    @property
    def link(self) -> str:
        found = _LINK.match(self.instruction.strip())
        return found[1] if found else ""


class Fields:
    """The fields that are open at a place of a story, one in another."""

    def __init__(self, root: "_Element") -> None:
        """Look for marks that belong to no field with a result: what stands among them is not swallowed."""
        self._open: list[_Field] = []
        self._bare = _bare(root)

    @property
    def hides(self) -> bool:
        """Whether a text here is not shown: it belongs to an instruction."""
        return any(not one.shows for one in self._open)

    @property
    def is_contents(self) -> bool:
        """Whether a text here is a table of contents."""
        return any(one.shows and one.is_contents for one in self._open)

    @property
    def link(self) -> str:
        """Where a text here leads; nothing where it does not."""
        return next((link for one in reversed(self._open) if one.shows and (link := one.link)), "")

    def mark(self, element: "_Element") -> str:
        """Take a beginning, middle or end (17.16.18). Return what a form shows by its state alone."""
        kind = element.get(W + "fldCharType")
        form = _form(element.find(W + "ffData")) if kind == "begin" else ""
        if element in self._bare:
            return form
        if kind == "begin":
            self._open.append(_Field())
            return form
        if kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            self._open.pop()
        return ""

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction (17.16.23)."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += text[:2000]

    def enter(self, instruction: str) -> None:
        """Enter a field that is written as one element (17.16.19)."""
        self._open.append(_Field(instruction, shows=True))

    def leave(self) -> None:
        """Leave it."""
        self._open.pop()


def _bare(root: "_Element") -> "frozenset[_Element]":
    """Return the marks that have no partner, and those of fields without a result."""
    waiting: list[tuple[_Element, _Element | None]] = []
    found: list[_Element] = []
    for element in root.iter(W + "fldChar"):
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            waiting.append((element, None))
        elif not waiting:
            found.append(element)
        elif kind == "separate":
            begin, former = waiting.pop()
            waiting.append((begin, former if former is not None else element))
        else:
            begin, middle = waiting.pop()
            found += [begin, element] if middle is None else []
    found += [mark for pair in waiting for mark in pair if mark is not None]
    return frozenset(found)


def _form(data: "_Element | None") -> str:
    """Return what the state of an old form field looks like (17.16.7, 17.16.9); one of text shows its result."""
    if data is None:
        return ""
    box = data.find(W + "checkBox")
    if box is not None:
        checked = switched(box, "checked")
        return _TICKED if (switched(box, "default") if checked is None else checked) else _UNTICKED
    choices = data.find(W + "ddList")
    if choices is None:
        return ""
    entries = [one.get(W + "val") or "" for one in choices.iterfind(W + "listEntry")]
    chosen = number(choices, "result")
    place = chosen if chosen is not None else number(choices, "default") or 0
    return entries[place] if 0 <= place < len(entries) else ""
