"""The status bar: whether all is saved, the edition, what is running, and the playbook in figures."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from playbook_app.analysis.readiness import readiness
from playbook_app.domain.digest import SHORT
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.session import Changed, Session
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.working.workers import Workers

if TYPE_CHECKING:
    from playbook_app.ui.working.job import Job

_SHOWN_WIDTH = 120


class Status(QStatusBar):
    """Follows a session and its workers: the job begun last is shown, with its progress and Cancel."""

    def __init__(self, session: Session, workers: Workers, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the state of a session."""
        super().__init__(parent)
        self._session = session
        self._jobs: list[Job] = []
        self.setSizeGripEnabled(False)
        self._theme = theme
        self._tick = QLabel(self)
        self._saved = looking(QLabel(self), Look.SMALL)
        self._edition = looking(QLabel(self), Look.SMALL)
        self._figures = looking(QLabel(self), Look.SMALL)
        self._job = looking(QLabel(self), Look.SMALL)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(_SHOWN_WIDTH)
        self._progress.setTextVisible(False)
        self._cancel = looking(QPushButton(self.tr("Cancel"), self), Look.FLAT)
        for widget in (self._tick, self._saved, self._edition, self._job, self._progress, self._cancel):
            self.addWidget(widget)
        self.addPermanentWidget(self._figures)
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(session.broke)
        workers.started.connect(self._begin_job)
        workers.progressed.connect(self._show_progress)
        workers.ended.connect(self._end_job)
        self._cancel.clicked.connect(self._cancel_job)
        session.state_changed.connect(self._show_state)
        theme.changed.connect(self._tint)
        self._tint()
        session.changed.connect(self._follow)
        self._show_jobs()
        self._show_state()
        self._show_edition()
        self._count()

    def _tint(self) -> None:
        self._tick.setPixmap(self._theme.icon("check", self._theme.colours.good).pixmap(sizes.LARGE, sizes.LARGE))

    def _begin_job(self, job: "Job") -> None:
        self._jobs.append(job)
        self._show_jobs()

    def _end_job(self, job: "Job") -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._show_jobs()

    def _show_progress(self, job: "Job", share: float) -> None:
        if self._jobs and job is self._jobs[-1]:
            self._progress.setValue(round(share * 100))

    def _cancel_job(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()

    def _show_jobs(self) -> None:
        job = self._jobs[-1] if self._jobs else None
        for widget in (self._job, self._progress, self._cancel):
            widget.setVisible(job is not None)
        if job is not None:
            self._job.setText(job.title)
            self._progress.setAccessibleName(job.title)
            self._progress.setValue(round(job.share * 100))

    def _follow(self, changed: Changed) -> None:
        self._count()
        if changed.about(Kind.EDITION):
            self._show_edition()

    def _show_state(self) -> None:
        if self._session.read_only:
            text = self.tr("For reading only")
        elif self._session.stalled:
            text = self.tr("Not saved")
        elif self._session.saving:
            text = self.tr("Saving…")
        else:
            text = self.tr("All changes saved")
        self._saved.setText(text)
        self._tick.setVisible(not (self._session.read_only or self._session.saving or self._session.stalled))

    def _show_edition(self) -> None:
        """Show the newest edition with its short digest, as it stands at the foot of its pages."""
        newest = newest_edition(self._session.playbook)
        if newest is None:
            self._edition.setText(self.tr("Not yet published"))
            return
        number = self.tr("Edition {number}").format(number=newest.number)
        self._edition.setText(" · ".join(filter(None, (number, newest.digest[:SHORT]))))

    def _count(self) -> None:
        playbook = self._session.playbook
        self._reckoner.ask(lambda: readiness(playbook), self._show_figures)

    def _show_figures(self, share: float | None) -> None:
        playbook = self._session.playbook
        parts = [
            self.tr("%n standard(s)", "", len(playbook.standards)),
            self.tr("%n moment(s)", "", len(playbook.moments)),
        ]
        if share is not None:
            parts.append(self.tr("Readiness {share} %").format(share=round(share * 100)))
        self._figures.setText(" · ".join(parts))
