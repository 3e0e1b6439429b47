"""A card to press: an icon, a name, a sentence. It is a button to keyboard and screen reader."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_SIGN = 24


class Card(QAbstractButton):
    """One card. Its `text` is the name, which is also what screen readers say first."""

    def __init__(
        self, icon: str, name: str, sentence: str, theme: Theme, *, figures: str = "", parent: QWidget | None = None
    ) -> None:
        """Build it. `figures` stand small beneath the sentence."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(filter(None, (sentence, figures))))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(looking(QLabel(name, self), Look.HEADING))
        for words, look in ((sentence, Look.MUTED), (figures, Look.SMALL)):
            if words:
                label = looking(QLabel(words, self), look)
                label.setWordWrap(True)
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                texts.addWidget(label)
        texts.addStretch()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        row.setSpacing(sizes.MEDIUM)
        row.addWidget(self._sign)
        row.addLayout(texts, 1)
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._tint)
        self._tint()

    def sizeHint(self) -> QSize:
        """Return what the words need."""
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need at a width."""
        return self._row.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the card, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Rest again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: its ground, its line, and a ring where the keyboard is."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pressed, under = self.isDown(), self.underMouse()
            focused = self.hasFocus()
            width = 2.0 if focused else 1.0
            painter.setBrush(QColor(colours.accent_soft if pressed else colours.surface))
            painter.setPen(QPen(QColor(colours.focus if focused else colours.accent if under else colours.line), width))
            frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(frame, sizes.CARD_RADIUS, sizes.CARD_RADIUS)

    def _tint(self) -> None:
        colours = self._theme.colours
        self._sign.setPixmap(self._theme.icon(self._icon, colours.accent).pixmap(_SIGN, _SIGN))
        self.update()
