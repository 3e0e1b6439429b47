"""Poster -> PDF: the journey on one sheet that lies across, in the largest type in which all of it has room.

A long journey stands in several bands under each other; one that has no room in the least readable type goes on on
further sheets.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from itertools import repeat
from pathlib import Path
from typing import BinaryIO, NamedTuple

from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.board_bands import Band, bands_of, longest
from playbook_app.publishing.pdf.board_sheets import packed, stretch
from playbook_app.publishing.pdf.board_table import GAP, Manner, Measures, Part, TableSetter, Telling
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.canvas import Canvas
from playbook_app.publishing.pdf.images import FINEST, Images
from playbook_app.publishing.pdf.metadata import Metadata
from playbook_app.publishing.pdf.page import Element, Page
from playbook_app.publishing.pdf.poster_head import Head
from playbook_app.publishing.pdf.poster_theme import PosterTheme
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import height_of, place_all, split_list
from playbook_app.publishing.pdf.writer import Written
from playbook_app.publishing.poster import Poster
from playbook_app.publishing.preflight import coarse_image
from playbook_app.replacing import replacing

_NARROWEST = 8.2
"""A column is so many times as wide as its type is large, at least."""
_COMFORTABLE = 0.82
"""A journey stays one line down to this share of the usual size of type, rather than being broken into bands."""
_MORE_BANDS = 2
"""So many bands more than there must be are tried, since wider columns are shorter."""
_SETTING_SHARE = 0.7
"""How much of the progress is done when all is set."""


class _Layout(NamedTuple):
    """A poster as set at one size: the element that holds its tables, and the bands of each sheet.

    Bands that are taller than a sheet are all in one list, to be split.
    """

    setter: Setter
    root: Element
    sheets: list[list[Box]]


def write(
    poster: Poster,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    paper: Paper = Paper.A3,
    progress: Callable[[float], None] | None = None,
) -> Written:
    """Write a poster as PDF, as `writer.write` does."""
    report = progress or (lambda _: None)
    with replacing(out) if isinstance(out, Path) else nullcontext(out) as file:
        return _PosterWriter(poster, Images(images, poster.typefaces), paper).write(file, report)


class _PosterWriter:
    """Sets and draws one poster."""

    def __init__(self, poster: Poster, images: Images, paper: Paper) -> None:
        self._poster = poster
        self._images = images
        self._paper = paper
        self._root = Element("Document")
        self._theme = PosterTheme.heading(paper, poster.accent)
        self._head = Head(poster, self._theme, images, self._root)

    def write(self, file: BinaryIO, report: Callable[[float], None]) -> Written:
        poster, theme = self._poster, self._theme
        layout = self._fitting(report) if poster.board.stages else None
        pages = self._filled(layout)
        canvas = Canvas(file, theme.sheet, poster.language, self._images)
        canvas.preferences["DisplayDocTitle"] = "true"
        for page in pages:
            label = poster.page_of.format(page=page.number + 1, pages=len(pages)) if len(pages) > 1 else ""
            self._head.place_foot(page, label)
            for item in page.items:
                canvas.draw(item)
            page.items.clear()
            canvas.end_page()
            report(_SETTING_SHARE + (1 - _SETTING_SHARE) * (page.number + 1) / len(pages))
        canvas.finish(self._root, Metadata(poster.title, poster.brand, poster.language, poster.made_on))
        findings = dict.fromkeys((*self._head.findings, *(layout.setter.findings if layout else ())))
        coarse = (coarse_image(sha256, dpi, FINEST) for sha256, dpi in canvas.coarse.items())
        places = {anchor: page.number + 1 for page in reversed(pages) for anchor in page.anchors}
        return Written(len(pages), (*poster.remarks, *findings, *coarse), len(pages), places)

    def _rooms(self) -> Iterator[float]:
        """Yield the room for bands on the first sheet, in points, and on all further ones."""
        height, bottom = self._theme.sheet[1], self._theme.area.bottom
        used = bottom + self._head.foot + self._theme.unit * 3
        yield height - self._head.height - used
        yield from repeat(height - self._head.small - used)

    def _fitting(self, report: Callable[[float], None]) -> _Layout:
        """Return the journey in the largest type in which it takes no more sheets than in the least."""
        themes = PosterTheme.steps(self._paper, self._poster.accent)
        best = self._in_one_band(themes) or self._in_bands(themes, report)
        for bands, room in zip(best.sheets, self._rooms(), strict=False):
            stretch(bands, room)
        return best

    def _in_one_band(self, themes: Sequence[PosterTheme]) -> _Layout | None:
        """Return the journey as one line in the largest type for it; None where that would be small."""
        room = next(self._rooms())
        for theme in themes:
            if theme.body < self._theme.body * _COMFORTABLE:
                return None
            if self._fewest(theme) == 1 and height_of((layout := self._set(theme, 1)).sheets[0]) <= room:
                return layout
        return None

    def _in_bands(self, themes: Sequence[PosterTheme], report: Callable[[float], None]) -> _Layout:
        best = self._on_fewest_sheets(themes[-1])
        if best is None:
            return self._set(themes[-1], self._fewest(themes[-1]))
        low, high = 0, len(themes) - 1
        while low < high:
            middle = (low + high) // 2
            found = self._on_fewest_sheets(themes[middle])
            if found and len(found.sheets) <= len(best.sheets):
                best, high = found, middle
            else:
                low = middle + 1
            report(_SETTING_SHARE * (1 - (high - low) / len(themes)))
        return best

    def _fewest(self, theme: PosterTheme) -> int:
        """Return how many bands there are at least, so that no column is too narrow."""
        width = theme.area.width - theme.unit * 25
        most = max(1, int(width // (theme.body * _NARROWEST)))
        count = sum(len(stage.columns) for stage in self._poster.board.stages)
        bands = -(-count // most)
        while longest(bands_of(self._poster.board.stages, bands)) > most and bands < count:
            bands += 1
        return bands

    def _on_fewest_sheets(self, theme: PosterTheme) -> _Layout | None:
        """Return the journey at one size on as few sheets as may be; None where a band is taller than a sheet."""
        fewest = self._fewest(theme)
        best: _Layout | None = None
        for count in range(fewest, fewest + _MORE_BANDS + 1):
            layout = self._set(theme, count)
            sheets = packed(layout.sheets[0], self._rooms())
            if sheets and (best is None or len(sheets) < len(best.sheets)):
                best = layout._replace(sheets=sheets)
            if best and len(best.sheets) == 1:
                break
        return best

    def _set(self, theme: PosterTheme, count: int) -> _Layout:
        setter = Setter(theme, self._images, {})
        root = Element("Div")
        bands = bands_of(self._poster.board.stages, count)
        measures = _measures(setter, bands, theme.area.width)
        tables = TableSetter(setter, self._poster.board, Manner())
        return _Layout(setter, root, [[tables.band([Part(band, measures)], root) for band in bands]])

    def _filled(self, layout: _Layout | None) -> list[Page]:
        """Fill the sheets: the first has the head, further ones a narrow one."""
        page = Page(0)
        self._head.place(page)
        pages = [page]
        if layout is None:
            return pages
        self._root.append(layout.root)
        rooms = self._rooms()
        for number, bands in enumerate(layout.sheets):
            if number:
                pages.append(self._further(len(pages)))
            self._place(pages, bands, rooms)
        return pages

    def _place(self, pages: list[Page], bands: list[Box], rooms: Iterator[float]) -> None:
        """Put bands on the last page; what does not fit goes on on others."""
        waiting = bands
        while waiting:
            room = next(rooms)
            placed, waiting = split_list(waiting, room, room, force=True)
            top = self._theme.area.bottom + self._head.foot + room
            place_all(placed, pages[-1], self._theme.area.x, top)
            if waiting:
                pages.append(self._further(len(pages)))

    def _further(self, number: int) -> Page:
        page = Page(number)
        self._head.place_small(page)
        return page


def _measures(setter: Setter, bands: Sequence[Band], width: float) -> Measures:
    """Return how wide columns are when the longest band takes the whole width."""
    telling = Telling.MEANING if len(bands) == 1 else Telling.NAME
    first = setter.units(telling.units)
    return Measures(first, (width - first + GAP) / longest(bands), telling)
