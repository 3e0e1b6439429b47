"""The block tree: the only thing that a writer sees. It holds text, never markup, and says what things are, not where
they stand on a page."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from playbook_app.domain.vocabulary import Step


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. `link` is a web or mail address, or `#` and the name of an anchor."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    raised: bool = False
    link: str | None = None


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
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    runs: Runs
    style: Style = Style.BODY


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, 1 (chapter) to 6; those that a text brings along stand below the ones of its publication."""

    runs: Runs
    level: int
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted list, or a numbered one that begins at `start`; every item is a sequence of blocks."""

    items: tuple["Blocks", ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Definitions:
    """Terms, each with its definitions."""

    entries: tuple[tuple[Runs, tuple["Blocks", ...]], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of another."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Code:
    """Text set as typed, in a fixed pitch."""

    text: str


Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of cells, each a sequence of runs; `head` repeats on each page. `aligns` has one entry a column."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    aligns: tuple[Align, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """An image of the playbook, by the SHA-256 of its bytes; without alt text it is named in preflight."""

    sha256: str
    alt: str
    caption: Runs = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""


@dataclass(frozen=True, slots=True)
class Notes:
    """Footnotes of a text, at its end: each with its number as printed and its blocks."""

    entries: tuple[tuple[str, "Blocks"], ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """Blocks under a small label, such as DO or AVOID."""

    label: str
    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Columns:
    """Labelled texts side by side, of equal width; a column without blocks is left out by whoever composes."""

    columns: tuple[Labelled, ...]
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A text that stands out in the colour of its step; the label runs in, bold, before the first words."""

    label: str
    blocks: "Blocks"
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A standard: its badge in the margin, what stands over its title, and its blocks. Kept together where it fits."""

    anchor: str
    code: str
    title: str
    step: Step | None
    overline: tuple[str, ...]
    blocks: "Blocks"
    fixed: bool = False
    roles: str = ""


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
)
Blocks = tuple[Block, ...]
