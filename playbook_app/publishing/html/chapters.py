"""How the sections of a book are written: a chapter with its opening in the brand's colour, the parts within."""

from collections.abc import Iterator

from playbook_app.publishing.blocks import Block, Blocks, Card, Heading, Tale
from playbook_app.publishing.book import Opener, Section, Stop
from playbook_app.publishing.html.scribe import Scribe, look_of
from playbook_app.publishing.html.text import escaped

_PART = 2
"""The level of headings that begin a part of a section, such as a moment."""


def section(scribe: Scribe, part: Section) -> str:
    """Return a section of the book."""
    name = scribe.named(part.anchor)
    with scribe.within(part.title):
        head = _opened(scribe, part, part.opener) if part.opener else _titled(scribe, part)
        body = "".join(_part(scribe, blocks) for blocks in _parts(part.blocks))
    look = "section chapter" if part.opener else "section"
    return f'<section class="{look}"{name}>\n{head}{body}</section>\n'


def _titled(scribe: Scribe, part: Section) -> str:
    return f"{scribe.heading(1, escaped(part.title))}\n"


def _parts(blocks: Blocks) -> Iterator[list[Block]]:
    """Yield the blocks before the first part, then those of each part."""
    gathered: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level <= _PART and gathered:
            yield gathered
            gathered = []
        gathered.append(block)
    if gathered:
        yield gathered


def _part(scribe: Scribe, blocks: list[Block]) -> str:
    first = blocks[0]
    if not isinstance(first, Heading) or first.level > _PART:
        return scribe.blocks(tuple(blocks))
    count = next((place for place, block in enumerate(blocks) if isinstance(block, Card | Tale)), len(blocks))
    name = scribe.named(first.anchor)
    title = scribe.heading(first.level, scribe.runs(first.runs), look="level-2 name")
    lead = f'<div class="lead-in" data-hit>\n{title}\n{scribe.blocks(tuple(blocks[1:count]))}</div>\n'
    return f'<section class="part"{name}>\n{lead}{scribe.blocks(tuple(blocks[count:]))}</section>\n'


def _opened(scribe: Scribe, part: Section, opener: Opener) -> str:
    """Return a chapter's opening: number and title, the introduction, its moments, and a story's line."""
    number = f'<p class="chapter-number" aria-hidden="true">{escaped(opener.number)}</p>\n' if opener.number else ""
    title = scribe.heading(1, escaped(part.title), look="chapter-title")
    stops = "".join(_stop(scribe, stop) for stop in opener.stops)
    listed = f'<ul class="stops">\n{stops}</ul>\n' if stops else ""
    introduction = scribe.blocks(opener.introduction)
    return f'<header class="opener">\n{number}{title}\n{introduction}{listed}{_spoken(scribe, opener)}</header>\n'


def _stop(scribe: Scribe, stop: Stop) -> str:
    title = scribe.linked(f"#{stop.anchor}", escaped(stop.title))
    note = f'<p class="note">{scribe.runs(stop.note)}</p>' if stop.note else ""
    pills = "".join(
        f'<li class="{look_of(step)}"><span aria-hidden="true">{step.letter if step else "·"}</span>'
        f'<span class="unseen">{escaped(scribe.step_names.get(step, "·") if step else "·")}</span> {count}</li>'
        for step, count in stop.steps
    )
    steps = f'<ul class="pills">{pills}</ul>' if pills else ""
    return f'<li><p class="stop">{title}</p>{note}{steps}</li>\n'


def _spoken(scribe: Scribe, opener: Opener) -> str:
    if not opener.spoken:
        return ""
    by = f'<p class="by">{escaped(opener.spoken_by)}</p>' if opener.spoken_by else ""
    return f'<blockquote class="spoken-line"><p>{scribe.runs(opener.spoken)}</p>{by}</blockquote>\n'
