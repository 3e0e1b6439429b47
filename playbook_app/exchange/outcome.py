"""What every import answers with, whatever its format."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from playbook_app.domain.change import Changes
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


class Verb(StrEnum):
    """What happened to one thing that a source holds."""

    CREATED = "created"
    UPDATED = "updated"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence and the values that it takes; the sentence is the key of its translation."""

    sentence: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, sentence: str, **values: object) -> "Remark":
        """Make a remark from keyword values."""
        return cls(sentence, tuple((name, str(value)) for name, value in values.items()))

    def __str__(self) -> str:
        """Word it in English."""
        return self.sentence.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a source: its file, and the line (from 1) where that is known."""

    file: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one thing; `reason` says why, where that is not plain."""

    verb: Verb
    kind: Kind
    name: str
    place: Place
    reason: Remark | None = None


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What a column of a table is taken for: a field, `stage`, `moment`, `roles`, `extra` or `ignore`.

    `certain` columns were named by a mapping file or bear the field's own name. `example` is a value of it.
    """

    column: str
    field: str
    example: str
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a format's reader answers with: the playbook as it would be, and what there is to tell."""

    after: Playbook
    images: Mapping[str, bytes] = field(default_factory=dict)
    outcomes: tuple[Outcome, ...] = ()
    columns: tuple[ColumnGuess, ...] = ()
    notices: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """An import ready to be performed: its changes, the bytes of images by SHA-256 (hex), and what there is to tell."""

    changes: Changes
    images: Mapping[str, bytes]
    outcomes: tuple[Outcome, ...]
    columns: tuple[ColumnGuess, ...]
    notices: tuple[Remark, ...]
