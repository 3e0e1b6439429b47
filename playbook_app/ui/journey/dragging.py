"""What is seen under the pointer while something is dragged."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.colours import Colours
from playbook_app.ui.theme.fonts import font

_BADGE = 22
_OPACITY = 0.92


def drag_pixmap(
    size: QSize, ratio: float, count: int, colours: Colours, draw: Callable[[QPainter, QRectF], None]
) -> QPixmap:
    """Return a picture of a size in logical pixels, drawn by `draw`, with a number where several are dragged."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_OPACITY)
        draw(painter, QRectF(0, 0, size.width(), size.height()))
        painter.setOpacity(1)
        if count > 1:
            badge = QRectF(size.width() - _BADGE, 0, _BADGE, _BADGE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(badge)
            painter.setPen(QColor(colours.on_accent))
            painter.setFont(font(sizes.SMALL_TEXT, semibold=True))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))
    return pixmap
