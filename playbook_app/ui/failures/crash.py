"""A bug, wherever it strikes: one dialog with a report to copy, and the work goes on. Nothing is lost by it."""

import logging
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from playbook_app.ui.failures.report import report_of, signature_of

if TYPE_CHECKING:
    from playbook_app.ui.failures.crash_dialog import CrashDialog

_QUIET = 10.0
"""Seconds for which a bug that was just told is not told again; one in drawing would come back at once."""

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Hears of every exception that nobody expected, on any thread, and of what Qt has to remark."""

    _struck = Signal(object)

    def __init__(self, all_saved: Callable[[], bool], parent: QObject | None = None) -> None:
        """Begin to wait. `all_saved` tells whether every edit is in its file."""
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._all_saved = all_saved
        self._told: dict[str, float] = {}
        # The dialog waits until the event that failed is dealt with.
        self._struck.connect(self.report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen from now on. A slot that raises ends in `sys.excepthook`, and the event loop goes on."""
        sys.excepthook = self._hear
        threading.excepthook = lambda heard: self._hear(heard.exc_type, heard.exc_value, heard.exc_traceback)
        qInstallMessageHandler(_remark)

    def report(self, error: BaseException) -> None:
        """Tell of an exception, unless it is being told or just was."""
        from playbook_app.ui.failures.crash_dialog import CrashDialog

        _log.error("%s", report_of(error))
        signature = signature_of(error)
        if self.dialog is not None or time.monotonic() - self._told.get(signature, -_QUIET) < _QUIET:
            return
        self.dialog = CrashDialog(report_of(error), saved=self._all_saved(), parent=QApplication.activeWindow())
        self.dialog.finished.connect(lambda _: self._forget(signature))
        self.dialog.open()

    def _forget(self, signature: str) -> None:
        self._told[signature] = time.monotonic()
        self.dialog = None

    def _hear(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()
            return
        self._struck.emit((error or kind()).with_traceback(trace))


def _remark(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(context.category or "qt").log(_LEVELS.get(level, logging.WARNING), "%s", message)
