"""How each job is done: from the value and what was asked to what is answered. No pipe, no process, no state."""

import io
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from playbook_app.destination import check_file, disk_failures
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.exchange.image import TakenImage, take_in
from playbook_app.exchange.outcome import Imported
from playbook_app.exchange.registry import read, write
from playbook_app.publishing.keeping import Keeping
from playbook_app.worker.jobs import (
    Exported,
    ExportRequest,
    ImportRequest,
    MergeRequest,
    PageMade,
    PageRequest,
    Published,
    PublishRequest,
    Request,
    TakeInFontsRequest,
    TakeInRequest,
)

if TYPE_CHECKING:
    from playbook_app.exchange.font import TakenTypeface
    from playbook_app.merging.prepared import Prepared

ReadImage = Callable[[str], bytes]
"""Returns an image's bytes by their SHA-256 (hex), or raises a PlaybookError."""

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""

_PDF = b"%PDF-"


def done(
    request: Request,
    playbook: Playbook | None,
    images: ReadImage,
    progress: Progress,
    *,
    keeping: Keeping | None = None,
) -> object:
    """Do what is asked and return what it comes to. Raises the known errors of the work.

    What is kept of the last publication makes the next one quicker, and no different.
    """
    if isinstance(request, TakeInRequest):
        return _take_in(request)
    if isinstance(request, TakeInFontsRequest):
        return _take_in_fonts(request)
    if isinstance(request, MergeRequest):
        return _prepare_merge(request, progress)
    if playbook is None:
        raise LookupError("there is no playbook to work on")
    if isinstance(request, PublishRequest):
        return _publish(request, playbook, images, progress, keeping)
    return _DOING[type(request)](request, playbook, images, progress)


def warm_up(playbook: Playbook) -> None:
    """Set a page for nobody, so that fonts, labels and modules are there when somebody waits for one."""
    for standard in playbook.standards:
        _page(PageRequest(standard=standard), playbook, _no_image, lambda _: None)
        return


def _no_image(sha256: str) -> bytes:
    raise LookupError(sha256)


def _page(request: PageRequest, playbook: Playbook, images: ReadImage, _progress: Progress) -> PageMade | None:
    """Return the page, or None where the standard was deleted in the meantime."""
    from playbook_app.publishing.compose.excerpt import compose
    from playbook_app.publishing.pdf.writer import write as write_pdf

    if request.standard not in playbook.standards:
        return None
    if request.draft is not None:
        playbook = replace(playbook, standards={**playbook.standards, request.standard: request.draft})
    excerpt = request.excerpt
    book = compose(playbook, request.standard, today=_today(), excerpt=excerpt)
    out = io.BytesIO()
    written = write_pdf(book, out, images=images, paper=request.paper)
    number = excerpt.page if excerpt else None
    return PageMade(request.standard, out.getvalue(), written.pages, number, written.warnings)


def _publish(
    request: PublishRequest, playbook: Playbook, images: ReadImage, progress: Progress, keeping: Keeping | None
) -> Published:
    from playbook_app.publishing.compose.manuscript import standard_anchor
    from playbook_app.publishing.publications import PUBLICATIONS

    memory = io.BytesIO()
    playbook = _chosen(request, playbook)
    with _to_file(request.out):
        written = PUBLICATIONS[request.name].write(
            playbook,
            request.out or memory,
            options=request.choices.on(_today()),
            images=images,
            paper=request.paper,
            progress=progress,
            keeping=keeping,
        )
    places = {
        standard: place
        for standard in playbook.standards
        if (place := written.places.get(standard_anchor(standard))) is not None
    }
    return Published(
        request.out,
        None if request.out else memory.getvalue(),
        written.pages,
        written.body_pages,
        written.warnings,
        places,
    )


def _chosen(request: PublishRequest | ExportRequest, playbook: Playbook) -> Playbook:
    """Return the value to print: that of an edition, or the one that is held."""
    if request.value is None:
        return playbook
    edition: Playbook = pickle.loads(request.value)  # noqa: S301 - the window's process has just made it of a value
    return edition


@contextmanager
def _to_file(out: Path | None) -> Iterator[None]:
    """Refuse what must not be overwritten, and raise what the disk answers as known failures."""
    if out is None:
        yield
        return
    check_file(out, (_PDF,))
    with disk_failures(out):
        yield


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _import(request: ImportRequest, playbook: Playbook, _images: ReadImage, progress: Progress) -> Imported:
    return read(
        request.sources, playbook, new_id=_new_id, mapping=request.mapping, sheet=request.sheet, progress=progress
    )


def _new_id() -> EntityId:
    return EntityId(str(uuid4()))


def _export(request: ExportRequest, playbook: Playbook, images: ReadImage, progress: Progress) -> Exported:
    from playbook_app.publishing.documents import DOCUMENTS

    if document := DOCUMENTS.get(request.name):
        options = request.choices.on(_today())
        playbook = _chosen(request, playbook)
        remarks = document.write(
            playbook, request.out, options=options, images=images, paper=request.paper, progress=progress
        )
        return Exported(request.out, remarks)
    return Exported(request.out, told=write(request.name, playbook, images, request.out))


def _take_in(request: TakeInRequest) -> TakenImage:
    return take_in(request.data, request.name)


def _take_in_fonts(request: TakeInFontsRequest) -> "TakenTypeface":
    from playbook_app.exchange import font

    return font.take_in([font.GivenFont(name, data) for name, data in request.files.items()])


def _prepare_merge(request: MergeRequest, progress: Progress) -> "Prepared":
    from playbook_app.merging.opening import opened
    from playbook_app.merging.preparing import prepare

    with opened(request.mine) as mine:
        return prepare(mine, request.other, progress)


_DOING: dict[type, Callable[[Any, Playbook, ReadImage, Progress], object]] = {
    PageRequest: _page,
    ImportRequest: _import,
    ExportRequest: _export,
}
