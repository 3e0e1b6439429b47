"""A question's answers: words, and whether each is right, or how many points it gives."""

from typing import cast

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QWidget

from playbook_app.domain.entities import Choice
from playbook_app.ui.form.rows import RowsField, RowWidget
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

MOST_POINTS = 100
_SPIN_WIDTH = 84


class _Points(QSpinBox):
    """Points of an answer; scrolling past them leaves them alone."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Answer(RowWidget):
    """An answer's line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.right = QCheckBox(self.tr("Right"), self)
        self.points = _Points(self)
        self.points.setRange(0, MOST_POINTS)
        self.points.setFixedWidth(_SPIN_WIDTH)
        self.points.setKeyboardTracking(False)
        self.points.setAccessibleName(self.tr("Points"))
        self.row.insertWidget(1, self.right)
        self.unit = looking(QLabel(self.tr("points"), self), Look.MUTED)
        self.row.insertWidget(2, self.points)
        self.row.insertWidget(3, self.unit)

    def set_read_only(self) -> None:
        super().set_read_only()
        self.right.setEnabled(False)
        self.points.setReadOnly(True)


class AnswersField(RowsField[Choice]):
    """Shows and writes the choices of a question: with points for a scale, else with a mark at what is right."""

    def __init__(
        self, subject: Subject, field: str, name: str, theme: Theme, *, add: str, parent: QWidget | None = None
    ) -> None:
        """Show a field. `name` is what screen readers call each line, with its number; `add` is on the button below."""
        super().__init__(subject, field, name, theme, add=add, parent=parent)
        self._scaled = False
        self.show_items()

    def set_scaled(self, scaled: bool) -> None:
        """Show points, or what is right."""
        self._scaled = scaled
        self.show_items()

    def new_row(self) -> RowWidget:
        """Return an empty answer."""
        row = _Answer(self._theme, self)
        row.right.clicked.connect(self.write_rows)
        row.points.valueChanged.connect(lambda _: self.write_rows())
        return row

    def fill(self, row: RowWidget, item: Choice) -> None:
        """Put a choice into a line."""
        answer = cast("_Answer", row)
        if answer.words.text() != item.text:
            answer.words.setText(item.text)
        answer.right.setVisible(not self._scaled)
        answer.points.setVisible(self._scaled)
        answer.unit.setVisible(self._scaled)
        answer.right.setChecked(item.points > 0)
        blocked = answer.points.blockSignals(True)
        answer.points.setValue(item.points)
        answer.points.blockSignals(blocked)

    def item(self, row: RowWidget) -> Choice:
        """Return the choice of a line. What is right keeps the points that it has."""
        answer = cast("_Answer", row)
        points = answer.points.value()
        if not self._scaled:
            points = max(1, points) if answer.right.isChecked() else 0
        return Choice(answer.words.text(), points)

    def blank(self) -> Choice:
        """Return an empty answer; on a scale it gives one point more than the best so far."""
        most = max((choice.points for choice in self.items()), default=-1)
        return Choice("", min(most + 1, MOST_POINTS) if self._scaled else 0)
