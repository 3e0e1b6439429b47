"""The menu bar, built from the table of actions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from playbook_app.ui.actions.actions import Actions
from playbook_app.ui.actions.table import ENTRIES, Menu


def menu_bar(actions: Actions) -> QMenuBar:
    """Return a menu bar of all actions that stand in a menu."""
    bar = QMenuBar()
    for menu in Menu:
        if menu is not Menu.NONE:
            _fill(bar.addMenu(QCoreApplication.translate("Actions", menu.value)), menu, actions)
    return bar


def _fill(shown: QMenu, menu: Menu, actions: Actions) -> None:
    for entry in ENTRIES:
        if entry.menu is menu:
            if entry.divided:
                shown.addSeparator()
            shown.addAction(actions[entry.id])
