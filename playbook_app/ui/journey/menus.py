"""The menus under the pointer: what can be done with cards, with an empty place, with a stage or a moment."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from playbook_app.ui.actions.actions import Actions

Deed = tuple[str, Callable[[], object]]
"""A menu line of its own: its words, and what it does."""

CARD_ACTIONS = (
    "standard.open",
    "",
    "standard.move",
    "edit.duplicate",
    "edit.copy",
    "edit.paste",
    "",
    "standard.approve",
    "standard.review",
    "standard.draft",
    "standard.retire",
    "",
    "edit.delete",
)
"""The lines of a card's menu, by the ids of their actions; an empty one divides."""

PLACE_ACTIONS = ("add.standard", "edit.paste", "", "add.moment", "add.stage")
HEAD_ACTIONS = ("", "add.moment", "add.stage", "", "edit.delete")


def pop_up(position: QPoint, actions: Actions, ids: Iterable[str], parent: QWidget, *deeds: Deed) -> None:
    """Show a menu at a place in global pixels: lines of its own first, then actions of the window."""
    menu = QMenu(parent)
    for words, run in deeds:
        menu.addAction(words, run)
    for one in ids:
        if one:
            menu.addAction(actions[one])
        else:
            menu.addSeparator()
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(position)
