"""A field for a title in large type, which goes on in further lines and grows with them."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from playbook_app.domain.rules import LONGEST_TEXT
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.typing import Typing
from playbook_app.ui.form.undoing import leave_undoing_to_window
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.look import Look, looking

_AROUND = 2 * sizes.TIGHT + 4


class TitleField(QTextEdit):
    """Shows and writes one line of the subject. Enter goes on to the next field."""

    def __init__(
        self, subject: Subject, field: str, name: str, *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        """Show a field. `name` is what screen readers call it."""
        super().__init__(parent)
        looking(self, Look.ENTITY_TITLE)
        self._subject = subject
        self._field = field
        self._typing = Typing(subject.session, self._write, self)
        leave_undoing_to_window(self)
        self._showing = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(font(sizes.STANDARD_TITLE, semibold=True))
        self.document().setDocumentMargin(0)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setReadOnly(subject.session.read_only)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._key)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._refresh)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the title in one paragraph."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted words as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Perform what was typed; a text that was refused gives way to the one that holds."""
        super().focusOutEvent(event)
        self._typing.flush()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the lines that another width takes."""
        super().resizeEvent(event)
        self._fit()

    def _key(self) -> None:
        self._fit()
        if not self._showing:
            self._subject.type(self._field, self._line())
            self._typing.key()

    def _line(self) -> str:
        return self.toPlainText().replace("\n", " ")[:LONGEST_TEXT]

    def _write(self) -> None:
        self._subject.write(self._field, self._line())

    def _refresh(self) -> None:
        if not self._typing.waiting:
            self._show()

    def _show(self) -> None:
        text = str(self._subject.value(self._field) or "")
        if text != self._line():
            place = self.textCursor().position()
            self._showing = True
            self.setPlainText(text)
            self._showing = False
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(place, len(text)) if self.hasFocus() else 0)
            self.setTextCursor(cursor)
        self.setEnabled(self._subject.id is not None)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + _AROUND)
