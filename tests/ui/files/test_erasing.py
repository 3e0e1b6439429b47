"""Erasing for good from the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playbook_app.editor import Editor
from playbook_app.ui.files.erasing import EraseDialog
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.storage.traces import has_trace
from tests.ui.conftest import AUTHOR, saved
from tests.ui.files.test_flows import bar_says, retitle

Windows = Callable[..., PlaybookWindow]


def asked(window: PlaybookWindow, qtbot: QtBot) -> EraseDialog:
    window.desk.actions["file.erase"].trigger()
    dialog = window.findChild(EraseDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_text_is_erased_once_the_person_is_sure(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, why="Qxsecret and more")))
    retitle(window, "Qxsecret title")
    saved(window.session, qtbot)
    dialog = asked(window, qtbot)
    dialog.words.setText("qxSECRET")
    qtbot.waitUntil(dialog.sure.isEnabled)
    assert "2 time" in dialog._places.text()
    assert "1 operation" in dialog._places.text()
    assert not dialog.go.isEnabled()
    dialog.sure.setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: bar_says(window, "It is erased for good."))
    edited = window.session.playbook.standards[standard(1).id]
    assert (edited.title, edited.why) == ("[erased] title", "[erased] and more")
    assert not has_trace(window.session.path, "qxsecret")
    retitle(window, "And on")
    saved(window.session, qtbot)
    window.session.undo()
    saved(window.session, qtbot)
    assert window.session.playbook.standards[standard(1).id].title == "[erased] title"


def test_other_words_are_agreed_to_anew(window_on: Windows, qtbot: QtBot) -> None:
    dialog = asked(window_on(playbook_with(standard(1))), qtbot)
    dialog.words.setText("Standard")
    qtbot.waitUntil(dialog.sure.isEnabled)
    dialog.sure.setChecked(True)
    dialog.words.setText("Standards")
    assert not dialog.sure.isChecked()
    assert not dialog.go.isEnabled()


def test_enter_in_the_line_erases_nothing(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    dialog = asked(window, qtbot)
    dialog.words.setText("Standard")
    qtbot.waitUntil(dialog.sure.isEnabled)
    dialog.sure.setChecked(True)
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert window.session.playbook == playbook_with(standard(1))


def test_a_single_letter_is_refused_with_a_sentence(window_on: Windows, qtbot: QtBot) -> None:
    dialog = asked(window_on(), qtbot)
    dialog.words.setText("a")
    qtbot.waitUntil(lambda: "single letter" in dialog._failure.text())
    assert not dialog.sure.isEnabled()


def test_a_person_is_erased_from_the_history(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, approved_by="Ada")))
    retitle(window, "By somebody")
    saved(window.session, qtbot)
    path: Path = window.session.path
    dialog = asked(window, qtbot)
    dialog.person.setChecked(True)
    dialog.words.setText("Ada")
    qtbot.waitUntil(dialog.sure.isEnabled)
    dialog.sure.setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: bar_says(window, "It is erased for good."))
    assert window.session.playbook.standards[standard(1).id].approved_by == "Former colleague"
    window.close()
    with Editor.open(path, author=AUTHOR, read_only=True) as editor:
        assert "Ada" not in {one.author.name for one in editor.history()}
