"""The icon family: SVG drawings on a grid of 24 px with one stroke, tinted when they are drawn.

What points along the line of reading turns with it: `chevron-leading` and its kin choose between left and right, and
the drawings named in `_DIRECTED` are mirrored where one reads from right to left.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap, QPixmapCache

from playbook_app.frozen import frozen
from playbook_app.resources import icon as icon_path

_INK = b"currentColor"
_DIRECTED = frozenset({"external", "indent", "list", "outdent", "redo", "sidebar", "sort", "undo"})
_ALONG_READING = {"leading": ("left", "right"), "trailing": ("right", "left")}


@frozen
class Tint:
    """The colours of an icon: usually, where its button is checked, and where it is disabled."""

    usual: str
    checked: str
    disabled: str

    def ink(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        """Return the colour for what a widget asks for."""
        if mode is QIcon.Mode.Disabled:
            return self.disabled
        return self.checked if state is QIcon.State.On else self.usual


def tinted_icon(name: str, tint: Tint) -> QIcon:
    """Return an icon in its colours. Raises OSError for a name without a drawing."""
    return QIcon(_Engine(name, tint))


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw an icon into a square, sharp at any scaling; cheap enough for a board of cards. Raises OSError as above."""
    scale = painter.device().devicePixelRatioF() * abs(painter.worldTransform().m11())
    painter.drawPixmap(rect, _pixmap(name, colour, round(rect.width() * scale)), QRectF())


def tinted_drawing(name: str, colour: str) -> bytes:
    """Return an icon's SVG in a colour, turned to the line of reading. Raises OSError as above."""
    file, _mirrored = _turned(name)
    return _drawing(file).replace(_INK, colour.encode())


def _turned(name: str) -> tuple[str, bool]:
    """Return the drawing that a name stands for where one reads as in this window, and whether to mirror it."""
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    stem, _, end = name.rpartition("-")
    if end in _ALONG_READING:
        return f"{stem}-{_ALONG_READING[end][right_to_left]}", False
    return name, right_to_left and name in _DIRECTED


@cache
def _drawing(name: str) -> bytes:
    return icon_path(f"{name}.svg").read_bytes()


def _pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Return a square drawing, its side in device pixels, from the cache where it has been drawn before.

    A button that is just being squeezed to nothing asks for a drawing of no size.
    """
    if side <= 0:
        return QPixmap()
    file, mirrored = _turned(name)
    key = f"playbook-{file}-{mirrored}-{colour}-{side}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = _drawn(tinted_drawing(name, colour), side, mirrored=mirrored)
        QPixmapCache.insert(key, found)
    return found


def _drawn(drawing: bytes, side: int, *, mirrored: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    return QPixmap.fromImage(image)


class _Engine(QIconEngine):
    """Draws the SVG at the size and scaling asked for, so that it is sharp at 200 %."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name, self._tint = name, tint
        _drawing(_turned(name)[0])

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tint)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        paint_icon(painter, square, self._name, self._tint.ink(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _pixmap(self._name, self._tint.ink(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the drawing for a size in logical pixels at a scaling."""
        return self.pixmap(size * scale, mode, state)
