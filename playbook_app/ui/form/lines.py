"""A field for a short plain text."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.typing import Typing
from playbook_app.ui.form.undoing import leave_undoing_to_window


class LineField(QLineEdit):
    """Shows and writes a line of the subject."""

    def __init__(
        self, subject: Subject, field: str, name: str, *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """Show a field. `name` is what screen readers call it."""
        super().__init__(parent)
        self._subject = subject
        self._field = field
        self._typing = Typing(subject.session, self._write, self)
        leave_undoing_to_window(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(LONGEST_TEXT)
        self.setReadOnly(subject.session.read_only)
        self.textEdited.connect(self._key)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Perform what was typed; a text that was refused gives way to the one that holds."""
        super().focusOutEvent(event)
        self._typing.flush()
        self._show()

    def _key(self, text: str) -> None:
        self._subject.type(self._field, text)
        self._typing.key()

    def _write(self) -> None:
        self._subject.write(self._field, self.text())

    def _refresh(self) -> None:
        if not self._typing.waiting:
            self._show()

    def _show(self) -> None:
        text = str(self._subject.value(self._field) or "")
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)
        self.setEnabled(self._subject.id is not None)
