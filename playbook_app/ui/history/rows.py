"""A row of the history: a day as a heading, an operation with its time and author below its name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.ui.history.days import ASIDE, MARKED
from playbook_app.ui.indexes import Index
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_words
from playbook_app.ui.theme.theme import Theme

_DAY = 36
_OPERATION = 52
_MARK = 28
_INNER = 6
"""The air around the icon in a mark."""


class RowDelegate(QStyledItemDelegate):
    """Paints days and operations."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Take the theme to paint with."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a day or of an operation."""
        return QSize(0, _OPERATION if index.data(ASIDE) else _DAY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = option.rect.adjusted(sizes.MEDIUM, 0, -sizes.MEDIUM, 0)
        if aside := index.data(ASIDE):
            self._paint_ground(painter, option)
            if index.data(MARKED):
                inner = self._paint_mark(painter, option, inner)
            upper = inner.adjusted(0, sizes.SMALL, 0, -inner.height() // 2)
            lower = inner.adjusted(0, inner.height() // 2, 0, -sizes.TIGHT)
            marked = bool(index.data(MARKED))
            self._write(painter, upper, str(index.data()), self._theme.colours.text, sizes.TEXT, bold=marked)
            self._write(painter, lower, str(aside), self._theme.colours.muted, sizes.SMALL_TEXT)
        else:
            self._write(painter, inner, str(index.data()), self._theme.colours.muted, sizes.SMALL_TEXT, bold=True)
        painter.restore()

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect) -> QRect:
        """Paint the mark of an edition at the row's beginning, and return the room that is left."""
        colours = self._theme.colours
        place = QRect(inner.left(), inner.center().y() - _MARK // 2, _MARK, _MARK)
        left = inner.adjusted(_MARK + sizes.MEDIUM, 0, 0, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            place.moveRight(inner.right())
            left = inner.adjusted(0, 0, -_MARK - sizes.MEDIUM, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawEllipse(place)
        paint_icon(painter, QRectF(place.adjusted(_INNER, _INNER, -_INNER, -_INNER)), "book", colours.accent)
        return left

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        ground = option.rect.adjusted(0, 1, 0, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(ground, sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), sizes.CARD_RADIUS, sizes.CARD_RADIUS)

    def _write(
        self, painter: QPainter, place: QRect, words: str, colour: str, size: int, *, bold: bool = False
    ) -> None:
        paint_words(painter, QRectF(place), words, font(size, semibold=bold), colour)
