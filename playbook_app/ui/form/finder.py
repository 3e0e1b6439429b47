"""A small window that finds one of many: type a few letters, choose with the arrows and Enter, or with the mouse."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from playbook_app.ui.folding import folded
from playbook_app.ui.form.choices import Option
from playbook_app.ui.indexes import Index
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 380
_HEIGHT = 320
_FOR_THE_LIST = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class _Found(QAbstractListModel):
    """The options that hold the words looked for."""

    def __init__(self, options: Sequence[Option], parent: QObject) -> None:
        super().__init__(parent)
        self._all = [(folded(option.text), option) for option in options]
        self._shown = list(options)

    def look_for(self, words: str) -> None:
        wanted = folded(words).split()
        self.beginResetModel()
        self._shown = [option for text, option in self._all if all(word in text for word in wanted)]
        self.endResetModel()

    def option(self, place: int) -> Option:
        return self._shown[place]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        option = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return option.text
        return option.icon if role == Qt.ItemDataRole.DecorationRole else None


class Finder(QFrame):
    """Shows options below a widget. It closes itself when one is chosen, or on Escape, or on a click elsewhere."""

    chosen = Signal(object)
    """The value of the option that was chosen."""

    def __init__(self, options: Sequence[Option], placeholder: str, parent: QWidget) -> None:
        """Offer options. `placeholder` says what is looked for."""
        super().__init__(parent, Qt.WindowType.Popup)
        looking(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = _Found(options, self)
        self._words = QLineEdit(self)
        self._words.setPlaceholderText(placeholder)
        self._words.setAccessibleName(placeholder)
        self._words.installEventFilter(self)
        self._list = QListView(self)
        self._list.setModel(self._found)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(placeholder)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._none = looking(QLabel(self.tr("Nothing fits."), self), Look.MUTED)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.SMALL, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        column.addWidget(self._words)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._words.textChanged.connect(self._look_for)
        self._words.returnPressed.connect(self._choose)
        self._list.clicked.connect(self._choose)
        self._highlight(0)

    def show_below(self, widget: QWidget) -> None:
        """Open below a widget, or above it where there is no room below."""
        self.resize(max(_WIDTH, widget.width()), _HEIGHT)
        screen = widget.screen().availableGeometry()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        if corner.y() + self.height() > screen.bottom():
            corner.setY(max(screen.top(), widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + widget.width() - self.width())
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self._words.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the cursor stays in the words."""
        if watched is self._words and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _FOR_THE_LIST:
                self._list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _look_for(self, words: str) -> None:
        self._found.look_for(words)
        self._none.setVisible(not self._found.rowCount())
        self._highlight(0)

    def _highlight(self, place: int) -> None:
        self._list.setCurrentIndex(self._found.index(place))

    def _choose(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            value = self._found.option(index.row()).value
            self.close()
            self.chosen.emit(value)
