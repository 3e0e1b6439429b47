"""The bar over a working copy: of what, how that file stands now, and the way back into it."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from playbook_app.elsewhere import Sight, State
from playbook_app.frozen import frozen
from playbook_app.ui.notice import Gravity, Notice, WayOn

TOPIC = "working copy"


class Why(StrEnum):
    """How a working copy came to be: asked for, or made because the file was no longer ours to write."""

    ASKED = "asked"
    TAKEN_OVER = "taken over"
    CHANGED = "changed"


@frozen
class Kind:
    """What a working copy is: how it came to be, and who took the file over where somebody did."""

    why: Why = Why.ASKED
    by: str = ""


def working_copy_notice(
    kind: Kind, name: str, sight: Sight | None, merge: Callable[[], object], forget: Callable[[], object]
) -> Notice:
    """Return what the bar says of a copy of the file of a name; `sight` is None before the first look."""
    ways: tuple[WayOn, ...] = ()
    if sight and sight.state is State.FREE:
        text = QCoreApplication.translate("WorkingCopy", "Merge back into “{name}”").format(name=name)
        ways = (WayOn(text, merge, stays=True),)
    elif sight and sight.state is State.ABSENT:
        ways = (WayOn(QCoreApplication.translate("WorkingCopy", "Let it be a playbook of its own"), forget),)
    words = " ".join(filter(None, (_beginning(kind, name), _state(kind, name, sight))))
    return Notice(words, Gravity.INFO, ways, TOPIC, lasting=True)


def _beginning(kind: Kind, name: str) -> str:
    """Return what the copy is."""
    if kind.why is Why.TAKEN_OVER:
        return QCoreApplication.translate(
            "WorkingCopy", "{user} took over “{name}”. You go on in this copy, which holds everything you wrote."
        ).format(user=kind.by, name=name)
    if kind.why is Why.CHANGED:
        return QCoreApplication.translate(
            "WorkingCopy",
            "“{name}” was changed by somebody else. You go on in this copy, which holds everything you wrote.",
        ).format(name=name)
    return QCoreApplication.translate("WorkingCopy", "This is your working copy of “{name}”.").format(name=name)


def _state(kind: Kind, name: str, sight: Sight | None) -> str:
    """Return what keeps the copy from being merged."""
    if sight is None or sight.state is State.FREE:
        return ""
    if sight.state is State.ABSENT:
        return QCoreApplication.translate("WorkingCopy", "“{name}” is not there at present.").format(name=name)
    if sight.state is State.PROTECTED:
        return QCoreApplication.translate("WorkingCopy", "“{name}” can only be read at present.").format(name=name)
    user = sight.holder.user if sight.holder else ""
    if user and user != kind.by:
        return QCoreApplication.translate(
            "WorkingCopy", "{user} is editing “{name}”; you can merge once it is closed there."
        ).format(user=user, name=name)
    return QCoreApplication.translate("WorkingCopy", "You can merge once “{name}” is closed there.").format(name=name)
