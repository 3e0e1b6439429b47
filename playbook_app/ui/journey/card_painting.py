"""How a standard's card is drawn: on the board, in the tray, and under the pointer while it is dragged."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Latitude, Status, Support
from playbook_app.frozen import frozen
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.scale import Detail
from playbook_app.ui.journey.speech import Speech
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.fonts import font
from playbook_app.ui.theme.icons import paint_icon
from playbook_app.ui.theme.painting import dots_width, paint_dots, paint_focus, paint_pill, pill_width
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.theme.wrapping import wrapped

_STRIP = 4.0
_SIDE = 8.0
_TOP = 5.0
_LINE = 17.0
_SMALL_LINE = 16.0
_ICON = 13.0
_PILL = 16.0


@frozen
class CardState:
    """How a card stands: selected, with the keyboard on it, under the pointer."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False


PLAIN = CardState()


class CardArtist:
    """Draws cards in the theme's colours."""

    def __init__(self, theme: Theme, journey: JourneyMap, speech: Speech) -> None:
        """Take what a card is drawn of."""
        self._theme = theme
        self._journey = journey
        self._speech = speech

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        standard: Standard,
        state: CardState = PLAIN,
        detail: Detail = Detail.FULL,
    ) -> None:
        """Draw a card into a rectangle. The painter is scaled for a zoom by whoever calls."""
        colours = self._theme.colours
        if detail is Detail.BLOCK:
            _paint_block(painter, rect, standard, state, colours)
            return
        _paint_ground(painter, rect, standard, state, colours)
        if detail is Detail.CODE:
            self._paint_code(painter, rect, standard, colours)
        else:
            inner = _inner(painter, rect)
            self._paint_head(painter, inner, standard, colours)
            self._paint_title(painter, inner, standard, colours)
            self._paint_foot(painter, inner, standard, colours)
        if state.focused:
            paint_focus(painter, rect, colours, sizes.CONTROL_RADIUS)

    def _paint_code(self, painter: QPainter, rect: QRectF, standard: Standard, colours: Colours) -> None:
        inner = rect.adjusted(_STRIP + 2, 0, -2, 0)
        painter.setFont(font(sizes.SMALL_TEXT))
        painter.setPen(QColor(_ink(standard, colours)))
        _write(painter, inner, standard.code or self._speech.title(standard), sizes.SMALL_TEXT)

    def _paint_head(self, painter: QPainter, inner: QRectF, standard: Standard, colours: Colours) -> None:
        line = QRectF(inner.left(), inner.top(), inner.width(), _SMALL_LINE)
        taken = 0.0
        if standard.status is not Status.APPROVED:
            words = self._speech.status(standard.status)
            taken = min(pill_width(words), inner.width() * 0.6)
            pill = _trailing(painter, line, taken)
            pill.setHeight(_PILL)
            ink, ground = _pill_colours(standard.status, colours)
            paint_pill(painter, pill, words, ink=ink, ground=ground)
            taken += 4
        painter.setPen(QColor(colours.muted))
        painter.setFont(font(sizes.SMALL_TEXT))
        _write(painter, _leading(painter, line, line.width() - taken), standard.code, sizes.SMALL_TEXT)

    def _paint_title(self, painter: QPainter, inner: QRectF, standard: Standard, colours: Colours) -> None:
        painter.setPen(QColor(_ink(standard, colours)))
        painter.setFont(font(sizes.TEXT, semibold=True))
        top = inner.top() + _SMALL_LINE
        for place, line in enumerate(wrapped(self._speech.title(standard), int(inner.width()))):
            rect = QRectF(inner.left(), top + place * _LINE, inner.width(), _LINE)
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, line)

    def _paint_foot(self, painter: QPainter, inner: QRectF, standard: Standard, colours: Colours) -> None:
        line = QRectF(inner.left(), inner.bottom() - _SMALL_LINE, inner.width(), _SMALL_LINE)
        present = self._journey.facts.supports(standard)
        dots = dots_width(len(Support))
        paint_dots(painter, _leading(painter, line, dots), [support in present for support in Support], colours)
        painter.setFont(font(sizes.SMALL_TEXT))
        painter.setPen(QColor(colours.muted))
        room = line.width() - dots - sizes.SMALL
        if count := self._journey.facts.comments(standard.id):
            spot = _leading_rest(painter, line, dots + sizes.SMALL, _sign_width(str(count)))
            room -= self._sign(painter, spot, "comment", str(count))
        icon = "lock" if standard.latitude is Latitude.FIXED else "flexible"
        self._sign(painter, _trailing(painter, line, room), icon, self._speech.latitude(standard.latitude))

    def _sign(self, painter: QPainter, area: QRectF, icon: str, words: str) -> float:
        """Draw an icon and a word at the trailing end, the icon alone where there is no room; return their width."""
        width = _sign_width(words)
        if width > area.width():
            width, words = _ICON, ""
        spot = _trailing(painter, area, width)
        square = _leading(painter, spot, _ICON)
        square.setTop(square.center().y() - _ICON / 2)
        square.setHeight(_ICON)
        paint_icon(painter, square, icon, self._theme.colours.muted)
        if words:
            text = _trailing(painter, spot, width - _ICON - 3)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        return width + sizes.SMALL


