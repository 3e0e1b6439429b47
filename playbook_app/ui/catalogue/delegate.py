"""Draws the rows of a list: a heading, or a title in up to two lines with a detail and a mark of what it lacks."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.frozen import frozen
from playbook_app.ui.catalogue.entry import Entry, Heading, Row
from playbook_app.ui.catalogue.model import Role
from playbook_app.ui.indexes import Index
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_words
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.theme.wrapping import wrapped

_GAP = 2
_HEADING_ABOVE = sizes.LARGE
_SIGN = 14
_PICTURE = 56


@frozen
class _Line:
    """One line of a row: its words, how it is set, and whether a sign of warning stands before it."""

    text: str
    font: QFont
    colour: str
    sign: bool = False

    @property
    def height(self) -> int:
        return QFontMetrics(self.font).height()


@frozen
class _Faces:
    """The fonts of a list's lines."""

    title: QFont
    faint: QFont
    small: QFont
    heading: QFont

    def of_title(self, entry: Entry) -> QFont:
        return self.faint if entry.faint else self.title


class EntryDelegate(QStyledItemDelegate):
    """Draws with the theme's colours, mirrored where one reads from right to left."""

    def __init__(
        self, theme: Theme, parent: QWidget, pictures: Callable[[str], QPixmap | None] = lambda _: None
    ) -> None:
        """Draw in the colours of a theme, for a list. `pictures` gives entries their small images, once it has them."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that a row takes at the list's width."""
        row: Row = index.data(Role.ROW)
        whole = QRect(0, 0, self._width(option), 0)
        height = _words_height(row, option.font.key(), _words_box(whole, row).width())
        if isinstance(row, Heading):
            return QSize(whole.width(), height + (_HEADING_ABOVE if index.row() else sizes.TIGHT) + sizes.TIGHT)
        return QSize(whole.width(), max(height, _PICTURE if row.picture else 0) + 2 * sizes.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(Role.ROW)
        box = _words_box(option.rect, row)
        lines = self._lines(row, option.font, box.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = box.top() + sizes.SMALL
        if isinstance(row, Heading):
            top = box.bottom() - sizes.TIGHT - lines[0].height
        else:
            self._paint_ground(painter, option)
            self._paint_picture(painter, option, row)
        for line in lines:
            self._paint_line(painter, option, line, QRect(box.left(), top, box.width(), line.height))
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

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        """Draw an entry's image, whole, on a ground that also shows white ones."""
        if not entry.picture:
            return
        left, top = option.rect.left() + sizes.MEDIUM, option.rect.top() + sizes.SMALL
        frame = QStyle.visualRect(option.direction, option.rect, QRect(left, top, _PICTURE, _PICTURE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.hover))
        painter.drawRoundedRect(QRectF(frame), sizes.INNER_RADIUS, sizes.INNER_RADIUS)
        if pixmap := self._pictures(entry.picture):
            size = QSizeF(pixmap.size()).scaled(QSizeF(frame.size()), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(0, 0), size)
            place.moveCenter(QRectF(frame).center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: _Line, place: QRect) -> None:
        whole, direction = option.rect, option.direction
        if line.sign:
            sign = QRect(place.left(), place.top() + (line.height - _SIGN) // 2, _SIGN, _SIGN)
            paint_icon(painter, QRectF(QStyle.visualRect(direction, whole, sign)), "warning", line.colour)
            place = place.adjusted(_SIGN + sizes.TIGHT, 0, 0, 0)
        paint_words(painter, QRectF(QStyle.visualRect(direction, whole, place)), line.text, line.font, line.colour)

    def _lines(self, row: Row, font: QFont, width: int) -> list[_Line]:
        colours, faces = self._theme.colours, _faces(font.key())
        if isinstance(row, Heading):
            return [_Line(row.text, faces.heading, colours.muted)]
        ink = colours.muted if row.faint else colours.text
        title = faces.of_title(row)
        lines = [_Line(text, title, ink) for text in wrapped(row.title, width, semibold=not row.faint)]
        if row.detail:
            lines.append(_Line(row.detail, faces.small, colours.muted))
        if row.mark:
            lines.append(_Line(row.mark, faces.small, colours.warn, sign=True))
        return lines

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


def _words_box(whole: QRect, row: Row) -> QRect:
    """Return where the words of a row stand, as one reads from left to right."""
    picture = _PICTURE + sizes.MEDIUM if isinstance(row, Entry) and row.picture else 0
    return whole.adjusted(sizes.MEDIUM + picture, 0, -sizes.MEDIUM, 0)


@lru_cache(maxsize=8)
def _faces(key: str) -> _Faces:
    """Return the fonts that go with a list's own, given by its `QFont.key()`."""
    faint = QFont()
    faint.fromString(key)
    faint.setWeight(QFont.Weight.Normal)
    title, small = QFont(faint), QFont(faint)
    title.setWeight(QFont.Weight.DemiBold)
    small.setPixelSize(sizes.SMALL_TEXT)
    heading = QFont(small)
    heading.setWeight(QFont.Weight.DemiBold)
    return _Faces(title, faint, small, heading)


@lru_cache(maxsize=20_000)
def _words_height(row: Row, font: str, width: int) -> int:
    """Return the height of a row's words in a list's font; a list asks for each row several times as it is laid out."""
    faces = _faces(font)
    if isinstance(row, Heading):
        return QFontMetrics(faces.heading).height()
    title = faces.of_title(row)
    titles = len(wrapped(row.title, width, semibold=not row.faint))
    others = bool(row.detail) + bool(row.mark)
    heights = titles * QFontMetrics(title).height() + others * QFontMetrics(faces.small).height()
    return heights + _GAP * (titles + others - 1)
