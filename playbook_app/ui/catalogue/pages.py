"""What stands beside the list where there is no form to show: a word on what it is for, or what is selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_PICTURE = 40
_READABLE = 420


class WordPage(QFrame):
    """A picture, a heading, a sentence and a button in the middle of the page."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, theme: Theme, icon: str, *, primary: bool = True, parent: QWidget | None = None) -> None:
        """Begin without words; `show_words` sets them."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        looking(self, Look.PAGE)
        self._picture = QLabel(self)
        self._heading = looking(QLabel(self), Look.PLACE_TITLE)
        self._sentence = looking(QLabel(self), Look.MUTED)
        self._sentence.setWordWrap(True)
        self.button = QPushButton(self)
        if primary:
            looking(self.button, Look.PRIMARY)
        self.button.setAutoDefault(True)  # Enter presses it, too
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.WIDE)
        column.setSpacing(sizes.MEDIUM)
        column.addStretch(2)
        for widget in (self._picture, self._heading, self._sentence, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        for label in (self._picture, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._tint)
        self._tint()

    def show_words(self, heading: str, sentence: str, button: str) -> None:
        """Say something else. Without words for it, the button is hidden."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        if sentence:
            self._sentence.setFixedSize(_READABLE, self._sentence.heightForWidth(_READABLE))

    def _tint(self) -> None:
        self._picture.setPixmap(self._theme.icon(self._icon, self._theme.colours.muted).pixmap(_PICTURE, _PICTURE))
