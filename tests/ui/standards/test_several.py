"""Changing several standards at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Status, Step
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import BREAKFAST, MANAGER, ROLE, playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.standards.opened import at_standards, choose, listed, now, picker

Windows = Callable[..., PlaybookWindow]


def _all_selected(window: PlaybookWindow, qtbot: QtBot) -> StandardsPlace:
    place = at_standards(window)
    place.list.rows.setFocus()
    qtbot.keyClick(place.list.rows, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert place.several.isVisible()
    return place


def test_a_status_is_set_as_one_operation(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    place = _all_selected(window, qtbot)
    operations = window.session.operations
    qtbot.mouseClick(place.several.status, Qt.MouseButton.LeftButton)
    choose("In review")
    assert {now(window, number).status for number in (1, 2)} == {Status.REVIEW}
    saved(window.session, qtbot)
    assert window.session.operations == operations + 1
    assert place.several.isVisible(), "they stay selected"


def test_moment_and_step_keep_the_order(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2), standard(3, moment=BREAKFAST, order="a0")))
    place = at_standards(window)
    place.list.select(standard(1).id)
    place.list.rows.setFocus()
    qtbot.keyClick(place.list.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(place.several.moment, Qt.MouseButton.LeftButton)
    choose("Breakfast")
    assert listed(place) == ["CHK-03", "CHK-01", "CHK-02"]
    assert place.list.selected == (standard(1).id, standard(2).id)
    qtbot.mouseClick(place.several.step, Qt.MouseButton.LeftButton)
    choose("Culture of service")
    assert {now(window, number).step for number in (1, 2)} == {Step.CULTURE}
    assert now(window, 3).step is None


def test_roles_are_added_and_removed_when_the_list_is_closed(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(
        playbook_with(standard(1, roles=frozenset({ROLE})), standard(2, roles=frozenset({ROLE, MANAGER})))
    )
    place = _all_selected(window, qtbot)
    operations = window.session.operations
    qtbot.mouseClick(place.several.roles, Qt.MouseButton.LeftButton)
    choose("Front desk agent")
    choose("Duty manager")
    picker().close()
    assert [now(window, number).roles for number in (1, 2)] == [{MANAGER}, {MANAGER}]
    saved(window.session, qtbot)
    assert window.session.operations == operations + 1


def test_all_go_at_once_and_come_back_at_once(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    place = _all_selected(window, qtbot)
    qtbot.mouseClick(place.several.delete, Qt.MouseButton.LeftButton)
    assert not window.session.playbook.standards
    assert not place.several.isVisible()
    window.session.undo()
    qtbot.waitUntil(lambda: listed(place) == ["CHK-01", "CHK-02"])
