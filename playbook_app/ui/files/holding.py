"""Looks after the file of a window that edits it, so that what befalls it is known before the next edit."""

from PySide6.QtCore import QObject

from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import DiskFailed, FileRemoved
from playbook_app.ui.failures.overtaken import OVERTAKEN
from playbook_app.ui.files.rounds import Over, Rounds
from playbook_app.ui.session import Session
from playbook_app.ui.window.window import PlaybookWindow

_COMES_BACK = (FileRemoved, DiskFailed)
"""What may end by itself: a file is put back, a drive connected again."""


class Holding(QObject):
    """Stalls the session of a window when its file is no longer what it was, and lets it go on when it is again."""

    def __init__(self, window: PlaybookWindow) -> None:
        """Begin to look."""
        super().__init__(window)
        self._session: Session = window.session
        Rounds(window, self._look)

    def _look(self, over: Over) -> None:
        waits = self._session.stalled is not None and not isinstance(self._session.stalled, _COMES_BACK)
        if waits or (self._session.saving and self._session.stalled is None):
            over()  # the person is asked already, or what is being saved finds out
            return

        file = self._session.file_id

        def well(_: None) -> None:
            over()
            if isinstance(self._session.stalled, _COMES_BACK):
                self._session.retry()

        def amiss(failure: PlaybookError) -> None:
            over()
            # The window may go on in another file by now, which has the place, and the lock, of the one looked at.
            if file != self._session.file_id:
                return
            if isinstance(failure, (*OVERTAKEN, *_COMES_BACK)) and type(failure) is not type(self._session.stalled):
                self._session.stall(failure)

        self._session.ask(Editor.require_ours, well, amiss)
