"""The signs that open the items of a list, drawn as bullets in the place of what was typed."""

from typing import cast

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from playbook_app.ui.theme import sizes
from playbook_app.ui.writing.reading import Look
from playbook_app.ui.writing.styling import Reading

_RADIUS = sizes.TEXT / 7
_TO_THE_LEFT = 1.0


def paint_bullets(painter: QPainter, document: QTextDocument, area: QRect, colour: QColor) -> None:
    """Draw the bullets of the lines within an area of the document, in pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    layout = document.documentLayout()
    place = layout.hitTest(QPointF(0, area.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, place))
    while block.isValid():
        rectangle = layout.blockBoundingRect(block)
        if rectangle.top() > area.bottom():
            return
        sign = _sign(block)
        if sign is not None and block.layout().lineCount():
            line = block.layout().lineAt(0)
            left, right = (cast("tuple[float, int]", line.cursorToX(at))[0] for at in (sign, sign + 1))
            baseline = rectangle.top() + line.y() + line.ascent()
            painter.drawEllipse(
                QPointF(rectangle.left() + (left + right) / 2 - _TO_THE_LEFT, baseline - sizes.TEXT / 3),
                _RADIUS,
                _RADIUS,
            )
        block = block.next()


def _sign(block: QTextBlock) -> int | None:
    """Return where the sign stands that a bullet replaces."""
    kept = block.userData()
    if not isinstance(kept, Reading):
        return None
    return next((place for place, look in enumerate(kept.looks[:80]) if look & Look.BULLET), None)
