"""Follows the file of a window that can only read it: who edits it, when that one has closed, what is newer there."""

from dataclasses import replace

from PySide6.QtCore import QObject

from playbook_app.editor import Editor
from playbook_app.elsewhere import Holder
from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import ChangedByAnother, FileReplaced, HeldByAnother, HeldBySomebody
from playbook_app.ui.failures.reading import Reading, ReadingWays, is_held, reading_notice
from playbook_app.ui.files.rounds import Over, Rounds
from playbook_app.ui.window.window import PlaybookWindow


class ReadingAlong(QObject):
    """Keeps the bar over a read-only window true. What is read stays as it is until the person asks for the newest."""

    def __init__(self, window: PlaybookWindow, reason: PlaybookError, ways: ReadingWays) -> None:
        """Say why the playbook can only be read, and go on looking."""
        super().__init__(window)
        self._window = window
        self._ways = ways
        self._told = Reading(reason, window.session.held_by)
        window.tell(reading_notice(self._told, ways))
        self._rounds = Rounds(window, self._look)

    def _look(self, over: Over) -> None:
        def seen(answer: tuple[Holder | None, bool]) -> None:
            over()
            self._take(*answer)

        self._window.session.ask(_look, seen, lambda _: over())

    def _take(self, holder: Holder | None, newer: bool) -> None:
        reading = _followed(self._told, holder, newer=newer)
        if reading != self._told:
            self._told = reading
            self._window.tell(reading_notice(reading, self._ways))


def _followed(told: Reading, holder: Holder | None, *, newer: bool) -> Reading:
    if holder is None:
        left = told.holder or told.left or _named(told.reason)
        return replace(told, holder=None, left=left if is_held(told.reason) else None, newer=newer)
    path = told.reason.values["path"]
    reason = HeldByAnother(path=path, user=holder.user, host=holder.host) if holder.user else HeldBySomebody(path=path)
    return Reading(reason if str(reason) != str(told.reason) else told.reason, holder, newer=newer)


def _named(reason: PlaybookError) -> Holder:
    """Return whom a reason names, who was gone before the first look."""
    return Holder(str(reason.values.get("user", "")), str(reason.values.get("host", "")), 0, "")


def _look(editor: Editor) -> tuple[Holder | None, bool]:
    """Return who edits the file, and whether it is no longer what was read. A look that fails tells of nothing new."""
    try:
        editor.require_ours()
    except (ChangedByAnother, FileReplaced):
        return editor.locked_by, True
    except PlaybookError:
        return editor.locked_by, False
    return editor.locked_by, False
