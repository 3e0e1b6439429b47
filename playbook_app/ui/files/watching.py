"""Keeps one window's bars true: whether its playbook can only be read, whose copy it is, whether edits can be saved."""

from PySide6.QtCore import QObject

from playbook_app.errors import PlaybookError
from playbook_app.errors.path import AlreadyThere
from playbook_app.errors.saving import CopyToRead
from playbook_app.ui import whole_file
from playbook_app.ui.failures import reading, stalled
from playbook_app.ui.failures.overtaken import OVERTAKEN
from playbook_app.ui.failures.reading import ReadingWays
from playbook_app.ui.failures.stalled import StalledWays, stalled_notice
from playbook_app.ui.files.copy_bar import copy_notice
from playbook_app.ui.files.flows import Flows
from playbook_app.ui.files.holding import Holding
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.overtaken import Overtaken
from playbook_app.ui.files.reading_along import ReadingAlong
from playbook_app.ui.files.working_copy import WorkingCopy
from playbook_app.ui.notice import Notice
from playbook_app.ui.session import Session
from playbook_app.ui.window.window import PlaybookWindow


class Watching(QObject):
    """Follows the session of a window."""

    def __init__(self, window: PlaybookWindow, host: Host, flows: Flows) -> None:
        """Show what is to be told from the start. `flows` saves copies, `host` opens anew."""
        super().__init__(window)
        self._window = window
        self._host = host
        self._flows = flows
        self._told: PlaybookError | None = None
        self._copy = WorkingCopy(window, host)
        self._overtaken = Overtaken(window, host, self._copy, self._tell)
        window.session.state_changed.connect(self._follow)
        if notice := _copy_notice(window.session, flows, host):
            window.tell(notice)
        reason = window.session.why_read_only
        if reason and not isinstance(reason, CopyToRead):
            ways = ReadingWays(flows.edit_copy, self._take_over, lambda: host.reopen(window))
            ReadingAlong(window, reason, ways)
        elif not reason:
            Holding(window)

    def _follow(self) -> None:
        failure = self._window.session.stalled
        if failure is self._told:
            return
        self._told = failure
        if failure is None:
            self._window.take_back(stalled.TOPIC)
        elif isinstance(failure, OVERTAKEN):
            self._overtaken.go_on(failure)
        else:
            self._tell(failure)

    def _tell(self, failure: PlaybookError) -> None:
        session = self._window.session
        ways = StalledWays(session.retry, self._flows.copy, session.give_up, self._reopen, self._put_back)
        self._window.tell(stalled_notice(failure, ways, self._host.translate))

    def _put_back(self) -> None:
        """Make the file again where it was; if something is there by now, another try finds out what."""
        session = self._window.session

        def failed(failure: PlaybookError) -> None:
            if isinstance(failure, AlreadyThere):
                session.retry()
            else:
                self._flows.tell_failure(failure)

        whole_file.go_on_in(session, session.path, self._copy.stay, failed)

    def _take_over(self) -> None:
        if self._agreed(
            self.tr("Take over?"),
            self.tr(
                "Whoever edits this playbook now keeps their window, but what they write from here on is not saved "
                "in this file. Ask them first, if you can."
            ),
            self.tr("Take over"),
        ):
            self._window.take_back(reading.TOPIC)
            self._host.reopen(self._window, take_over=True)

    def _reopen(self) -> None:
        if self._agreed(
            self.tr("Open what is there now?"),
            self.tr("Your latest edits are not in a file. Save a copy first, if you want to keep them."),
            self.tr("Open without them"),
        ):
            self._host.reopen(self._window)

    def _agreed(self, question: str, more: str, yes: str) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(more)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is agree


def _copy_notice(session: Session, flows: Flows, host: Host) -> Notice | None:
    return copy_notice(session.purpose, session.shared_at, flows.copy, host.translate.language)
