"""A document as headed parts: what stands under each heading, and how deep it lies."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from playbook_app.exchange.word.blocks import Block, Blocks, Box, Paragraph, Span, text_of
from playbook_app.exchange.word.headings import Entry, Key, entries, with_forms
from playbook_app.exchange.word.inline import plain
from playbook_app.exchange.word.naming import TITLE as TITLE_ROW
from playbook_app.frozen import frozen

_MENTION = re.compile(
    r"(?:§|\b(?:section|chapter|clause|article|annex|appendix|abschnitt|kapitel|ziffer|artikel|anhang|chapitre|annexe|"
    r"sección|capítulo|apartado|artículo|anexo)s?)\s*"
    r"([A-Z]\b|[IVXLC]+\b|\d{1,3}(?:\.\d{1,3}){0,4})",
    re.IGNORECASE,
)


@frozen
class Part:
    """A heading with what stands under it, up to the next one.

    `level` is 1 for the highest headings; 0 for the document's title, and for what stands before any heading, which
    has none. `number` is the label of the heading where that is not part of it, such as 1.2. `field` is what a row of
    a form holds: `title`, a field of a standard, or nothing that has one. `notes` are the names of footnotes that the
    heading mentions.
    """

    level: int
    heading: str
    blocks: Blocks
    number: str = ""
    field: str | None = None
    notes: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()

    @property
    def is_form(self) -> bool:
        """Whether a form begins with it, which is a standard whatever stands above."""
        return self.field == TITLE_ROW

    @property
    def words(self) -> int:
        """How many words stand under the heading."""
        return len(text_of(self.blocks).split())


def parts_of(blocks: Blocks) -> list[Part]:
    """Return the parts of a document in its order. The first has no heading where words stand before any."""
    found = list(with_forms(entries(blocks)))
    levels = _levels(found)
    mentioned = {one.casefold() for one in _MENTION.findall(text_of(blocks))}
    parts = [Part(0, "", ())]
    waiting: list[Block] = []
    base = form = 0
    for entry in found:
        if entry.block is not None:
            waiting.append(entry.block)
            continue
        parts[-1] = _filled(parts[-1], waiting)
        waiting = []
        if entry.heading is None:
            parts.append(Part(base + 1, "", ()))
            form = 0
            continue
        if entry.key is not None:
            base, form = levels[entry.key], 0
        level = base + form + (0 if entry.field is None else 1)
        form = 1 if entry.field == TITLE_ROW else form
        parts.append(_headed(entry, entry.heading, level, mentioned))
    parts[-1] = _filled(parts[-1], waiting)
    return _titled([part for part in parts if part.heading or part.blocks])


def _titled(parts: list[Part]) -> list[Part]:
    """Return the parts with the first as the title where nothing stands under it, and its equal comes next."""
    headed = [part for part in parts if part.heading]
    opens = len(headed) > 1 and headed[0].level == headed[1].level == 1 and not headed[0].blocks
    return [replace(part, level=0) if opens and part is headed[0] else part for part in parts]


def _filled(part: Part, blocks: Sequence[Block]) -> Part:
    return replace(part, blocks=tuple(blocks), comments=(*part.comments, *comments_in(blocks)))


def comments_in(blocks: Sequence[Block]) -> Iterator[str]:
    """Go through the ids of the comments that some blocks bear."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.comments
        elif isinstance(block, Box):
            yield from comments_in(block.blocks)
        else:
            for row in block.rows:
                for cell in row:
                    yield from comments_in(cell.blocks)


def _levels(found: Sequence[Entry]) -> dict[Key, int]:
    """Return the levels of headings by their keys; a heading that stands alone above all others is the title."""
    keys = [entry.key for entry in found if entry.key is not None]
    counts = Counter(keys)
    ranked = sorted(counts)
    above = ranked[:1]
    has_title = len(ranked) > 1 and counts[ranked[0]] == 1 and keys[0] == ranked[0]
    first = 0 if has_title or (len(ranked) == 1 and _is_title_alone(found, above[0])) else 1
    return {key: level for level, key in enumerate(ranked, start=first)}


def _is_title_alone(found: Sequence[Entry], key: Key) -> bool:
    titles = [entry for entry in found if entry.key == key]
    return len(titles) == 1 and titles[0].is_title


def _headed(entry: Entry, heading: Paragraph, level: int, mentioned: set[str]) -> Part:
    text, number = plain(heading.spans).rstrip(" :"), entry.number
    label = heading.label
    pictures = tuple(span for span in heading.spans if span.picture is not None)
    if label is not None and label.number is not None:
        if label.lettered or label.text.strip(".()").casefold() in mentioned:
            text = f"{label.text} {text}"
        else:
            number = label.text
    elif label is not None and label.text:
        text = f"{label.text} {text}"
    notes = tuple(span.note for span in heading.spans if span.note)
    shown: tuple[Block, ...] = (Paragraph(tuple(map(_alone, pictures))),) if pictures else ()
    return Part(level, text, shown, number, entry.field, notes, heading.comments)


def _alone(span: Span) -> Span:
    return Span(picture=span.picture)
