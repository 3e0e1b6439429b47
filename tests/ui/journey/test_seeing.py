"""What is seen of the journey: filters, heat map, zoom, sentences for screen readers, and what is remembered."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import Comment
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Step
from playbook_app.ui.application import Application
from playbook_app.ui.journey.board_model import Room
from playbook_app.ui.journey.place import JourneyPlace
from playbook_app.ui.journey.sieve import Sieve
from playbook_app.ui.target import Target
from tests.factories import BREAKFAST, CHECK_IN, NOON, ROLE, entity_id, playbook_with, standard
from tests.ui.journey.conftest import Board

Boards = Callable[..., Board]
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _spoken(board: Board) -> set[str]:
    model = board.place.parts.board.board
    indexes = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    return {str(model.data(index, SPOKEN)) for index in indexes}


def test_every_cell_tells_a_screen_reader_what_it_is(board_on: Boards) -> None:
    one = standard(1, step=Step.IDEAL, why="Because", tools="A pen", status=Status.REVIEW)
    said = Comment(id=entity_id(50), subject_kind=Kind.STANDARD, subject=one.id, at=NOON, body="Why?")
    board = board_on(playbook_with(one, said))
    spoken = _spoken(board)
    card = next(words for words in spoken if words.startswith("CHK-01"))
    assert card.startswith("CHK-01 Standard 1, Check-in, Ideal service, fixed, in review, 2 of 6 supports, 1 open")
    assert "Gap: Breakfast has no standard for Ideal service" in spoken
    assert "Add a standard to Check-in, Ideal service" in spoken
    assert "" not in spoken


def test_headers_tell_owner_and_readiness(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL, why="Because", roles=frozenset([ROLE]))))
    head = board.place.parts.head.head
    assert head.data(head.index(0, 0), SPOKEN).startswith("Stage Arrival, 2 moment")
    owned = "Check-in, moment of Arrival, owner: Front desk agent, readiness 33 %"
    assert head.data(head.index(1, 0), SPOKEN) == owned
    assert head.data(head.index(1, 1), SPOKEN) == "Breakfast, moment of Arrival, owner: Nobody yet, no standards yet"


def test_qt_gives_a_card_s_sentence_to_screen_readers(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    table = QAccessible.queryAccessibleInterface(board.place.parts.board)
    children = [child for number in range(table.childCount()) if (child := table.child(number))]
    cells = [child.text(QAccessible.Text.Name) for child in children if child.role() is QAccessible.Role.Cell]
    assert cells[0].startswith("CHK-01 Standard 1, Check-in")


def test_typing_in_the_filter_hides_what_does_not_match(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL, title="Café"), standard(2, step=Step.IDEAL)))
    board.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    board.type("cafe")
    cells = board.place.parts.journey.cells
    qtbot.waitUntil(lambda: [one.title for one in cells.shown_in((CHECK_IN, Step.IDEAL))] == ["Café"])
    assert any(label.text().startswith("1 of 2") for label in board.place.bar.findChildren(QLabel))
    board.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(cells.shown_in((CHECK_IN, Step.IDEAL))) == 2)


@pytest.mark.parametrize(
    "sieve", [Sieve(role=ROLE), Sieve(status=Status.APPROVED), Sieve(latitude=Latitude.FLEXIBLE), Sieve(words="02 std")]
)
def test_a_filter_shows_what_has_all_that_it_asks_for(board_on: Boards, sieve: Sieve) -> None:
    values = {"roles": frozenset([ROLE]), "status": Status.APPROVED, "latitude": Latitude.FLEXIBLE}
    fitting = standard(2, step=Step.IDEAL, code="STD-02", **values)
    board = board_on(playbook_with(standard(1, step=Step.IDEAL), fitting))
    board.place.filters.show_sieve(sieve)
    model = board.place.parts.board.board
    assert [one.id for one in model.cards(0, 0)] == [fitting.id]


def test_a_cell_whose_cards_are_hidden_is_no_gap(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    board.place.filters.show_sieve(Sieve(words="nothing like it"))
    assert "Gap: Check-in has no standard for Ideal service" not in _spoken(board)


def test_a_cell_of_retired_standards_alone_is_a_gap(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL, status=Status.RETIRED)))
    assert "Gap: Check-in has no standard for Ideal service" in _spoken(board)


def test_a_standard_that_the_filter_hides_is_shown_when_it_is_sent_for(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    board.place.filters.show_sieve(Sieve(words="nothing like it"))
    board.place.reveal(Target(Kind.STANDARD, standard(1).id))
    assert board.place.parts.board.chosen() == (standard(1).id,)


def test_the_heat_map_counts_and_leads_back_to_the_cards(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.IDEAL)))
    board.window.desk.actions["view.heat-map"].trigger()
    assert any(words.startswith("Check-in, Ideal service: 2") for words in _spoken(board))
    view = board.place.parts.board
    view.go_to((CHECK_IN, Step.IDEAL))
    view.setFocus()
    board.key(Qt.Key.Key_Return)
    assert view.board.slot(view.currentIndex()).room is Room.CARD


def test_zooming_steps_and_fits(board_on: Boards) -> None:
    board = board_on()
    actions, view = board.window.desk.actions, board.place.parts.board
    actions["view.zoom-in"].trigger()
    assert view.zoom > 1
    actions["view.fit"].trigger()
    assert view.zoom == 1
    actions["view.zoom-out"].trigger()
    assert view.zoom < 1


def test_an_edit_elsewhere_is_shown_at_once(board_on: Boards) -> None:
    board = board_on()
    board.place.parts.edits.add_standard("From elsewhere", BREAKFAST, Step.EMPOWERMENT)
    model = board.place.parts.board.board
    assert [one.title for one in model.cards(1, 4)] == ["From elsewhere"]


def test_the_board_is_found_as_it_was_left(application: Application, made: Callable[..., Path], qtbot: QtBot) -> None:
    path = made(playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.CULTURE)))
    window = application.open(path)
    place = window.findChild(JourneyPlace)
    assert place
    place.parts.board.show_zoom(1.25)
    place.filters.show_sieve(Sieve(words="standard"))
    place.parts.show_standards((standard(2).id,))
    window.close()
    again = application.open(path).findChild(JourneyPlace)
    assert again
    assert again.parts.board.zoom == 1.25
    assert again.parts.journey.sieve == Sieve(words="standard")
    qtbot.waitUntil(lambda: again.parts.board.chosen() == (standard(2).id,))
