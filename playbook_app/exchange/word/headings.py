"""Which paragraphs are headings: by style, or, where nobody used one, by look; and how they stand to one another."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from playbook_app.exchange.word.blocks import Block, Box, Paragraph, Span, Table
from playbook_app.exchange.word.forms import form_of, holds_heading, panel_of, single
from playbook_app.exchange.word.naming import TITLE as TITLE_ROW
from playbook_app.exchange.word.styles import TITLE
from playbook_app.frozen import frozen

_LONGEST_STYLED = 400
_LONGEST_BY_LOOK = 120
_LONGEST_LEAD = 40
_LARGER = 1.15
_CLOSE = 2
"""Half points between two sizes that are taken for one."""

_MOST_LOOKS = 4
_LEAST_PANELS = 2
_TYPED_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+\S")
_STYLED, _LOOK, _PANEL = range(3)

Key = tuple[int, ...]
"""Where a heading stands among the others: the lower of two keys stands above."""


@frozen
class Entry:
    """A block of a document, or a heading: with a `key`, or, in a form, with the `field` that its row holds.

    A row that holds no field of ours has an empty one. An entry without block and heading ends a form.
    """

    block: Block | None = None
    heading: Paragraph | None = None
    key: Key | None = None
    field: str | None = None
    number: str = ""

    @property
    def is_title(self) -> bool:
        """Whether it is the title of the document, by its style."""
        return self.key == (_STYLED, TITLE)


def entries(blocks: Sequence[Block]) -> list[Entry]:
    """Return the blocks of a document without empty ones, those that are headings marked so."""
    opened = list(_opened(blocks))
    by_style = [_by_style(block) for block in opened]
    styled = {entry.key for entry in by_style if entry.key is not None and not entry.is_title}
    found = by_style if styled else _by_look(opened)
    return [entry for entry in found if entry.block is None or not _is_empty(entry.block)]


def _opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, those of boxes and frames in their place where headings stand in there."""
    for block in blocks:
        inner = block.blocks if isinstance(block, Box) else single(block) if isinstance(block, Table) else None
        if inner is not None and (holds_heading(inner) or any(isinstance(one, Table) for one in inner)):
            yield from _opened(inner)
        elif isinstance(block, Table) and inner is not None:
            yield from inner
        else:
            yield block


