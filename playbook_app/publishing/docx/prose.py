"""How the blocks of running text are written: paragraphs, headings, lists, quotes, code, figures, notes."""

from dataclasses import replace

from playbook_app.publishing.blocks import (
    Block,
    Blocks,
    Code,
    Definitions,
    Figure,
    Heading,
    List,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Run,
    Style,
)
from playbook_app.publishing.docx.look import POINT, STEP_IN
from playbook_app.publishing.docx.pieces import joined, run_of
from playbook_app.publishing.docx.scribe import Scribe, WriteBlock
from playbook_app.publishing.docx.text import flowing, typed
from playbook_app.publishing.preflight import silent_image, unreadable_image

_STYLES = {
    Style.LEAD: "Lead",
    Style.STATEMENT: "Statement",
    Style.SPOKEN: "Spoken",
    Style.SMALL: "SmallPrint",
    Style.FACTS: "Facts",
    Style.LARGE: "Large",
    Style.ASKED: "Asked",
}
"""The styles of paragraphs that are not as those around them."""
_OPEN = frozenset({"Normal", "ListParagraph", "Definition", "QuestionText", "Quote"})
"""The styles whose paragraphs stand on the page itself, not on a ground."""
_HIGHEST = 0.6
"""An image takes this share of a page's height at most."""
_ORNAMENT = "* * *"


def _paragraph(scribe: Scribe, block: Paragraph) -> str:
    return scribe.paragraph(scribe.runs(block.runs), _STYLES.get(block.style, ""))


def _heading(scribe: Scribe, block: Heading) -> str:
    title = "".join(run.text for run in block.runs)
    return scribe.heading(block.level, scribe.runs(block.runs), title, anchor=block.anchor)


def _list(scribe: Scribe, block: List) -> str:
    if not block.items:
        return ""
    numbering = scribe.numbering.of_list(block.start, scribe.place.depth)
    style = "ListParagraph" if scribe.place.style == "Normal" else ""
    with scribe.at(style, further=STEP_IN, deeper=1):
        return joined(_item(scribe, item, numbering) for item in block.items)


def _item(scribe: Scribe, item: Blocks, numbering: str) -> str:
    """Return an item; its number stands before its first paragraph, or before nothing where it begins otherwise."""
    first = item[0] if item else None
    inner = scribe.runs(first.runs) if isinstance(first, Paragraph) else ""
    rest = item[1:] if inner else item
    head = scribe.paragraph(inner or run_of(flowing("\u00a0")), numbering=numbering, hanging=STEP_IN)
    return joined((head, scribe.blocks(rest)))


def _definitions(scribe: Scribe, block: Definitions) -> str:
    return joined(
        joined((scribe.paragraph(scribe.runs(term), "Term"), *(_meaning(scribe, meaning) for meaning in meanings)))
        for term, meanings in block.entries
    )


def _meaning(scribe: Scribe, blocks: Blocks) -> str:
    with scribe.at("Definition"):
        return scribe.blocks(blocks)


def _quote(scribe: Scribe, block: Quote) -> str:
    if scribe.place.style not in _OPEN:
        return scribe.blocks(tuple(map(_slanted, block.blocks)))
    with scribe.at("Quote", further=STEP_IN if scribe.place.style == "Quote" else 0):
        return scribe.blocks(block.blocks)


def _slanted(block: Block) -> Block:
    """Return a block with its paragraph in italics, where a quote is set off already by what stands around it."""
    if isinstance(block, Paragraph):
        return replace(block, runs=tuple(replace(run, italic=True) for run in block.runs))
    return block


def _code(scribe: Scribe, block: Code) -> str:
    return scribe.paragraph(run_of(typed(block.text)) if block.text.strip() else "", "CodeBlock")


def _rule(scribe: Scribe, _block: Rule) -> str:
    return scribe.paragraph(run_of(flowing(_ORNAMENT)), "ThematicBreak")


def _figure(scribe: Scribe, block: Figure) -> str:
    caption = scribe.runs(block.caption)
    room = scribe.place.width / POINT, scribe.look.height * _HIGHEST / POINT
    image = scribe.paragraph(drawn(scribe, block, *room), "Figure", with_next=bool(caption))
    return image + scribe.paragraph(caption, "Caption")


def drawn(scribe: Scribe, block: Figure, width: float, height: float) -> str:
    """Return a run with an image, so large at most (in points), or with what it shows where it cannot be read."""
    drawing = scribe.media.drawing(block, scribe.relations, width, height)
    name = block.alt or block.sha256[:12]
    if not drawing:
        scribe.findings.setdefault(unreadable_image(name, scribe.where))
        return run_of(flowing(f"[{block.alt or '?'}]"))
    if not block.alt:
        scribe.findings.setdefault(silent_image(block.sha256, scribe.where))
    return drawing


def _notes(scribe: Scribe, block: Notes) -> str:
    """Return those notes that no mark leads to; the others are footnotes by now."""
    return joined(_note(scribe, number, blocks) for number, blocks in block.entries if not scribe.is_noted(number))


def _note(scribe: Scribe, number: str, blocks: Blocks) -> str:
    mark = (Run(number, raised=True), Run(" "))
    first = blocks[0] if blocks else None
    with scribe.at("FootnoteText"):
        if isinstance(first, Paragraph):
            return scribe.blocks((Paragraph((*mark, *first.runs)), *blocks[1:]))
        return scribe.blocks((Paragraph(mark), *blocks))


TABLE: dict[type, WriteBlock] = {
    Paragraph: _paragraph,
    Heading: _heading,
    List: _list,
    Definitions: _definitions,
    Quote: _quote,
    Code: _code,
    Rule: _rule,
    Figure: _figure,
    Notes: _notes,
}
