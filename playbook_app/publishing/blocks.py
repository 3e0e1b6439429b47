"""The block tree, of which a book's sections are made: text, never markup. It says what things are, not where on a page
they stand."""

from dataclasses import field
from enum import StrEnum
from typing import Literal

from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.publishing.board import Board
from playbook_app.publishing.forms import (
    Blanks,
    Fitting,
    Focus,
    Marked,
    Masthead,
    Quarters,
    Scores,
    Ticks,
    Topic,
    WritingRoom,
)


@frozen
class Run:
    """A stretch of text in one style. `link` is a web or mail address, or `#` and the name of an anchor.

    A run with `page` prints the number of the page on which its link's anchor stands, in place of its text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    raised: bool = False
    link: str | None = None
    page: bool = False


Runs = tuple[Run, ...]
LINE_BREAK = Run("\n")
"""A run whose text is a line feed breaks the line."""


class Style(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    STATEMENT = "statement"
    SPOKEN = "spoken"
    SMALL = "small"
    FACTS = "facts"
    LARGE = "large"
    ASKED = "asked"


@frozen
class Paragraph:
    """A paragraph."""

    runs: Runs
    style: Style = Style.BODY


@frozen
class Heading:
    """A heading, 1 (chapter) to 6; those that a text brings along stand below the ones of its publication."""

    runs: Runs
    level: int
    anchor: str | None = None


@frozen
class List:
    """A bulleted list, or a numbered one that begins at `start`; every item is a sequence of blocks."""

    items: tuple["Blocks", ...]
    start: int | None = None


@frozen
class Definitions:
    """Terms, each with its definitions."""

    entries: tuple[tuple[Runs, tuple["Blocks", ...]], ...]


@frozen
class Quote:
    """Words of another."""

    blocks: "Blocks"


@frozen
class Code:
    """Text set as typed, in a fixed pitch."""

    text: str


Align = Literal["left", "center", "right"]


@frozen
class Table:
    """A grid of cells, each a sequence of runs; `head` repeats on each page. `aligns` has one entry a column.

    `shares`, where given, are the columns' parts of the width; else they follow from the content. With `written_in` its
    rows have room for a pen.
    """

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    aligns: tuple[Align, ...] = ()
    shares: tuple[float, ...] = ()
    written_in: bool = False


@frozen
class Figure:
    """An image of the playbook, by the SHA-256 of its bytes; without alt text it is named in preflight."""

    sha256: str
    alt: str
    caption: Runs = ()


@frozen
class Rule:
    """A thematic break."""


@frozen
class Notes:
    """Footnotes of a text, at its end: each with its number as printed and its blocks."""

    entries: tuple[tuple[str, "Blocks"], ...]


@frozen
class Labelled:
    """Blocks under a small label, such as DO or AVOID."""

    label: str
    blocks: "Blocks"


@frozen
class Columns:
    """Labelled texts side by side, of equal width; a column without blocks is left out by whoever composes."""

    columns: tuple[Labelled, ...]
    ruled: bool = False


@frozen
class Callout:
    """A text that stands out in the colour of its step; the label runs in, bold, before the first words."""

    label: str
    blocks: "Blocks"
    step: Step | None = None


@frozen
class Card:
    """A standard: its badge in the margin, what stands over its title, and its blocks. Kept together where it fits.

    `mark` is the watermark of the pages that it touches, such as Draft; it is empty for what is approved. `seal` stands
    out beside the overline: the word for what never varies. `doers` are the anchors of the roles that it is for, whose
    names are in `roles`.
    """

    anchor: str
    code: str
    title: str
    step: Step | None
    overline: tuple[str, ...]
    blocks: "Blocks"
    seal: str = ""
    roles: str = ""
    mark: str = ""
    doers: tuple[str, ...] = ()


@frozen
class Passage:
    """The blocks of one field; `place` says in words where they come from, for findings, and `text` what was typed."""

    place: str
    blocks: "Blocks"
    text: str = field(default="", repr=False)


@frozen
class Together:
    """Blocks that belong on one page, where they fit on one."""

    blocks: "Blocks"


@frozen
class Facts:
    """What is to be known before the rest, in small type; each label runs in, bold."""

    entries: tuple[Labelled, ...]


@frozen
class Tale:
    """A story, set off from what stands around it; `source` says where it comes from and how true it is.

    `overline` says what it is and shows, where it stands on a page of its own.
    """

    title: str
    blocks: "Blocks"
    source: str = ""
    anchor: str | None = None
    overline: str = ""


@frozen
class Steps:
    """The service steps, each with its name and its meaning."""

    entries: tuple[tuple[Step, str, str], ...]


@frozen
class GridRow:
    """A row of a grid: its title, and a cell for each column."""

    title: Runs
    cells: tuple[Runs, ...]


@frozen
class Grid:
    """The journey at a glance: rows in titled groups, a column a step; the head repeats on each page."""

    corner: str
    head: tuple[tuple[Step | None, str], ...]
    groups: tuple[tuple[Runs, tuple[GridRow, ...]], ...]


@frozen
class Asked:
    """A question with its number, its choices (each with its letter), and empty lines to write the answer on.

    `answer` is what a reader on a screen unfolds; pages have a key at the end of all questions.
    """

    number: str
    blocks: "Blocks"
    choices: tuple[tuple[str, Runs], ...] = ()
    lines: int = 0
    answer: "Blocks" = ()


@frozen
class Anchor:
    """A place that links lead to, without anything to be seen; it stays with what follows."""

    name: str


@frozen
class Glossary:
    """Terms with their anchors and what they mean."""

    entries: tuple[tuple[str, str, "Blocks"], ...]


@frozen
class Overview:
    """The standards of a moment that runs over pages: step, code, title and anchor of each."""

    entries: tuple[tuple[Step | None, str, str, str], ...]


@frozen
class Contents:
    """The list of contents: title, anchor and level (0 or 1) of each entry, with its number where it has one."""

    entries: tuple[tuple[str, str, str, int], ...]


@frozen
class Index:
    """Entries in titled groups, each with the anchors whose pages it lists; set in columns."""

    groups: tuple[tuple[str, tuple[tuple[Runs, tuple[str, ...]], ...]], ...]
    columns: int = 2


@frozen
class Signature:
    """Lines to be filled by pen, each over its label."""

    labels: tuple[str, ...]


Block = (
    Paragraph
    | Heading
    | List
    | Definitions
    | Quote
    | Code
    | Table
    | Figure
    | Rule
    | Notes
    | Labelled
    | Columns
    | Callout
    | Card
    | Passage
    | Together
    | Facts
    | Tale
    | Steps
    | Grid
    | Board
    | Asked
    | Anchor
    | Glossary
    | Overview
    | Contents
    | Index
    | Signature
    | Blanks
    | Fitting
    | Focus
    | Marked
    | Masthead
    | Quarters
    | Scores
    | Ticks
    | Topic
    | WritingRoom
)
Blocks = tuple[Block, ...]


def flattened(blocks: Blocks) -> Blocks:
    """Return blocks with those of passages in their place, where it does not matter which field they come from."""
    flat: list[Block] = []
    for block in blocks:
        if isinstance(block, Passage):
            flat += flattened(block.blocks)
        else:
            flat.append(block)
    return tuple(flat)
