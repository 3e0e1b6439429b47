"""Widgets side by side where there is room, else one above the other."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from playbook_app.ui.theme import sizes

_NARROWEST = 180
"""Pixels that each must have to stand beside another."""


class Beside(QWidget):
    """Holds widgets, each as wide as the next."""

    def __init__(self, widgets: Sequence[QWidget], parent: QWidget | None = None) -> None:
        """Take the widgets."""
        super().__init__(parent)
        self._count = len(widgets)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.MEDIUM)
        for widget in widgets:
            self._row.addWidget(widget, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose by the width."""
        roomy = self.width() >= self._count * _NARROWEST
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
        super().resizeEvent(event)
