"""History: who changed what and when, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser, QTreeView
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.history.account import Account
from playbook_app.ui.history.place import HistoryPlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.theme.colours import LIGHT
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.language import translation
from tests.factories import CHECK_IN, playbook_with, standard
from tests.ui.conftest import saved

Windows = Callable[..., PlaybookWindow]


def _edited(window_on: Windows, qtbot: QtBot, *titles: str) -> tuple[PlaybookWindow, HistoryPlace]:
    window = window_on(playbook_with(standard(1)))
    session = window.session
    for title in titles:
        changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title=title)
        session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    saved(session, qtbot)
    window.visit(PlaceName.HISTORY)
    place = window.findChild(HistoryPlace)
    assert place
    qtbot.waitUntil(lambda: _shown(place) != [])
    return window, place


def _tree(place: HistoryPlace) -> QTreeView:
    tree = place.findChild(QTreeView)
    assert tree
    return tree


def _shown(place: HistoryPlace) -> list[str]:
    model = _tree(place).model()
    days = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(model.index(row, 0, day).data()) for day in days for row in range(model.rowCount(day))]


def _account(place: HistoryPlace) -> str:
    browser = place.findChild(QTextBrowser)
    assert browser
    return browser.toPlainText()


def _press(place: HistoryPlace, text: str, qtbot: QtBot) -> None:
    button = next(button for button in place.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_operations_stand_newest_first_with_what_they_changed(window_on: Windows, qtbot: QtBot) -> None:
    _, place = _edited(window_on, qtbot, "Greet", "Greet first")
    assert _shown(place) == ["Edit title of “CHK-01”"] * 2
    qtbot.waitUntil(lambda: "Greet first" in _account(place))


def test_one_can_go_back_to_an_operation_and_undo_that(window_on: Windows, qtbot: QtBot) -> None:
    window, place = _edited(window_on, qtbot, "One", "Two", "Three")
    tree = _tree(place)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    _press(place, "Go back to here", qtbot)
    title = lambda: window.session.playbook.standards[standard(1).id].title  # noqa: E731
    qtbot.waitUntil(lambda: title() == "One")
    saved(window.session, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: title() == "Three")


def test_an_operation_is_compared_with_today(window_on: Windows, qtbot: QtBot) -> None:
    _, place = _edited(window_on, qtbot, "Alpha", "Beta", "Gamma")
    qtbot.keyClick(_tree(place), Qt.Key.Key_Down)
    _press(place, "What differs today", qtbot)
    qtbot.waitUntil(lambda: "Beta" in _account(place) and "Gamma" in _account(place))
    assert "Alpha" not in _account(place)


def test_an_empty_history_says_what_will_stand_there(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with())
    window.visit(PlaceName.HISTORY)
    place = window.findChild(HistoryPlace)
    assert place
    qtbot.waitUntil(lambda: not _tree(place).isVisible())


def test_nothing_of_a_text_is_taken_as_markup() -> None:
    world = playbook_with(standard(1))
    changes = edit(world, Kind.STANDARD, standard(1).id, title="<img src='x'> & <b>bold</b>")
    page = Account(world, translation("en"), LIGHT).page(changes)
    assert "<img" not in page
    assert "&lt;img" in page


def test_references_are_told_by_name() -> None:
    world = playbook_with(standard(1))
    page = Account(world, translation("en"), LIGHT).page(edit(world, Kind.STANDARD, standard(1).id, moment=None))
    assert "Check-in" in page
    assert CHECK_IN not in page


def test_a_deletion_shows_what_was_there() -> None:
    world = playbook_with(standard(1, statement="Greet within a minute."))
    page = Account(world, translation("en"), LIGHT).page(delete(world, Kind.STANDARD, standard(1).id))
    assert "Greet within a minute." in page


def test_a_history_without_operations_says_what_will_stand_there(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    window.visit(PlaceName.HISTORY)
    place = window.findChild(HistoryPlace)
    assert place
    qtbot.waitUntil(lambda: "No history yet" in {one.text() for one in place.findChildren(QLabel) if one.isVisible()})
