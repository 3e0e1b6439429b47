"""Help is there for every place, and leads nowhere else."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playbook_app.ui.actions.table import ENTRIES
from playbook_app.ui.help.about import AboutDialog
from playbook_app.ui.help.dialog import HelpDialog
from playbook_app.ui.help.keys import KeysDialog
from playbook_app.ui.help.texts import CHAPTERS, help_text
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.ui.writing.keys import SHORTCUTS

Windows = Callable[..., PlaybookWindow]
every_chapter = pytest.mark.parametrize("chapter", CHAPTERS)


def test_every_place_has_a_chapter() -> None:
    assert set(PlaceName) <= set(CHAPTERS)


@every_chapter
def test_a_chapter_has_one_title_and_leads_to_chapters_alone(chapter: str) -> None:
    text = help_text(chapter, QLocale("en"))
    assert len(re.findall("^# ", text, re.MULTILINE)) == 1
    assert {link.removesuffix(".md") for link in re.findall(r"\]\(([^)]+)\)", text)} <= set(CHAPTERS)


def test_f1_opens_the_chapter_of_the_place_in_front(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    window.visit(PlaceName.STORIES)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.text.toPlainText().startswith("Stories")
    dialog.text.anchorClicked.emit(QUrl("journey.md"))
    assert dialog.text.toPlainText().startswith("Journey")
    dialog.close()


def test_keys_are_found_by_word_and_by_key(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    window.desk.actions["help.keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None

    def listed() -> int:
        tree = dialog.tree
        parents = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return sum(not one.child(row).isHidden() for one in parents for row in range(one.childCount()))

    assert listed() >= sum(bool(entry.keys) for entry in ENTRIES)
    qtbot.keyClicks(dialog.search, "ctrl+k")
    assert listed() == 1
    dialog.close()


def test_about_names_the_models_and_whose_work_is_in_it(window_on: Windows) -> None:
    window = window_on()
    window.desk.actions["help.about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for name in ("Jan Carlzon", "1987", "Ken Blanchard", "Legendary Service (2014)", "Source Sans Pro", "LGPL"):
        assert name in words
    dialog.close()


def test_the_list_of_keys_has_all_those_of_writing(window_on: Windows) -> None:
    window = window_on()
    window.desk.actions["help.keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    rows = dialog.tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive, 1)
    assert set(SHORTCUTS.values()) <= {row.text(1) for row in rows}
    dialog.close()
