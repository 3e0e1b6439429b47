"""A field for a day, which may be lacking."""

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.calendars import calm
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme


def day_in_words(day: date) -> str:
    """Return a day as the window's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


class DateField(Chip):
    """Shows and writes a day of the subject; its calendar also offers none."""

    def __init__(self, subject: Subject, field: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show a field called `name`."""
        super().__init__(theme, name, parent=parent)
        self._subject = subject
        self._field = field
        self.clicked.connect(self._open)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _open(self) -> None:
        popup = _Calendar(self._name, self._day(), self)
        popup.calendar.activated.connect(self._choose)
        popup.calendar.clicked.connect(self._choose)
        popup.none.clicked.connect(lambda: self._write(None))
        popup.calendar.activated.connect(popup.close)
        popup.calendar.clicked.connect(popup.close)
        popup.none.clicked.connect(popup.close)
        popup.move(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, sizes.TIGHT))
        popup.show()
        popup.calendar.setFocus()

    def _day(self) -> date | None:
        return cast("date | None", self._subject.value(self._field))

    def _choose(self, day: QDate) -> None:
        self._write(date(day.year(), day.month(), day.day()))

    def _write(self, day: date | None) -> None:
        self._subject.write(self._field, day)
        self._show()

    def _show(self) -> None:
        day = self._day()
        self.show_choice(day_in_words(day) if day else self.tr("No date"), icon="calendar")
        self.setEnabled(self._subject.id is not None and not self._subject.session.read_only)


class _Calendar(QFrame):
    """A calendar that opens under its field."""

    def __init__(self, name: str, day: date | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looking(self, Look.PANEL)
        self.calendar = calm(QCalendarWidget(self))
        self.calendar.setAccessibleName(name)
        if day:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.none = looking(QPushButton(self.tr("No date"), self), Look.FLAT)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        column.addWidget(self.calendar)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.none)
        column.addLayout(row)
