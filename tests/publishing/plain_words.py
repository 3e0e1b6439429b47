"""The words of a Markdown text without its marks: what tests compare with what was typed."""

from collections.abc import Iterator

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
    Runs,
    Table,
)
from playbook_app.publishing.markup import blocks


def plain_words(text: str) -> str:
    """Return the words of a Markdown text, a line a paragraph, item or row."""
    return "\n".join(filter(None, lines(blocks(text))))


def lines(read: Blocks) -> Iterator[str]:
    """Yield the words of blocks, a line for each paragraph, term, row of a table and figure; code as it is."""
    for block in read:
        yield from _lines(block)


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(runs) | Heading(runs):
            yield _words(runs)
        case Table(head, rows):
            yield from (" ".join(filter(None, map(_words, row))) for row in (head, *rows))
        case Code(text):
            yield text
        case Figure(_, alt, caption):
            yield " ".join(filter(None, (alt, _words(caption))))
        case Definitions(entries):
            for term, meanings in entries:
                yield _words(term)
                for meaning in meanings:
                    yield from lines(meaning)
        case _:
            for part in _parts(block):
                yield from lines(part)


def _parts(block: Block) -> Iterator[Blocks]:
    match block:
        case List(items):
            yield from items
        case Quote(quoted):
            yield quoted
        case Notes(entries):
            yield from (note for _, note in entries)


def _words(runs: Runs) -> str:
    return "".join(run.text for run in runs if not run.raised).replace("\n", " ")
