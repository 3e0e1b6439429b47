"""Import: nothing changes before it is pressed, and then it is one operation."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.ui.importing.dialog import ImportDialog, open_importing
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with
from tests.ui.conftest import saved

Windows = Callable[..., PlaybookWindow]
ROWS = "Wording,Reference\nGreet first,A-1\nAnswer soon,A-2\n"


def importing(window: PlaybookWindow, path: Path, qtbot: QtBot) -> ImportDialog:
    """Open the dialog on a source, and wait until it was read."""
    open_importing(window.desk, window, [path])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    return dialog


def button(dialog: ImportDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def test_an_import_is_one_operation_and_nothing_before(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    before = window.session.playbook
    (tmp_path / "rows.csv").write_text(ROWS)
    dialog = importing(window, tmp_path / "rows.csv", qtbot)
    assert "2 standards" in dialog._preview.counts.text()
    assert window.session.playbook is before
    button(dialog, "Import").click()
    saved(window.session, qtbot)
    assert len(window.session.playbook.standards) == 2
    assert window.session.operations == 1
    window.session.undo()
    saved(window.session, qtbot)
    assert window.session.playbook == before


def test_enter_makes_the_import_that_is_shown(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    (tmp_path / "rows.csv").write_text(ROWS)
    dialog = importing(window, tmp_path / "rows.csv", qtbot)
    qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert len(window.session.playbook.standards) == 2


def test_a_column_taken_for_something_else_is_read_again(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    (tmp_path / "rows.csv").write_text(ROWS)
    dialog = importing(window, tmp_path / "rows.csv", qtbot)
    box = dialog.findChild(QComboBox, "Reference")
    assert box is not None
    assert box.currentData() == "code"
    box.setCurrentIndex(box.findData("title"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    button(dialog, "Import").click()
    assert sorted(one.title for one in window.session.playbook.standards.values()) == ["A-1", "A-2"]


def test_what_cannot_be_read_is_said_and_another_may_be_chosen(
    window_on: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_on()
    (tmp_path / "plan.odt").write_bytes(b"PK")
    dialog = importing(window, tmp_path / "plan.odt", qtbot)
    assert "“plan.odt” is of no format that can be read" in dialog._choosing.sentence.text()
    assert not button(dialog, "Import").isEnabled()
    assert button(dialog, "Choose files…").isVisible()


def test_a_cancelled_reading_changes_nothing(window_on: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on()
    before = window.session.playbook
    (tmp_path / "rows.csv").write_text(ROWS)
    open_importing(window.desk, window, [tmp_path / "rows.csv"])
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    button(dialog, "Cancel").click()
    assert "cancelled" in dialog._choosing.sentence.text()
    qtbot.wait(300)
    assert window.session.playbook is before
