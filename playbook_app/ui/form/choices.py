"""Fields that choose: one of a few, or one of the playbook's entities, or none."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from playbook_app.domain.change import Value
from playbook_app.frozen import frozen
from playbook_app.ui.form.subject import Subject


@frozen
class Option:
    """One thing to choose: what is written, what it is called, and its icon."""

    value: Value
    text: str
    icon: QIcon | None = None


class ChoiceField(QComboBox):
    """Shows and writes a field that takes one of several values. Options are asked for anew when they may differ."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        options: Callable[[], Sequence[Option]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field. `name` is what screen readers call it."""
        super().__init__(parent)
        self._subject = subject
        self._field = field
        self._ask = options
        self._options: tuple[Option, ...] = ()
        self.setAccessibleName(name)
        self.activated.connect(self._write)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a field must not change it."""
        event.ignore()

    def _write(self, place: int) -> None:
        self._subject.write(self._field, self._options[place].value)
        self._show()

    def _show(self) -> None:
        options = tuple(self._ask())
        if [option.text for option in options] != [option.text for option in self._options]:
            self.clear()
            for option in options:
                self.addItem(option.icon or QIcon(), option.text)
        self._options = options
        value = self._subject.value(self._field)
        place = next((number for number, option in enumerate(options) if option.value == value), -1)
        self.setCurrentIndex(place)
        self.setEnabled(self._subject.id is not None and not self._subject.session.read_only)
