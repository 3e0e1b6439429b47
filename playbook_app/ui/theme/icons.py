"""The icon family: SVG drawings on a grid of 24 px with one stroke, tinted when they are drawn."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap

from playbook_app.resources import icon as icon_path

_INK = b"currentColor"


def tinted_icon(name: str, colour: str, disabled: str) -> QIcon:
    """Return an icon in a colour, and in another where it is disabled. Raises OSError for a name without a drawing."""
    return QIcon(_Engine(name, colour, disabled))


@cache
def _drawing(name: str) -> bytes:
    return icon_path(f"{name}.svg").read_bytes()


class _Engine(QIconEngine):
    """Draws the SVG at the size and scaling asked for, so that it is sharp at 200 %."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled
        _drawing(name)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer

        colour = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        QSvgRenderer(QByteArray(_drawing(self._name).replace(_INK, colour.encode()))).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return QPixmap.fromImage(image)
