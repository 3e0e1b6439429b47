"""A band of a poster as a table: stages and moments over it, a row for each step, standards as small cards in cells."""

from collections.abc import Sequence
from typing import NamedTuple

from playbook_app.colour import mixed
from playbook_app.palette import GROUND, STEP_TINTS, WHITE
from playbook_app.publishing.book import Run
from playbook_app.publishing.pdf.boxes import Box, Halves, Shape, Text
from playbook_app.publishing.pdf.cards import badge, step_colour
from playbook_app.publishing.pdf.page import Element, PlacedShape
from playbook_app.publishing.pdf.parts import Ground
from playbook_app.publishing.pdf.poster_bands import Band, longest
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Frame, RepeatingRows, Row, Stack, repeated
from playbook_app.publishing.poster import Column, Entry, Poster, PosterStep

_GAP = 3.0
"""Points between columns, and between rows."""
_BADGE = 20.0
_CLOSE = 0.82
"""Under this share of the usual size, a code takes no line of its own."""
_PALE = 0.45
"""How much of a step's tint is left in a cell without standards."""


class Measures(NamedTuple):
    """The width of the first column and of the others, in points, and whether the meaning of steps is told."""

    first: float
    column: float
    tells_meaning: bool

    @property
    def inner(self) -> float:
        """The width of a column without the gap beside it."""
        return self.column - _GAP


class StepRow(Row):
    """A row of cells that can be made taller, to fill a sheet; where it is split, its step is named again."""

    __slots__ = ()

    def split(self, room: float, page: float, *, force: bool) -> Halves:
        """Split cell by cell."""
        first, rest = Row.split(self, room, page, force=force)
        if first is not None and isinstance(rest, StepRow) and all(x for x, _ in rest.cells):
            rest.cells += [(x, repeated(box)) for x, box in self.cells if not x]
            rest.height = max(box.height for _, box in rest.cells)
        return first, rest

    def stretch(self, height: float) -> None:
        """Make the row taller by so many points."""
        self.height += height
        for _, box in self.cells:
            if isinstance(box, Ground):
                box.height = self.height


def even_out(rows: Sequence[StepRow], more: float) -> None:
    """Share so many points out among rows, the lowest first, so that they come as near to one height as may be."""
    ordered = sorted(rows, key=lambda row: row.height)
    for count, row in enumerate(ordered, start=1):
        step = (ordered[count].height - row.height) * count if count < len(ordered) else more
        for lower in ordered[:count]:
            lower.stretch(min(step, more) / count)
        more -= min(step, more)


def measures_of(setter: Setter, bands: Sequence[Band], width: float, *, tells_meaning: bool) -> Measures:
    """Return how wide columns are when the longest band takes the whole width."""
    names = 12.5 if tells_meaning else 10.5
    first = setter.units(names * 2)
    return Measures(first, (width - first + _GAP) / longest(bands), tells_meaning)


def band_rows(setter: Setter, poster: Poster, band: Band, measures: Measures, root: Element) -> RepeatingRows:
    """Set a band."""
    table = Element("Table", root)
    columns = [column for stretch in band for column in stretch.columns]
    heads = [
        _stages(setter, poster, band, measures, Element("TR", table)),
        _moments(setter, poster, columns, measures, Element("TR", table)),
    ]
    rows: list[Box] = [
        _step(setter, step, [column.cells[place] for column in columns], measures, Element("TR", table))
        for place, step in enumerate(poster.steps)
    ]
    return RepeatingRows(heads, rows, above=setter.units(3.5))


def _stages(setter: Setter, poster: Poster, band: Band, measures: Measures, parent: Element) -> Box:
    Element("TD", parent)
    x = measures.first
    names: list[tuple[float, Text]] = []
    for stretch in band:
        count = len(stretch.columns)
        name = poster.goes_on.format(stage=stretch.stage) if stretch.goes_on else stretch.stage
        cell = Element("TH", parent, scope="Column", columns=count)
        names.append((x, setter.text((Run(name),), "poster stage", count * measures.column - _GAP, cell)))
        x += count * measures.column
    height = max(name.height for _, name in names)
    cells = [(x, _ruled(setter, name, height)) for x, name in names]
    return Row(cells, bound=True, below=setter.units(0.7))


