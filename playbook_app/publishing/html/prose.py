"""How the blocks of running text are written: paragraphs, headings, lists, quotes, code, figures, notes, tables."""

from base64 import b64encode

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
    Runs,
    Style,
    Table,
)
from playbook_app.publishing.html.scribe import Scribe, WriteBlock
from playbook_app.publishing.html.text import escaped
from playbook_app.publishing.preflight import unreadable_image

_WIDE = 5
"""A table of so many columns may be wider than the page; it is moved by keys too."""


def _paragraph(scribe: Scribe, block: Paragraph) -> str:
    if not any(run.text.strip() for run in block.runs):
        return ""
    look = "" if block.style is Style.BODY else f' class="{block.style.value}"'
    return f"<p{look}>{scribe.runs(block.runs)}</p>\n"


def _heading(scribe: Scribe, block: Heading) -> str:
    return f"{scribe.heading(block.level, scribe.runs(block.runs))}\n"


def _list(scribe: Scribe, block: List) -> str:
    items = "".join(f"<li>{_item(scribe, item)}</li>\n" for item in block.items)
    if not items:
        return ""
    if block.start is None:
        return f"<ul>\n{items}</ul>\n"
    start = "" if block.start == 1 else f' start="{block.start}"'
    return f"<ol{start}>\n{items}</ol>\n"


def _item(scribe: Scribe, item: Blocks) -> str:
    """Return an item's content; a line of plain words, alone or over another list, needs no paragraph."""
    if item and _is_line(item[0]) and all(isinstance(block, List) for block in item[1:]):
        return scribe.runs(_runs_of(item[0])) + scribe.blocks(item[1:])
    return scribe.blocks(item)


def _is_line(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is Style.BODY


def _runs_of(block: Block) -> Runs:
    return block.runs if isinstance(block, Paragraph) else ()


def _definitions(scribe: Scribe, block: Definitions) -> str:
    entries = "".join(
        f"<dt>{scribe.runs(term)}</dt>{''.join(f'<dd>{_item(scribe, one)}</dd>' for one in meanings or ((),))}\n"
        for term, meanings in block.entries
    )
    return f"<dl>\n{entries}</dl>\n" if entries else ""


def _quote(scribe: Scribe, block: Quote) -> str:
    return f"<blockquote>\n{scribe.blocks(block.blocks)}</blockquote>\n"


def _code(_scribe: Scribe, block: Code) -> str:
    return f"<pre><code>{escaped(block.text)}</code></pre>\n"


def _rule(_scribe: Scribe, _block: Rule) -> str:
    return "<hr>\n"


def _figure(scribe: Scribe, block: Figure) -> str:
    caption = f"<figcaption>{scribe.runs(block.caption)}</figcaption>" if block.caption else ""
    return f"<figure>{image(scribe, block)}{caption}</figure>\n"


def image(scribe: Scribe, block: Figure) -> str:
    """Return an image, or what it shows in words where it cannot be read."""
    picture = scribe.images.picture(block.sha256)
    if picture is None:
        scribe.findings.setdefault(unreadable_image(block.alt or block.sha256[:12], scribe.place))
        return f'<span class="absent">[{escaped(block.alt or "?")}]</span>'
    size = f'width="{picture.width}" height="{picture.height}"'
    address = f"data:{picture.media_type};base64,{b64encode(picture.data).decode('ascii')}"
    return f'<img src="{address}" alt="{escaped(block.alt)}" {size} decoding="async">'


def _notes(scribe: Scribe, block: Notes) -> str:
    items = "".join(_note(scribe, number, blocks) for number, blocks in block.entries)
    return f'<ol class="notes">\n{items}</ol>\n' if items else ""


def _note(scribe: Scribe, number: str, blocks: Blocks) -> str:
    name, is_mentioned = scribe.note_name(number)
    back = (
        f' <a class="back" href="#to-{name}" aria-label="{escaped(scribe.controls.back)}">↩</a>' if is_mentioned else ""
    )
    value = f' value="{number}"' if number.isdecimal() and number.isascii() else ""
    return f"<li{value}{scribe.named(name)}>{_item(scribe, blocks)}{back}</li>\n"


def _table(scribe: Scribe, block: Table) -> str:
    count = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    if not count:
        return ""
    head = f"<thead><tr>{_cells(scribe, block, block.head, 'th', count)}</tr></thead>\n" if any(block.head) else ""
    rows = "".join(f"<tr>{_cells(scribe, block, row, 'td', count)}</tr>\n" for row in block.rows)
    body = f"<tbody>\n{rows}</tbody>\n" if rows else ""
    moved = ' tabindex="0" role="group"' if count >= _WIDE else ""
    return f'<div class="table"{moved}><table>\n{head}{body}</table></div>\n'


def _cells(scribe: Scribe, block: Table, texts: tuple[Runs, ...], tag: str, count: int) -> str:
    aligns = (*block.aligns, *(("left",) * count))
    filled = (*texts, *(((),) * (count - len(texts))))
    scope = ' scope="col"' if tag == "th" else ""
    return "".join(
        f"<{tag}{scope}{_aligned(align)}>{scribe.runs(runs)}</{tag}>"
        for runs, align in zip(filled, aligns, strict=False)
    )


def _aligned(align: str) -> str:
    return "" if align == "left" else f' class="{align}"'


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
    Table: _table,
}
