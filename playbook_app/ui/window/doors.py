"""The dialogs that a window opens, by the action that opens them; a dialog's module is imported when it is wanted."""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from playbook_app.ui.desk import Desk
from playbook_app.ui.target import Target

DOORS: dict[str, str] = {
    "view.commands": "playbook_app.ui.commands.palette:open_commands",
    "edit.replace": "playbook_app.ui.replacing.dialog:open_replacing",
    "file.about": "playbook_app.ui.about.dialog:open_about",
    "file.images": "playbook_app.ui.images.dialog:open_images",
    "file.import": "playbook_app.ui.importing.dialog:open_importing",
    "file.publish": "playbook_app.ui.editions.publishing:open_publishing",
    "file.check-copy": "playbook_app.ui.editions.checking:open_checking",
    "file.register": "playbook_app.ui.editions.register:open_register",
    "file.settings": "playbook_app.ui.preferences.dialog:open_settings",
    "help.place": "playbook_app.ui.help.dialog:open_help",
    "help.keys": "playbook_app.ui.help.keys:open_keys",
    "help.about": "playbook_app.ui.help.about:open_about_playbook",
}
"""Each a module and its function, which takes the desk and the window."""


def open_door(action: str, desk: Desk, window: QWidget, target: Target | None = None) -> None:
    """Open the dialog of an action; a `target` is an entity or a field that it is to show, where it shows any."""
    module, _, function = DOORS[action].partition(":")
    shown = () if target is None else (target,)
    getattr(import_module(module), function)(desk, window, *shown)
