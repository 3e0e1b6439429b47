"""Where there is nothing to see: an icon, a sentence, and the button that brings something."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_ICON = 40
_WIDEST = 320


class Empty(QWidget):
    """Stands in the middle of what is empty."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        """Make one with an icon; `show_words` gives it its words."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._run: Callable[[], object] = lambda: None
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = looking(QLabel(self), Look.MUTED)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)  # Enter presses it, too
        self._button.clicked.connect(self._press)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(sizes.MEDIUM)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def show_words(self, sentence: str, button: str = "", run: Callable[[], object] | None = None) -> None:
        """Say a sentence, and offer a button."""
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button else Qt.FocusPolicy.NoFocus)
        self._run = run or (lambda: None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence short of a line that is hard to read."""
        super().resizeEvent(event)
        side = max(sizes.WIDE, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, sizes.WIDE, side, sizes.WIDE)

    def _press(self) -> None:
        self._run()

    def _tint(self) -> None:
        icon = self._theme.icon(self._icon, self._theme.colours.disabled)
        self._sign.setPixmap(icon.pixmap(_ICON, _ICON))
