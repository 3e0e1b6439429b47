"""The board with its headers above it: they scroll and stretch as one."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playbook_app.ui.journey.board_view import BoardView
from playbook_app.ui.journey.head_view import HeadView

_NARROW = 960
"""Pixels below which the steps show their letters alone."""


class BoardPane(QWidget):
    """Holds a board and its headers in line."""

    def __init__(self, board: BoardView, head: HeadView, parent: QWidget | None = None) -> None:
        """Take both."""
        super().__init__(parent)
        self._board = board
        self._head = head
        self._crown = QHBoxLayout()
        self._crown.addWidget(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._crown)
        column.addWidget(board, 1)
        self.setTabOrder(head, board)
        board.resized.connect(self._align)
        across, above = board.horizontalScrollBar(), head.horizontalScrollBar()
        across.valueChanged.connect(above.setValue)
        above.valueChanged.connect(across.setValue)
        above.rangeChanged.connect(lambda: above.setValue(across.value()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the names of the steps where it is narrow."""
        super().resizeEvent(event)
        self._board.steps.show_narrow(event.size().width() < _NARROW)

    def _align(self) -> None:
        area = self._board.viewport().geometry()
        self._crown.setContentsMargins(area.left(), 0, self._board.width() - area.right() - 1, 0)
        self._head.show_column_width(self._board.horizontalHeader().defaultSectionSize())
