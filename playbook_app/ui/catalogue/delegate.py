"""Draws the rows of a list: a heading, or a title in up to two lines with a detail and a mark of what it lacks."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.ui.catalogue.entry import Entry, Heading, Row
from playbook_app.ui.catalogue.lines import broken
from playbook_app.ui.catalogue.model import Role
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.theme import Theme

_TITLE_LINES = 2
_GAP = 2
_HEADING_ABOVE = sizes.LARGE
_SIGN = 14


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a row: its words, how it is set, and whether a sign of warning stands before it."""

    text: str
    font: QFont
    colour: str
    sign: bool = False

    @property
    def height(self) -> int:
        return QFontMetrics(self.font).height()


class EntryDelegate(QStyledItemDelegate):
    """Draws with the theme's colours, mirrored where one reads from right to left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Draw in the colours of a theme, for a list."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that a row takes at the list's width."""
        row: Row = index.data(Role.ROW)
        width = self._width(option)
        lines = self._lines(row, option.font, width - 2 * sizes.MEDIUM)
        height = sum(line.height for line in lines) + _GAP * (len(lines) - 1)
        if isinstance(row, Heading):
            return QSize(width, height + (_HEADING_ABOVE if index.row() else sizes.TIGHT) + sizes.TIGHT)
        return QSize(width, height + 2 * sizes.SMALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        row: Row = index.data(Role.ROW)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Entry):
            self._paint_ground(painter, option)
        top = rect.top() + sizes.SMALL
        lines = self._lines(row, option.font, rect.width() - 2 * sizes.MEDIUM)
        if isinstance(row, Heading):
            top = rect.bottom() - sizes.TIGHT - lines[0].height
        for line in lines:
            self._paint_line(painter, option, line, top)
            top += line.height + _GAP
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        state: QStyle.StateFlag = option.state
        card = QRectF(option.rect).adjusted(1, 1, -1, -1)
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = colours.selected
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = colours.ground
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
        if ground:
            painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card, sizes.CARD_RADIUS, sizes.CARD_RADIUS)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: _Line, top: int) -> None:
        whole: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        place = QRect(whole.left() + sizes.MEDIUM, top, whole.width() - 2 * sizes.MEDIUM, line.height)
        if line.sign:
            sign = QRect(place.left(), top + (line.height - _SIGN) // 2, _SIGN, _SIGN)
            paint_icon(painter, QRectF(QStyle.visualRect(direction, place, sign)), "warning", line.colour)
            place.setLeft(place.left() + _SIGN + sizes.TIGHT)
            place = QStyle.visualRect(
                direction, QRect(whole.left() + sizes.MEDIUM, top, whole.width() - 2 * sizes.MEDIUM, line.height), place
            )
        painter.setFont(line.font)
        painter.setPen(QColor(line.colour))
        text = QFontMetrics(line.font).elidedText(line.text, Qt.TextElideMode.ElideRight, place.width())
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(start | Qt.AlignmentFlag.AlignAbsolute), text)

    def _lines(self, row: Row, font: QFont, width: int) -> list[_Line]:
        colours = self._theme.colours
        strong, small = QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(sizes.SMALL_TEXT)
        if isinstance(row, Heading):
            small.setWeight(QFont.Weight.DemiBold)
            return [_Line(row.text, small, colours.muted)]
        if row.faint:
            strong.setWeight(QFont.Weight.Normal)
        ink = colours.muted if row.faint else colours.text
        lines = [_Line(text, strong, ink) for text in broken(row.title, strong, width, _TITLE_LINES)]
        if row.detail:
            lines.append(_Line(row.detail, small, colours.muted))
        if row.mark:
            lines.append(_Line(row.mark, small, colours.warn, sign=True))
        return lines

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
