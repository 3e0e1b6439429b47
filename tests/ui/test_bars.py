"""Bars across the top: what only informs goes by itself, what matters stays until it is dealt with."""

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.ui import bars
from playbook_app.ui.bars import Bars
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.ui.theme.theme import Theme

UNDO = WayOn("Undo", lambda: None)


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Bars:
    monkeypatch.setattr(bars, "_FADES_AFTER", 20)
    monkeypatch.setattr(bars, "_OFFERS_FOR", 60)
    made = Bars(Theme())
    qtbot.addWidget(made)
    made.show()
    return made


def _sentences(shown: Bars) -> list[str]:
    return [bar.accessibleName() for bar in shown.findChildren(QFrame) if bar.accessibleName()]


@pytest.mark.parametrize("ways", [(), (UNDO,)])
def test_what_only_informs_goes_by_itself(shown: Bars, qtbot: QtBot, ways: tuple[WayOn, ...]) -> None:
    shown.tell(Notice("The handbook is written.", ways_on=ways))
    assert "The handbook is written." in _sentences(shown)
    qtbot.waitUntil(lambda: "The handbook is written." not in _sentences(shown))


def test_what_matters_or_is_still_so_stays_longer_than_what_informs(shown: Bars, qtbot: QtBot) -> None:
    shown.tell(Notice("Not saved.", Gravity.ERROR))
    shown.tell(Notice("For reading only.", Gravity.WARNING, (UNDO,)))
    shown.tell(Notice("Printing…", ways_on=(UNDO,), lasting=True))
    shown.tell(Notice("Written.", ways_on=(UNDO,)))
    qtbot.waitUntil(lambda: "Written." not in _sentences(shown))
    assert {"Not saved.", "For reading only.", "Printing…"} <= set(_sentences(shown))


def test_a_notice_takes_the_place_of_one_of_its_topic(shown: Bars, qtbot: QtBot) -> None:
    shown.tell(Notice("Printing…", topic="print", lasting=True))
    shown.tell(Notice("All pages are with the printer.", topic="print", lasting=True))
    qtbot.waitUntil(lambda: "Printing…" not in _sentences(shown))
    assert "All pages are with the printer." in _sentences(shown)


def test_a_long_sentence_beside_buttons_is_read_to_its_end(qtbot: QtBot) -> None:
    """Its label gets the height that its words need at the width that is left."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Bars(Theme(), window)
    column.addWidget(made)
    column.addWidget(QWidget(window), 1)
    window.resize(600, 400)
    window.show()
    made.tell(Notice("Somebody with a long name edits this playbook. " * 4, Gravity.WARNING, (UNDO, UNDO, UNDO)))
    label = next(one for one in made.findChildren(QLabel) if one.text())
    qtbot.waitUntil(lambda: label.height() > 0 and label.height() >= label.heightForWidth(label.width()))
    assert label.height() > 2 * label.fontMetrics().lineSpacing()
