"""The bar over a playbook whose latest edits cannot be saved: what happened, and only those ways on that can help."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import FileRemoved, TooLargeToSave, Unwritable
from playbook_app.frozen import frozen
from playbook_app.ui.failures.overtaken import OVERTAKEN
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.wording.language import Translate

TOPIC = "saving"

_OUR_OWN_FAULT = (TooLargeToSave, Unwritable)
"""Where the edit itself is what cannot be saved, here or in a copy."""


@frozen
class StalledWays:
    """What a person may do with edits that cannot be saved."""

    again: Callable[[], object]
    copy: Callable[[], object] | None
    give_up: Callable[[], object]
    reopen: Callable[[], object] | None
    put_back: Callable[[], object] | None = None


def stalled_notice(failure: PlaybookError, ways: StalledWays, translate: Translate) -> Notice:
    """Return what the bar says."""
    return Notice(failure_sentence(failure, translate), Gravity.ERROR, tuple(_offered(failure, ways)), TOPIC)


def _offered(failure: PlaybookError, ways: StalledWays) -> list[WayOn]:
    offered: list[WayOn] = []
    if ways.put_back and isinstance(failure, FileRemoved):
        offered.append(WayOn(QCoreApplication.translate("Stalled", "Put it back"), ways.put_back, stays=True))
    elif not isinstance(failure, OVERTAKEN + _OUR_OWN_FAULT):
        offered.append(WayOn(QCoreApplication.translate("Stalled", "Try again"), ways.again, stays=True))
    if ways.copy and not isinstance(failure, _OUR_OWN_FAULT):
        offered.append(WayOn(QCoreApplication.translate("Stalled", "Save a copy…"), ways.copy, stays=True))
    if ways.reopen and isinstance(failure, OVERTAKEN):
        offered.append(WayOn(QCoreApplication.translate("Stalled", "Open what is there now…"), ways.reopen, stays=True))
    if not isinstance(failure, (*OVERTAKEN, FileRemoved)):
        offered.append(WayOn(QCoreApplication.translate("Stalled", "Undo what is not saved"), ways.give_up, stays=True))
    return offered
