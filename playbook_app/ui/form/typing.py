"""Text on its way from a field to the playbook: performed a moment after a key, never later than on leaving."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from playbook_app.ui.session import Session

DELAY = 300
"""Milliseconds from the first key to the edit; with the time of a save this keeps text on disk within half a second."""


class Typing(QObject):
    """Waits a moment after the first key, so that a burst of keys is one edit."""

    def __init__(self, session: Session, perform: Callable[[], object], parent: QObject) -> None:
        """Call `perform` for what was typed; `flush` and the session's flushing have it called at once."""
        super().__init__(parent)
        self._session = session
        self._perform = perform
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._end)
        session.flushing.connect(self.flush)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not yet performed."""
        return self._timer.isActive()

    def key(self) -> None:
        """Take note that something was typed."""
        if not self._timer.isActive():
            self._timer.start()
            self._session.begin_draft(self)

    def flush(self) -> None:
        """Perform now what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self._end()

    def _end(self) -> None:
        self._perform()
        self._session.end_draft(self)
