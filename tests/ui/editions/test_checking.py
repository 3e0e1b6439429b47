"""Checking a printed copy in the window, as somebody types what stands on it."""

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from playbook_app.ui.editions.checking import CheckingDialog
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.editions.conftest import Published


def checking(window: PlaybookWindow, typed: str) -> CheckingDialog:
    window.desk.actions.run("file.check-copy")
    dialog = window.findChild(CheckingDialog)
    assert dialog
    dialog.findChildren(QLineEdit)[0].setText(typed)
    return dialog


def said(dialog: CheckingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def listed(dialog: CheckingDialog) -> list[str]:
    (news,) = dialog.findChildren(NewsList)
    return [str(news.model().index(row, 0).data()) for row in range(news.model().rowCount()) if news.isVisible()]


def test_a_current_copy_is_said_to_be(window_after: Published, qtbot: QtBot) -> None:
    dialog = checking(window_after("", "Look up first."), "Ausgabe 2")
    qtbot.waitUntil(lambda: "This copy is current: it is edition 2" in said(dialog))
    assert listed(dialog) == []


def test_a_stale_copy_tells_what_changed_since(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.")
    first = min(window.session.playbook.editions.values(), key=lambda edition: edition.number)
    dialog = checking(window, f"edtion 1 {first.digest[:7].upper()}")
    qtbot.waitUntil(lambda: "This copy is out of date" in said(dialog))
    assert listed(dialog)[1] == "CHK-01 Greet first asks for something else. Changed: statement."


def test_what_names_no_edition_is_taken_calmly(window_after: Published, qtbot: QtBot) -> None:
    dialog = checking(window_after(""), "hello")
    qtbot.waitUntil(lambda: "That names no edition yet." in said(dialog))
    dialog.findChildren(QLineEdit)[0].clear()
    qtbot.waitUntil(lambda: "names no edition" not in said(dialog))


def test_an_answer_to_what_was_typed_before_is_not_shown(window_after: Published, qtbot: QtBot) -> None:
    dialog = checking(window_after("", "Look up first."), "Edition 1")
    qtbot.waitUntil(lambda: "edition 1" in said(dialog))
    dialog.findChildren(QLineEdit)[0].setText("Edition 2")
    qtbot.waitUntil(lambda: "it is edition 2" in said(dialog))
    assert "out of date" not in said(dialog)
