"""What is chosen about sheets that are filled in by hand: the days of a line-up, a scorecard’s moment, a quiz’s key."""

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QSpinBox, QWidget

from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.options import MOST_WEEKS, Choices, Order, Pace
from playbook_app.ui.publish.entries import offer
from playbook_app.ui.theme.look import Look, looking

_WEEK = 7
_NARROWEST = 12
"""Characters of an entry that a list is at least as wide as; longer ones are cut where it is closed."""


class SheetFields(QObject):
    """The fields by the names of their choices. `changed` tells that one of them is another."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the fields, with what is usual in them."""
        super().__init__(parent)
        usual = Choices()
        self._pace = _box(self.tr("A sheet for"), parent)
        for pace, words in (
            (Pace.DAY, self.tr("Every day")),
            (Pace.MONDAY_TO_SATURDAY, self.tr("Monday to Saturday")),
            (Pace.MONDAY_TO_FRIDAY, self.tr("Monday to Friday")),
            (Pace.WEEK, self.tr("A whole week")),
        ):
            self._pace.addItem(words, pace.value)
        self._start = QDateEdit(parent)
        self._start.setAccessibleName(self.tr("From"))
        self._start.setCalendarPopup(True)
        today = QDate.currentDate()
        self._start.setDate(today.addDays((_WEEK + 1 - today.dayOfWeek()) % _WEEK))
        self._weeks = QSpinBox(parent)
        self._weeks.setAccessibleName(self.tr("Weeks"))
        self._weeks.setRange(1, MOST_WEEKS)
        self._weeks.setValue(usual.weeks)
        self._order = _box(self.tr("In which order"), parent)
        self._order.addItem(self.tr("Along the journey"), Order.JOURNEY.value)
        self._order.addItem(self.tr("From step to step"), Order.STEPS.value)
        self._first = _box(self.tr("Begin with"), parent)
        self._moment = _box(self.tr("Moment"), parent)
        self._key = QCheckBox(self.tr("Only the answers, for those who lead it"), parent)
        self.widgets: dict[str, QWidget] = {
            "pace": self._pace,
            "start": self._start,
            "weeks": self._weeks,
            "order": self._order,
            "first": self._first,
            "moment": self._moment,
            "key": self._key,
        }
        self._follow()

    def add_to(self, form: QFormLayout) -> None:
        """Add a row for each field."""
        for field in self.widgets.values():
            if isinstance(field, QCheckBox):
                form.addRow(field)
            else:
                form.addRow(field.accessibleName(), field)
                looking(form.labelForField(field), Look.LABEL)

    def show_playbook(self, playbook: Playbook) -> None:
        """Offer the standards and moments of a playbook, and keep what is chosen."""
        standards = [(" ".join(filter(None, (one.code, one.title))), one.id) for one in playbook.standards_in_order()]
        moments = [(moment.name, moment.id) for moment in playbook.moments_in_order()]
        offer(self._first, [(self.tr("The first standard"), None), *standards])
        offer(self._moment, [(self.tr("The whole journey"), None), *moments])

    def chosen(self) -> dict[str, Any]:
        """Return what is chosen, by the names of the choices."""
        start = self._start.date()
        return {
            "pace": Pace(self._pace.currentData()),
            "start": date(start.year(), start.month(), start.day()),
            "weeks": self._weeks.value(),
            "order": Order(self._order.currentData()),
            "first": self._first.currentData(),
            "moment": self._moment.currentData(),
            "key": self._key.isChecked(),
        }

    def _follow(self) -> None:
        for box in (self._pace, self._order, self._first, self._moment):
            box.activated.connect(self.changed)
        self._start.setKeyboardTracking(False)
        self._start.dateChanged.connect(self.changed)
        self._weeks.setKeyboardTracking(False)
        self._weeks.valueChanged.connect(self.changed)
        self._key.toggled.connect(self.changed)


def _box(name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_NARROWEST)
    return box
