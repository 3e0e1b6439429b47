"""The command palette: a few letters lead to any action and any entity."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from playbook_app.ui.commands.matching import Candidate, best
from playbook_app.ui.commands.palette import Palette
from playbook_app.ui.folding import folded
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard

Windows = Callable[..., PlaybookWindow]


def _opened(window: PlaybookWindow, qtbot: QtBot) -> tuple[QLineEdit, QListWidget]:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Palette))
    palette = window.findChild(Palette)
    assert palette
    line, names = palette.findChild(QLineEdit), palette.findChild(QListWidget)
    assert line
    assert names
    return line, names


def test_an_action_is_found_by_its_name_and_done(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    line, _ = _opened(window, qtbot)
    qtbot.keyClicks(line, "gloss")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.front == "glossary")


def test_an_entity_is_found_and_gone_to(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, title="Own the queue")))
    line, names = _opened(window, qtbot)
    qtbot.keyClicks(line, "queue own")
    assert [names.item(row).text() for row in range(names.count())] == ["CHK-01 Own the queue"]
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.front == "standards")


def test_the_arrows_choose_while_the_cursor_stays_in_the_line(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, title="Own it"), standard(2, title="Own it too")))
    line, names = _opened(window, qtbot)
    qtbot.keyClicks(line, "own it")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert names.currentRow() == 1
    assert line.hasFocus()


def test_what_cannot_be_done_is_not_offered(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on()
    line, names = _opened(window, qtbot)
    qtbot.keyClicks(line, "undo")
    assert names.count() == 0


def test_names_that_begin_with_the_letters_come_first() -> None:
    names = ["The check-in", "Check-in", "Recheck in"]
    candidates = [Candidate(folded(name), place) for place, name in enumerate(names)]
    assert [names[found.place] for found in best("check", candidates, 5)] == ["Check-in", "The check-in", "Recheck in"]


def test_accents_and_capitals_do_not_count() -> None:
    assert [found.place for found in best("FRUHSTUCK", [Candidate(folded("Frühstück"), 0)], 5)] == [0]
