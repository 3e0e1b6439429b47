"""A calendar as the rest of the window looks: Qt paints weekends red, which here means that something is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget


def calm(calendar: QCalendarWidget) -> QCalendarWidget:
    """Write weekends as other days, leave the weeks' numbers out, and return the calendar."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    return calendar
