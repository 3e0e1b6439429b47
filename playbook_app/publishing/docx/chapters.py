"""How the sections of a book are written: each begins on a page of its own, a chapter with its moments."""

from dataclasses import replace

from playbook_app.publishing.blocks import Block, Contents, Paragraph, Passage, Style
from playbook_app.publishing.book import Opener, Section, Stop
from playbook_app.publishing.docx.pieces import joined, run_of
from playbook_app.publishing.docx.scribe import Scribe
from playbook_app.publishing.docx.text import typed

_SPACE = run_of(typed("\u2002"))


def section(scribe: Scribe, part: Section) -> str:
    """Return a section of the book."""
    with scribe.within(part.title):
        title = _title(scribe, part)
        opening = _opened(scribe, part.opener) if part.opener else ""
        return joined((title, opening, scribe.blocks(part.blocks)))


def _title(scribe: Scribe, part: Section) -> str:
    """Return the title; that of the contents is none of their entries."""
    title = scribe.lettered(part.title)
    if any(isinstance(block, Contents) for block in part.blocks):
        return scribe.paragraph(scribe.marked(title, part.anchor) if title else "", "TOCHeading")
    if not title:
        scribe.await_place(part.anchor)
    number = part.opener.number if part.opener else ""
    return scribe.heading(1, title, part.title, anchor=part.anchor, number=number)


def _opened(scribe: Scribe, opener: Opener) -> str:
    """Return what stands under a chapter's title: the introduction, its moments, and a story's line."""
    introduction = tuple(map(_leading, opener.introduction))
    stops = (_stop(scribe, stop) for stop in opener.stops)
    spoken = scribe.paragraph(scribe.runs(opener.spoken), "ChapterQuote")
    by = scribe.paragraph(scribe.lettered(opener.spoken_by), "ChapterQuoteSource") if spoken else ""
    return joined((scribe.blocks(introduction), *stops, spoken, by))


def _leading(block: Block) -> Block:
    """Return a block with its plain paragraphs in the style of leads."""
    if isinstance(block, Passage):
        return replace(block, blocks=tuple(map(_leading, block.blocks)))
    if isinstance(block, Paragraph) and block.style is Style.BODY:
        return replace(block, style=Style.LEAD)
    return block


def _stop(scribe: Scribe, stop: Stop) -> str:
    """Return a moment with its owner, and how many of its standards serve which step."""
    note = scribe.runs(stop.note)
    counts = "".join(
        (_SPACE if place or note else "") + scribe.badge(step) + scribe.lettered(f"\u00a0{count}")
        for place, (step, count) in enumerate(stop.steps)
    )
    title = scribe.paragraph(scribe.linked(f"#{stop.anchor}", stop.title), "Stop")
    return title + scribe.paragraph(note + counts, "StopNote")
