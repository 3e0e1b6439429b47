"""The table's actions as Qt's: one `QAction` each, worded, with its keys, and enabled by who can do it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from playbook_app.ui.actions.table import ENTRIES, Entry
from playbook_app.ui.theme.theme import Theme

Handlers = Mapping[str, Callable[[], object]]


class Actions(QObject):
    """The actions of one window. `take` says what they do now; those that nobody handles are disabled."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Make an action of every entry."""
        super().__init__(parent)
        self._theme = theme
        self._handlers: Handlers = {}
        self._entries = {entry.id: entry for entry in ENTRIES}
        self._actions = {entry.id: self._made(entry) for entry in ENTRIES}
        theme.changed.connect(self._tint)
        self._tint()

    def __getitem__(self, action: str) -> QAction:
        """Return an action by its id, to be put on a menu or a button."""
        return self._actions[action]

    def all(self) -> list[QAction]:
        """Return all actions, in the order of their menus."""
        return list(self._actions.values())

    def menu_of(self, action: str) -> str:
        """Return the name of the menu that an action stands in; empty where it is in none."""
        menu = self._entries[action].menu
        return QCoreApplication.translate("Actions", menu.value).replace("&", "") if menu else ""

    def icon_of(self, action: str) -> str:
        """Return the name of an action's icon; empty where it has none."""
        return self._entries[action].icon

    def take(self, handlers: Handlers, *, writable: bool) -> None:
        """Let the actions do this from now on. Those that write rest where the playbook cannot be written."""
        self._handlers = handlers
        for entry in ENTRIES:
            can = entry.id in handlers and (writable or not entry.writes)
            self._actions[entry.id].setEnabled(can)

    def run(self, action: str) -> None:
        """Do what an action does now, if anything."""
        if handler := self._handlers.get(action):
            handler()

    def _made(self, entry: Entry) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", entry.text), self)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.setCheckable(entry.checkable)
        action.triggered.connect(lambda: self.run(entry.id))
        return action

    def _tint(self) -> None:
        for entry in ENTRIES:
            if entry.icon:
                self._actions[entry.id].setIcon(self._theme.icon(entry.icon))