def _sign_width(words: str) -> float:
    return _ICON + 3 + _advance(words, sizes.SMALL_TEXT)


@lru_cache(maxsize=2_000)
def _advance(words: str, size: int) -> float:
    return QFontMetricsF(font(size)).horizontalAdvance(words)


def _write(painter: QPainter, rect: QRectF, words: str, size: int) -> None:
    """Draw a line from its leading edge, shortened where it does not fit."""
    shown = words
    if _advance(words, size) > rect.width():
        shown = QFontMetricsF(font(size)).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_ground(painter: QPainter, rect: QRectF, standard: Standard, state: CardState, colours: Colours) -> None:
    radius = sizes.CONTROL_RADIUS
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.steps[standard.step] if standard.step else colours.border))
    painter.drawRoundedRect(rect, radius, radius)
    painter.setBrush(QColor(colours.selected if state.selected else colours.surface))
    sheet = rect.adjusted(0, 0, -_STRIP, 0) if mirrored else rect.adjusted(_STRIP, 0, 0, 0)
    painter.drawRoundedRect(sheet, radius - 2, radius - 2)
    edge = colours.accent if state.selected else colours.border if state.hovered else colours.line
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_block(painter: QPainter, rect: QRectF, standard: Standard, state: CardState, colours: Colours) -> None:
    """Draw a card that is too small for words: a bar, hollow where the standard is retired."""
    hue = QColor(colours.steps[standard.step] if standard.step else colours.border)
    chosen = state.selected or state.focused
    painter.setPen(QPen(QColor(colours.focus) if chosen else hue, 2 if chosen else 1))
    painter.setBrush(QColor(colours.surface) if standard.status is Status.RETIRED else hue)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2)


def _ink(standard: Standard, colours: Colours) -> str:
    return colours.muted if standard.status is Status.RETIRED else colours.text


def _pill_colours(status: Status, colours: Colours) -> tuple[str, str]:
    return (colours.warn, colours.warn_soft) if status is Status.REVIEW else (colours.muted, colours.pressed)


def _inner(painter: QPainter, rect: QRectF) -> QRectF:
    lead, trail = _STRIP + _SIDE - 1, _SIDE
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        lead, trail = trail, lead
    return rect.adjusted(lead, _TOP, -trail, -_TOP)


def _leading(painter: QPainter, area: QRectF, width: float) -> QRectF:
    return _leading_rest(painter, area, 0, width)


def _trailing(painter: QPainter, area: QRectF, width: float) -> QRectF:
    return _leading_rest(painter, area, area.width() - width, width)


def _leading_rest(painter: QPainter, area: QRectF, start: float, width: float) -> QRectF:
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = area.right() - start - width if mirrored else area.left() + start
    return QRectF(left, area.top(), width, area.height())
