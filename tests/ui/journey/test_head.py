"""Stages and moments: their headers, their panel, and the way there and back by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import About, EntityId, Moment, Stage
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.ui.form.paths import PathField
from playbook_app.ui.journey.luggage import moment_packed, stage_packed
from playbook_app.ui.target import Target
from tests.factories import ABOUT, BREAKFAST, CHECK_IN, MANAGER, ROLE, STAGE, entity_id, playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.journey.conftest import Board, dragged

Boards = Callable[..., Board]
ALT = Qt.KeyboardModifier.AltModifier
AWAY, FAREWELL = entity_id(20), entity_id(21)


def _two_stages() -> Playbook:
    return playbook_with(
        Stage(id=AWAY, name="Departure", order="a1"), Moment(id=FAREWELL, stage=AWAY, name="Farewell", order="a0")
    )


def _journey(board: Board) -> list[list[str]]:
    return [[stage.name, *(moment.name for moment in moments)] for stage, moments in board.session.playbook.journey()]


def _at(board: Board, kind: Kind, entity: EntityId) -> None:
    head = board.place.parts.head
    head.choose((kind, entity))
    head.setFocus()


def test_the_arrow_keys_lead_from_a_card_to_its_moment_and_stage_and_back(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    board.go(standard(1).id)
    board.key(Qt.Key.Key_Up)
    assert board.place.parts.head.current_part() == (Kind.MOMENT, CHECK_IN)
    board.key(Qt.Key.Key_Up)
    assert board.place.parts.head.current_part() == (Kind.STAGE, STAGE)
    board.key(Qt.Key.Key_Down)
    board.key(Qt.Key.Key_Down)
    assert board.place.parts.board.hasFocus()


def test_a_moment_goes_on_within_its_stage_and_then_into_the_next(board_on: Boards) -> None:
    board = board_on(_two_stages())
    _at(board, Kind.MOMENT, CHECK_IN)
    board.key(Qt.Key.Key_Right, ALT | Qt.KeyboardModifier.ShiftModifier)
    assert _journey(board) == [["Arrival", "Breakfast", "Check-in"], ["Departure", "Farewell"]]
    board.key(Qt.Key.Key_Right, ALT)
    assert _journey(board) == [["Arrival", "Breakfast"], ["Departure", "Check-in", "Farewell"]]
    assert board.place.parts.head.current_part() == (Kind.MOMENT, CHECK_IN)


def test_a_moment_is_dragged_before_another_in_another_stage(board_on: Boards) -> None:
    board = board_on(_two_stages())
    head = board.place.parts.head
    goal = head.visualRect(head.head.index_of((Kind.MOMENT, FAREWELL)))
    assert dragged(head, moment_packed(board.session.file_id, CHECK_IN), QPoint(goal.left() + 4, goal.center().y()))
    assert _journey(board) == [["Arrival", "Breakfast"], ["Departure", "Check-in", "Farewell"]]


def test_a_stage_is_dragged_behind_another(board_on: Boards) -> None:
    board = board_on(_two_stages())
    head = board.place.parts.head
    goal = head.visualRect(head.head.index_of((Kind.STAGE, AWAY)))
    assert dragged(head, stage_packed(board.session.file_id, STAGE), QPoint(goal.right() - 4, goal.center().y()))
    assert _journey(board) == [["Departure", "Farewell"], ["Arrival", "Check-in", "Breakfast"]]


def test_the_keyboard_moves_a_stage(board_on: Boards) -> None:
    board = board_on(_two_stages())
    _at(board, Kind.STAGE, AWAY)
    board.key(Qt.Key.Key_Left, ALT)
    assert [row[0] for row in _journey(board)] == ["Departure", "Arrival"]


def test_a_moment_is_renamed_where_it_stands(board_on: Boards) -> None:
    board = board_on()
    _at(board, Kind.MOMENT, CHECK_IN)
    board.key(Qt.Key.Key_F2)
    board.type("Arrival at the desk")
    board.key(Qt.Key.Key_Return)
    assert board.session.playbook.moments[CHECK_IN].name == "Arrival at the desk"
    assert board.place.parts.head.hasFocus()


def test_a_new_moment_stands_behind_the_one_at_hand_and_is_named_at_once(board_on: Boards) -> None:
    board = board_on()
    _at(board, Kind.MOMENT, CHECK_IN)
    board.window.desk.actions["add.moment"].trigger()
    board.type("The lift")
    board.key(Qt.Key.Key_Return)
    assert _journey(board) == [["Arrival", "Check-in", "The lift", "Breakfast"]]


def test_a_new_stage_offers_a_place_for_its_first_moment(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on()
    board.window.desk.actions["add.stage"].trigger()
    board.key(Qt.Key.Key_Escape)
    head = board.place.parts.head
    vacant = head.head.index(1, head.head.columnCount() - 1)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.visualRect(vacant).center())
    board.key(Qt.Key.Key_Escape)
    assert _journey(board)[-1] == ["New stage", "New moment"]


def test_deleting_a_moment_leaves_its_standards_in_the_tray(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    _at(board, Kind.MOMENT, CHECK_IN)
    board.key(Qt.Key.Key_Delete)
    assert [one.title for one in board.session.playbook.unplaced()] == ["Standard 1"]
    saved(board.session, qtbot)
    board.undo()
    assert board.titles() == ["Standard 1"]


def test_the_panel_opens_on_enter_writes_and_gives_the_keyboard_back(board_on: Boards) -> None:
    board = board_on()
    _at(board, Kind.MOMENT, CHECK_IN)
    board.key(Qt.Key.Key_Return)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    board.type("Reception")
    board.key(Qt.Key.Key_Escape)
    assert board.session.playbook.moments[CHECK_IN].name == "Reception"
    assert board.place.parts.head.hasFocus()
    assert not board.place.parts.panel.isVisible()


def test_a_finding_about_an_owner_leads_to_its_field(board_on: Boards) -> None:
    board = board_on()
    board.window.go(Target(Kind.MOMENT, BREAKFAST, "owner"))
    field = QApplication.focusWidget()
    assert isinstance(field, QComboBox)
    assert field.accessibleName() == "Owner"


def test_a_finding_about_a_gap_leads_to_the_first_empty_cell(board_on: Boards) -> None:
    board = board_on(playbook_with(standard(1, step=Step.IDEAL)))
    board.window.go(Target(Kind.MOMENT, CHECK_IN, "step"))
    assert board.place.parts.board.current_cell() == (CHECK_IN, Step.CULTURE)


def test_the_panel_closes_when_its_moment_is_gone(board_on: Boards) -> None:
    board = board_on()
    board.window.go(Target(Kind.MOMENT, BREAKFAST))
    board.place.parts.edits.delete_part((Kind.MOMENT, BREAKFAST))
    assert not board.place.parts.panel.isVisible()


def test_the_path_is_put_in_order_by_keyboard(board_on: Boards) -> None:
    board = board_on()
    board.window.go(Target(Kind.MOMENT, CHECK_IN, "path"))
    path = board.place.findChild(PathField)
    assert path
    path._rows.setCurrentRow(1)
    board.key(Qt.Key.Key_Up, ALT)
    assert board.session.playbook.moments[CHECK_IN].path == (MANAGER, ROLE)
    path._add(1)
    assert board.session.playbook.moments[CHECK_IN].path == (MANAGER, ROLE, ROLE)
    board.key(Qt.Key.Key_Delete)
    assert board.session.playbook.moments[CHECK_IN].path == (MANAGER, ROLE)


def test_an_empty_playbook_begins_with_usual_moments_in_one_operation(board_on: Boards, qtbot: QtBot) -> None:
    board = board_on(Playbook(About(id=ABOUT)))
    assert board.place.empty.isVisible()
    qtbot.mouseClick(board.place.empty.usual, Qt.MouseButton.LeftButton)
    assert len(board.session.playbook.moments) == 6
    assert not board.place.empty.isVisible()
    saved(board.session, qtbot)
    board.undo()
    assert not board.session.playbook.stages
