"""Finding one's way in the list."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.ui.form.chip import Chip
from playbook_app.ui.standards.haystacks import Haystacks
from playbook_app.ui.standards.query import Order, Query, found
from playbook_app.ui.target import Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import BREAKFAST, ROLE, playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.standards.opened import at_standards, choose, listed, named, now, picker, search_field

Windows = Callable[..., PlaybookWindow]


def test_typing_finds_words_in_any_text_whatever_case_and_accents(window_on: Windows, qtbot: QtBot) -> None:
    first = standard(1, tools="Un café, a tray", extra=(("Old number", "Gate 7"),))
    place = at_standards(
        window_on(
            playbook_with(first, standard(2, why="Tray")),
        )
    )
    qtbot.keyClicks(search_field(place), "CAFE tray")
    qtbot.waitUntil(lambda: listed(place) == ["CHK-01"])
    search_field(place).selectAll()
    qtbot.keyClicks(search_field(place), "gate")
    assert listed(place) == ["CHK-01"]


def test_a_filter_leaves_what_it_names_and_all_can_be_shown_again(window_on: Windows, qtbot: QtBot) -> None:
    place = at_standards(
        window_on(playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.EMPOWERMENT), standard(3)))
    )
    qtbot.mouseClick(named(place, "Step: All steps"), Qt.MouseButton.LeftButton)
    choose("Empowerment")
    assert listed(place) == ["CHK-02"]
    choose("No step yet")
    assert listed(place) == ["CHK-02", "CHK-03"]
    picker().close()
    qtbot.mouseClick(named(place, "Show all"), Qt.MouseButton.LeftButton)
    assert named(place, "Step: All steps").isVisible()


def test_seldom_used_filters_come_when_asked_for(window_on: Windows, qtbot: QtBot) -> None:
    place = at_standards(window_on(playbook_with(standard(1))))
    chips = [chip for chip in place.list.filters.findChildren(Chip) if chip.accessibleName() == "Status: Any status"]
    assert not chips[0].isVisible()
    qtbot.mouseClick(named(place, "More filters"), Qt.MouseButton.LeftButton)
    assert chips[0].isVisible()


def test_what_is_not_found_says_so_and_offers_the_way_back(window_on: Windows, qtbot: QtBot) -> None:
    place = at_standards(window_on(playbook_with()))
    assert any(
        "Write the first one." in label.text()
        for label in place.list.findChildren(type(place.list._found))
        if label.isVisible()
    )
    add = next(
        one for one in place.list.findChildren(QPushButton) if one.text() == "Add a standard" and one.isVisible()
    )
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert listed(place) == ["NEW-01"]


def test_the_orders_are_what_they_say() -> None:
    playbook = playbook_with(
        standard(1, title="Water", status=Status.RETIRED, why="So", moment=BREAKFAST),
        standard(2, title="Bread", status=Status.DRAFT),
        standard(3, title="Apples", status=Status.REVIEW, why="So", tools="Tray", code=""),
    )

    def order(order: Order, **fields: object) -> list[str]:
        query = replace(Query(order=order), **fields)  # type: ignore[arg-type]
        return [playbook.standards[one].title for one in found(playbook, query, Haystacks())]

    assert order(Order.JOURNEY) == ["Bread", "Apples", "Water"]
    assert order(Order.CODE) == ["Water", "Bread", "Apples"]
    assert order(Order.TITLE) == ["Apples", "Bread", "Water"]
    assert order(Order.STATUS) == ["Bread", "Apples", "Water"]
    assert order(Order.READINESS) == ["Bread", "Water", "Apples"]
    assert order(Order.CHANGED, changed={standard(3).id: 2, standard(1).id: 1}) == ["Apples", "Water", "Bread"]


def test_the_latest_change_is_first_also_after_reopening(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2), standard(3)))
    place = at_standards(window)
    changes = edit(window.session.playbook, Kind.STANDARD, standard(2).id, title="Newer")
    window.session.perform(Label.of("edit", field="title", name="CHK-02"), changes)
    saved(window.session, qtbot)
    assert _newest(window, qtbot) == (standard(2).id,)
    place.list.look_for(Query(order=Order.CHANGED))
    assert listed(place)[0] == "CHK-02"


def _newest(window: PlaybookWindow, qtbot: QtBot) -> tuple[object, ...]:
    answers: list[tuple[object, ...]] = []
    window.session.ask(lambda editor: editor.touched(Kind.STANDARD), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_selection_and_scroll_stay_when_others_come_and_go(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(*(standard(number) for number in range(10, 60))))
    place = at_standards(window)
    place.list.select(standard(40).id)
    bar = place.list.rows.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    before = bar.value()
    changes = edit(window.session.playbook, Kind.STANDARD, standard(59).id, moment=BREAKFAST)
    window.session.perform(Label.of("standard.move", name="CHK-59"), changes)
    assert place.list.selected == (standard(40).id,)
    assert bar.value() == before


def test_keys_go_through_the_list_and_into_the_title(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2)))
    place = at_standards(window)
    place.list.rows.setFocus()
    qtbot.keyClick(place.list.rows, Qt.Key.Key_Down)
    assert place.list.selected == (standard(2).id,)
    qtbot.keyClick(place.list.rows, Qt.Key.Key_Return)
    title = place.editor._top.title
    qtbot.waitUntil(title.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert place.list.selected == (standard(1).id,)


def test_delete_takes_what_is_selected_and_the_next_one_is_shown(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2), standard(3)))
    place = at_standards(window)
    place.list.select(standard(2).id)
    place.list.rows.setFocus()
    qtbot.keyClick(place.list.rows, Qt.Key.Key_Delete)
    assert listed(place) == ["CHK-01", "CHK-03"]
    assert place.list.selected == (standard(3).id,)
    window.session.undo()
    qtbot.waitUntil(lambda: listed(place) == ["CHK-01", "CHK-02", "CHK-03"])


def test_a_finding_shows_a_standard_that_filters_hide_and_its_field(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, roles=frozenset({ROLE})), standard(2)))
    place = at_standards(window)
    place.list.look_for(Query(roles=frozenset({ROLE})))
    window.go(Target(Kind.STANDARD, standard(2).id, "measure"))
    assert place.list.selected == (standard(2).id,)
    assert "measure" in place.editor.open_sections()
    qtbot.waitUntil(lambda: place.editor._fields["measure"].focusProxy() is not None)
    qtbot.keyClicks(window.focusWidget(), "Once a week")
    window.session.flush()
    assert now(window, 2).measure == "Once a week"


def test_a_row_speaks_all_that_it_shows(window_on: Windows) -> None:
    place = at_standards(window_on(playbook_with(standard(1, why="So", step=Step.IDEAL))))
    spoken = place.list.model.data(place.list.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "CHK-01, Standard 1, Check-in, Ideal service, Draft, 1 of 6 supports"


def test_a_row_is_drawn_with_its_title(window_on: Windows) -> None:
    place = at_standards(window_on(playbook_with(standard(1), standard(2, title=" ".join(["Long"] * 60)))))
    rows = place.list.rows
    heights = [rows.visualRect(place.list.model.index(row)).height() for row in range(2)]
    assert heights[1] > heights[0]
    picture = rows.viewport().grab(rows.visualRect(place.list.model.index(1))).toImage()
    ground = picture.pixel(QPoint(3, 3))
    assert any(picture.pixel(QPoint(x, 25)) != ground for x in range(40, 200))


def test_without_a_standard_nobody_is_told_to_choose_one(window_on: Windows) -> None:
    place = at_standards(window_on(playbook_with()))
    seen = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert "Choose a standard in the list to read and edit it." not in seen
    assert any("Write the first one." in words for words in seen)
