"""The bar over a playbook that can only be read: why, and how one may edit all the same."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import CannotWrite, HeldByAnother, HeldBySomebody
from playbook_app.ui.notice import Gravity, Notice, WayOn

TOPIC = "reading"


@dataclass(frozen=True, slots=True)
class ReadingWays:
    """What a person may do with a playbook that can only be read."""

    copy: Callable[[], object]
    take_over: Callable[[], object]
    again: Callable[[], object]


def reading_notice(reason: PlaybookError, ways: ReadingWays) -> Notice:
    """Return what the bar says of the reason that the session gives."""
    copy = WayOn(QCoreApplication.translate("Reading", "Edit a copy…"), ways.copy, stays=True)
    again = WayOn(QCoreApplication.translate("Reading", "Try again"), ways.again, stays=True)
    take_over = WayOn(QCoreApplication.translate("Reading", "Take over…"), ways.take_over, stays=True)
    held = isinstance(reason, HeldByAnother | HeldBySomebody)
    return Notice(_sentence(reason), Gravity.WARNING, (again, copy, take_over) if held else (again, copy), TOPIC)


def _sentence(reason: PlaybookError) -> str:
    if isinstance(reason, HeldByAnother):
        return QCoreApplication.translate(
            "Reading", "{user} is editing this playbook on {host}. You can read it here meanwhile."
        ).format(user=reason.values["user"], host=reason.values["host"])
    if isinstance(reason, HeldBySomebody):
        return QCoreApplication.translate(
            "Reading", "Somebody else is editing this playbook. You can read it here meanwhile."
        )
    if isinstance(reason, CannotWrite):
        return QCoreApplication.translate(
            "Reading", "This playbook can only be read: the file or its folder is write-protected."
        )
    return QCoreApplication.translate("Reading", "This playbook was opened for reading.")
