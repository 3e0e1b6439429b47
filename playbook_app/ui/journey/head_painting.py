"""How the headers of the board are drawn: the bands of stages, the moments with owner and readiness."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from playbook_app.domain.entities import Moment, Stage
from playbook_app.ui.journey.facts import GOOD
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import paint_focus, paint_ring, paint_words
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.theme.wrapping import wrapped

NARROW = 84
"""Columns that are narrower than this have their moments' names written upwards."""
_RING = 20
_SMALL_RING = 16
_SIDE = 10
_TIGHT_SIDE = 7
_TINY_RING = 14
_RING_BESIDE = 148
_LINE = 17
_SMALL_LINE = 14
_PLUS = 16


class HeadArtist:
    """Draws headers in the theme's colours."""

    def __init__(self, theme: Theme, journey: JourneyMap, speech: Speech) -> None:
        """Take what headers are drawn of."""
        self._theme = theme
        self._journey = journey
        self._speech = speech

    def paint_stage(self, painter: QPainter, band: QRectF, seen: QRectF, stage: Stage, *, focused: bool) -> None:
        """Draw a stage's name over its moments, within what is seen of its band, and a line under all of it."""
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.border), 2))
        bottom = band.bottom() - 1
        painter.drawLine(QPointF(band.left(), bottom), QPointF(band.right(), bottom))
        text = seen.adjusted(2, 0, -2, -4)
        made = font(sizes.SMALL_TEXT, semibold=True)
        made.setLetterSpacing(made.SpacingType.AbsoluteSpacing, 0.8)
        paint_words(painter, text, self._speech.stage_name(stage).upper(), made, colours.muted)
        if focused:
            paint_focus(painter, seen.adjusted(-2, 0, 2, -3), colours, sizes.INNER_RADIUS)

    def paint_moment(
        self, painter: QPainter, rect: QRectF, moment: Moment, *, selected: bool, focused: bool, hovered: bool
    ) -> None:
        """Draw a moment's header."""
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.accent if selected else colours.border if hovered else colours.line), 1))
        painter.setBrush(QColor(colours.selected if selected else colours.surface))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        if rect.width() < NARROW:
            self._paint_upright(painter, rect, moment)
        else:
            self._paint_wide(painter, rect, moment)
        if focused:
            paint_focus(painter, rect, colours)

    def paint_vacant(self, painter: QPainter, rect: QRectF, words: str, *, focused: bool) -> None:
        """Draw the header of a stage that has no moment: a place to add one."""
        colours = self._theme.colours
        pen = QPen(QColor(colours.border), 1)
        pen.setDashPattern((3.0, 3.0))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), sizes.CARD_RADIUS, sizes.CARD_RADIUS)
        painter.setFont(font(sizes.TEXT))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        whole = _PLUS + sizes.TIGHT + width
        if whole > rect.width() - 2 * _SIDE:
            words, whole = "", _PLUS
        start = rect.center().x() - whole / 2
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = start + whole - _PLUS if mirrored else start
        paint_icon(painter, QRectF(left, rect.center().y() - _PLUS / 2, _PLUS, _PLUS), "add", colours.muted)
        painter.setPen(QColor(colours.muted))
        text = QRectF(start if mirrored else start + _PLUS + sizes.TIGHT, rect.top(), width, rect.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, words)
        if focused:
            paint_focus(painter, rect, colours)

    def name_lines(self, moment: Moment, width: int) -> int:
        """Return how many lines a moment's name takes in a column of a width."""
        return max(1, len(wrapped(self._speech.moment_name(moment), _text_width(width))))

    def _paint_wide(self, painter: QPainter, rect: QRectF, moment: Moment) -> None:
        if rect.width() < _RING_BESIDE:
            self._paint_tight(painter, rect, moment)
            return
        colours = self._theme.colours
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = _text_width(int(rect.width()))
        lines = wrapped(self._speech.moment_name(moment), width)
        left = rect.right() - _SIDE - width if mirrored else rect.left() + _SIDE
        top = rect.center().y() - (len(lines) + 1) * _LINE / 2
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.text))
        painter.setFont(font(sizes.TEXT, semibold=True))
        for place, line in enumerate(lines):
            painter.drawText(QRectF(left, top + place * _LINE, width, _LINE), align, line)
        self._paint_owner(painter, QRectF(left, top + len(lines) * _LINE, width, _LINE), moment)
        edge = rect.left() + _SIDE if mirrored else rect.right() - _SIDE - _RING
        self._ring(painter, QRectF(edge, rect.center().y() - _RING / 2, _RING, _RING), moment)

    def _paint_tight(self, painter: QPainter, rect: QRectF, moment: Moment) -> None:
        """Give the whole width to the name, and have the ring stand before the owner."""
        colours = self._theme.colours
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = _text_width(int(rect.width()))
        lines = wrapped(self._speech.moment_name(moment), width)
        left = rect.left() + _TIGHT_SIDE
        top = rect.center().y() - (len(lines) + 1) * _LINE / 2
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colours.text))
        painter.setFont(font(sizes.TEXT, semibold=True))
        for place, line in enumerate(lines):
            painter.drawText(QRectF(left, top + place * _LINE, width, _LINE), align, line)
        below = QRectF(left, top + len(lines) * _LINE + 1, width, _LINE)
        start = below.right() - _TINY_RING if mirrored else below.left()
        square = QRectF(start, below.center().y() - _TINY_RING / 2, _TINY_RING, _TINY_RING)
        self._ring(painter, square, moment)
        room = _TINY_RING + sizes.TIGHT
        below = below.adjusted(0, 0, -room, 0) if mirrored else below.adjusted(room, 0, 0, 0)
        self._paint_owner(painter, below, moment)

    def _paint_owner(self, painter: QPainter, rect: QRectF, moment: Moment) -> None:
        ink = self._theme.colours.muted if moment.owner else self._theme.colours.warn
        paint_words(painter, rect, self._speech.owner(moment), font(sizes.SMALL_TEXT), ink)

    def _paint_upright(self, painter: QPainter, rect: QRectF, moment: Moment) -> None:
        """Write a name upwards; the owner is left to the tooltip."""
        colours = self._theme.colours
        ring = QRectF(rect.center().x() - _SMALL_RING / 2, rect.bottom() - _SMALL_RING - 5, _SMALL_RING, _SMALL_RING)
        self._ring(painter, ring, moment)
        length = rect.height() - _SMALL_RING - 3 * 5
        # Small words on two lines say more of a long name than one line of the usual ones.
        size, pitch = (sizes.TEXT, _LINE) if rect.width() >= 2 * _LINE + 4 else (sizes.SMALL_TEXT, _SMALL_LINE)
        found = wrapped(self._speech.moment_name(moment), int(length), 2 if rect.width() >= 2 * pitch else 1, size)
        painter.save()
        painter.translate(rect.center().x(), rect.top() + 5 + length)
        painter.rotate(-90)
        painter.setPen(QColor(colours.text))
        painter.setFont(font(size, semibold=True))
        for place, line in enumerate(found):
            top = (place - len(found) / 2) * pitch
            painter.drawText(
                QRectF(0, top, length, pitch), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, line
            )
        painter.restore()

    def _ring(self, painter: QPainter, square: QRectF, moment: Moment) -> None:
        share = self._journey.facts.readiness(moment.id)
        paint_ring(painter, square, share or 0.0, self._theme.colours, good=share is not None and share >= GOOD)


def inner_rect(rect: QRectF) -> QRect:
    """Return where a moment's name is written, to be edited there."""
    return rect.adjusted(4, 4, -4, -4).toRect()


def _text_width(width: int) -> int:
    if width < _RING_BESIDE:
        return width - 2 * _TIGHT_SIDE
    return width - 2 * _SIDE - _RING - sizes.SMALL
