"""A small window that says what is being opened, for files that take a moment."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_WIDTH = 360
_SIGN = 32


class Waiting(QDialog):
    """Says “Opening …” and that the program is alive."""

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        """Name the file that is being opened."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Opening…"))
        self.setFixedWidth(_WIDTH)
        sign = QLabel(self)
        sign.setPixmap(theme.icon("playbook", theme.colours.accent).pixmap(_SIGN, _SIGN))
        words = looking(QLabel(self.tr("Opening “{name}”…").format(name=path.stem), self), Look.HEADING)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.WIDE)
        layout.setSpacing(sizes.MEDIUM)
        for part in (sign, words, bar):
            layout.addWidget(part)
