"""A choice of one among a few, side by side in one frame: Cards | Heat map."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QWidget

from playbook_app.ui.theme.look import Look, looking


class Segments(QFrame):
    """Frames its buttons, of which one is pressed. The arrow keys go from one to the next."""

    def __init__(self, buttons: Sequence[QAbstractButton], name: str, parent: QWidget | None = None) -> None:
        """Take the buttons, in their order, and what is chosen among them in words for screen readers."""
        super().__init__(parent)
        looking(self, Look.SEGMENTS)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        self._group = QButtonGroup(self)
        for button in buttons:
            button.setCheckable(True)
            self._group.addButton(looking(button, Look.SEGMENT))
            row.addWidget(button)
