"""A part of a form that opens and closes: closed, it shows the first words of what is in it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_focus, paint_words
from playbook_app.ui.theme.theme import Theme

_HEIGHT = 44
_ARROW = 16


class Section(QWidget):
    """A head that opens and closes, and a body that is made when it is first opened."""

    toggled = Signal()

    def __init__(self, title: str, make: Callable[[], QWidget], theme: Theme, parent: QWidget | None = None) -> None:
        """Begin closed."""
        super().__init__(parent)
        self._make = make
        self._body: QWidget | None = None
        self.head = _Head(title, theme, self)
        self.head.clicked.connect(lambda: self.open(opened=not self.is_open))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self.head.opened

    def open(self, *, opened: bool = True) -> None:
        """Show the body, or hide it."""
        if opened and self._body is None:
            self._body = self._make()
            self._body.setContentsMargins(0, 0, 0, sizes.LARGE)
            self._column.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(opened)
        if opened != self.head.opened:
            self.head.set_open(opened)
            self.toggled.emit()

    def say(self, words: str, *, warning: bool = False) -> None:
        """Show words beside the title: the first of what is in it, while closed, or what is missing, always."""
        self.head.say(words, warning=warning)


class _Head(QAbstractButton):
    """Arrow, title, and words on one line."""

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.opened = False
        self._theme = theme
        self._words = ""
        self._warning = False
        self.setText(title)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self._name()

    def set_open(self, opened: bool) -> None:
        self.opened = opened
        self._name()
        self.update()

    def say(self, words: str, *, warning: bool) -> None:
        self._words, self._warning = " ".join(words.split()), warning
        self.setAccessibleDescription(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(3 * _HEIGHT, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            colours = self._theme.colours
            painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(colours.line))
            inner = QRectF(self.rect()).adjusted(sizes.TIGHT, 1, -sizes.TIGHT, 0)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            arrow = QRectF(0, 0, _ARROW, _ARROW)
            arrow.moveCenter(inner.center())
            arrow.moveLeft(inner.right() - _ARROW if mirrored else inner.left())
            name = "chevron-down" if self.opened else "chevron-trailing"
            paint_icon(painter, arrow, name, colours.text if self.underMouse() else colours.muted)
            after = _ARROW + sizes.SMALL
            inner = inner.adjusted(0, 0, -after, 0) if mirrored else inner.adjusted(after, 0, 0, 0)
            self._paint_text(painter, inner, mirrored=mirrored)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()).adjusted(0, 3, 0, -2), colours, sizes.CONTROL_RADIUS)

    def _paint_text(self, painter: QPainter, inner: QRectF, *, mirrored: bool) -> None:
        colours = self._theme.colours
        titled = font(sizes.TEXT, semibold=True)
        paint_words(painter, inner, self.text(), titled, colours.text)
        taken = QFontMetricsF(titled).horizontalAdvance(self.text()) + sizes.SMALL
        inner = inner.adjusted(0, 0, -taken, 0) if mirrored else inner.adjusted(taken, 0, 0, 0)
        if not self._warning and self.opened:
            return
        paint_words(painter, inner, self._words, font(sizes.TEXT), colours.warn if self._warning else colours.muted)

    def _name(self) -> None:
        state = self.tr("open") if self.opened else self.tr("closed")
        self.setAccessibleName(self.tr("{section}, {state}").format(section=self.text(), state=state))
