"""A list that opens under a button: choose one, or check several. Long lists can be searched."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playbook_app.domain.change import Value
from playbook_app.ui.folding import folded
from playbook_app.ui.form.choices import Option
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_MANY = 10
"""From so many options on there is a search."""
_NARROWEST = 220
_WIDEST = 420
_HIGHEST = 360
_ROW = 34
_AROUND = 64
"""What a row has besides its words: icon, mark, margins."""


class Picker(QFrame):
    """Open it with `open_under`. It goes when something is chosen, on Escape, and on a click beside it."""

    chosen = Signal(object)
    """The one value that was chosen."""

    checked = Signal(object, bool)
    """A value that was checked or no longer is, where several can be."""

    closed = Signal()

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        *,
        current: Value = None,
        checked: Collection[Value] | None = None,
        partly: Collection[Value] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Offer options. With `checked` there can be several; `partly` are those checked for some."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        looking(self, Look.PANEL)
        self.setAccessibleName(name)
        self._options = tuple(options)
        self._multiple = checked is not None
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setVisible(len(self._options) >= _MANY)
        self._list = looking(QListWidget(self), Look.BARE)
        self._list.setAccessibleName(name)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.TIGHT, sizes.TIGHT, sizes.TIGHT, sizes.TIGHT)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(self._search)
        column.addWidget(self._list)
        self._fill(current, checked or (), partly)
        self._search.textChanged.connect(self._filter)
        self._list.itemClicked.connect(self._take)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)

    def open_under(self, button: QWidget) -> None:
        """Show it at a button's leading edge, within the screen."""
        self.resize(self._wanted())
        start = button.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start = button.rect().bottomRight() - QPoint(self.width(), 0)
        place = button.mapToGlobal(start) + QPoint(0, sizes.TIGHT)
        room = button.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(max(room.top(), place.y() - self.height() - button.height() - 2 * sizes.TIGHT))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        self.move(place)
        self.show()
        (self._search if self._search.isVisibleTo(self) else self._list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list be walked from the search, and Enter or Space take what is current."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (key == Qt.Key.Key_Space and watched is self._list):
                if (item := self._list.currentItem()) is not None and not item.isHidden():
                    self._take(item)
                return True
            if watched is self._search and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.closed.emit()

    def _fill(self, current: Value, checked: Collection[Value], partly: Collection[Value]) -> None:
        for option in self._options:
            item = QListWidgetItem(option.text, self._list)
            item.setSizeHint(QSize(0, _ROW))
            item.setToolTip(option.text if len(option.text) > _WIDEST // 10 else "")
            if option.icon:
                item.setIcon(option.icon)
            if self._multiple:
                partly_so = option.value in partly
                state = Qt.CheckState.Checked if option.value in checked else Qt.CheckState.Unchecked
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.PartiallyChecked if partly_so else state)
            elif option.value == current:
                self._list.setCurrentItem(item)
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem) -> None:
        value = self._options[self._list.row(item)].value
        if not self._multiple:
            self.close()
            self.chosen.emit(value)
            return
        checked = item.checkState() is not Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.checked.emit(value, checked)

    def _filter(self, words: str) -> None:
        wanted = folded(words).split()
        first: int | None = None
        for row, option in enumerate(self._options):
            fits = all(word in folded(option.text) for word in wanted)
            self._list.item(row).setHidden(not fits)
            first = row if fits and first is None else first
        self._list.setCurrentRow(-1 if first is None else first)

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count():
            if not self._list.item(row).isHidden():
                self._list.setCurrentRow(row)
                return
            row += step

    def _wanted(self) -> QSize:
        longest = max((self.fontMetrics().horizontalAdvance(option.text) for option in self._options), default=0)
        around = 4 * sizes.SMALL + (self._search.sizeHint().height() if len(self._options) >= _MANY else 0)
        height = min(_HIGHEST, len(self._options) * _ROW + around)
        return QSize(max(_NARROWEST, min(_WIDEST, longest + _AROUND)), height)
