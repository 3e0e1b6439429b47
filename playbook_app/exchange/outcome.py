"""What every import answers with, whatever its format."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import StrEnum

from playbook_app.domain.change import Changes
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.remark import Remark


class Verb(StrEnum):
    """What happened to one thing that a source holds."""

    CREATED = "created"
    UPDATED = "updated"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"


@frozen
class Place:
    """Where something stands in a source: its file, and the line (from 1) where that is known."""

    file: str
    line: int | None = None


@frozen
class Outcome:
    """What became of one thing; `reason` says why, where that is not plain."""

    verb: Verb
    kind: Kind
    name: str
    place: Place
    reason: Remark | None = None


@frozen
class ColumnGuess:
    """What a column of a table is taken for: a field, `stage`, `moment`, `roles`, `extra` or `ignore`.

    `certain` columns were named by a mapping file or bear the field's own name. `example` is a value of it.
    """

    column: str
    field: str
    example: str
    certain: bool = False


@frozen
class Sheets:
    """The sheets of a workbook that hold something, and the one that was read. `file` is the workbook's name."""

    file: str
    names: tuple[str, ...]
    chosen: str


@frozen
class PartGuess:
    """What a headed part of a document becomes: `stage`, `moment`, `standard`, `text`, `field`, or `ignore`.

    `number` counts the parts of an import from 1, in their order; `level` is that of its heading, from 1, or 0 for a
    title and for what has no heading. Of a field, `field` is its name, where it has one. `chosen` parts were said to
    become this, themselves; `words` counts what stands under the heading.
    """

    number: int
    level: int
    heading: str
    becomes: str
    words: int
    field: str = ""
    chosen: bool = False


@frozen
class Reading:
    """What a format's reader answers with: the playbook as it would be, and what there is to tell."""

    after: Playbook
    images: Mapping[str, bytes] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    columns: tuple[ColumnGuess, ...] = ()
    notices: tuple[Remark, ...] = ()
    sheets: tuple[Sheets, ...] = ()
    parts: tuple[PartGuess, ...] = ()


def together(readings: Sequence[Reading], before: Playbook) -> Reading:
    """Return one reading of several, each of which went on from the one before; `before` is the value without any."""
    return Reading(
        readings[-1].after if readings else before,
        {sha256: data for reading in readings for sha256, data in reading.images.items()},
        tuple(outcome for reading in readings for outcome in reading.outcomes),
        tuple(column for reading in readings for column in reading.columns),
        tuple(notice for reading in readings for notice in reading.notices),
        tuple(sheet for reading in readings for sheet in reading.sheets),
        tuple(part for reading in readings for part in reading.parts),
    )


@frozen
class Imported:
    """An import ready to be performed: its changes, the bytes of images by SHA-256 (hex), and what there is to tell."""

    changes: Changes
    images: Mapping[str, bytes]
    outcomes: tuple[Outcome, ...]
    columns: tuple[ColumnGuess, ...]
    notices: tuple[Remark, ...]
    sheets: tuple[Sheets, ...] = ()
    parts: tuple[PartGuess, ...] = ()


def level_key(level: int) -> str:
    """Return what a mapping calls a level of headings; 0 is the title."""
    return f"level {level}" if level else "title"


def part_key(number: int) -> str:
    """Return what a mapping calls one part, by its number in the import."""
    return f"part {number}"
