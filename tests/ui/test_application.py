"""Playbooks are opened beside the window's thread, once each, and the program ends with its last window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.ui.application import Application
from playbook_app.ui.failures.dialog import FailureDialog
from playbook_app.ui.start.waiting import Waiting
from playbook_app.ui.start.window import StartWindow
from playbook_app.ui.window.cascade import cascade
from tests.factories import playbook_with
from tests.ui.conftest import AUTHOR

Made = Callable[..., Path]


def shown(application: Application, path: Path, qtbot: QtBot) -> None:
    """Open a playbook and wait for its window."""
    application.show(path)
    qtbot.waitUntil(lambda: application.window_of(path) is not None)


def test_a_file_opened_twice_has_one_window(application: Application, made: Made, qtbot: QtBot) -> None:
    path = made()
    application.show(path)
    application.show(path)
    qtbot.waitUntil(lambda: bool(application.windows))
    application.show(path)
    qtbot.waitUntil(lambda: not application._opening.under_way)
    assert len(application.windows) == 1


def test_further_windows_do_not_hide_the_first(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.resize(300, 200)
    first.show()
    cascade(second, [first])
    assert second.pos() == first.pos() + QPoint(32, 32)
    assert second.size() == first.size()


def test_a_window_that_would_leave_the_screen_begins_at_its_corner(qtbot: QtBot) -> None:
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    room = first.screen().availableGeometry()
    first.resize(300, 200)
    first.move(room.bottomRight() - QPoint(310, 210))
    first.show()
    cascade(second, [first])
    assert second.pos() == room.topLeft()


def test_opening_puts_a_playbook_at_the_top_of_the_recent_ones(
    application: Application, made: Made, qtbot: QtBot
) -> None:
    for name in ("One.playbook", "Two.playbook"):
        shown(application, made(name=name), qtbot)
    assert [Path(one.path).name for one in application.recents.all()] == ["Two.playbook", "One.playbook"]
    assert application.recents.all()[0].brand == "Harbour"


def test_the_last_window_ends_the_program(application: Application, made: Made, qtbot: QtBot) -> None:
    window = application.open(made())
    with qtbot.waitSignal(application.done):
        window.close()


def test_a_window_among_others_does_not_end_it(application: Application, made: Made, qtbot: QtBot) -> None:
    first, _ = application.open(made(name="One.playbook")), application.open(made(name="Two.playbook"))
    with qtbot.assertNotEmitted(application.done):
        first.close()


def test_what_takes_long_to_open_is_named(
    application: Application, made: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, opened = made(), Editor.open

    def slowly(*arguments: object, **named: object) -> Editor:
        import time

        time.sleep(0.5)
        return opened(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Editor, "open", slowly)
    application.show(path)
    qtbot.waitUntil(lambda: isinstance(application._waiting, Waiting) and application._waiting.isVisible())
    qtbot.waitUntil(lambda: bool(application.windows))
    assert application._waiting is None


def failure(application: Application, qtbot: QtBot) -> FailureDialog:
    """Wait for the dialog that tells a failure, before the start page."""

    def found() -> FailureDialog | None:
        return application.start.findChild(FailureDialog) if application.start else None

    qtbot.waitUntil(lambda: found() is not None)
    dialog = found()
    assert dialog is not None
    return dialog


def ways(dialog: FailureDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton)]


def test_a_file_that_is_gone_is_told_over_the_start_page(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    application.show(tmp_path / "Gone.playbook")
    dialog = failure(application, qtbot)
    assert "Gone.playbook" in dialog.accessibleDescription()
    assert ways(dialog) == ["Restore a backup…", "Open another…", "Close"]


def test_a_recent_file_that_is_gone_can_be_taken_off_the_list(
    application: Application, made: Made, qtbot: QtBot
) -> None:
    path = made()
    application.open(path).close()
    path.unlink()
    application.show(path)
    dialog = failure(application, qtbot)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Remove from the list").click()
    assert application.recents.all() == ()


@pytest.mark.parametrize("content", [b"", b"no playbook", b"SQLite format 3\0" + bytes(4096)])
def test_what_is_no_playbook_is_left_as_it_is(
    application: Application, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    path = tmp_path / "Odd.playbook"
    path.write_bytes(content)
    application.show(path)
    assert "Restore a backup…" in ways(failure(application, qtbot))
    assert path.read_bytes() == content


def test_the_start_page_goes_when_a_playbook_comes(application: Application, made: Made, qtbot: QtBot) -> None:
    application.show_start()
    assert isinstance(application.start, StartWindow)
    with qtbot.assertNotEmitted(application.done):
        shown(application, made(), qtbot)
        qtbot.waitUntil(lambda: application.start is None)


def test_nothing_that_is_being_opened_stays_locked(application: Application, made: Made, tmp_path: Path) -> None:
    path = made(playbook_with())
    application.show(path)
    application.finish()
    with Editor.open(path, author=AUTHOR) as editor:
        assert not editor.read_only
