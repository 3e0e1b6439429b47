"""Where a comment is written, on the standard or in answer to another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_HEIGHT = 64


class _Text(QPlainTextEdit):
    """Ctrl+Enter sends."""

    sent = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        else:
            super().keyPressEvent(event)


class CommentEntry(QWidget):
    """`sent` carries what is to be said; it stays until `clear`."""

    sent = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty, and in answer to nobody."""
        super().__init__(parent)
        self.answered: EntityId | None = None
        self._whom = looking(QLabel(self), Look.SMALL)
        self._text = _Text(self)
        self._text.setFixedHeight(_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("What do you think of it?"))
        self._text.setAccessibleName(self.tr("Your comment"))
        self._text.textChanged.connect(self._allow)
        self._text.sent.connect(self._send)
        self._cancel = looking(QPushButton(self.tr("Cancel"), self), Look.FLAT)
        self._cancel.clicked.connect(lambda: self.answer(None))
        self._button = QPushButton(self.tr("Comment"), self)
        self._button.clicked.connect(self._send)
        self.setFocusProxy(self._text)
        foot = QHBoxLayout()
        foot.addWidget(self._whom, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(self._text)
        column.addLayout(foot)
        self.answer(None)
        self._allow()

    def answer(self, comment: EntityId | None, author: str = "") -> None:
        """Answer a comment, or say something of one's own."""
        self.answered = comment
        self._whom.setText(self.tr("In answer to {author}").format(author=author) if comment else "")
        self._cancel.setVisible(comment is not None)

    def clear(self) -> None:
        """Begin anew."""
        self._text.clear()
        self.answer(None)

    def _allow(self) -> None:
        self._button.setEnabled(bool(self._text.toPlainText().strip()))

    def _send(self) -> None:
        if body := self._text.toPlainText().strip():
            self.sent.emit(body)
