"""What is said where there is no journey yet, and the buttons that begin one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_SIGN = 48
_WIDTH = 460


class NoJourney(QWidget):
    """A sentence and two ways to begin."""

    stage_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self, theme: Theme, *, writable: bool, parent: QWidget | None = None) -> None:
        """Say what the place is for."""
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = looking(QLabel(self.tr("No journey yet"), self), Look.PLACE_TITLE)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = looking(QLabel(self), Look.MUTED)
        words.setText(
            self.tr(
                "The journey is your customer’s way through your service: stages, and in them the moments in which "
                "the brand is judged. Each standard has its place on it."
            )
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setFixedWidth(_WIDTH)
        self.usual = looking(QPushButton(self.tr("Start with usual moments"), self), Look.PRIMARY)
        self.usual.setToolTip(self.tr("Six moments that most services have, for you to rename."))
        self.stage = QPushButton(self.tr("Add the first stage"), self)
        self.usual.clicked.connect(self.usual_wanted)
        self.stage.clicked.connect(self.stage_wanted)
        middle = QHBoxLayout()  # an alignment would cut the words: it asks for no height by width
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.SMALL)
        buttons.addStretch(1)
        for button in (self.usual, self.stage):
            button.setAutoDefault(True)  # Enter presses it, too
            button.setEnabled(writable)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(sizes.MEDIUM)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addWidget(title)
        column.addLayout(middle)
        column.addSpacing(sizes.TIGHT)
        column.addLayout(buttons)
        column.addStretch(2)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._sign.setPixmap(self._theme.icon("journey", self._theme.colours.muted).pixmap(_SIGN, _SIGN))
