"""Find and replace: every text is shown before it changes, and one undo brings all of them back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.ui.replacing.dialog import ReplacingDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.conftest import saved

Windows = Callable[..., PlaybookWindow]
WORLD = playbook_with(
    standard(1, title="Greet the guest"), standard(2, title="Own it", statement="No guest waits."), standard(3)
)


def _dialog(window: PlaybookWindow, qtbot: QtBot, words: str, replacement: str) -> ReplacingDialog:
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ReplacingDialog)
    assert dialog
    for name, text in (("Find", words), ("Replace with", replacement)):
        line = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)
        qtbot.keyClicks(line, text)
    return dialog


def _list(dialog: ReplacingDialog) -> QListView:
    found = dialog.findChild(QListView)
    assert found
    return found


def _button(dialog: ReplacingDialog, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def test_all_texts_are_changed_by_one_operation(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(WORLD)
    dialog = _dialog(window, qtbot, "guest", "visitor")
    qtbot.waitUntil(lambda: _list(dialog).model().rowCount() == 2)
    qtbot.mouseClick(_button(dialog, "Replace"), Qt.MouseButton.LeftButton)
    session = window.session
    assert session.playbook.standards[standard(1).id].title == "Greet the visitor"
    assert session.playbook.standards[standard(2).id].statement == "No visitor waits."
    saved(session, qtbot)
    session.undo()
    qtbot.waitUntil(lambda: session.playbook == WORLD)


def test_a_text_that_is_left_out_stays(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(WORLD)
    dialog = _dialog(window, qtbot, "guest", "visitor")
    found = _list(dialog)
    qtbot.waitUntil(lambda: found.model().rowCount() == 2)
    first = found.model().index(0, 0)
    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(first).center())
    assert first.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    qtbot.mouseClick(_button(dialog, "Replace"), Qt.MouseButton.LeftButton)
    assert window.session.playbook.standards[standard(1).id].title == "Greet the guest"
    assert window.session.playbook.standards[standard(2).id].statement == "No visitor waits."


def test_without_a_hit_there_is_nothing_to_replace(window_on: Windows, qtbot: QtBot) -> None:
    dialog = _dialog(window_on(WORLD), qtbot, "elephant", "x")
    qtbot.waitUntil(lambda: any(label.text() == "Not found." for label in dialog.findChildren(QLabel)))
    assert not _button(dialog, "Replace").isEnabled()
