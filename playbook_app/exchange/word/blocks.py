"""What a document is made of, once its XML is understood: paragraphs of spans, tables of cells, boxes beside them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from playbook_app.exchange.word.numbering import Label
from playbook_app.frozen import frozen


@frozen
class Picture:
    """An image: the part of the package that holds it, and what it shows in words."""

    part: str
    alt: str


@frozen
class Span:
    """A stretch of text in one style, an image, or the mark of a footnote, by its name. A line feed breaks the line."""

    text: str = ""
    bold: bool = False
    italic: bool = False
    link: str = ""
    note: str = ""
    picture: Picture | None = None


Spans = tuple[Span, ...]


@frozen
class Looks:
    """How a paragraph looks as a whole. `size` is that of most of its letters, in half points."""

    size: int = 0
    bold: bool = False
    caps: bool = False
    underlined: bool = False
    centred: bool = False


@frozen
class Paragraph:
    """A paragraph. `level` is that of a heading by its style; `label` what stands before an item of a list.

    `indent` is in twentieths of a point. `comments` are the ids of those that are about it.
    """

    spans: Spans
    level: int | None = None
    label: Label | None = None
    looks: Looks = Looks()
    indent: int = 0
    comments: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The words as one line."""
        return " ".join("".join(span.text for span in self.spans).split())

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return not any(span.text.strip() or span.picture or span.note for span in self.spans)


@frozen
class Cell:
    """A cell, over `width` columns. One that `continues` belongs to the cell above it."""

    blocks: "Blocks"
    width: int = 1
    continues: bool = False


@frozen
class Table:
    """The rows of a table."""

    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Box:
    """What stands in a box beside the text."""

    blocks: "Blocks"


Block = Paragraph | Table | Box
Blocks = tuple[Block, ...]


@frozen
class Remarked:
    """A comment: who wrote what and when (UTC), whether it is settled, and the id of the one that it replies to."""

    author: str
    at: dt.datetime
    blocks: Blocks
    resolved: bool = False
    parent: str | None = None


@dataclass(slots=True)
class Tally:
    """What was met that does not come along, or not as it was."""

    hidden: int = 0
    contents: int = 0
    headers: int = 0
    outside: int = 0
    objects: int = 0
    chunks: int = 0
    changes: int = 0
    deep: int = 0


@frozen
class Document:
    """A document. Notes and comments are found by their names, `tally` tells what was left out."""

    blocks: Blocks
    notes: Mapping[str, Blocks] = field(default_factory=dict)
    comments: Mapping[str, Remarked] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)


def text_of(blocks: Blocks) -> str:
    """Return all words of some blocks as one line."""
    return " ".join(filter(None, map(_words, blocks)))


def _words(block: Block) -> str:
    if isinstance(block, Paragraph):
        return block.text
    if isinstance(block, Box):
        return text_of(block.blocks)
    return " ".join(text_of(cell.blocks) for row in block.rows for cell in row)
