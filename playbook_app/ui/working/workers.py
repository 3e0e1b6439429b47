"""Heavy work for one window. One process makes live pages and nothing else, so that they never wait; what takes long is
done by at most two others, which come when they are needed and go when they have been idle for a while.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from playbook_app.domain.change import Changes, apply
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.paper import Paper

if TYPE_CHECKING:
    from playbook_app.exchange.font import TakenTypeface
    from playbook_app.exchange.image import TakenImage
    from playbook_app.exchange.outcome import Imported
    from playbook_app.merging.prepared import Prepared
    from playbook_app.ui.working.bench import Bench
    from playbook_app.ui.working.helper import FetchImage
    from playbook_app.ui.working.job import Done, Failed, Job
    from playbook_app.ui.working.pages import Pages
    from playbook_app.worker.jobs import (
        Exported,
        ExportRequest,
        ImportRequest,
        MergeRequest,
        PageMade,
        Published,
        PublishRequest,
        Request,
        TakeInFontsRequest,
        TakeInRequest,
    )

_MOST = 2
"""How many long jobs are done at a time."""
_IDLE = 60_000
"""Milliseconds after which a process without work is ended."""


class Workers(QObject):
    """Takes work from the window and answers in its thread. Nothing is asked of it before `hold`."""

    started = Signal(object)
    """A job was taken on."""
    progressed = Signal(object, float)
    """How much of a job is done, from 0 to 1."""
    ended = Signal(object)
    """A job has ended: done, failed or given up."""
    faulted = Signal(object)
    """A WorkFault of a page, for which nobody else waits."""

    def __init__(self, image: "FetchImage", parent: QObject | None = None) -> None:
        """`image` gets an image's bytes by SHA-256 (hex) and passes them on when it has them, or None."""
        super().__init__(parent)
        self._image = image
        self._playbook: Playbook | None = None
        self._closed = False
        self._pages: Pages | None = None
        self._benches: list[Bench] = []
        self._waiting: deque[Job] = deque()
        self._rest = QTimer(self, interval=_IDLE, singleShot=True)
        self._rest.timeout.connect(self._end_idle)

    def hold(self, playbook: Playbook) -> None:
        """Take the value to work on: once, and anew where it did not come about by changes."""
        self._playbook = playbook
        if self._pages:
            self._pages.hold(playbook)
        for bench in self._benches:
            bench.helper.forget()

    def follow(self, changes: Changes) -> None:
        """Take what an operation changed. Raises StaleChange where it does not fit the value that is held."""
        self._playbook = apply(self._held(), changes)
        if self._pages:
            self._pages.follow(self._playbook, changes)
        for bench in self._benches:
            bench.helper.follow(changes)

    def warm(self) -> None:
        """Start the process of the pages, so that the first one comes as quickly as the others."""
        if self._closed:
            return
        self._made_pages().helper.warm_up(self._held())

    def page(
        self,
        standard: EntityId,
        paper: Paper,
        done: "Callable[[PageMade], None]",
        failed: "Failed | None" = None,
        *,
        draft: Standard | None = None,
    ) -> None:
        """Ask for the page of a standard, or of a `draft` of it that is being typed.

        Only the page asked for last is answered, and none of a deleted standard.
        """
        if not self._closed:
            self._made_pages().ask(standard, paper, done, failed or self.faulted.emit, draft)

    def publish(self, request: "PublishRequest", done: "Callable[[Published], None]", failed: "Failed") -> "Job":
        """Make a publication: a file, or bytes to be looked at."""

        def remember(published: "Published") -> None:
            if request.is_whole:
                self._made_pages().remember(request.paper or Paper.A4, published)
            done(published)

        title = self.tr("Writing {name}").format(name=request.out.name) if request.out else self.tr("Setting the pages")
        return self._begin(title, request, remember, failed)

    def import_(self, request: "ImportRequest", done: "Callable[[Imported], None]", failed: "Failed") -> "Job":
        """Read documents; what they bring is answered as changes."""
        title = self.tr("Reading {name}").format(name=", ".join(source.name for source in request.sources))
        return self._begin(title, request, done, failed)

    def merge(self, request: "MergeRequest", done: "Callable[[Prepared], None]", failed: "Failed") -> "Job":
        """Compare the playbook's file with another copy; what a merge would do is answered."""
        return self._begin(self.tr("Comparing with {name}").format(name=request.other.name), request, done, failed)

    def export(self, request: "ExportRequest", done: "Callable[[Exported], None]", failed: "Failed") -> "Job":
        """Write the playbook in another format."""
        title = self.tr("Writing {name}").format(name=request.out.name)
        return self._begin(title, request, done, failed)

    def take_in(self, request: "TakeInRequest", done: "Callable[[TakenImage], None]", failed: "Failed") -> "Job":
        """Make an image from outside one that a playbook can keep."""
        title = self.tr("Taking in {name}").format(name=Path(request.name).name)
        return self._begin(title, request, done, failed)

    def take_in_fonts(
        self, request: "TakeInFontsRequest", done: "Callable[[TakenTypeface], None]", failed: "Failed"
    ) -> "Job":
        """Make files from outside a typeface that a playbook can keep."""
        title = self.tr("Taking in {name}").format(name=", ".join(request.files))
        return self._begin(title, request, done, failed)

    def close(self) -> None:
        """End all work and its processes. Nothing is answered or begun any more, whoever still asks."""
        self._closed = True
        self._waiting.clear()
        self._rest.stop()
        if self._pages:
            self._pages.helper.end()
        for bench in self._benches:
            bench.job = None
            bench.helper.end()

    def _held(self) -> Playbook:
        if self._playbook is None:
            raise LookupError("no playbook is held")
        return self._playbook

    def _made_pages(self) -> "Pages":
        """Return what makes pages; it and all it talks in are loaded for the first one."""
        from playbook_app.ui.working.pages import Pages

        if self._pages is None:
            self._pages = Pages(self._image, self)
            self._pages.hold(self._held())
        return self._pages

    def _begin(self, title: str, request: "Request", done: "Done", failed: "Failed") -> "Job":
        from playbook_app.ui.working.job import Job

        job = Job(title, request, done=done, failed=failed, cancel=self._cancel)
        self._waiting.append(job)
        self.started.emit(job)
        self._serve()
        return job

    def _serve(self) -> None:
        """Give waiting jobs to those that are free."""
        if self._closed:
            return
        while self._waiting and (bench := self._free()):
            bench.take(self._waiting.popleft(), self._held())
        self._rest.start()

    def _free(self) -> "Bench | None":
        from playbook_app.ui.working.bench import Bench

        found = next((bench for bench in self._benches if bench.job is None), None)
        if found is None and len(self._benches) < _MOST:
            found = Bench(self._image, self)
            found.progressed.connect(self.progressed)
            found.ended.connect(self._end)
            self._benches.append(found)
        return found

    @Slot(object)
    def _end(self, job: "Job") -> None:
        self.ended.emit(job)
        self._serve()

    def _cancel(self, job: "Job") -> None:
        bench = next((bench for bench in self._benches if bench.job is job), None)
        if bench:
            bench.give_up()
        elif job in self._waiting:
            self._waiting.remove(job)
        else:
            return
        self._end(job)

    @Slot()
    def _end_idle(self) -> None:
        for bench in self._benches:
            if bench.job is None:
                bench.helper.end()
