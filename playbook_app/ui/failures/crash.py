"""A bug, wherever it strikes: one dialog with a report to copy, and the work goes on. Nothing is lost by it."""

import logging
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.ui.failures.report import report_of, signature_of
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDTH = 620
_REPORT_HEIGHT = 200
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


class CrashDialog(QDialog):
    """Tells a bug, whether the work is on disk, and offers the report."""

    def __init__(self, report: str, *, saved: bool, parent: QWidget | None = None) -> None:
        """Show a report. `saved` says that every edit is in its file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A mistake in Playbook"))
        self.setMinimumWidth(_WIDTH)
        self._report = report
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.MEDIUM)
        layout.addWidget(looking(QLabel(self.tr("Something went wrong inside Playbook"), self), Look.PLACE_TITLE))
        for sentence in self._sentences(saved):
            words = QLabel(sentence, self)
            words.setWordWrap(True)
            layout.addWidget(words)
        shown = QPlainTextEdit(report, self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMinimumHeight(_REPORT_HEIGHT)
        shown.setAccessibleName(self.tr("Report"))
        layout.addWidget(shown, 1)
        layout.addWidget(self._buttons())

    def _sentences(self, saved: bool) -> tuple[str, str]:
        return (
            self.tr("It is our mistake, not yours. Your work is on disk.")
            if saved
            else self.tr("It is our mistake, not yours. Your latest edits are still on their way to the disk."),
            self.tr(
                "The report below tells where in the program it happened. It holds nothing of your playbook, and is "
                "not sent anywhere. Copy it, and pass it on to whoever looks after Playbook for you."
            ),
        )

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        go_on = looking(QPushButton(self.tr("Continue"), box), Look.PRIMARY)
        go_on.setDefault(True)
        copy = QPushButton(self.tr("Copy the report"), box)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        close = QPushButton(self.tr("Close Playbook"), box)
        close.clicked.connect(self._close_all)
        go_on.clicked.connect(self.accept)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(close, QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        return box

    def _close_all(self) -> None:
        self.accept()
        QApplication.closeAllWindows()


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
