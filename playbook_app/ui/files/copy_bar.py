"""What the bar says over a copy that somebody made for others: what it is for, and of when it is."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from playbook_app.domain.sharing import Purpose
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.wording.language import date_in_words

TOPIC = "copy"


def copy_notice(
    purpose: Purpose, made: datetime | None, own_copy: Callable[[], object], language: str
) -> Notice | None:
    """Return what is to be told of a copy; None of one that is edited like any other.

    `made` is in UTC; it is written as `language` writes dates.
    """
    if purpose is Purpose.FULL:
        return None
    own = WayOn(QCoreApplication.translate("Copy", "Save a copy of your own…"), own_copy, stays=True)
    reading = purpose is Purpose.READ_ONLY
    return Notice(_sentence(purpose, made, language), Gravity.INFO, (own,) if reading else (), TOPIC, lasting=True)


def _sentence(purpose: Purpose, made: datetime | None, language: str) -> str:
    if purpose is Purpose.COMMENTS:
        what, when = (
            QCoreApplication.translate(
                "Copy",
                "This copy is for comments. What you change here is a suggestion, which whoever sent it accepts or "
                "declines.",
            ),
            QCoreApplication.translate("Copy", "It was made on {date}."),
        )
    else:
        what, when = (
            QCoreApplication.translate("Copy", "This copy is for reading."),
            QCoreApplication.translate("Copy", "It is the playbook of {date}; ask whoever sent it for a newer one."),
        )
    return f"{what} {when.format(date=date_in_words(made.astimezone().date(), language))}" if made else what
