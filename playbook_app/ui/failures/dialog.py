"""One calm dialog for what could not be done: a heading, the sentence, the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.ui.notice import WayOn
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_WIDTH = 520
_SIGN = 28


class FailureDialog(QDialog):
    """Tells a failure. Each way on closes it and goes there."""

    def __init__(
        self,
        heading: str,
        sentence: str,
        ways_on: Sequence[WayOn],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        close: str = "",
    ) -> None:
        """Build it. `close` is what the button says that only closes it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(_WIDTH)
        sign = QLabel(self)
        sign.setPixmap(theme.icon("warning", theme.colours.warn).pixmap(_SIGN, _SIGN))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = looking(QLabel(heading, self), Look.PLACE_TITLE)
        words = QLabel(sentence, self)
        for label in (title, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleDescription(sentence)
        texts = QVBoxLayout()
        texts.setSpacing(sizes.SMALL)
        texts.addWidget(title)
        texts.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(sizes.LARGE)
        row.addWidget(sign)
        row.addLayout(texts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.WIDE)
        layout.addLayout(row)
        layout.addLayout(self._buttons(ways_on, close or self.tr("Close")))

    def _buttons(self, ways_on: Sequence[WayOn], close: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        row.addStretch()
        for number, way in enumerate(ways_on):
            button = QPushButton(way.text, self)
            if number == 0:
                looking(button, Look.PRIMARY)
                button.setDefault(True)
            button.clicked.connect(lambda _=False, way=way: self._go_on(way))
            row.addWidget(button)
        last = QPushButton(close, self)
        last.clicked.connect(self.reject)
        row.addWidget(last)
        return row

    def _go_on(self, way: WayOn) -> None:
        self.accept()
        way.run()
