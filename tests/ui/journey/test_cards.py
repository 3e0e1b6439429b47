"""Cards on the board: added in place, moved by keyboard and drag, changed, deleted, and each undone at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.ui.journey.chooser import PlaceChooser
from playbook_app.ui.journey.inline import InlineEditor
from playbook_app.ui.journey.scale import CARD_HEIGHT
from tests.factories import BREAKFAST, CHECK_IN, playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.journey.conftest import Board, dragged

Boards = Callable[..., Board]
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def _ideal(*numbers: int, **fields: Any) -> list[Standard]:
    return [standard(number, step=Step.IDEAL, **fields) for number in numbers]


def test_titles_are_typed_one_after_the_other_in_an_empty_cell(board_on: Boards) -> None:
    board = board_on()
    board.place.parts.board.go_to((CHECK_IN, Step.CULTURE))
    board.key(Qt.Key.Key_Return)
    board.type("Greet first")
    board.key(Qt.Key.Key_Return)
    board.type("Offer a seat")
    board.key(Qt.Key.Key_Return)
    assert board.titles(step=Step.CULTURE) == ["Greet first", "Offer a seat"]


def test_a_letter_on_a_gap_begins_a_title(board_on: Boards) -> None:
    board = board_on()
    board.place.parts.board.go_to((BREAKFAST, Step.IDEAL))
    board.type("Coffee first")
    board.key(Qt.Key.Key_Return)
    assert board.titles(BREAKFAST) == ["Coffee first"]


def test_escape_forgets_a_title_and_goes_back_to_the_board(board_on: Boards) -> None:
    board = board_on()
    board.place.parts.board.go_to((BREAKFAST, Step.IDEAL))
    board.key(Qt.Key.Key_Return)
    board.type("Never mind")
    board.key(Qt.Key.Key_Escape)
    assert not board.session.playbook.standards
    assert board.place.parts.board.hasFocus()


def test_a_click_on_a_gap_opens_the_line_for_a_title(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on()
    view = board.place.parts.board
    gap = view.visualRect(view.board.adding_in((CHECK_IN, Step.IDEAL))).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=gap)
    assert isinstance(QApplication.focusWidget(), InlineEditor)


def test_alt_and_down_move_a_card_through_its_cell_then_to_the_next_step(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, 2)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Down, ALT)
    assert board.titles() == ["Standard 2", "Standard 1"]
    board.key(Qt.Key.Key_Down, ALT)
    assert board.titles() == ["Standard 2"]
    assert board.titles(step=Step.CULTURE) == ["Standard 1"]


def test_focus_follows_a_card_to_the_next_moment(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Right, ALT)
    assert board.titles(BREAKFAST) == ["Standard 1"]
    assert board.place.parts.board.chosen() == (standard(1).id,)
    assert board.place.parts.board.current_cell() == (BREAKFAST, Step.IDEAL)


def test_several_cards_move_as_one_operation(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(playbook_with(*_ideal(1, 2, 3)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Down, SHIFT)
    board.key(Qt.Key.Key_Right, ALT)
    assert board.titles(BREAKFAST) == ["Standard 1", "Standard 2"]
    assert board.session.undoable is not None
    assert board.session.undoable.key == "standards.move"
    saved(board.session, qtbot)
    board.undo()
    assert board.titles() == ["Standard 1", "Standard 2", "Standard 3"]


def test_a_card_is_dropped_between_two_others(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, 2), standard(3, moment=BREAKFAST, step=Step.IDEAL)))
    view = board.place.parts.board
    data = view.board.mimeData([view.board.index_of(standard(3).id)])
    second = view.visualRect(view.board.index_of(standard(2).id))
    assert dragged(view, data, QPoint(second.center().x(), second.top() + 2))
    assert board.titles() == ["Standard 1", "Standard 3", "Standard 2"]


def test_a_card_dropped_where_it_was_is_no_operation(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, 2)))
    view = board.place.parts.board
    card = view.board.index_of(standard(1).id)
    assert dragged(view, view.board.mimeData([card]), view.visualRect(card).center())
    assert board.session.undoable is None


def test_cards_of_another_playbook_are_refused(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    view = board.place.parts.board
    data = QMimeData()
    data.setData("application/vnd.playbook.standards", b'{"file": "other", "ids": ["x"]}')
    assert not dragged(view, data, view.visualRect(view.board.index_of(standard(1).id)).center())


def test_a_card_is_dragged_from_the_tray_to_a_cell_and_back(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, moment=None)))
    parts = board.place.parts
    waiting = parts.tray.tray.index_of(standard(1).id)
    gap = parts.board.visualRect(parts.board.board.adding_in((BREAKFAST, Step.IDEAL))).center()
    assert dragged(parts.board, parts.tray.tray.mimeData([waiting]), gap)
    assert board.titles(BREAKFAST) == ["Standard 1"]
    packed = parts.board.board.mimeData([parts.board.board.index_of(standard(1).id)])
    assert dragged(parts.tray, packed, QPoint(20, 5))
    assert [one.title for one in board.session.playbook.unplaced()] == ["Standard 1"]


def test_alt_and_up_place_a_card_of_the_tray_in_the_cell_at_hand(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, moment=None)))
    board.place.parts.board.go_to((BREAKFAST, Step.EMPOWERMENT))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Up, ALT)
    assert board.titles(BREAKFAST, Step.EMPOWERMENT) == ["Standard 1"]


def test_a_new_standard_without_a_cell_is_written_in_the_tray(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, moment=None)))
    board.go(standard(1).id)
    board.window.desk.actions["add.standard"].trigger()
    board.type("Not placed yet")
    board.key(Qt.Key.Key_Return)
    assert {one.title for one in board.session.playbook.unplaced()} == {"Standard 1", "Not placed yet"}


def test_the_chooser_moves_to_the_moment_and_step_that_are_chosen(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_M, CTRL | SHIFT)
    chooser = board.place.findChild(PlaceChooser)
    assert chooser
    qtbot.waitUntil(chooser.isVisible)
    qtbot.keyClick(chooser._moment, Qt.Key.Key_Down)
    qtbot.keyClick(chooser._step, Qt.Key.Key_Down)
    qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert board.titles(BREAKFAST, Step.CULTURE) == ["Standard 1"]


def test_delete_takes_all_selected_cards_and_undo_brings_them_back(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(playbook_with(*_ideal(1, 2)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Down, SHIFT)
    board.key(Qt.Key.Key_Delete)
    assert not board.titles()
    saved(board.session, qtbot)
    board.undo()
    assert board.titles() == ["Standard 1", "Standard 2"]


def test_a_copy_stands_below_its_original_and_is_selected(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, 2)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_D, CTRL)
    assert board.titles() == ["Standard 1", "Standard 1", "Standard 2"]
    copy = board.session.playbook.standards_at(CHECK_IN, Step.IDEAL)[1]
    assert board.place.parts.board.chosen() == (copy.id,)


def test_approving_bears_the_author_s_name(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    board.go(standard(1).id)
    board.window.desk.actions["standard.approve"].trigger()
    approved = board.session.playbook.standards[standard(1).id]
    assert approved.status is Status.APPROVED
    assert approved.approved_by == board.session.author.name


def test_enter_opens_a_card_in_standards(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Return)
    assert not board.place.isVisible()


def test_a_card_is_copied_as_text(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, statement="Greet within ten seconds.")))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "CHK-01 Standard 1\nGreet within ten seconds."


def test_a_title_is_written_on_its_card(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_F2)
    board.type("Greet first")
    board.key(Qt.Key.Key_Return)
    assert board.titles() == ["Greet first"]
    assert board.place.parts.board.hasFocus()


def test_the_selection_stays_on_its_card_when_it_comes_to_stand_elsewhere(board_on: Boards) -> None:
    board = board_on(playbook_with(*_ideal(1, 2)))
    board.go(standard(2).id)
    board.place.parts.edits.move((standard(2).id,), CHECK_IN, Step.IDEAL, standard(1).id)
    assert board.place.parts.board.chosen() == (standard(2).id,)


def test_cards_of_a_full_tray_keep_their_height_beside_the_scroll_bar(board_on: Boards, qtbot: QtBot) -> None:
    tray = board_on(
        playbook_with(*(standard(number, moment=None, step=None) for number in range(1, 20)))
    ).place.parts.tray
    qtbot.waitUntil(tray.horizontalScrollBar().isVisible)
    qtbot.waitUntil(lambda: tray.viewport().height() >= CARD_HEIGHT)
