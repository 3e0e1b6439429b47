"""Follows the file that a window's playbook is a working copy of, and leads back into it."""

from PySide6.QtCore import QObject

from playbook_app.elsewhere import Outlook, Sight
from playbook_app.ui.failures.working_copy import working_copy_notice
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.merging_back import MergingBack
from playbook_app.ui.files.origins import Origin, forget_origin, keep_origin, origin_of
from playbook_app.ui.files.rounds import Over, Rounds
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.window.window import PlaybookWindow


class WorkingCopy(QObject):
    """Keeps the bar over a working copy true; over any other playbook it says nothing."""

    def __init__(self, window: PlaybookWindow, host: Host) -> None:
        """Look whether the playbook of a window is a working copy."""
        super().__init__(window)
        self._window = window
        self._host = host
        # The file may be on a drive that does not answer: another thread than that which saves.
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(window.session.broke)
        self._rounds: Rounds | None = None
        self._origin: Origin | None = None
        self._told: Sight | None = None
        if origin := origin_of(host.settings, window.session.file_id):
            self._follow(origin)

    def become(self, origin: Origin) -> None:
        """Take note that the window goes on in a copy of a file."""
        keep_origin(self._host.settings, self._window.session.file_id, origin)
        self._follow(origin)

    def stay(self) -> None:
        """Take note that the window's playbook goes on in another file that takes the place of this one."""
        if self._origin:
            self.become(self._origin)

    def _follow(self, origin: Origin) -> None:
        self._origin, self._told = origin, None
        self._outlook = Outlook(origin.path)
        self._tell(None)
        if self._rounds is None:
            self._rounds = Rounds(self._window, self._look)
        else:
            self._rounds.look_now()

    def _look(self, over: Over) -> None:
        def seen(sight: Sight) -> None:
            over()
            if self._origin and sight != self._told:
                self._tell(sight)

        self._reckoner.ask_now(self._outlook.look, seen)

    def _tell(self, sight: Sight | None) -> None:
        if self._origin:
            self._told = sight
            name = self._origin.path.stem
            self._window.tell(working_copy_notice(self._origin.kind, name, sight, self._merge, self._forget))

    def _merge(self) -> None:
        if self._origin:
            MergingBack(self._window, self._host, self._origin.path).begin()

    def _forget(self) -> None:
        forget_origin(self._host.settings, self._window.session.file_id)
        self._origin = None
        if self._rounds:
            self._rounds.stop()
