"""The formats that come in and go out, as data. A format's module is imported when it is used, not before."""

from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from playbook_app.destination import disk_failures
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.path import Unreachable
from playbook_app.errors.source import IsPlaybook, NoSource, OddName, UnknownFormat
from playbook_app.frozen import frozen
from playbook_app.remark import Listed, Remark

if TYPE_CHECKING:
    from playbook_app.exchange.outcome import Imported, Reading
    from playbook_app.exchange.request import ColumnMapping, Progress, Request, SheetChoice


class Reader(Protocol):
    """What a module has whose format comes in: a function named `read_sources`."""

    def __call__(self, sources: Sequence[Path], playbook: Playbook, request: "Request") -> "Reading":
        """Return the playbook with what the sources bring."""


class Writer(Protocol):
    """What a module has whose format goes out: a function named `write`."""

    def __call__(self, playbook: Playbook, images: Callable[[str], bytes], out: Path) -> tuple[Remark, ...]:
        """Write the playbook to a file or folder, and return what a person should know of it.

        `images` gives the bytes of a SHA-256 (hex).
        """


@frozen
class Format:
    """One format: what it is called, whether a path is of it, what people call such paths, and who reads and writes.

    csv and xlsx hold the standards, markdown the whole playbook, handbook and docx whatever others wrote for their
    people.
    """

    name: str
    recognises: Callable[[Path], bool]
    sources: str
    reader: str | None = None
    writer: str | None = None


def _suffixed(*suffixes: str) -> Callable[[Path], bool]:
    return lambda path: path.is_file() and path.suffix.casefold() in suffixes


def _is_playbook_folder(path: Path) -> bool:
    from playbook_app.exchange.folder.layout import is_playbook_folder

    return is_playbook_folder(path)


def _is_handbook(path: Path) -> bool:
    return path.is_dir() or _suffixed(".md", ".markdown")(path)


FORMATS = (
    Format(
        name="csv",
        recognises=_suffixed(".csv", ".tsv", ".tab", ".txt"),
        sources="tables (.csv, .tsv, .tab, .txt)",
        reader="playbook_app.exchange.table.reading",
        writer="playbook_app.exchange.table.writing",
    ),
    Format(
        name="xlsx",
        recognises=_suffixed(".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb"),
        sources="Excel workbooks (.xlsx)",
        reader="playbook_app.exchange.table.workbooks",
        writer="playbook_app.exchange.table.workbook_writing",
    ),
    Format(
        name="docx",
        recognises=_suffixed(".docx", ".docm", ".dotx", ".dotm", ".doc"),
        sources="Word documents (.docx)",
        reader="playbook_app.exchange.word.reading",
    ),
    Format(
        name="markdown",
        recognises=_is_playbook_folder,
        sources="folders that a playbook was exported to",
        reader="playbook_app.exchange.folder.importing",
        writer="playbook_app.exchange.folder.writing",
    ),
    Format(
        name="handbook",
        recognises=_is_handbook,
        sources="Markdown files (.md) and folders of them",
        reader="playbook_app.exchange.handbook.reading",
    ),
)
"""All formats; where several recognise a path, the first takes it."""


def writable() -> tuple[Format, ...]:
    """Return the formats that go out."""
    return tuple(format_ for format_ in FORMATS if format_.writer)


def write(name: str, playbook: Playbook, images: Callable[[str], bytes], out: Path) -> tuple[Remark, ...]:
    """Write the playbook in the format of that name, and return what a person should know of it.

    Raises KeyError for a name that does not go out, and the known errors of the format and of `disk_failures`.
    """
    modules = {format_.name: format_.writer for format_ in FORMATS if format_.writer}
    writer = cast("Writer", import_module(modules[name]).write)
    with disk_failures(out):
        return writer(playbook, images, out)


def recognised(source: Path) -> Format:
    """Return the format of a path. Raises NoSource, Unreachable, OddName, IsPlaybook, UnknownFormat."""
    try:
        source.stat()
        str(source).encode()
    except (FileNotFoundError, NotADirectoryError):
        raise NoSource(path=source) from None
    except UnicodeEncodeError:
        raise OddName(path=source) from None
    except OSError as error:
        raise Unreachable(path=source, reason=error.strerror) from error
    if _suffixed(".playbook")(source):
        raise IsPlaybook(path=source)
    for format_ in FORMATS:
        if format_.reader and format_.recognises(source):
            return format_
    known = Listed(tuple(Remark(format_.sources) for format_ in FORMATS if format_.reader))
    raise UnknownFormat(path=source, formats=known)


def read(
    sources: Sequence[Path],
    playbook: Playbook,
    *,
    new_id: Callable[[], EntityId],
    mapping: "ColumnMapping | None" = None,
    sheet: "SheetChoice | None" = None,
    progress: "Progress | None" = None,
) -> "Imported":
    """Return what the sources bring to a playbook, as the changes of one operation. Nothing is written anywhere.

    `mapping` says what the columns of tables are (see `table.columns.mapped` and `chosen`) and what the parts of
    documents become (see `word.mapping`), `sheet` which sheet of workbooks is read. Raises as `recognised`, and the
    known errors of the formats.
    """
    from playbook_app.domain.difference import difference
    from playbook_app.exchange.outcome import Imported, together
    from playbook_app.exchange.request import Request
    from playbook_app.exchange.settled import settled

    groups = [(one, list(paths)) for one, paths in groupby(sources, recognised)]
    readings: list[Reading] = []
    for number, (format_, paths) in enumerate(groups):
        request = Request(new_id, mapping, sheet, _share(progress, number, len(groups)))
        reader = cast("Reader", import_module(str(format_.reader)).read_sources)
        readings.append(reader(paths, readings[-1].after if readings else playbook, request))
    found = together(readings, playbook)
    after, remarks = settled(playbook, found.after)
    wanted = set(after.files())
    kept = {sha256: data for sha256, data in found.images.items() if sha256 in wanted}
    notices = (*found.notices, *remarks)
    changes = difference(playbook, after)
    return Imported(changes, kept, found.outcomes, found.columns, notices, found.sheets, found.parts)


def _share(progress: "Progress | None", number: int, count: int) -> "Progress":
    if progress is None:
        return lambda _: None
    return lambda done: progress((number + done) / count)