def _is_empty(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return block.is_empty and not block.comments
    return isinstance(block, Table) and not any(cell.blocks for row in block.rows for cell in row)


def _by_style(block: Block) -> Entry:
    if isinstance(block, Paragraph) and block.level is not None:
        words = block.text
        if words and len(words) <= _LONGEST_STYLED:
            return Entry(heading=block, key=(_STYLED, block.level))
    return Entry(block)


def _by_look(blocks: Sequence[Block]) -> list[Entry]:
    body = _body(blocks)
    looks = [_look(block, body) if isinstance(block, Paragraph) else None for block in blocks]
    ranks = _ranks(looks)
    panels = [panel_of(block) if isinstance(block, Table) else None for block in blocks]
    has_panels = sum(panel is not None for panel in panels) >= _LEAST_PANELS
    result: list[Entry] = []
    for block, look, panel in zip(blocks, looks, panels, strict=True):
        title = isinstance(block, Paragraph) and block.level == TITLE and not block.is_empty
        if title:
            result.append(Entry(heading=block if isinstance(block, Paragraph) else None, key=(_STYLED, TITLE)))
        elif panel is not None and has_panels:
            result.append(Entry(heading=panel.heading, key=(_PANEL,), number=panel.number))
            result += map(Entry, panel.blocks)
        elif isinstance(block, Paragraph) and look is not None and look in ranks:
            result.append(Entry(heading=block, key=(_LOOK, ranks[look])))
        else:
            result.append(Entry(block))
    return _joined(result)


@dataclass(frozen=True, slots=True, order=True)
class _Look:
    """How a heading by look looks, the more important first: the larger, in capitals, in the middle, less numbered."""

    size: int
    plain: bool
    lower: bool
    aside: bool
    depth: int


def _body(blocks: Sequence[Block]) -> tuple[int, bool]:
    """Return the size of most letters of the text, and whether most of them are bold."""
    sizes: Counter[int] = Counter()
    bold: Counter[bool] = Counter()
    for block in blocks:
        if isinstance(block, Paragraph):
            length = len(block.text)
            sizes[block.looks.size] += length
            bold[block.looks.bold] += length
    return (sizes.most_common(1)[0][0] if sizes else 0), bold[True] > bold[False]


def _look(paragraph: Paragraph, body: tuple[int, bool]) -> _Look | None:
    """Return how a paragraph looks that may be a heading; None for one that is none."""
    text, looks = paragraph.text, paragraph.looks
    tabs = "".join(span.text for span in paragraph.spans).strip().count("\t")
    if not 1 < len(text) <= _LONGEST_BY_LOOK or tabs > 1 or not any(sign.isalpha() for sign in text):
        return None
    if text[-1] in ".;," or (text[-1] == ":" and len(text) > _LONGEST_LEAD):
        return None
    if any(span.picture is not None for span in paragraph.spans):
        return None
    bold = looks.bold and not body[1]
    typed = _TYPED_NUMBER.match(text)
    larger = looks.size > body[0] * _LARGER
    if not (bold or looks.caps or larger or looks.underlined or typed):
        return None
    if paragraph.label is not None and (paragraph.label.number is None or not (bold or larger or looks.caps)):
        return None
    depth = typed[1].count(".") if typed else paragraph.label.parts - 1 if paragraph.label else 0
    return _Look(-looks.size, not bold, not looks.caps, not looks.centred, depth)


def _ranks(looks: Sequence[_Look | None]) -> dict[_Look, int]:
    """Return which looks are of headings, and their ranks: such as come again, and the first of all."""
    found = [look for look in looks if look is not None]
    sizes = sorted({look.size for look in found})
    steps = {size: size for size in sizes}
    for one, other in pairwise(sizes):
        steps[other] = steps[one] if other - one <= _CLOSE else other
    near = {look: replace(look, size=steps[look.size]) for look in found}
    counts = Counter(near[look] for look in found)
    kept = sorted(look for look in counts if counts[look] > 1 or (found and look == near[found[0]]))
    ranks = {look: min(rank, _MOST_LOOKS - 1) for rank, look in enumerate(kept)}
    return {look: ranks[near[look]] for look in found if near[look] in ranks}


def _joined(found: Sequence[Entry]) -> list[Entry]:
    """Return entries with headings of one rank as one, where they are the lines of one, right below each other."""
    result: list[Entry] = []
    for entry in found:
        former = result[-1] if result else None
        if former and former.heading and entry.heading and former.key == entry.key and _are_lines(former, entry):
            spans = (*former.heading.spans, replace(entry.heading.spans[0], text=" – "), *entry.heading.spans)
            result[-1] = replace(former, heading=replace(former.heading, spans=spans))
        else:
            result.append(entry)
    return result


def _are_lines(one: Entry, other: Entry) -> bool:
    headings = [entry.heading for entry in (one, other) if entry.heading is not None and entry.key != (_PANEL,)]
    return len(headings) > 1 and all(heading.looks.centred and heading.label is None for heading in headings)


def with_forms(found: Iterable[Entry]) -> Iterator[Entry]:
    """Yield entries, those of forms as a heading with fields. A form without a title belongs to what is above it."""
    for entry in found:
        rows = form_of(entry.block) if isinstance(entry.block, Table) else ()
        if not rows:
            yield entry
            continue
        for row in rows:
            if row.field == TITLE_ROW and isinstance(first := next(iter(row.blocks), None), Paragraph):
                yield Entry(heading=first, field=TITLE_ROW)
                yield from map(Entry, row.blocks[1:])
        for row in rows:
            if row.field != TITLE_ROW or not row.blocks:
                yield Entry(heading=Paragraph((Span(row.label),)), field=row.field or "")
                yield from map(Entry, row.blocks)
        yield Entry()
