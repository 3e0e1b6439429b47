"""Where long work is done: one process, and the job that it is at."""

from PySide6.QtCore import QObject, Signal, Slot

from playbook_app.domain.playbook import Playbook
from playbook_app.errors.working import WorkBroke
from playbook_app.ui.working.helper import FetchImage, Helper
from playbook_app.ui.working.job import Job


class Bench(QObject):
    """A process for long work, and the job that it is at."""

    progressed = Signal(object, float)
    """How much of a job is done, from 0 to 1."""
    ended = Signal(object)
    """A job is done or has failed."""

    def __init__(self, image: FetchImage, parent: QObject) -> None:
        """`image` gets the bytes of images."""
        super().__init__(parent)
        self.helper = Helper(image, self)
        self.job: Job | None = None
        self._number = 0
        self.helper.done.connect(self._finish)
        self.helper.failed.connect(self._fail)
        self.helper.progressed.connect(self._tell)
        self.helper.gone.connect(self._break)

    def take(self, job: Job, playbook: Playbook) -> None:
        """Begin a job."""
        self.job = job
        self._number = self.helper.ask(job.request, playbook)

    def give_up(self) -> None:
        """Leave the job; what was begun is undone by its process while that ends."""
        self.job = None
        self.helper.end()

    def _released(self, number: int) -> Job | None:
        if self.job is None or number != self._number:
            return None
        job, self.job = self.job, None
        return job

    @Slot(int, object)
    def _finish(self, number: int, result: object) -> None:
        if job := self._released(number):
            job.share = 1.0
            self.ended.emit(job)
            job.done(result)

    @Slot(int, object)
    def _fail(self, number: int, failure: Exception) -> None:
        if job := self._released(number):
            self.ended.emit(job)
            job.failed(failure)

    @Slot(int, float)
    def _tell(self, number: int, share: float) -> None:
        if self.job and number == self._number:
            self.job.share = share
            self.progressed.emit(self.job, share)

    @Slot()
    def _break(self) -> None:
        self._fail(self._number, WorkBroke())
