"""Settings hold at once, and are kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from playbook_app.author import known_author
from playbook_app.ui.application import Application
from playbook_app.ui.preferences.dialog import SettingsDialog
from playbook_app.ui.settings import table
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.files.test_flows import retitle

Windows = Callable[..., PlaybookWindow]


def opened(window: PlaybookWindow) -> SettingsDialog:
    window.desk.actions["file.settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def test_every_setting_of_the_table_has_a_field(window_on: Windows) -> None:
    dialog = opened(window_on())
    names = {one.accessibleName() for kind in (QCheckBox, QComboBox) for one in dialog.findChildren(kind)}
    assert {one.name for one in table.SETTINGS if one.group is not table.Group.KEPT} <= names


def test_a_choice_holds_at_once(window_on: Windows, application: Application) -> None:
    dialog = opened(window_on())
    box = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Theme")
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    assert application.settings.value(table.APPEARANCE) == "dark"


def test_the_name_stands_in_what_is_done_from_then_on(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    dialog = opened(window)
    dialog.author.clear()
    qtbot.keyClicks(dialog.author, "Grace")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert known_author().name == "Grace"
    retitle(window, "Greet first")
    saved(window.session, qtbot)
    authors: list[str] = []
    window.session.ask(lambda editor: editor.history(1)[0].author.name, authors.append)
    qtbot.waitUntil(lambda: authors == ["Grace"])


def test_without_backups_none_is_taken(window_on: Windows, data_folder: Path, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    box = next(one for one in opened(window).findChildren(QCheckBox) if one.accessibleName() == "Keep backups")
    box.click()
    retitle(window, "Greet first")
    saved(window.session, qtbot)
    window.close()
    assert not list(data_folder.glob("backups/*/*"))
