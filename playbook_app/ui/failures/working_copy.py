"""The bar over a working copy: of what, how that file stands now, and the way back into it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from playbook_app.elsewhere import Sight, State
from playbook_app.ui.notice import Gravity, Notice, WayOn

TOPIC = "working copy"

_tr = QCoreApplication.translate


def working_copy_notice(
    beginning: str, name: str, sight: Sight | None, merge: Callable[[], object], forget: Callable[[], object]
) -> Notice:
    """Return what the bar says. `beginning` tells what this copy is; `sight` is None before the first look."""
    ways: tuple[WayOn, ...] = ()
    if sight and sight.state is State.FREE:
        text = _tr("WorkingCopy", "Merge back into “{name}”").format(name=name)
        ways = (WayOn(text, merge, stays=True),)
    elif sight and sight.state is State.ABSENT:
        ways = (WayOn(_tr("WorkingCopy", "Let it be a playbook of its own"), forget),)
    words = " ".join(filter(None, (beginning, _state(name, sight))))
    return Notice(words, Gravity.INFO, ways, TOPIC, lasting=True)


def asked_for(name: str) -> str:
    """Return what a copy is that was asked for."""
    return _tr("WorkingCopy", "This is your working copy of “{name}”.").format(name=name)


def taken_over(name: str, by: str) -> str:
    """Return why a copy was made of a file that somebody took over."""
    return _tr(
        "WorkingCopy", "{user} took over “{name}”. You go on in this copy of it, which holds everything you wrote."
    ).format(user=by, name=name)


def changed(name: str) -> str:
    """Return why a copy was made of a file that is another now."""
    return _tr(
        "WorkingCopy",
        "“{name}” was changed by somebody else. You go on in this copy of it, which holds everything you wrote.",
    ).format(name=name)


def _state(name: str, sight: Sight | None) -> str:
    if sight is None or sight.state is State.FREE:
        return ""
    if sight.state is State.ABSENT:
        return _tr("WorkingCopy", "“{name}” is not there at present.").format(name=name)
    if sight.state is State.PROTECTED:
        return _tr("WorkingCopy", "“{name}” can only be read at present.").format(name=name)
    if sight.holder and sight.holder.user:
        return _tr("WorkingCopy", "{user} is editing “{name}”; once it is closed there, you can merge.").format(
            user=sight.holder.user, name=name
        )
    return _tr("WorkingCopy", "“{name}” is being edited elsewhere; once it is closed there, you can merge.").format(
        name=name
    )
