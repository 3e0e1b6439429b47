"""The palette itself: a line to type into, and what is meant below it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playbook_app.ui.commands.aside import ASIDE, AsideDelegate
from playbook_app.ui.commands.matching import Candidate, best
from playbook_app.ui.commands.offers import Offer, offers
from playbook_app.ui.desk import Desk
from playbook_app.ui.folding import folded
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 620
_HEIGHT = 420
_ROW = 36
_TOP = 64
_LIMIT = 60
PLACE = Qt.ItemDataRole.UserRole
_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


def open_commands(desk: Desk, window: QWidget) -> None:
    """Show the palette over a window, until something is chosen."""
    palette = Palette(desk, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.open()


class Palette(QDialog):
    """Shows what the typed letters mean. The keys up and down choose while the cursor stays in the line."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Gather what can be chosen right now."""
        super().__init__(window, Qt.WindowType.Popup)
        self._desk = desk
        self._offers = offers(desk)
        self._candidates = [Candidate(folded(offer.name), place) for place, offer in enumerate(self._offers)]
        self._line = QLineEdit(self)
        self._list = QListWidget(self)
        self._nothing = looking(QLabel(self.tr("Nothing is called that."), self), Look.MUTED)
        self._assemble(window)
        self._line.textEdited.connect(self._show)
        self._list.itemClicked.connect(self._choose)
        self._line.installEventFilter(self)
        self._show("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that choose from the line to the list."""
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _assemble(self, window: QWidget) -> None:
        self.setAccessibleName(self.tr("Search or do anything"))
        self._line.setAccessibleName(self.tr("What are you looking for?"))
        self._line.setPlaceholderText(self.tr("Type the name of an action, a standard, a moment, a role, …"))
        self._list.setAccessibleName(self.tr("What can be chosen"))
        self._list.setIconSize(QSize(sizes.ICON, sizes.ICON))
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(AsideDelegate(self._desk.theme, self._list))
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM)
        column.setSpacing(sizes.SMALL)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing)
        width = min(_WIDTH, window.width() - 2 * sizes.WIDE)
        self.resize(width, min(_HEIGHT, window.height() - 2 * _TOP))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, _TOP)))
        self._line.setFocus()

    def _show(self, words: str) -> None:
        self._list.clear()
        for candidate in best(words, self._candidates, _LIMIT):
            self._list.addItem(self._item(self._offers[candidate.place], candidate.place))
        self._list.setCurrentRow(0)
        self._nothing.setVisible(self._list.count() == 0)

    def _item(self, offer: Offer, place: int) -> QListWidgetItem:
        item = QListWidgetItem(offer.name)
        item.setData(ASIDE, offer.aside)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.name}, {offer.aside}" if offer.aside else offer.name)
        if offer.icon:
            item.setIcon(self._desk.theme.icon(offer.icon, self._desk.theme.colours.muted))
        item.setSizeHint(QSize(0, _ROW))
        item.setData(PLACE, place)
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self._offers[item.data(PLACE)].run()
