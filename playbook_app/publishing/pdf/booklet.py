"""Booklet -> PDF: sets the book on half sheets, then puts its pages two to a side, in the order of saddle stitching.

Sheets are printed on both sides, turned over the short edge, folded as one pile and stapled in the fold. An imposed
sheet has no reading order: tags, links and outline stay with the handbook, which is a publication of its own.
"""

import io
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from playbook_app.publishing.booklet import Booklet
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf import writer
from playbook_app.publishing.pdf.imposing import Side, impose
from playbook_app.publishing.pdf.writer import Written
from playbook_app.publishing.preflight import thick_booklet
from playbook_app.replacing import replacing

_HALVES = {Paper.A4: Paper.A5, Paper.LETTER: Paper.HALF_LETTER}
_MOST_SHEETS = 20
"""So many sheets of ordinary paper can be folded as one pile, and stapled."""
_SETTING_SHARE = 0.8
"""How much of the progress is done when the book itself is written."""


def write(
    booklet: Booklet,
    out: Path | BinaryIO,
    *,
    images: Callable[[str], bytes],
    paper: Paper = Paper.A4,
    progress: Callable[[float], None] | None = None,
) -> Written:
    """Write a booklet as PDF, as `writer.write` does; `paper` is the sheet before it is folded."""
    report = progress or (lambda _: None)
    inner = io.BytesIO()
    written = writer.write(
        booklet.book, inner, images=images, paper=_HALVES[paper], progress=lambda share: report(share * _SETTING_SHARE)
    )
    sides = sides_of(written.pages)
    with replacing(out) if isinstance(out, Path) else nullcontext(out) as file:
        impose(
            inner,
            file,
            sides,
            size=paper.size[::-1],
            creep=booklet.creep * MILLIMETRE,
            progress=lambda share: report(_SETTING_SHARE + (1 - _SETTING_SHARE) * share),
        )
    sheets = len(sides) // 2
    thick = (thick_booklet(sheets),) if sheets > _MOST_SHEETS else ()
    return Written(len(sides), (*thick, *written.warnings), written.body_pages, written.places)


def sides_of(pages: int) -> list[Side]:
    """Return the sides of the sheets, fronts and backs in turn, from the outermost sheet to the innermost.

    The pages are made up to a multiple of four by blank ones before the last, which is the back cover.
    """
    blank: list[int | None] = [None] * (-pages % 4)
    last = max(pages - 1, 1)
    order = [*range(last), *blank, *range(last, pages)]
    sides: list[Side] = []
    for first in range(0, len(order) // 2, 2):
        sides += [(order[-1 - first], order[first]), (order[first + 1], order[-2 - first])]
    return sides
