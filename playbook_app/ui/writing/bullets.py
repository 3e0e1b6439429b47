"""The signs that open the items of a list, drawn as bullets in the place of what was typed."""

from typing import cast

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from playbook_app.ui.theme import sizes
from playbook_app.ui.writing.lines import line_of
from playbook_app.ui.writing.styling import Styling

_RADIUS = sizes.TEXT / 7
_TO_THE_LEFT = 1.0


def paint_bullets(painter: QPainter, styling: Styling, area: QRect, colour: QColor) -> None:
    """Draw the bullets of the lines within an area of the document, in pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    document = styling.document()
    layout = document.documentLayout()
    place = layout.hitTest(QPointF(0, area.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, place))
    while block.isValid():
        rectangle = layout.blockBoundingRect(block)
        if rectangle.top() > area.bottom():
            return
        sign = _sign(block, styling)
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


def _sign(block: QTextBlock, styling: Styling) -> int | None:
    """Return where the sign stands that a bullet replaces."""
    text = block.text()
    found = line_of(text)
    if not found.marker or found.numbered or styling.before(block).fence:
        return None
    return len(found.quote + found.indent)
