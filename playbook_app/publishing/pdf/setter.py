"""Setting blocks: from what a book says to boxes with a height.

The setter knows the theme and how runs become lines; how each kind of block is set is in the tables of functions that
it is given (`prose`, `cards`, `parts`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from playbook_app.frozen import frozen
from playbook_app.publishing.blocks import Blocks, Passage, Run, Runs
from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.pdf.boxes import Box, Text
from playbook_app.publishing.pdf.closeness import CLOSE_AIR, CLOSE_LEADING
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.kinds import Kind, variant
from playbook_app.publishing.pdf.lines import Line, Stretch, balanced, break_lines, widest
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.printable import printable
from playbook_app.publishing.pdf.scripts import is_unset
from playbook_app.publishing.pdf.theme import Inks, TextStyle, Theme
from playbook_app.publishing.preflight import missing_glyphs, unset_script

SetBlock = Callable[["Setter", Any, float, Element], list[Box]]
"""How one kind of block is set: from the block, the width in points and the element above it."""

_Kept = tuple[Runs, float, Sequence[Line]]
"""Runs, a width in points, and the lines that they broke into at it. The runs are kept so that no others get their id.
"""

_Key = tuple[str, str, Inks]
"""What tells kinds of text apart: the style's name, the colour in its place, and the colours of the ground."""

Notes = tuple[dict[Finding, None], dict[Any, dict[str, None]]]
"""What a setter has found: findings, and the characters of each place that no font has."""

_NARROWEST = 6.0
"""Text is never set narrower than this, in points; what does not fit a page that narrow runs over its edge."""
MOST_FINDINGS = 500
_SHORT = 24
"""Texts of so many characters are likely to come again."""
_ASCENT = 0.74
"""How far letters rise over the baseline, in ems: the mean of both families."""
_PAGE_PLACEHOLDER = "000"
_ENDLESS = 1e9
"""The width of text that is not broken, in points."""


@frozen(eq=False)
class _Measures:
    """A kind of text, and its distances in points on the paper."""

    kind: Kind
    leading: float
    rise: float
    above: float
    below: float


