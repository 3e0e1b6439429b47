"""The editor of a long text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from playbook_app.ui.theme.theme import Theme


class Writing(QWidget):
    """A long text in Markdown. `edited` carries the whole text after each change by the person."""

    edited = Signal(str)
    image_given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        lines: int = 3,
        toolbar: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty editor. `name` is what screen readers call it."""
        super().__init__(parent)
        self._text = QPlainTextEdit(self)
        self._text.setAccessibleName(name)
        self._text.setPlaceholderText(placeholder)
        self._text.setMinimumHeight(lines * 20 + 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.setFocusProxy(self._text)
        self._text.textChanged.connect(lambda: self.edited.emit(self.text()))

    def text(self) -> str:
        """Return the whole text."""
        return self._text.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text, without telling."""
        blocked = self._text.blockSignals(True)
        self._text.setPlainText(text)
        self._text.blockSignals(blocked)

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read only, or edited."""
        self._text.setReadOnly(read_only)