def _ruled(setter: Setter, name: Text, height: float) -> Box:
    """Return a name at the foot of its row, with a rule under it."""
    rule = PlacedShape(None, 0, 0, name.width, setter.units(0.22), setter.inks.accent)
    return Stack([Box(height - name.height), name, Shape(rule, rule.height)], above=0.0, below=0.0)


def _moments(setter: Setter, poster: Poster, columns: Sequence[Column], measures: Measures, parent: Element) -> Box:
    corner = setter.text((Run(poster.corner),), "poster owner", measures.first, Element("TH", parent, scope="Column"))
    cells: list[tuple[float, Box]] = [(0, corner)]
    for place, column in enumerate(columns):
        cell = Element("TH", parent, scope="Column")
        width = measures.inner - setter.units(0.6)
        texts: list[Box] = [setter.text((Run(column.name),), "poster moment", width, Element("P", cell))]
        if column.owner:
            texts.append(setter.text((Run(column.owner),), "poster owner", width, Element("P", cell)))
        cells.append((measures.first + place * measures.column, Stack(texts)))
    corner.inset = 0.0
    return Row(cells, bound=True, below=setter.units(0.7))


def _step(
    setter: Setter,
    step: PosterStep,
    cells: Sequence[tuple[Entry, ...]],
    measures: Measures,
    parent: Element,
) -> StepRow:
    head = _step_head(setter, step, measures, Element("TH", parent, scope="Row"))
    tint = STEP_TINTS[step.step] if step.step else GROUND
    grounds: list[tuple[float, Box]] = []
    texts: list[tuple[float, Box]] = [(0, head)]
    for place, entries in enumerate(cells):
        x = measures.first + place * measures.column
        cell = Element("TD", parent)
        grounds.append((x, Ground(tint if entries else mixed(tint, WHITE, 1 - _PALE), measures.inner)))
        if entries:
            texts.append((x, _cell(setter, step, entries, measures.inner, cell)))
    row = StepRow([*grounds, *texts], below=_GAP - 2)
    row.stretch(max(setter.units(4.5) - row.height, 0.0))
    return row


def _step_head(setter: Setter, step: PosterStep, measures: Measures, cell: Element) -> Box:
    size = _BADGE * setter.theme.scale
    indent = size + setter.units(1)
    width = measures.first - indent - setter.units(1)
    texts: list[Text] = [setter.text((Run(step.name),), "poster step", width, Element("P", cell))]
    if measures.tells_meaning and step.meaning:
        texts.append(setter.text((Run(step.meaning),), "poster meaning", width, Element("P", cell)))
    else:
        texts[0].rise += max(0.0, (size - texts[0].height) / 2)
    air = setter.units(0.9)
    words = Row([(0, badge(setter, step.step, size, style="poster badge")), (indent, Stack([*texts]))])
    return Stack([Box(0.0, below=air), words, Box(0.0, above=air)])


def _cell(setter: Setter, step: PosterStep, entries: Sequence[Entry], width: float, parent: Element) -> Box:
    inset = setter.units(0.55)
    cards = [_entry(setter, step, entry, width - 2 * inset, Element("P", parent)) for entry in entries]
    for card in cards:
        card.above = card.below = inset
    return Stack([Box(0.0, below=inset + 1), *cards, Box(0.0, above=inset + 1)], indent=inset)


def _entry(setter: Setter, step: PosterStep, entry: Entry, width: float, element: Element) -> Box:
    """Set a standard as a small card with its code over its title, or before it where type is small."""
    colour = step_colour(step.step)
    bar, padding = setter.units(0.28), setter.units(0.5)
    indent = bar + padding
    inner = width - indent - padding
    texts: list[Box] = []
    over = " · ".join(part for part in (entry.code, entry.mark) if part)
    close = bool(over) and setter.theme.scale < _CLOSE
    if over and not close:
        texts.append(setter.text((Run(over),), "poster code", inner, element, colour=colour))
    before = (Run(f"{over} ", bold=True),) if close else ()
    texts.append(setter.text((*before, Run(entry.title)), "poster title", inner, element))
    frame = Frame(width, tint=WHITE, colour=colour, bar=bar, padding=padding * 0.7)
    stack = Stack(texts, indent=indent, frame=frame)
    stack.anchor = entry.anchor
    return stack
