"""The journey as a board over two facing pages: laid out as one wide page, which is cut at the spine.

So rows are level across the gutter, and what is too tall for a spread goes on on the next one at the same place. The
board is a poster in small: it stands in the largest type in which all of it has room on one spread, with the titles of
standards where they have room too, and in several bands where there are many moments.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from typing import NamedTuple

from playbook_app.publishing.board import Board
from playbook_app.publishing.pdf.board_bands import Band, bands_of, cut, longest
from playbook_app.publishing.pdf.board_sheets import packed, stretch
from playbook_app.publishing.pdf.board_table import GAP, Manner, Measures, Part, TableSetter, Telling
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.flow import Flow
from playbook_app.publishing.pdf.page import Element
from playbook_app.publishing.pdf.poster_theme import PosterTheme
from playbook_app.publishing.pdf.setter import Setter

_TITLED = Manner(linked=True)
_CODED = Manner(titles=False, linked=True)
_BARE = Manner(titles=False, owners=False, linked=True)
_LADDER = (
    *((_TITLED, size) for size in (12.0, 10.0, 9.0, 8.25, 7.5)),
    *((_CODED, size) for size in (9.0, 8.0, 7.25)),
    (_BARE, 7.0),
)
"""What to tell and in which size of type (points, on A4), the best first."""
_NARROWEST = {True: 8.0, False: 6.6}
"""A column is so many times as wide as its type is large, at least: with titles, and without."""
_LEAST_BAND = (10.0, 5.0)
"""A band is so many units of type high at least, and so many more for each step."""
_MORE_BANDS = 1
"""So many bands more than there must be are tried, since wider columns are shorter."""
_TORN = 0.84
"""A gutter inside a stage is worth this share of the width that it gains."""
_AMPLE = 13.0
"""Columns that are so many times as wide as their type is large leave room for the meaning of steps."""


class _Frame(NamedTuple):
    """Where boards stand on a spread, in points from the left page's left edge: both left edges, and the width."""

    left: float
    right: float
    width: float


class _Plan(NamedTuple):
    """How many moments of a band stand on the left page, and the measures of both pages."""

    taken: int
    left: Measures
    right: Measures


class _Layout(NamedTuple):
    """A board as set in one manner: the element that holds its tables, and the bands of each spread."""

    setter: Setter
    root: Element
    spreads: list[list[Box]]


def add_board(setter: Setter, flow: Flow, board: Board, parent: Element) -> None:
    """Fill spreads with a board, from what is left of the page at hand on, which should be a left-hand one."""
    layout = _Spreads(setter, flow, board).best()
    parent.append(layout.root)
    setter.findings |= layout.setter.findings
    for number, boxes in enumerate(layout.spreads):
        if number:
            flow.turn()
        flow.add_across(boxes, setter.theme.paper.size[0])


