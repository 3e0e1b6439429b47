"""What can be asked of a working process, and what it answers: values that are pickled on their way."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.exchange.request import ColumnMapping, SheetChoice
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.excerpt import Excerpt
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.paper import Paper
from playbook_app.remark import Remark


@frozen(kw_only=True)
class PageRequest:
    """The page of one standard. `excerpt` is where it stood when the whole was last set, or None.

    `draft` is the standard as it is being typed, where that is further than the value.
    """

    standard: EntityId
    paper: Paper = Paper.A4
    excerpt: Excerpt | None = None
    draft: Standard | None = field(default=None, repr=False)


@frozen
class PageMade:
    """The pages of one standard as a PDF; `number` is the page that they began on when the whole was last set."""

    standard: EntityId
    data: bytes = field(repr=False)
    pages: int
    number: int | None
    warnings: tuple[Finding, ...]


@frozen(kw_only=True)
class PublishRequest:
    """A publication, by its name. Without `out` its bytes are answered, to be looked at.

    Where an edition is printed, `value` is its pickled playbook, made once by the window's process.
    """

    name: str
    paper: Paper | None = None
    choices: Choices = Choices()
    out: Path | None = None
    value: bytes | None = field(default=None, repr=False)

    @property
    def is_whole(self) -> bool:
        """Tell whether it is the handbook of all that is not retired."""
        return self.name == "handbook" and self.choices.role is None and not self.choices.approved_only


@frozen
class Published:
    """A publication as PDF: its path, or its bytes where none was asked for.

    `pages` counts all pages; the body alone has `body_pages`, and `places` is the page (from 1) in it of each standard.
    """

    path: Path | None
    data: bytes | None = field(repr=False)
    pages: int
    body_pages: int
    warnings: tuple[Finding, ...]
    places: Mapping[EntityId, int] = field(repr=False)


@frozen
class ImportRequest:
    """Documents to be brought in: answered by an `exchange.outcome.Imported`.

    `mapping` and `sheet` are as in `registry.read`.
    """

    sources: tuple[Path, ...]
    mapping: ColumnMapping | None = None
    sheet: SheetChoice | None = None


@frozen
class ExportRequest:
    """The playbook in a format of `exchange.registry.writable`, or its handbook as one of `publishing.documents`.

    It is asked for by its name; `choices`, `value` and `paper`, as of a `PublishRequest`, are for documents alone.
    """

    name: str
    out: Path
    choices: Choices = Choices()
    value: bytes | None = field(default=None, repr=False)
    paper: Paper | None = None


@frozen
class Exported:
    """Where the playbook was written to, and what a person should know: of a document, or `told` by another format."""

    path: Path
    remarks: tuple[Finding, ...] = ()
    told: tuple[Remark, ...] = ()


@frozen
class TakeInRequest:
    """An image from outside: answered by an `exchange.image.TakenImage`. `name` is what errors call it."""

    data: bytes = field(repr=False)
    name: str


@frozen
class TakeInFontsRequest:
    """The files of a typeface from outside, by name: answered by an `exchange.font.TakenTypeface`."""

    files: Mapping[str, bytes] = field(repr=False)


@frozen
class MergeRequest:
    """Another copy to be taken in: answered by a `merging.prepared.Prepared`. `mine` is the playbook's own file."""

    mine: Path
    other: Path


Request = (
    MergeRequest | PageRequest | PublishRequest | ImportRequest | ExportRequest | TakeInRequest | TakeInFontsRequest
)


class WorkFault(Exception):
    """A bug showed itself in a working process. `report` is its traceback, without any text of the playbook."""

    def __init__(self, report: str) -> None:
        """Keep the report."""
        super().__init__(report)
        self.report = report
