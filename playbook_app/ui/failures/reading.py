"""The bar over a playbook that can only be read: why, and how one may edit all the same."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from playbook_app.elsewhere import Holder
from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import CannotWrite, HeldByAnother, HeldBySomebody
from playbook_app.frozen import frozen
from playbook_app.ui.notice import Gravity, Notice, WayOn

TOPIC = "reading"


@frozen
class Reading:
    """How the playbook stands that is read: who edits it, who did until just now, and whether there is newer text."""

    reason: PlaybookError
    holder: Holder | None = None
    left: Holder | None = None
    newer: bool = False


@frozen
class ReadingWays:
    """What a person may do with a playbook that can only be read."""

    copy: Callable[[], object]
    take_over: Callable[[], object]
    again: Callable[[], object]


def is_held(reason: PlaybookError) -> bool:
    """Tell whether a playbook can only be read because somebody edits it."""
    return isinstance(reason, HeldByAnother | HeldBySomebody)


def reading_notice(reading: Reading, ways: ReadingWays) -> Notice:
    """Return what the bar says."""
    if reading.left:
        edit = WayOn(QCoreApplication.translate("Reading", "Edit it now"), ways.again, stays=True)
        return Notice(_freed(reading.left), Gravity.INFO, (edit,), TOPIC, lasting=True)
    newest = WayOn(QCoreApplication.translate("Reading", "Show the newest"), ways.again, stays=True)
    again = WayOn(QCoreApplication.translate("Reading", "Try again"), ways.again, stays=True)
    copy = WayOn(QCoreApplication.translate("Reading", "Work in a copy…"), ways.copy, stays=True)
    take_over = WayOn(QCoreApplication.translate("Reading", "Take over…"), ways.take_over, stays=True)
    held = is_held(reading.reason)
    offered = (*([newest] if reading.newer else [] if held else [again]), copy, *([take_over] if held else []))
    return Notice(_sentence(reading), Gravity.WARNING, offered, TOPIC)


def moment_in_words(at: datetime) -> str:
    """Return an instant in local time: the time of day, with the date where that is not today's."""
    local = QDateTime.fromSecsSinceEpoch(round(at.timestamp()))
    today = local.date() == QDateTime.currentDateTime().date()
    short = QLocale.FormatType.ShortFormat
    return QLocale().toString(local.time(), short) if today else QLocale().toString(local, short)


def _freed(left: Holder) -> str:
    if left.user:
        return QCoreApplication.translate("Reading", "{user} has closed this playbook. You can edit it now.").format(
            user=left.user
        )
    return QCoreApplication.translate("Reading", "This playbook was closed elsewhere. You can edit it now.")


def _sentence(reading: Reading) -> str:
    newer = QCoreApplication.translate("Reading", "It has changed since you opened it.")
    return f"{_why(reading)} {newer}" if reading.newer else _why(reading)


def _why(reading: Reading) -> str:
    if isinstance(reading.reason, HeldByAnother):
        return _held(reading, str(reading.reason.values["user"]), str(reading.reason.values["host"]))
    if isinstance(reading.reason, HeldBySomebody):
        return QCoreApplication.translate(
            "Reading", "Somebody else is editing this playbook. You can read it here meanwhile."
        )
    if isinstance(reading.reason, CannotWrite):
        return QCoreApplication.translate(
            "Reading", "This playbook can only be read: the file or its folder is write-protected."
        )
    return QCoreApplication.translate("Reading", "This playbook was opened for reading.")


def _held(reading: Reading, user: str, host: str) -> str:
    since = reading.holder.opened if reading.holder else None
    if since is None:
        return QCoreApplication.translate(
            "Reading", "{user} is editing this playbook on {host}. You can read it here meanwhile."
        ).format(user=user, host=host)
    return QCoreApplication.translate(
        "Reading", "{user} is editing this playbook on {host}, since {time}. You can read it here meanwhile."
    ).format(user=user, host=host, time=moment_in_words(since))
