"""Keeps one window's bars true: whether its playbook can only be read, and whether its latest edits cannot be saved."""

from PySide6.QtCore import QObject

from playbook_app.errors import PlaybookError
from playbook_app.ui.failures import reading, stalled
from playbook_app.ui.failures.reading import ReadingWays, reading_notice
from playbook_app.ui.failures.stalled import StalledWays, stalled_notice
from playbook_app.ui.files.flows import Flows
from playbook_app.ui.files.host import Host
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
        window.session.state_changed.connect(self._follow)
        if reason := window.session.why_read_only:
            ways = ReadingWays(flows.edit_copy, self._take_over, lambda: host.reopen(window))
            window.tell(reading_notice(reason, ways))

    def _follow(self) -> None:
        failure = self._window.session.stalled
        if failure is self._told:
            return
        self._told = failure
        if failure is None:
            self._window.take_back(stalled.TOPIC)
        else:
            session = self._window.session
            ways = StalledWays(session.retry, self._flows.copy, session.give_up, self._reopen)
            self._window.tell(stalled_notice(failure, ways, self._host.translate))

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
