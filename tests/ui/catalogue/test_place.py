"""A place of list and editor does what people expect of one, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind, Tier
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.target import PlaceName, Target
from tests.factories import CHECK_IN, MANAGER, ROLE, entity_id, playbook_with, standard
from tests.ui.catalogue.worlds import Windows, chief, listed, place_of, story, term
from tests.ui.conftest import saved

THREE = (story(1), story(2), story(3))
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def stories(windows: Windows) -> CataloguePlace:
    return place_of(windows, PlaceName.STORIES, playbook_with(*THREE))


def roles(windows: Windows) -> CataloguePlace:
    return place_of(windows, PlaceName.ROLES, playbook_with(chief()))


def test_the_first_is_selected_and_its_form_shown(window_on: Windows) -> None:
    place = stories(window_on)
    assert place.pane.view.selected() == [THREE[0].id]
    assert place.subject.id == THREE[0].id


def test_the_arrows_walk_the_list_and_enter_goes_to_the_name(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down)
    assert place.subject.id == THREE[1].id
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Title"


def test_what_is_typed_into_the_name_shows_in_the_list(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(focused, "The umbrella")
    qtbot.waitUntil(lambda: listed(place)[0] == "The umbrella")
    assert place.desk.session.playbook.stories[THREE[0].id].title == "The umbrella"


def test_search_looks_in_all_texts_without_case_or_accents(window_on: Windows, qtbot: QtBot) -> None:
    book = playbook_with(*THREE, story(4, body="In **Travemünde** by the water"))
    place = place_of(window_on, PlaceName.STORIES, book)
    qtbot.keyClick(place, Qt.Key.Key_F, CONTROL)
    qtbot.keyClicks(place.pane.search, "water TRAVEMUNDE")
    assert listed(place) == ["Story 4"]
    qtbot.keyClicks(place.pane.search, "xyz")
    assert listed(place) == []
    place.pane.search.clear()
    assert len(listed(place)) == 4


def test_a_new_one_is_named_at_once(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    add = next(button for button in place.pane.findChildren(QPushButton) if button.accessibleName() == "Add a story")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "New one")
    qtbot.waitUntil(lambda: listed(place)[-1] == "New one")


def test_an_empty_place_says_what_it_is_for_and_is_filled_by_its_button(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with())
    button = next(one for one in place.findChildren(QPushButton) if one.text() == "Add a story" and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(place.desk.session.playbook.stories) == 1


def test_delete_takes_the_selected_and_undo_brings_them_back(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Delete)
    assert listed(place) == ["Story 3"]
    assert place.pane.view.selected() == [THREE[2].id]
    saved(place.desk.session, qtbot)
    assert place.desk.session.undoable == Label.of("stories.delete", count="2")
    qtbot.keyClick(place, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(listed(place)) == 3)


def test_a_deleted_role_leaves_moments_and_standards_whole(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.ROLES, playbook_with(standard(1, roles=frozenset({ROLE, MANAGER}))))
    place.select([ROLE])
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Delete)
    book = place.desk.session.playbook
    assert book.moments[CHECK_IN].owner is None
    assert book.moments[CHECK_IN].path == (MANAGER,)
    assert book.standards[standard(1).id].roles == {MANAGER}


def test_alt_and_the_arrows_move_what_is_selected(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    assert listed(place) == ["Story 2", "Story 1", "Story 3"]
    assert place.pane.view.selected() == [THREE[0].id]
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    assert listed(place) == ["Story 2", "Story 3", "Story 1"]
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Up, ALT)
    assert listed(place) == ["Story 2", "Story 1", "Story 3"]
    assert place.desk.session.undoable == Label.of("story.move", name="Story 1")


def test_a_role_moved_over_a_heading_changes_its_tier(window_on: Windows, qtbot: QtBot) -> None:
    place = roles(window_on)
    assert listed(place) == ["Frontline", "Front desk agent", "Duty manager", "Senior leaders", "Chief"]
    place.select([MANAGER])
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    assert listed(place) == ["Frontline", "Front desk agent", "Senior leaders", "Duty manager", "Chief"]
    assert place.desk.session.playbook.roles[MANAGER].tier is Tier.SENIOR_LEADER
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Up, ALT)
    assert place.desk.session.playbook.roles[MANAGER].tier is Tier.FRONTLINE


def _drop(place: CataloguePlace, ids: list[str], title: str, *, below: bool) -> None:
    view = place.pane.view
    row = listed(place).index(title)
    rect = view.visualRect(view.model().index(row, 0))
    point = QPointF(rect.center().x(), rect.bottom() - 2 if below else rect.top() + 2)
    data = QMimeData()
    data.setData("application/x-playbook-entities", "\n".join(ids).encode())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(point, move, data, left, none))
    QApplication.sendEvent(view.viewport(), QDropEvent(point, move, data, left, none))


@pytest.mark.parametrize(
    ("below", "expected"), [(False, ["Story 3", "Story 1", "Story 2"]), (True, ["Story 1", "Story 3", "Story 2"])]
)
def test_a_dragged_story_stands_where_it_is_dropped(window_on: Windows, below: bool, expected: list[str]) -> None:
    place = stories(window_on)
    _drop(place, [THREE[2].id], "Story 1", below=below)
    assert listed(place) == expected


def test_a_drop_of_something_unknown_changes_nothing(window_on: Windows) -> None:
    place = stories(window_on)
    _drop(place, ["no such story"], "Story 1", below=False)
    assert listed(place) == ["Story 1", "Story 2", "Story 3"]


def test_what_is_sorted_otherwise_cannot_be_moved(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    place.pane.choose("sort", "title")
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    assert place.desk.session.undoable is None


def test_next_and_previous_go_through_the_list(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place, Qt.Key.Key_PageDown, CONTROL)
    assert place.subject.id == THREE[1].id
    qtbot.keyClick(place, Qt.Key.Key_PageUp, CONTROL)
    assert place.subject.id == THREE[0].id
    assert not place.desk.actions["standard.previous"].isEnabled()


def test_a_copy_stands_behind_and_is_selected(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place, Qt.Key.Key_D, CONTROL)
    assert listed(place) == ["Story 1", "Story 1", "Story 2", "Story 3"]
    assert place.subject.id not in {one.id for one in THREE}


def test_a_target_is_shown_although_the_search_hides_it(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClicks(place.pane.search, "Story 1")
    place.desk.go(Target(Kind.STORY, THREE[2].id, "source"))
    assert place.subject.id == THREE[2].id
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Where it comes from"


def test_an_edit_elsewhere_keeps_selection_and_updates_the_row(window_on: Windows) -> None:
    place = stories(window_on)
    place.select([THREE[1].id])
    session = place.desk.session
    session.perform(Label.of("edit"), edit(session.playbook, Kind.STORY, THREE[0].id, title="Renamed"))
    assert listed(place)[0] == "Renamed"
    assert place.pane.view.selected() == [THREE[1].id]


def test_what_changed_out_of_sight_shows_on_return(window_on: Windows) -> None:
    place = stories(window_on)
    place.desk.visit(PlaceName.GLOSSARY)
    session = place.desk.session
    session.perform(Label.of("edit"), edit(session.playbook, Kind.STORY, THREE[0].id, title="Renamed"))
    place.desk.visit(PlaceName.STORIES)
    assert listed(place)[0] == "Renamed"


def test_selection_search_and_order_are_remembered(window_on: Windows) -> None:
    place = stories(window_on)
    place.pane.choose("sort", "title")
    place.select([THREE[1].id])
    kept = place.kept()
    place.pane.choose("sort", "")
    place.select([THREE[0].id])
    place.restore(kept)
    assert place.subject.id == THREE[1].id
    assert place.pane.choice("sort") == "title"


def test_a_narrow_place_shows_list_and_editor_in_turn(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    place.setParent(None)
    qtbot.addWidget(place)
    place.resize(600, 600)
    place.show()
    assert place.pane.isVisible()
    assert not place.form.isVisible()
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Return)
    assert place.form.isVisible()
    assert not place.pane.isVisible()


def test_several_at_once_are_counted_and_can_be_deleted_together(window_on: Windows, qtbot: QtBot) -> None:
    place = stories(window_on)
    qtbot.keyClick(place.pane.view, Qt.Key.Key_A, CONTROL)
    button = next(one for one in place.findChildren(QPushButton) if one.text() == "Delete them")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert listed(place) == []
    assert not place.desk.session.playbook.stories


def test_an_untitled_one_is_called_so_when_it_goes(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with(story(1, title="")))
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Delete)
    assert place.desk.session.undoable == Label.of("story.delete", name="untitled")


def test_a_role_links_to_its_moments(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.ROLES, playbook_with())
    place.select([ROLE])
    names = [one.accessibleName() for one in place.form.findChildren(QPushButton) if one.isVisible()]
    assert names.count("Check-in") == 2
    assert entity_id(3) == MANAGER


def test_the_heading_over_the_first_entry_is_in_sight(window_on: Windows, qtbot: QtBot) -> None:
    terms = (term(number, f"{chr(ord('A') + number)} word") for number in range(20))
    place = place_of(window_on, PlaceName.GLOSSARY, playbook_with(*terms))
    view = place.pane.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.verticalScrollBar().value() == 0
