"""A step's badge as an icon, for lists and menus."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme.painting import paint_badge
from playbook_app.ui.theme.theme import Theme


def badge_icon(step: Step, theme: Theme) -> QIcon:
    """Return the badge of a step in the theme's colours, sharp at any size."""
    return QIcon(_Badge(step, theme))


class _Badge(QIconEngine):
    def __init__(self, step: Step, theme: Theme) -> None:
        super().__init__()
        self._step, self._theme = step, theme

    def clone(self) -> QIconEngine:
        return _Badge(self._step, self._theme)

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        paint_badge(painter, square, self._step, self._theme.colours)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        return pixmap
