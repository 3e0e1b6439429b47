"""What many views draw: badge, support dots, readiness ring, status pill, focus ring, and a line of words.

Each function paints into a rectangle in logical pixels, keeps to it, and leaves the painter as it found it. None tells
anything by colour alone: a badge bears its letter, a support that is missing is a ring instead of a disc.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.fonts import font

DOT = 6.0
"""The diameter of a support dot."""
DOT_STEP = 9.0
"""From the middle of a dot to that of the next."""
PILL_HEIGHT = 18.0
"""A pill's height: one line of small text."""
FROM_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
"""Along the reading, in the middle of the height."""
_PILL_MARGIN = 8.0
_RING_SHARE = 0.14
_WHOLE_TURN = 360 * 16
_TOP = 90 * 16


@contextmanager
def _smooth(painter: QPainter) -> Iterator[None]:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


def paint_badge(painter: QPainter, rect: QRectF, step: Step, colours: Colours) -> None:
    """Paint a step's letter on a rounded square of its hue."""
    with _smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.steps[step]))
        radius = rect.height() * 0.22
        painter.drawRoundedRect(rect, radius, radius)
        painter.setPen(QColor(colours.on_step))
        painter.setFont(font(max(8, round(rect.height() * 0.62)), semibold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, step.letter)


def dots_width(count: int) -> float:
    """Return the width of a row of support dots."""
    return (count - 1) * DOT_STEP + DOT if count else 0.0


def paint_dots(painter: QPainter, rect: QRectF, present: Sequence[bool], colours: Colours) -> None:
    """Paint a dot for each support, from the leading edge: a disc where it is present, a ring where it is missing."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start, step = (rect.right() - DOT / 2, -DOT_STEP) if mirrored else (rect.left() + DOT / 2, DOT_STEP)
    middles = [QPointF(start + place * step, rect.center().y()) for place in range(len(present))]
    with _smooth(painter):
        painter.setPen(QPen(QColor(colours.good), DOT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints([middle for middle, there in zip(middles, present, strict=True) if there])
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for middle in (middle for middle, there in zip(middles, present, strict=True) if not there):
            painter.drawEllipse(middle, DOT / 2 - 0.5, DOT / 2 - 0.5)


def paint_ring(painter: QPainter, rect: QRectF, share: float, colours: Colours, *, good: bool) -> None:
    """Paint how much of a whole is done, 0 to 1, clockwise from the top; in green where it is `good`, else amber."""
    side = min(rect.width(), rect.height())
    stroke = max(2.0, side * _RING_SHARE)
    circle = QRectF(0, 0, side - stroke, side - stroke)
    circle.moveCenter(rect.center())
    with _smooth(painter):
        painter.setPen(QPen(QColor(colours.track), stroke))
        painter.drawEllipse(circle)
        done = QPen(QColor(colours.good if good else colours.warn), stroke)
        done.setCapStyle(Qt.PenCapStyle.RoundCap if 0 < share < 1 else Qt.PenCapStyle.FlatCap)
        painter.setPen(done)
        if share > 0:
            painter.drawArc(circle, _TOP, -round(min(1.0, share) * _WHOLE_TURN))


def pill_width(text: str) -> float:
    """Return the width that a pill with this text takes."""
    return QFontMetricsF(font(sizes.SMALL_TEXT)).horizontalAdvance(text) + 2 * _PILL_MARGIN


def paint_pill(painter: QPainter, rect: QRectF, text: str, *, ink: str, ground: str) -> None:
    """Paint a word on a rounded ground, shortened where it does not fit; `ink` and `ground` are tokens' colours."""
    made = font(sizes.SMALL_TEXT)
    shown = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - _PILL_MARGIN)
    with _smooth(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(QColor(ink))
        painter.setFont(made)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)


def paint_words(
    painter: QPainter,
    rect: QRectF,
    words: str,
    made: QFont,
    ink: str,
    *,
    along: Qt.AlignmentFlag = FROM_START,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint words on one line in a font and a token's colour, shortened where they do not fit."""
    shown = QFontMetricsF(made).elidedText(words, elide, rect.width())
    painter.save()
    painter.setFont(made)
    painter.setPen(QColor(ink))
    painter.drawText(rect, along, shown)
    painter.restore()


def paint_focus(painter: QPainter, rect: QRectF, colours: Colours, radius: float = sizes.CARD_RADIUS) -> None:
    """Paint the ring that says where the keyboard is, inside a rectangle with rounded corners."""
    with _smooth(painter):
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
