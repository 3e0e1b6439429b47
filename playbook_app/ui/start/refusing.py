"""Shows why a playbook was not opened, before whichever window there is, and takes the way on that is chosen."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError
from playbook_app.ui.failures.opening import WaysOn, opening_failed
from playbook_app.ui.files.asking import ask_open
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import usual_folder


def tell_failure(host: Host, failure: PlaybookError | BrokenRule, path: Path, parent: QWidget) -> None:
    """Show the dialog."""
    listed = any(one.path == str(path) for one in host.recents.all())

    def restore(before: QWidget) -> None:
        from playbook_app.ui.start.restoring import RestoreDialog

        RestoreDialog(host, before).open()

    def other(before: QWidget) -> None:
        for chosen in ask_open(before, usual_folder(host.settings)):
            host.show(chosen)

    ways = WaysOn(host.show, restore, other, host.recents.remove if listed else None)
    opening_failed(failure, path, parent, ways, theme=host.theme, translate=host.translate).open()
