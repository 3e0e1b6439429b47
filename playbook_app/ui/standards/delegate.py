"""Draws a listed standard: step, title on up to two lines, code and moment, supports, status unless approved."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from playbook_app.analysis.readiness import supports_of
from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Status, Support
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.indexes import Index
from playbook_app.ui.standards.model import StandardsModel
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.painting import (
    PILL_HEIGHT,
    dots_width,
    paint_badge,
    paint_dots,
    paint_focus,
    paint_pill,
    paint_words,
    pill_width,
)
from playbook_app.ui.theme.wrapping import wrapped
from playbook_app.wording.names import name_of

_MARGIN = 10
_BADGE = 22
_TITLE_LINE = 19
_FOOT = 20
_BETWEEN = 10
_LINES = 2


@frozen
class _Parts:
    """Where the parts of a row stand, and its title's lines."""

    badge: QRectF
    title: QRectF
    foot: QRectF
    lines: tuple[str, ...]


class StandardDelegate(QStyledItemDelegate):
    """Draws rows. With `even` all are as high as two lines of title take, which long lists need."""

    def __init__(self, desk: Desk, model: StandardsModel, parent: QObject | None = None) -> None:
        """Draw rows of a model."""
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self.even = False
        self.width = 0
        """What a row has, in pixels: a view tells it when it is resized."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's size: as high as its title takes."""
        lines = _LINES if self.even else len(self._lines(index, self._title_width(self.width)))
        return QSize(0, 2 * _MARGIN + lines * _TITLE_LINE + _FOOT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        standard = self._model.standard(index.row())
        if standard is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._desk.theme.colours
        box = QRect(option.rect)
        self._paint_ground(painter, QRectF(box).adjusted(0, 1, 0, -1), option, colours)
        parts = self._parts(box, index)
        if standard.step:
            paint_badge(painter, parts.badge, standard.step, colours)
        else:
            _paint_no_step(painter, parts.badge, colours)
        self._paint_title(painter, parts, standard, colours)
        self._paint_foot(painter, parts.foot, standard, colours)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, colours: Colours) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if selected else colours.hover))
            painter.drawRoundedRect(box, sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        widget = option.widget
        if state & QStyle.StateFlag.State_HasFocus and isinstance(widget, QWidget) and widget.hasFocus():
            paint_focus(painter, box, colours)

    def _paint_title(self, painter: QPainter, parts: _Parts, standard: Standard, colours: Colours) -> None:
        painter.setFont(font(sizes.TEXT, semibold=bool(standard.title)))
        retired = standard.status is Status.RETIRED or not standard.title
        painter.setPen(QColor(colours.muted if retired else colours.text))
        line = QRectF(parts.title.left(), parts.title.top(), parts.title.width(), _TITLE_LINE)
        for words in parts.lines:
            painter.drawText(line, _ALONG, words)
            line.translate(0, _TITLE_LINE)

    def _paint_foot(self, painter: QPainter, foot: QRectF, standard: Standard, colours: Colours) -> None:
        playbook = self._desk.session.playbook
        room = QRectF(foot)
        present = supports_of(playbook, standard)
        width = dots_width(len(Support))
        dots = self._taken_from_end(room, width + sizes.SMALL)
        paint_dots(
            painter, QRectF(dots.left(), foot.top(), width, foot.height()), [one in present for one in Support], colours
        )
        if standard.status is not Status.APPROVED:
            words = name_of(standard.status, self._desk.translate)
            pill = self._taken_from_end(room, pill_width(words) + sizes.SMALL)
            pill = QRectF(pill.left(), foot.center().y() - PILL_HEIGHT / 2, pill_width(words), PILL_HEIGHT)
            ink, ground = status_colours(standard.status, colours)
            paint_pill(painter, pill, words, ink=ink, ground=ground)
        self._paint_place(painter, room, standard, colours)

    def _paint_place(self, painter: QPainter, room: QRectF, standard: Standard, colours: Colours) -> None:
        playbook = self._desk.session.playbook
        moment = playbook.moments.get(standard.moment) if standard.moment else None
        parts = (standard.code, moment.name if moment else self.tr("Not placed"))
        inner = room.adjusted(sizes.TIGHT, 0, 0, 0) if self._mirrored() else room.adjusted(0, 0, -sizes.TIGHT, 0)
        paint_words(painter, inner, " · ".join(filter(None, parts)), font(sizes.SMALL_TEXT), colours.muted)

    def _parts(self, box: QRect, index: Index) -> _Parts:
        inner = QRectF(box).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        lines = self._lines(index, self._title_width(box.width()))
        free = inner.height() - len(lines) * _TITLE_LINE - _FOOT
        inner.adjust(0, free / 2, 0, -free / 2)
        start = inner.right() - _BADGE if self._mirrored() else inner.left()
        badge = QRectF(start, inner.center().y() - _BADGE / 2, _BADGE, _BADGE)
        taken = _BADGE + _BETWEEN
        words = inner.adjusted(0, 0, -taken, 0) if self._mirrored() else inner.adjusted(taken, 0, 0, 0)
        title = QRectF(words.left(), words.top(), words.width(), len(lines) * _TITLE_LINE)
        foot = QRectF(words.left(), title.bottom(), words.width(), _FOOT)
        return _Parts(badge, title, foot, lines)

    def _taken_from_end(self, room: QRectF, width: float) -> QRectF:
        """Cut a stretch off the trailing end of the room, and return it."""
        if self._mirrored():
            taken = QRectF(room.left(), room.top(), width, room.height())
            room.setLeft(room.left() + width)
            return taken
        taken = QRectF(room.right() - width + sizes.SMALL, room.top(), width, room.height())
        room.setRight(room.right() - width)
        return taken

    def _mirrored(self) -> bool:
        parent = self.parent()
        return isinstance(parent, QWidget) and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _title_width(self, width: int) -> int:
        return width - 2 * _MARGIN - _BADGE - _BETWEEN

    def _lines(self, index: Index, width: int) -> tuple[str, ...]:
        standard = self._model.standard(index.row())
        title = (standard.title if standard else "") or self.tr("Without a title")
        return wrapped(" ".join(title.split()), width)


def status_colours(status: Status, colours: Colours) -> tuple[str, str]:
    """Return the ink and the ground of a status in a pill."""
    if status is Status.APPROVED:
        return colours.text, colours.good_soft
    if status is Status.REVIEW:
        return colours.text, colours.warn_soft
    return colours.muted, colours.track


def _paint_no_step(painter: QPainter, badge: QRectF, colours: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.border), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), sizes.INNER_RADIUS, sizes.INNER_RADIUS)


_ALONG = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
