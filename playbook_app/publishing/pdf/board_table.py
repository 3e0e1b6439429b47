"""A band of a board as tables: stages and moments over it, a row for each step, standards in cells.

A band stands on one page, or its parts stand on facing ones: a table each, whose rows are level.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from playbook_app.colour import mixed
from playbook_app.palette import GROUND, STEP_TINTS, WHITE
from playbook_app.publishing.blocks import Run, Runs
from playbook_app.publishing.board import Board, BoardStep, Column, Entry
from playbook_app.publishing.pdf.board_bands import Band
from playbook_app.publishing.pdf.boxes import Box, Halves, Shape, Sign, Text
from playbook_app.publishing.pdf.cards import badge, step_colour
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.parts import Ground
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Frame, RepeatingRows, Row, Stack, repeated

GAP = 3.0
"""Points between columns, and between rows."""
_BADGE = 20.0
_CLOSE = 0.82
"""Under this share of the usual size, a code takes no line of its own."""
_PALE = 0.45
"""How much of a step's tint is left in a cell without standards."""
_SPACE = Run(" \u2002")


class Telling(IntEnum):
    """How much is told of a step: its letter alone, its name too, or its meaning as well."""

    LETTER = 0
    NAME = 1
    MEANING = 2

    @property
    def units(self) -> float:
        """The width that it wants at least, in units of the theme."""
        return _TELLING_UNITS[self]


_TELLING_UNITS = (4.6, 21.0, 25.0)


class Measures(NamedTuple):
    """Where a part begins, the width of its first column and of the others, in points, and what is told of steps."""

    first: float
    column: float
    telling: Telling
    left: float = 0.0

    @property
    def inner(self) -> float:
        """The width of a column without the gap beside it."""
        return self.column - GAP

    def place(self, number: int) -> float:
        """Return where a column begins, in points."""
        return self.left + self.first + number * self.column


