"""What is said when a playbook could not be opened or made, and where one can go from there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import AlienObjects, Damaged, EmptyFile, NotPlaybook
from playbook_app.errors.path import NotFound, Unreachable
from playbook_app.errors.saving import Busy, DiskFailed
from playbook_app.ui.failures.dialog import FailureDialog
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.notice import WayOn
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate

_BACKUP_HELPS = (NotFound, EmptyFile, NotPlaybook, AlienObjects, Damaged)
_TIME_HELPS = (Busy, DiskFailed, Unreachable)


class WaysOn:
    """What a person may do after a playbook was not opened, as functions of its path."""

    def __init__(
        self,
        again: Callable[[Path], object],
        restore: Callable[[QWidget], object],
        other: Callable[[QWidget], object],
        forget: Callable[[Path], object] | None = None,
    ) -> None:
        """Keep the functions. `forget` is there where the path is on the list of recent playbooks."""
        self.again = again
        self.restore = restore
        self.other = other
        self.forget = forget


def opening_failed(
    failure: PlaybookError | BrokenRule,
    path: Path,
    parent: QWidget,
    ways: WaysOn,
    *,
    theme: Theme,
    translate: Translate,
) -> FailureDialog:
    """Return the dialog, ready to be shown."""
    heading = QCoreApplication.translate("Failures", "“{name}” was not opened").format(name=path.stem)
    return FailureDialog(
        heading, failure_sentence(failure, translate), _offered(failure, path, parent, ways), theme, parent
    )


def _offered(failure: Exception, path: Path, parent: QWidget, ways: WaysOn) -> tuple[WayOn, ...]:
    offered: list[WayOn] = []
    if isinstance(failure, _BACKUP_HELPS):
        text = QCoreApplication.translate("Failures", "Restore a backup…")
        offered.append(WayOn(text, lambda: ways.restore(parent)))
    if isinstance(failure, _TIME_HELPS):
        offered.append(WayOn(QCoreApplication.translate("Failures", "Try again"), lambda: ways.again(path)))
    offered.append(WayOn(QCoreApplication.translate("Failures", "Open another…"), lambda: ways.other(parent)))
    forget = ways.forget
    if forget is not None and isinstance(failure, NotFound):
        text = QCoreApplication.translate("Failures", "Remove from the list")
        offered.append(WayOn(text, lambda: forget(path)))
    return tuple(offered)
