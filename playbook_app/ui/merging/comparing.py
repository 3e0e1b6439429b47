"""Compares the playbook with another copy, away from the window: read by a worker, then looked through."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from playbook_app.domain.ancestry import Relation
from playbook_app.merging.prepared import Prepared
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.thumbnails import Thumbnails
from playbook_app.ui.merging.findings import Findings, looked_through
from playbook_app.ui.merging.pictures import BothGalleries
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.working.job import Job
from playbook_app.worker.jobs import MergeRequest


class Comparing(QObject):
    """One comparison at a time. After `stop` nothing is told of it any more."""

    begun = Signal(object)
    """A `Job`, which tells how far the reading is."""

    contained = Signal(object)
    """A `Prepared` of a copy that holds nothing new."""

    found = Signal(object)
    """`Findings`: what there is to be shown."""

    failed = Signal(object)
    """An exception: a known failure, or one that nobody expected."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin with nothing to compare."""
        super().__init__(parent)
        self._desk = desk
        self._path: Path | None = None
        self._job: Job | None = None
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(self._fail)

    @property
    def is_running(self) -> bool:
        """Whether a copy is being compared."""
        return self._path is not None

    def begin(self, path: Path) -> None:
        """Compare with a copy, once all that is shown is in the playbook's own file."""
        self.stop()
        self._path = path
        self._desk.session.settle(lambda: self._ask(path))

    def stop(self) -> None:
        """Give up what is being compared."""
        self._path = None
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _ask(self, path: Path) -> None:
        session = self._desk.session
        if self._path != path or self._job is not None:
            return
        if session.stalled:
            self._fail(session.stalled)
            return
        self._job = self._desk.workers.merge(MergeRequest(session.path, path), self._look_through, self._fail)
        self.begun.emit(self._job)

    def _look_through(self, prepared: Prepared) -> None:
        self._job = None
        if prepared.relation is Relation.CONTAINED:
            self._path = None
            self.contained.emit(prepared)
            return
        desk = self._desk
        playbook = desk.session.playbook
        thumbnails = Thumbnails(BothGalleries(desk.session, prepared.images), self)
        self._reckoner.ask_now(
            lambda: looked_through(prepared, playbook, desk.theme, desk.translate, thumbnails), self._tell
        )

    def _tell(self, found: Findings) -> None:
        if self._path == found.case.review.prepared.path:
            self._path = None
            self.found.emit(found)

    def _fail(self, failure: Exception) -> None:
        self._job = self._path = None
        self.failed.emit(failure)
