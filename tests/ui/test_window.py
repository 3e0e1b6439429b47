"""The frame of a window: places, undo in the menu, notices."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenuBar, QToolButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.application import Application
from playbook_app.ui.settings import table
from playbook_app.ui.target import PlaceName
from playbook_app.ui.theme.colours import DARK
from playbook_app.ui.theme.theme import Appearance
from playbook_app.ui.window.header import Header
from playbook_app.ui.window.rail import Rail
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard

Windows = Callable[..., PlaybookWindow]


def _pressed(window: PlaybookWindow) -> str:
    rail = window.findChild(Rail)
    assert rail
    return next(button.text() for button in rail.findChildren(QToolButton) if button.isChecked())


def test_the_places_are_reached_by_their_numbers(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert _pressed(window) == "Standards"


def test_undo_names_what_it_takes_back(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    session = window.session
    undo = window.desk.actions["edit.undo"]
    assert not undo.isEnabled()
    changes = edit(session.playbook, Kind.STANDARD, standard(1).id, title="Greet first")
    session.perform(Label.of("edit", field="title", name="CHK-01"), changes)
    assert undo.text() == "Undo: Edit title of “CHK-01”"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.playbook.standards[standard(1).id].title == "Standard 1")
    assert not undo.isEnabled()


def test_a_window_comes_back_to_the_place_it_was_left_at(application: Application, made: Callable[..., Path]) -> None:
    path = made()
    window = application.open(path)
    window.visit(PlaceName.GLOSSARY)
    window.close()
    assert _pressed(application.open(path)) == "Glossary"


def test_something_is_added_from_any_place(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    window.visit(PlaceName.HISTORY)
    window.desk.actions["add.term"].trigger()
    assert _pressed(window) == "Glossary"
    assert len(window.session.playbook.terms) == 1


def test_a_closed_window_no_longer_minds_the_theme(application: Application, made: Callable[..., Path]) -> None:
    window = application.open(made())
    for place in PlaceName:
        window.visit(place)
    window.close()
    application.settings.choose(table.APPEARANCE, Appearance.DARK.value)
    assert application.theme.colours is DARK


def test_a_low_window_shows_places_by_their_icons_alone(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    rail = window.findChild(Rail)
    assert rail
    window.resize(1_000, 900)
    qtbot.waitUntil(lambda: _styles(rail) == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon})
    window.resize(1_000, 560)
    qtbot.waitUntil(lambda: _styles(rail) == {Qt.ToolButtonStyle.ToolButtonIconOnly})


def _styles(rail: Rail) -> set[Qt.ToolButtonStyle]:
    return {button.toolButtonStyle() for button in rail.findChildren(QToolButton)}


def test_a_narrow_window_shortens_the_name_of_the_playbook_and_no_menu(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    header, menus = window.findChild(Header), window.findChild(QMenuBar)
    assert header
    assert menus
    header.set_title("A long name " * 20)
    window.resize(860, 700)
    qtbot.waitUntil(lambda: window.width() == 860)
    assert menus.width() >= menus.sizeHint().width()
    assert any(label.text().endswith("…") for label in header.findChildren(QLabel))
