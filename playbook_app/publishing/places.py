"""The places of a book that links can lead to."""

from collections.abc import Iterator

from playbook_app.publishing.blocks import Anchor, Blocks, Card, Glossary, Heading, Passage, Tale, Together
from playbook_app.publishing.book import Book


def places_of(book: Book) -> tuple[str, ...]:
    """Return the anchors of a book's sections, headings, cards, stories and terms, each once, in their order."""
    found: dict[str, None] = {}
    for section in (*book.front, *book.body):
        found |= dict.fromkeys((section.anchor, *_places(section.blocks)))
    return tuple(filter(None, found))


def _places(blocks: Blocks) -> Iterator[str]:
    for block in blocks:
        match block:
            case Card():
                yield block.anchor
                yield from _places(block.blocks)
            case Heading(anchor=str(anchor)) | Tale(anchor=str(anchor)) | Anchor(name=anchor):
                yield anchor
            case Passage(blocks=inner) | Together(blocks=inner):
                yield from _places(inner)
            case Glossary():
                yield from (anchor for _term, anchor, _meaning in block.entries)
            case _:
                pass
