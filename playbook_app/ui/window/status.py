"""The status bar: whether all is saved, the edition, what is running, and the playbook in figures."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from playbook_app.analysis.readiness import readiness
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.session import Changed, Session
from playbook_app.ui.theme.look import Look, looking

_FIGURES_AFTER = 400
"""Milliseconds of rest before the figures are counted anew; with 10,000 standards that takes a while."""

_SHOWN_WIDTH = 120


class Status(QStatusBar):
    """Follows a session. `run` shows a job with its progress and Cancel."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the state of a session."""
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self._saved = looking(QLabel(self), Look.SMALL)
        self._edition = looking(QLabel(self), Look.SMALL)
        self._figures = looking(QLabel(self), Look.SMALL)
        self._job = looking(QLabel(self), Look.SMALL)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(_SHOWN_WIDTH)
        self._progress.setTextVisible(False)
        self._cancel = looking(QPushButton(self.tr("Cancel"), self), Look.FLAT)
        for widget in (self._saved, self._edition, self._job, self._progress, self._cancel):
            self.addWidget(widget)
        self.addPermanentWidget(self._figures)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_FIGURES_AFTER)
        self._rest.timeout.connect(self._count)
        session.state_changed.connect(self._show_state)
        session.changed.connect(self._follow)
        self.end_job()
        self._show_state()
        self._show_edition()
        self._rest.start()

    def show_job(self, title: str, cancel: object) -> None:
        """Show that something runs. `cancel` is called when the person wants it ended."""
        self._job.setText(title)
        self._progress.setValue(0)
        self._progress.setAccessibleName(title)
        self._cancel.disconnect(self)
        self._cancel.clicked.connect(cancel)
        for widget in (self._job, self._progress, self._cancel):
            widget.show()

    def show_progress(self, share: float) -> None:
        """Show how much of the running job is done, from 0 to 1."""
        self._progress.setValue(round(share * 100))

    def end_job(self) -> None:
        """Show that nothing runs."""
        for widget in (self._job, self._progress, self._cancel):
            widget.hide()

    def _follow(self, changed: Changed) -> None:
        self._rest.start()
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

    def _show_edition(self) -> None:
        editions = self._session.playbook.editions.values()
        newest = max(editions, key=lambda edition: edition.number, default=None)
        self._edition.setText(
            self.tr("Edition {number}").format(number=newest.number) if newest else self.tr("Not yet published")
        )

    def _count(self) -> None:
        playbook = self._session.playbook
        share = readiness(playbook)
        parts = (
            self.tr("%n standard(s)", "", len(playbook.standards)),
            self.tr("%n moment(s)", "", len(playbook.moments)),
            *((self.tr("Readiness {share} %").format(share=round(share * 100)),) if share is not None else ()),
        )
        self._figures.setText(" · ".join(parts))
