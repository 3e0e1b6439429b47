"""A bug shows one dialog with a report of no content, and the work goes on."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.failures.crash import CrashReporter
from playbook_app.ui.failures.report import report_of
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.conftest import AUTHOR, saved
from tests.ui.files.test_flows import retitle

SECRET = "What the guest said in room 12"


@pytest.fixture
def crashes(application: Application, monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashReporter]:
    """A reporter that listens for the length of a test."""
    reporter = CrashReporter(application.all_saved, application)
    monkeypatch.setattr("playbook_app.ui.failures.crash._log.error", lambda *_: None)
    hooks = sys.excepthook, threading.excepthook
    handler = qInstallMessageHandler(None)
    reporter.install()
    yield reporter
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(handler)


def fail() -> None:
    raise LookupError(SECRET)


def test_a_slot_that_raises_kills_nothing(
    window_on: Callable[..., PlaybookWindow], crashes: CrashReporter, qtbot: QtBot
) -> None:
    window = window_on(playbook_with(standard(1)))
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    next(one for one in crashes.dialog.findChildren(QPushButton) if one.text() == "Copy the report").click()
    report = QGuiApplication.clipboard().text()
    assert "LookupError" in report
    assert "test_crash.py" in report
    assert SECRET not in report
    next(one for one in crashes.dialog.findChildren(QPushButton) if one.text() == "Continue").click()
    retitle(window, "Greet first")
    saved(window.session, qtbot)
    with Editor.open(window.session.path, author=AUTHOR, read_only=True) as file:
        assert file.playbook.standards[standard(1).id].title == "Greet first"


def test_a_bug_that_returns_at_once_is_told_once(
    application: Application, crashes: CrashReporter, qtbot: QtBot
) -> None:
    for _ in range(3):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    qtbot.wait(50)
    assert crashes.dialog is not None
    crashes.dialog.accept()
    QTimer.singleShot(0, fail)
    qtbot.wait(50)
    assert crashes.dialog is None


def test_another_thread_is_heard_too(application: Application, crashes: CrashReporter, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    crashes.dialog.accept()


def test_a_report_holds_no_path_of_this_computer(qapp: QApplication) -> None:
    try:
        try:
            fail()
        except LookupError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        report = report_of(error)
    assert "ValueError" in report
    assert "which came of" in report
    assert SECRET not in report
    assert "/home" not in report
    assert str(__file__) not in report
