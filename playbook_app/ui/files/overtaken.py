"""When the file of a window is somebody else's now: what is there is left as it is, and nothing of ours is lost.

Where all that was done here is in what is there now, the window shows that. Else it goes on in a copy beside it, which
is made without asking and can be merged.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from playbook_app.backups import free_path
from playbook_app.editor import Editor
from playbook_app.elsewhere import contains
from playbook_app.errors import PlaybookError
from playbook_app.errors.path import AlreadyThere
from playbook_app.errors.saving import TakenOver
from playbook_app.ui import whole_file
from playbook_app.ui.failures.working_copy import Kind, Why
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import file_name, usual_folder
from playbook_app.ui.files.origins import Origin
from playbook_app.ui.files.working_copy import WorkingCopy
from playbook_app.ui.notice import Gravity, Notice
from playbook_app.ui.window.window import PlaybookWindow

_TOPIC = "overtaken"


class Overtaken(QObject):
    """Goes on for one window, once for each time that this happens."""

    def __init__(
        self, window: PlaybookWindow, host: Host, copy: WorkingCopy, give_up: Callable[[PlaybookError], object]
    ) -> None:
        """Serve a window. `give_up` is told the failure where no copy can be made, for the person to choose a place."""
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._host = host
        self._copy = copy
        self._give_up = give_up
        self._finding = False

    def go_on(self, failure: PlaybookError) -> None:
        """Find a way on, unless one is being looked for. Saving is stalled by the failure."""
        if not self._finding:
            self._finding = True
            self._session.settle(lambda: self._compare(failure))

    def _compare(self, failure: PlaybookError) -> None:
        folder = self._session.path.parent

        def compared(contained: bool) -> None:
            self._session.flush()
            # Something may have been written while that was looked at.
            if contained and not self._session.saving:
                self._host.reopen(self._window, then=self._tell_newer)
            else:
                self._keep(folder, failure)

        if self._session.saving:
            self._keep(folder, failure)
        else:
            self._session.ask(_is_contained, compared)

    def _tell_newer(self, window: PlaybookWindow) -> None:
        if not window.session.read_only:
            sentence = self.tr("“{name}” was changed by somebody else. You see it as it is now.")
            words = sentence.format(name=window.session.path.stem)
            window.tell(Notice(words, Gravity.INFO, topic=_TOPIC, lasting=True))

    def _keep(self, folder: Path, failure: PlaybookError) -> None:
        """Go on in a copy in a folder; where it cannot be there, in the one that is usual."""
        name, former = self._name(), self._session.path

        def failed(reason: PlaybookError) -> None:
            usual = usual_folder(self._host.settings)
            if isinstance(reason, AlreadyThere):
                self._keep(folder, failure)
            elif folder != usual:
                self._keep(usual, failure)
            else:
                self._finding = False
                self._give_up(failure)

        self._session.ask(
            lambda _: free_path(folder / name),
            lambda to: whole_file.go_on_in(self._session, to, lambda: self._kept(former, failure), failed),
            failed,
        )

    def _name(self) -> str:
        """Return what the copy is called: after the file, the person and the day."""
        today = datetime.now().astimezone().date().isoformat()
        stem = self._session.path.stem
        who = self._session.author.name
        return file_name(f"{stem} ({who}, {today})" if who else f"{stem} ({today})", stem)

    def _kept(self, former: Path, failure: PlaybookError) -> None:
        self._finding = False
        by = str(failure.values["user"]) if isinstance(failure, TakenOver) else ""
        self._copy.become(Origin(former, Kind(Why.TAKEN_OVER if by else Why.CHANGED, by)))
        self._host.remember(self._window)


def _is_contained(editor: Editor) -> bool:
    """Return whether all that was saved here is in what is at the path now."""
    return contains(editor.path, editor.head)