class Setter:
    """Sets the blocks of one book for one theme, and gathers what it found."""

    def __init__(self, theme: Theme, images: Images, table: Mapping[type, SetBlock]) -> None:
        """`table` says how each kind of block is set."""
        self.theme = theme
        self.images = images
        self.inks = theme.inks
        self.findings: dict[Finding, None] = dict.fromkeys(images.typography.findings)
        self.place = ""
        self.subject: Subject | None = None
        self.typed = ""
        self.running = ""
        self.depth = 0
        self._table: Mapping[type, SetBlock] = {**table, Passage: Setter._passage}
        self._kinds: dict[_Key, Kind] = {}
        self._measures: dict[_Key, _Measures] = {}
        self._close_measures: dict[_Key, _Measures] = {}
        self._close = False
        self._kept: dict[tuple[int, Kind], _Kept] | None = None
        self._lacking: dict[Any, dict[str, None]] = {}

    def blocks(self, blocks: Blocks, width: float, parent: Element) -> list[Box]:
        """Set blocks under each other."""
        table, width = self._table, max(width, _NARROWEST)
        boxes: list[Box] = []
        for block in blocks:
            boxes += table[type(block)](self, block, width, parent)
        return boxes

    def _passage(self, block: Passage, width: float, parent: Element) -> list[Box]:
        before = self.place, self.typed
        self.place, self.typed = block.place, block.text
        boxes = self.blocks(block.blocks, width, parent)
        self.place, self.typed = before
        return boxes

    @contextmanager
    def within(self, place: str, subject: Subject | None = None, typed: str = "") -> Iterator[None]:
        """Name the place that findings are reported for; what they lead to is as before where it is not given."""
        before = self.place, self.subject, self.typed
        self.place, self.subject, self.typed = place, subject or self.subject, typed
        try:
            yield
        finally:
            self.place, self.subject, self.typed = before

    def report(self, finding: Finding) -> None:
        """Remember a finding on the text that is being set."""
        self.findings[replace(finding, typed=self.typed)] = None

    def take_findings(self) -> tuple[Finding, ...]:
        """Return what was found since the last time, and forget it."""
        findings, self.findings, self._lacking = self.findings, {}, {}
        return tuple(findings)

    def noted(self) -> Notes:
        """Return all findings so far, to go back to where what is set next is not printed."""
        return dict(self.findings), {key: dict(lacking) for key, lacking in self._lacking.items()}

    def go_back(self, notes: Notes) -> None:
        """Forget what was found since."""
        findings, lacking = notes
        self.findings, self._lacking = dict(findings), {key: dict(found) for key, found in lacking.items()}

    @contextmanager
    def inked(self, inks: Inks) -> Iterator[None]:
        """Set text in other colours."""
        before, self.inks = self.inks, inks
        try:
            yield
        finally:
            self.inks = before

    @contextmanager
    def closer(self) -> Iterator[None]:
        """Set text a little closer, as far as nobody takes offence: for what all but fits a page."""
        before = self._measures, self._close
        self._measures, self._close = self._close_measures, True
        try:
            yield
        finally:
            self._measures, self._close = before

    def units(self, count: float) -> float:
        """Return a distance in points, from units of the theme."""
        return count * self.theme.unit

    def style(self, name: str) -> TextStyle:
        """Return a style of the theme."""
        return self.theme.style(name)

    def text(
        self,
        runs: Runs,
        style: str,
        width: float,
        element: Element | None,
        *,
        align: float = 0.0,
        bound: bool = False,
        even: bool = False,
        colour: str = "",
        inset: float = 0.0,
    ) -> Text:
        """Set runs as lines. `even` evens out the lines' lengths; `colour` takes the place of the style's.

        `inset` is air over and under the text, in points.
        """
        measures = self._measures.get((style, colour, self.inks)) or self._measured(style, colour)
        width = max(width, _NARROWEST)
        lines = self._lines(runs, measures.kind, width, even=even)
        text = Text(lines, measures.leading, measures.rise, element, width)
        text.above, text.below = measures.above, measures.below
        text.bound, text.align = bound, align
        if inset:
            text.pad(inset)
        return text

    def unbroken(self, runs: Runs, style: str) -> Sequence[Line]:
        """Return runs as lines that end nowhere but at line feeds."""
        measures = self._measures.get((style, "", self.inks)) or self._measured(style, "")
        return self._lines(runs, measures.kind, _ENDLESS, even=False)

    def _lines(self, runs: Runs, kind: Kind, width: float, *, even: bool) -> Sequence[Line]:
        """Return runs as lines; those that they had before, where these are the same."""
        if self._kept is None or even:
            return self._break(runs, kind, width, even=even)
        key = (id(runs), kind)
        if kept := self._kept.get(key):
            _, broken_at, lines = kept
            if width == broken_at or widest(lines) <= width < broken_at:
                return lines
        lines = self._break(runs, kind, width, even=even)
        self._kept[key] = runs, width, lines
        return lines

    def _break(self, runs: Runs, kind: Kind, width: float, *, even: bool) -> Sequence[Line]:
        return (balanced if even else break_lines)(self._stretches(runs, kind), width)

    @contextmanager
    def keeping_lines(self) -> Iterator[None]:
        """Keep the lines of texts while something is set that may be measured first, or have to be set again."""
        before = self._kept
        self._kept = {} if before is None else before
        try:
            yield
        finally:
            self._kept = before

    def _measured(self, name: str, colour: str) -> _Measures:
        """Return a kind of text with its distances in points, and keep it."""
        key = (name, colour, self.inks)
        style, scale, unit = self.theme.style(name), self.theme.scale, self.theme.unit
        if key not in self._kinds:
            self._kinds[key] = Kind(style, colour, self.inks, scale, self.images.typography)
        leading, size = style.leading * scale, style.size * scale
        if self._close:
            leading, unit = leading * CLOSE_LEADING, unit * CLOSE_AIR
        rise = (leading - size) / 2 + _ASCENT * size
        measures = _Measures(self._kinds[key], leading, rise, style.above * unit, style.below * unit)
        self._measures[key] = measures
        return measures

    def line(
        self,
        text: str,
        style: str,
        width: float,
        element: Element | None,
        *,
        align: float = 0.0,
        bound: bool = False,
        even: bool = False,
        colour: str = "",
        inset: float = 0.0,
    ) -> Text:
        """Set a plain text, as `text` sets runs. Short ones, such as labels, come again and again: broken once."""
        measures = self._measures.get((style, colour, self.inks)) or self._measured(style, colour)
        width = max(width, _NARROWEST)
        lines = self._short(text, measures.kind, width, even=even)
        box = Text(lines, measures.leading, measures.rise, element, width)
        box.above, box.below = measures.above, measures.below
        box.bound, box.align = bound, align
        if inset:
            box.pad(inset)
        return box

    def _short(self, text: str, kind: Kind, width: float, *, even: bool = False) -> Sequence[Line]:
        key = (text, width, even)
        lines = kind.short.get(key)
        if lines is None:
            lines = self._break((Run(text),), kind, width, even=even)
            # What a font lacks is to be named in every place that has it.
            if len(text) <= _SHORT and not any(look.missing for line in lines for look, _, _ in line.segments):
                kind.short[key] = lines
        return lines

    def width(self, text: str, style: str) -> float:
        """Return the width of a plain text on one line, in points."""
        measures = self._measures.get((style, "", self.inks)) or self._measured(style, "")
        return widest(self._short(text, measures.kind, _ENDLESS))

    def _stretches(self, runs: Runs, kind: Kind) -> list[Stretch]:
        stretches: list[Stretch] = []
        for run in runs:
            look, text = kind.look(run), run.text
            if run.page:
                text = _PAGE_PLACEHOLDER
            elif text != "\n" and not look.face.sets(text):
                text = printable(text)
                if not look.face.sets(text):
                    stretches += self._by_face(kind, run, text)
                    continue
            stretches.append((look, text))
        return stretches or [(kind.plain, "")]

    def _by_face(self, kind: Kind, run: Run, text: str) -> Iterator[Stretch]:
        look = kind.look(run)
        for found, stretch in self.images.typography.by_face(text, variant(kind.style.face, run)):
            if found is None:
                yield replace(look, missing=True), stretch
                self._report(stretch)
            elif found is look.face:
                yield look, stretch
            else:
                yield kind.with_face(look, found), stretch

    def _report(self, stretch: str) -> None:
        """Name what cannot be set: one finding for all of a place, as long as anybody would read it."""
        if len(self.findings) > MOST_FINDINGS:
            return
        for character in dict.fromkeys(stretch):
            say = unset_script if is_unset(character) else missing_glyphs
            lacking = self._lacking.setdefault((say, self.place, self.subject), {})
            if character not in lacking:
                self.findings.pop(replace(say(lacking, self.place, self.subject), typed=self.typed), None)
                lacking[character] = None
                self.report(say(lacking, self.place, self.subject))
