"""Terms stand by the alphabet, and tell where they are used."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.ui.target import PlaceName
from tests.factories import playbook_with, standard
from tests.ui.catalogue.worlds import Windows, listed, place_of, term


def test_terms_stand_under_their_letters_whatever_their_case_or_accents(window_on: Windows) -> None:
    book = playbook_with(term(1, "zeal"), term(2, "Écoute"), term(3, "debrief"), term(4, "Effort"))
    place = place_of(window_on, PlaceName.GLOSSARY, book)
    assert listed(place) == ["D", "debrief", "E", "Écoute", "Effort", "Z", "zeal"]


def test_a_term_tells_which_texts_mention_it(window_on: Windows, qtbot: QtBot) -> None:
    book = playbook_with(term(1, "The purse"), standard(1, why="Use the purse."), standard(2, why="Nothing."))
    place = place_of(window_on, PlaceName.GLOSSARY, book)
    labels = place.form.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("1 text" in label.text() for label in labels))
    assert "CHK-01" in [one.text() for one in place.form.findChildren(QPushButton)]


def test_a_term_that_nobody_uses_says_so(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.GLOSSARY, playbook_with(term(1, "The purse")))
    labels = place.form.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(label.text() == "No text mentions it yet." for label in labels))