class Part(NamedTuple):
    """What of a band is one table."""

    band: Band
    measures: Measures

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its moments."""
        return tuple(column for stretch in self.band for column in stretch.columns)


class Manner(NamedTuple):
    """What is told beside codes and moments: the standards' titles, the moments' owners.

    A board that is `linked` leads to the cards; else it is what their anchors lead to.
    """

    titles: bool = True
    owners: bool = True
    linked: bool = False


class StepRow(Row):
    """A row of cells that can be made taller, to fill a sheet; where it is split, its step is named again."""

    __slots__ = ()

    def split(self, room: float, page: float, *, force: bool) -> Halves:
        """Split cell by cell."""
        first, rest = Row.split(self, room, page, force=force)
        if first is not None and isinstance(rest, StepRow):
            taken = {x for x, _ in rest.cells}
            rest.cells += [(x, repeated(box)) for x, box in self.cells if isinstance(box, _StepHead) and x not in taken]
            rest.height = max(box.height for _, box in rest.cells)
        return first, rest

    def stretch(self, height: float) -> None:
        """Make the row taller by so many points."""
        self.height += height
        for _, box in self.cells:
            if isinstance(box, Ground):
                box.height = self.height


class _StepHead(Stack):
    """What names the step of a row."""

    __slots__ = ()


def even_out(rows: Sequence[StepRow], more: float) -> None:
    """Share so many points out among rows, the lowest first, so that they come as near to one height as may be."""
    ordered = sorted(rows, key=lambda row: row.height)
    for count, row in enumerate(ordered, start=1):
        step = (ordered[count].height - row.height) * count if count < len(ordered) else more
        for lower in ordered[:count]:
            lower.stretch(min(step, more) / count)
        more -= min(step, more)


class TableSetter:
    """Sets the bands of one board in one manner."""

    def __init__(self, setter: Setter, board: Board, manner: Manner) -> None:
        """`setter` has a theme with the styles of posters."""
        self._setter = setter
        self._board = board
        self._manner = manner

    def band(self, parts: Sequence[Part], root: Element) -> RepeatingRows:
        """Set a band, each of its parts as a table of its own."""
        tables = [Element("Table", root) for _ in parts]
        heads = [
            self._stages(parts, [Element("TR", table) for table in tables]),
            self._moments(parts, [Element("TR", table) for table in tables]),
        ]
        rows: list[Box] = [
            self._step(parts, place, [Element("TR", table) for table in tables])
            for place in range(len(self._board.steps))
        ]
        return RepeatingRows(heads, rows, above=self._setter.units(3.5))

    def _link(self, anchor: str) -> str | None:
        return f"#{anchor}" if self._manner.linked and anchor else None

    def _named(self, name: str, anchor: str) -> Runs:
        return (Run(name, link=self._link(anchor)),)

    def _stages(self, parts: Sequence[Part], rows: Sequence[Element]) -> Box:
        setter = self._setter
        names: list[tuple[float, Text]] = []
        for (band, measures), row in zip(parts, rows, strict=True):
            Element("TD", row)
            number = 0
            for stretch in band:
                count = len(stretch.columns)
                name = self._board.goes_on.format(stage=stretch.stage) if stretch.goes_on else stretch.stage
                cell = Element("TH", row, scope="Column", columns=count)
                width = count * measures.column - GAP
                text = setter.text(self._named(name, stretch.anchor), "poster stage", width, cell)
                names.append((measures.place(number), text))
                number += count
        height = max(name.height for _, name in names)
        cells = [(x, _ruled(setter, name, height)) for x, name in names]
        return Row(cells, bound=True, below=setter.units(0.7))

    def _moments(self, parts: Sequence[Part], rows: Sequence[Element]) -> Box:
        cells: list[tuple[float, Box]] = []
        for part, row in zip(parts, rows, strict=True):
            cells.append((part.measures.left, self._corner(part.measures, row)))
            for number, column in enumerate(part.columns):
                cell = Element("TH", row, scope="Column")
                cells.append((part.measures.place(number), self._moment(column, part.measures, cell)))
        return Row(cells, bound=True, below=self._setter.units(0.7))

    def _corner(self, measures: Measures, row: Element) -> Box:
        """Return the words over the steps; over letters alone there is no room for any."""
        if measures.telling is Telling.LETTER:
            Element("TD", row)
            return Box()
        cell = Element("TH", row, scope="Column")
        return self._setter.text((Run(self._board.corner),), "poster owner", measures.first, cell)

    def _moment(self, column: Column, measures: Measures, cell: Element) -> Box:
        setter = self._setter
        width = measures.inner - setter.units(0.6)
        name = self._named(column.name, column.anchor)
        ink = setter.inks.text
        texts: list[Box] = [setter.text(name, "poster moment", width, Element("P", cell), colour=ink)]
        if column.owner and self._manner.owners:
            texts.append(setter.text((Run(column.owner),), "poster owner", width, Element("P", cell)))
        return Stack(texts)

    def _step(self, parts: Sequence[Part], place: int, rows: Sequence[Element]) -> StepRow:
        setter, step = self._setter, self._board.steps[place]
        tint = STEP_TINTS[step.step] if step.step else GROUND
        grounds: list[tuple[float, Box]] = []
        texts: list[tuple[float, Box]] = []
        for part, row in zip(parts, rows, strict=True):
            measures = part.measures
            head = Element("TH", row, scope="Row")
            texts.append((measures.left, _step_head(setter, step, measures, head)))
            for number, column in enumerate(part.columns):
                x, entries, cell = measures.place(number), column.cells[place], Element("TD", row)
                grounds.append((x, Ground(tint if entries else mixed(tint, WHITE, 1 - _PALE), measures.inner)))
                if entries:
                    texts.append((x, self._cell(step, entries, measures.inner, cell)))
        made = StepRow([*grounds, *texts], below=GAP - 2)
        made.stretch(max(setter.units(4.5) - made.height, 0.0))
        return made

    def _cell(self, step: BoardStep, entries: Sequence[Entry], width: float, parent: Element) -> Box:
        setter = self._setter
        inset = setter.units(0.55)
        if not self._manner.titles:
            air = setter.units(0.9)
            codes, element, ink = self._codes(entries), Element("P", parent), setter.inks.text
            text = setter.text(codes, "poster title", width - 2 * air, element, colour=ink)
            return Stack([Box(0.0, below=air), text, Box(0.0, above=air)], indent=air)
        cards = [self._entry(step, entry, width - 2 * inset, Element("P", parent)) for entry in entries]
        for card in cards:
            card.above = card.below = inset
        return Stack([Box(0.0, below=inset + 1), *cards, Box(0.0, above=inset + 1)], indent=inset)

    def _codes(self, entries: Sequence[Entry]) -> Runs:
        """Return the codes of standards, none of which is broken at its hyphen; titles of those without."""
        runs: list[Run] = []
        for entry in entries:
            words = entry.code.replace("-", "\u2011") or entry.title
            runs += [*([_SPACE] if runs else []), Run(words, link=self._link(entry.anchor))]
        return tuple(runs)

    def _entry(self, step: BoardStep, entry: Entry, width: float, element: Element) -> Box:
        """Set a standard as a small card with its code over its title, or before it where type is small."""
        setter = self._setter
        colour = step_colour(step.step)
        bar, padding = setter.units(0.28), setter.units(0.5)
        indent = bar + padding
        inner = width - indent - padding
        texts: list[Box] = []
        over = " · ".join(part for part in (entry.code, entry.mark) if part)
        close = bool(over) and setter.theme.scale < _CLOSE
        link = self._link(entry.anchor)
        if over and not close:
            texts.append(setter.text((Run(over, link=link),), "poster code", inner, element, colour=colour))
        before = (Run(f"{over} ", bold=True, link=link),) if close else ()
        title = (*before, Run(entry.title, link=link))
        texts.append(setter.text(title, "poster title", inner, element, colour=setter.inks.text))
        frame = Frame(width, tint=WHITE, colour=colour, bar=bar, padding=padding * 0.7)
        stack = Stack(texts, indent=indent, frame=frame)
        stack.sign = Sign("" if self._manner.linked else entry.anchor)
        return stack


def _ruled(setter: Setter, name: Text, height: float) -> Box:
    """Return a name at the foot of its row, with a rule under it."""
    rule = PlacedShape(None, 0, 0, name.width, setter.units(0.22), setter.inks.accent)
    return Stack([Box(height - name.height), name, Shape(rule, rule.height)], above=0.0, below=0.0)


def _step_head(setter: Setter, step: BoardStep, measures: Measures, cell: Element) -> Box:
    size = _BADGE * setter.theme.scale
    air = setter.units(0.9)
    if measures.telling is Telling.LETTER:
        letter = badge(setter, step.step, size, style="poster badge", element=Element("P", cell, actual=step.name))
        return _StepHead([Box(0.0, below=air), letter, Box(size, above=air)])
    indent = size + setter.units(1)
    width = measures.first - indent - setter.units(1)
    texts: list[Text] = [setter.text((Run(step.name),), "poster step", width, Element("P", cell))]
    if measures.telling is Telling.MEANING and step.meaning:
        texts.append(setter.text((Run(step.meaning),), "poster meaning", width, Element("P", cell)))
    else:
        texts[0].rise += max(0.0, (size - texts[0].height) / 2)
    words = Row([(0, badge(setter, step.step, size, style="poster badge")), (indent, Stack([*texts]))])
    return _StepHead([Box(0.0, below=air), words, Box(0.0, above=air)])
