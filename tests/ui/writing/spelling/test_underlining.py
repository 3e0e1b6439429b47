from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from playbook_app.ui.writing.spelling.dictionaries import own_words, read_own_words
from playbook_app.ui.writing.spelling.speller import Speller
from playbook_app.ui.writing.spelling.underlining import Underlining
from tests.ui.writing.conftest import Page


@pytest.fixture(autouse=True)
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language of a few words."""
    (tmp_path / "xx.aff").write_text("SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n")
    (tmp_path / "xx.dic").write_text("5\nwelcome\nthe\nguest\nwith\ncare\n")
    monkeypatch.setenv("DICPATH", str(tmp_path))
    yield
    application = QCoreApplication.instance()
    assert application is not None
    for speller in application.findChildren(Speller):
        speller.close()
        speller.setParent(None)


def marked(page: Page) -> list[str]:
    return [selection.cursor.selectedText() for selection in page.field.extraSelections()]


def spelled(page: Page, text: str) -> None:
    page.writing.set_language("xx")
    page.writing.set_spelling(True)
    page.writing.set_text(text)


def test_wrong_words_are_marked_and_right_ones_are_not(page: Page, qtbot: QtBot) -> None:
    spelled(page, "Wellcome the *guset* with `cdoe` care, ISO 😀 teh [the](https://wrng.example)")
    qtbot.waitUntil(lambda: marked(page) == ["Wellcome", "guset", "teh"], timeout=20_000)


def test_the_word_that_is_being_written_is_left_in_peace(page: Page, qtbot: QtBot) -> None:
    spelled(page, "")
    qtbot.keyClicks(page.field, "wellcome guset")
    qtbot.waitUntil(lambda: marked(page) == ["wellcome"], timeout=20_000)


def test_switched_off_nothing_is_marked(page: Page, qtbot: QtBot) -> None:
    spelled(page, "guset the")
    qtbot.waitUntil(lambda: marked(page) == ["guset"], timeout=20_000)
    page.writing.set_spelling(False)
    qtbot.waitUntil(lambda: marked(page) == [])


def test_a_word_is_mended_and_another_added(page: Page, qtbot: QtBot) -> None:
    spelled(page, "Adeyemi guset the")
    qtbot.waitUntil(lambda: len(marked(page)) == 2, timeout=20_000)
    menu = menu_at(page, "guset")
    qtbot.waitUntil(lambda: "guest" in [action.text() for action in menu.actions()], timeout=20_000)
    next(action for action in menu.actions() if action.text() == "guest").trigger()
    assert page.texts[-1] == "Adeyemi guest the"
    next(action for action in menu_at(page, "Adeyemi").actions() if "Adeyemi" in action.text()).trigger()
    qtbot.waitUntil(lambda: marked(page) == [])
    assert read_own_words(own_words("xx")) == ["Adeyemi"]


def menu_at(page: Page, word: str) -> QMenu:
    menu = QMenu(page.field)
    menu.addAction("Cut")
    cursor = QTextCursor(page.field.document())
    cursor.setPosition(page.writing.text().index(word) + 1)
    page.writing.findChildren(Underlining)[0].add_to(menu, cursor)
    return menu


def test_without_a_dictionary_one_writes_as_ever(page: Page, qtbot: QtBot) -> None:
    page.writing.set_language("qq")
    page.writing.set_spelling(True)
    qtbot.keyClicks(page.field, "guset")
    qtbot.keyClick(page.field, Qt.Key.Key_Space)
    assert page.writing.text() == "guset "
    assert marked(page) == []
