"""A layout that sets widgets in a row and goes on in the next where there is no more room, in the line of reading."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget

from playbook_app.ui.theme import sizes


class Flow(QLayout):
    """As many widgets in a row as fit, each as wide as it wishes."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = sizes.SMALL) -> None:
        """Begin without widgets; `gap` pixels part them, and the rows."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away, or None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._set(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        """Return the least: the rows follow from the width that is given."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the room that the widest needs."""
        least = QSize()
        for item in self._items:
            if not item.isEmpty():
                least = least.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their places."""
        super().setGeometry(rect)
        self._set(rect, moving=True)

    def _set(self, rect: QRect, *, moving: bool) -> int:
        """Go through the rows, and return their height together."""
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.top()
        for row in self._rows(inner.width()):
            height = max(size.height() for _, size in row)
            if moving:
                self._put(row, QRect(inner.left(), y, inner.width(), height))
            y += height + self._gap
        return max(y - self._gap, inner.top()) - rect.top() + self.contentsMargins().bottom()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return what stands in each row, with its size."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = width + 1
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            size = QSize(min(wanted.width(), max(width, 1)), wanted.height())
            if taken + size.width() > width:
                rows.append([])
                taken = 0
            rows[-1].append((item, size))
            taken += size.width() + self._gap
        return rows

    def _put(self, row: list[tuple[QLayoutItem, QSize]], box: QRect) -> None:
        """Put the widgets of a row side by side, each in the middle of the row's height."""
        from_right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        along = 0
        for item, size in row:
            left = box.right() + 1 - along - size.width() if from_right else box.left() + along
            item.setGeometry(QRect(QPoint(left, box.top() + (box.height() - size.height()) // 2), size))
            along += size.width() + self._gap
