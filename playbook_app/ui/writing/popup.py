"""A small panel over the window, for one question; Escape and a click beside it close it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.theme import Theme


class Popup(QFrame):
    """A panel that stays until its question is answered or left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Belong to `parent`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_by(self, anchor: QRect) -> None:
        """Open below a place on the screen, or above it where there is no room."""
        self.adjustSize()
        place = anchor.bottomLeft() + QPoint(0, sizes.TIGHT)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.setX(anchor.right() - self.width())
        room = self.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(anchor.top() - self.height() - sizes.TIGHT)
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the panel."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.colours.surface))
            painter.setPen(QPen(QColor(self._theme.colours.border)))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
