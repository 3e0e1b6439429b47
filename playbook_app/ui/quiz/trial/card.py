"""An answer to choose: its number, its words in as many lines as they take, and afterwards whether it was right."""

from enum import Enum, auto

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_focus
from playbook_app.ui.theme.theme import Theme

_NUMBER = 24
_SIGN = 20
_LEAST_WIDTH = 240


class Verdict(Enum):
    """What is told of an answer after the question is settled."""

    NONE = auto()
    RIGHT = auto()
    WRONG = auto()


class AnswerCard(QAbstractButton):
    """One answer. Its number is the key that picks it."""

    def __init__(self, number: int, text: str, theme: Theme, parent: QWidget) -> None:
        """Show words under a number."""
        super().__init__(parent)
        self._number = number
        self._theme = theme
        self._verdict = Verdict.NONE
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)
        self._name()

    def judge(self, verdict: Verdict) -> None:
        """Show whether the answer was right; it can no longer be picked."""
        self._verdict = verdict
        self.setEnabled(False)
        self._name()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that long words take more lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words take."""
        return max(_NUMBER, self._words(width).height()) + 2 * sizes.MEDIUM

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(_LEAST_WIDTH * 2, self.heightForWidth(_LEAST_WIDTH * 2))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(_LEAST_WIDTH, _NUMBER + 2 * sizes.MEDIUM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, number, words and verdict."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = self._theme.colours
            border, ground = self._border_and_ground()
            painter.setPen(QPen(QColor(border), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), colours)
            self._paint_number(painter)
            painter.setFont(font(sizes.TEXT))
            painter.setPen(QColor(colours.text))
            words = self._words(self.width())
            height = self.height() - 2 * sizes.MEDIUM
            place = QRect(_NUMBER + 2 * sizes.MEDIUM, sizes.MEDIUM, words.width(), height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
            painter.drawText(self._turned(place), int(flags), self.text())
            self._paint_verdict(painter)

    def _paint_number(self, painter: QPainter) -> None:
        colours = self._theme.colours
        circle = QRect(sizes.MEDIUM, (self.height() - _NUMBER) // 2, _NUMBER, _NUMBER)
        picked = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if picked else colours.border), 1))
        painter.setBrush(QColor(colours.accent) if picked else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self._turned(circle)))
        painter.setFont(font(sizes.SMALL_TEXT, semibold=True))
        painter.setPen(QColor(colours.on_accent if picked else colours.muted))
        painter.drawText(self._turned(circle), int(Qt.AlignmentFlag.AlignCenter), str(self._number))

    def _paint_verdict(self, painter: QPainter) -> None:
        if self._verdict is Verdict.NONE:
            return
        colours = self._theme.colours
        right = self._verdict is Verdict.RIGHT
        sign = QRect(self.width() - sizes.MEDIUM - _SIGN, (self.height() - _SIGN) // 2, _SIGN, _SIGN)
        ink = colours.good if right else colours.danger
        paint_icon(painter, QRectF(self._turned(sign)), "check" if right else "close", ink)

    def _border_and_ground(self) -> tuple[str, str]:
        colours = self._theme.colours
        if self._verdict is Verdict.RIGHT:
            return colours.good, colours.good_soft
        if self._verdict is Verdict.WRONG:
            return colours.danger, colours.danger_soft
        if self.isChecked():
            return colours.accent, colours.accent_soft
        hovered = self.underMouse() and self.isEnabled()
        return colours.border if self.isEnabled() else colours.line, colours.hover if hovered else colours.surface

    def _words(self, width: int) -> QRect:
        room = width - _NUMBER - _SIGN - 4 * sizes.MEDIUM
        metrics = QFontMetrics(font(sizes.TEXT))
        found = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())
        return QRect(0, 0, room, found.height())

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _name(self) -> None:
        told = {
            Verdict.NONE: "",
            Verdict.RIGHT: self.tr("This is right."),
            Verdict.WRONG: self.tr("This is not right."),
        }
        self.setAccessibleName(" ".join(filter(None, (f"{self._number}.", self.text(), told[self._verdict]))))