class _Spreads:
    """Lays a board out on spreads."""

    def __init__(self, setter: Setter, flow: Flow, board: Board) -> None:
        self._setter = setter
        self._board = board
        theme = setter.theme
        wide = theme.wide
        self._frame = _Frame(wide.x - theme.facing, theme.paper.size[0] + wide.x + theme.facing, wide.width)
        self._shared: dict[int, list[Band]] = {}
        self._rooms = flow.room_below, flow.area.height

    def best(self) -> _Layout:
        """Return the best layout that has room on one spread, in one band if it can be; else the least, on several."""
        in_one_band = ((*rung, 1) for rung in _LADDER if rung[0].titles and self._fewest(*rung) == 1)
        in_bands = ((*rung, count) for rung in _LADDER for count in self._counts(*rung))
        for manner, size, count in chain(in_one_band, in_bands):
            layout = self._packed(manner, size, count) if self._has_hope(size, count) else None
            if layout and len(layout.spreads) == 1:
                stretch(layout.spreads[0], self._rooms[0])
                return layout
        return self._on_several()

    def _has_hope(self, size: float, count: int) -> bool:
        """Tell whether so many bands might stand on one spread, without setting them."""
        head, step = _LEAST_BAND
        return count * (head + step * len(self._board.steps)) * self._theme(size).unit <= self._rooms[0]

    def _on_several(self) -> _Layout:
        """Return the board on several spreads, which only its last one does not fill."""
        manner, size = _LADDER[-1]
        layouts = [self._packed(manner, size, count) for count in self._counts(manner, size)]
        layout = min(filter(None, layouts), key=lambda layout: len(layout.spreads), default=None)
        if layout is None:
            return self._set(manner, size, self._fewest(manner, size))
        for bands, room in zip(layout.spreads, self._each_room(), strict=False):
            stretch(bands, room)
        return layout

    def _each_room(self) -> Iterator[float]:
        return chain([self._rooms[0]], repeat(self._rooms[1]))

    def _counts(self, manner: Manner, size: float) -> list[int]:
        """Return the numbers of bands to try; more of them are of no use where the longest is no shorter."""
        fewest = self._fewest(manner, size)
        most = longest(self._bands(fewest))
        more = range(fewest + 1, fewest + _MORE_BANDS + 1)
        return [fewest, *(count for count in more if longest(self._bands(count)) < most)]

    def _packed(self, manner: Manner, size: float, count: int) -> _Layout | None:
        """Return the board in so many bands, whole ones on each spread; None where one is taller than that."""
        layout = self._set(manner, size, count)
        spreads = packed(layout.spreads[0], self._each_room())
        return layout._replace(spreads=spreads) if spreads else None

    def _theme(self, size: float) -> PosterTheme:
        theme = self._setter.theme
        return PosterTheme(theme.paper, theme.accent, body=size * theme.scale)

    def _fewest(self, manner: Manner, size: float) -> int:
        """Return how many bands there are at least, so that no column is too narrow."""
        theme = self._theme(size)
        least = theme.body * _NARROWEST[manner.titles]
        moments = sum(len(stage.columns) for stage in self._board.stages)
        for count in range(1, moments):
            most = longest(self._bands(count))
            if any(self._column(theme, taken, most) >= least for taken in _shares(most)):
                return count
        return moments

    def _bands(self, count: int) -> list[Band]:
        if count not in self._shared:
            self._shared[count] = bands_of(self._board.stages, count)
        return self._shared[count]

    def _set(self, manner: Manner, size: float, count: int) -> _Layout:
        theme = self._theme(size)
        setter = Setter(theme, self._setter.images, {})
        setter.place, setter.subject = self._setter.place, self._setter.subject
        root = Element("Div")
        bands = self._bands(count)
        plan = self._plan(theme, bands, theme.body * _NARROWEST[manner.titles])
        tables = TableSetter(setter, self._board, manner)
        return _Layout(setter, root, [[tables.band(_parts(plan, band), root) for band in bands]])

    def _plan(self, theme: PosterTheme, bands: Sequence[Band], least: float) -> _Plan:
        """Return how the moments of bands are shared between the pages: in wide columns, by whole stages.

        No column is narrower than `least` points, unless all are.
        """
        most = longest(bands)

        def worth(count: int) -> tuple[bool, float]:
            column = self._column(theme, count, most)
            return column >= least, column * _worth(bands, count)

        count = max(_shares(most), key=worth)
        column = self._column(theme, count, most)
        sides = ((self._frame.left, count), (self._frame.right, most - count))
        left, right = (
            _measured(theme, x, self._frame.width + GAP - number * column, column, len(bands)) for x, number in sides
        )
        return _Plan(count, left, right)

    def _column(self, theme: PosterTheme, count: int, most: int) -> float:
        """Return the width of columns where so many stand on the left page."""
        width = self._frame.width + GAP
        right = (width - Telling.LETTER.units * theme.unit) / max(most - count, 1)
        ample = (width - Telling.MEANING.units * theme.unit) / count
        left = ample if ample >= theme.body * _AMPLE else (width - Telling.NAME.units * theme.unit) / count
        return min(left, right)


def _shares(most: int) -> range:
    """Return how many moments of so many may stand on the left page."""
    return range(1, max(most, 2))


def _worth(bands: Sequence[Band], count: int) -> float:
    """Return what a gutter after so many moments is worth: less where it tears stages."""
    torn = sum(any(stretch.goes_on for stretch in cut(band, count)[1][:1]) for band in bands)
    return 1 - (1 - _TORN) * torn / len(bands)


def _measured(theme: PosterTheme, x: float, first: float, column: float, bands: int) -> Measures:
    """Return the measures of a page whose first column has so much room; it tells as much as that allows."""
    allowed = Telling.MEANING if bands == 1 else Telling.NAME
    telling = max(one for one in Telling if one <= allowed and (not one or one.units * theme.unit <= first + 0.01))
    return Measures(first, column, telling, x)


def _parts(plan: _Plan, band: Band) -> list[Part]:
    """Return a band as what stands on the left page, and what on the right one where there is more of it."""
    left, right = cut(band, plan.taken)
    return [Part(left, plan.left), *([Part(right, plan.right)] if right else [])]
