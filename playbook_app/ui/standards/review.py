"""When a standard is to be looked at again, and who approved it."""

from datetime import UTC
from typing import cast

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Status
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.dates import DateField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking


class Review(QWidget):
    """The day of the next review, and the approval."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        """Show them."""
        super().__init__(parent)
        self._subject, self._desk = subject, desk
        label = looking(QLabel(self.tr("Look at it again by"), self), Look.LABEL)
        self.day = DateField(subject, "review_by", self.tr("Review by"), desk.theme, self)
        label.setBuddy(self.day)
        self._due = looking(QLabel(self), Look.WARNING)
        self._approval = looking(QLabel(self), Look.MUTED)
        self._approval.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.day)
        row.addWidget(self._due)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(label)
        column.addLayout(row)
        column.addSpacing(sizes.SMALL)
        column.addWidget(self._approval)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _show(self) -> None:
        standard = cast("Standard | None", self._subject.entity)
        if standard is None:
            return
        overdue = standard.review_by is not None and standard.review_by < self._desk.today()
        self._due.setText(self.tr("This day has passed.") if overdue else "")
        self._approval.setText(self._approval_words(standard))

    def _approval_words(self, standard: Standard) -> str:
        if standard.status is not Status.APPROVED:
            return self.tr("Not approved as it stands.")
        if standard.approved_at is None:
            return self.tr("Approved.")
        instant = QDateTime.fromSecsSinceEpoch(int(standard.approved_at.astimezone(UTC).timestamp()))
        when = QLocale().toString(instant, QLocale.FormatType.ShortFormat)
        return self.tr("Approved by {name} on {time}.").format(name=standard.approved_by, time=when)
