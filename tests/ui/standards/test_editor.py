"""Editing one standard."""

from collections.abc import Callable
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import Source
from playbook_app.domain.vocabulary import Latitude, Status, Step, Support
from playbook_app.ui.person import naming
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import BREAKFAST, CHECK_IN, MANAGER, NOON, ROLE, playbook_with, standard
from tests.ui.conftest import saved
from tests.ui.standards.opened import at_standards, choose, named, now, picker

Windows = Callable[..., PlaybookWindow]


def _head(place: StandardsPlace, section: str) -> QWidget:
    return place.editor._sections[section].head


def _shown(place: StandardsPlace, name: str, qtbot: QtBot) -> QWidget:
    """Return a button of a comment, which comes into sight when the window has next a moment."""
    qtbot.waitUntil(
        lambda: any(one.accessibleName() == name and one.isVisible() for one in place.findChildren(QWidget))
    )
    return named(place, name)


def test_a_new_standard_begins_in_its_title(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, step=Step.IDEAL)))
    place = at_standards(window)
    window.desk.actions["add.standard"].trigger()
    qtbot.waitUntil(lambda: window.focusWidget() is place.editor._top.title)
    qtbot.keyClicks(window.focusWidget(), "Greet first")
    window.session.flush()
    new = place.editor.draft
    assert new
    assert (new.title, new.code, new.moment, new.step) == ("Greet first", "CHK-02", CHECK_IN, Step.IDEAL)


def test_what_is_typed_is_one_operation(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    operations = window.session.operations
    place.editor.reveal("statement")
    qtbot.keyClicks(window.focusWidget(), "We greet")
    window.session.flush()
    qtbot.keyClicks(window.focusWidget(), " first")
    window.session.flush()
    saved(window.session, qtbot)
    assert now(window).statement == "We greet first"
    assert window.session.operations == operations + 1


def test_supports_fill_with_the_first_key(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    mark = place.editor._supports.marks[Support.MEASURE]
    assert mark.accessibleName() == "Measure: missing"
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_W)
    assert mark.accessibleName() == "Measure: written"


def test_a_closed_section_says_what_is_in_it_or_asks_for_what_is_missing(window_on: Windows) -> None:
    place = at_standards(window_on(playbook_with(standard(1, say="- *“Hello,* **you**”", never_say="No"))))
    assert _head(place, "words").accessibleDescription() == "“Hello, you” · No"
    assert _head(place, "measure").accessibleDescription() == "missing: how would somebody see that this happens?"


def test_sections_open_by_key_and_are_remembered(window_on: Windows, qtbot: QtBot) -> None:
    place = at_standards(window_on(playbook_with(standard(1))))
    _head(place, "ladder").setFocus()
    qtbot.keyClick(_head(place, "ladder"), Qt.Key.Key_Space)
    assert _head(place, "ladder").accessibleName() == "Ladder, open"
    assert place.kept()["sections"] == "ladder"
    qtbot.keyClick(_head(place, "ladder"), Qt.Key.Key_Space)
    assert place.editor.open_sections() == ()


def test_leeway_is_asked_for_only_where_a_standard_may_bend(window_on: Windows, qtbot: QtBot) -> None:
    place = at_standards(window_on(playbook_with(standard(1))))
    assert not place.editor._sections["leeway"].isVisible()
    qtbot.mouseClick(named(place, "Latitude: Fixed"), Qt.MouseButton.LeftButton)
    choose("Flexible")
    assert place.editor._sections["leeway"].isVisible()
    assert cast("object", place.editor.draft.latitude) is Latitude.FLEXIBLE  # type: ignore[union-attr]


def test_a_moment_is_searched_and_chosen_by_keys(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    chip = named(place, "Moment: Check-in")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    rows = picker().focusWidget()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert now(window).moment == BREAKFAST
    assert chip.accessibleName() == "Moment: Breakfast"


def test_roles_are_checked_one_after_the_other(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = at_standards(window)
    qtbot.mouseClick(named(place, "Roles: Nobody yet"), Qt.MouseButton.LeftButton)
    choose("Front desk agent")
    choose("Duty manager")
    assert now(window).roles == {ROLE, MANAGER}
    picker().close()
    assert named(place, "Roles: Front desk agent, Duty manager")


def test_a_code_that_is_taken_says_so_at_the_field_and_keeps_the_text(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1), standard(2, why="See CHK-01.")))
    place = at_standards(window)
    code = cast("QLineEdit", named(place, "Code"))
    code.setFocus()
    code.selectAll()
    qtbot.keyClicks(code, "CHK-02")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert place.editor._top.code.complaint.text() == "The code CHK-02 is taken. Nothing was changed. Choose another."
    assert code.text() == "CHK-02"
    assert now(window).code == "CHK-01"
    code.selectAll()
    qtbot.keyClicks(code, "ARR-01")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert now(window).code == "ARR-01"
    assert now(window, 2).why == "See ARR-01.", "mentions follow"
    assert not place.editor._top.code.complaint.isVisible()


def test_approving_asks_for_a_name_once(window_on: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = window_on(playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.IDEAL)))
    asked: list[str] = []

    def answer(dialog: naming.NameDialog) -> int:
        asked.append("name")
        qtbot.keyClicks(dialog._name, " Ada ")
        return int(naming.QDialog.DialogCode.Accepted)

    monkeypatch.setattr(naming.NameDialog, "exec", answer)
    place = at_standards(window)
    qtbot.mouseClick(named(place, "Status: Draft"), Qt.MouseButton.LeftButton)
    choose("Approved")
    window.desk.actions["standard.next"].trigger()
    window.desk.actions["standard.approve"].trigger()
    assert [(now(window, number).status, now(window, number).approved_by) for number in (1, 2)] == [
        (Status.APPROVED, "Ada"),
        (Status.APPROVED, "Ada"),
    ]
    assert asked == ["name"]


def test_a_day_of_review_is_chosen_and_taken_back(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, review_by=date(2027, 3, 1))))
    place = at_standards(window)
    place.editor.reveal("review_by")
    field = place.editor._fields["review_by"]
    qtbot.keyClick(field, Qt.Key.Key_Space)
    calendar = field.findChild(QCalendarWidget)
    assert calendar
    days = calendar.findChild(QWidget, "qt_calendar_calendarview")
    qtbot.keyClick(days, Qt.Key.Key_Right)
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert now(window).review_by == date(2027, 3, 2)
    qtbot.keyClick(field, Qt.Key.Key_Space)
    none = next(one for one in field.findChildren(QPushButton) if one.text() == "No date")
    qtbot.mouseClick(none, Qt.MouseButton.LeftButton)
    assert now(window).review_by is None


def test_texts_of_ones_own_are_added_moved_and_removed(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, extra=(("Old number", "12"),))))
    place = at_standards(window)
    place.editor.reveal("extra")
    extra = place.editor._fields["extra"]
    qtbot.mouseClick(extra._add, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    qtbot.keyClicks(window.focusWidget(), "Owner")
    qtbot.keyClicks(extra._rows[1].text, "Kitchen")  # type: ignore[attr-defined]
    window.session.flush()
    assert now(window).extra == (("Old number", "12"), ("Owner", "Kitchen"))
    qtbot.mouseClick(extra._rows[1].up, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert now(window).extra == (("Owner", "Kitchen"), ("Old number", "12"))
    qtbot.mouseClick(extra._rows[1].remove, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert now(window).extra == (("Owner", "Kitchen"),)


def test_where_it_came_from_is_shown_only_if_it_came_from_somewhere(window_on: Windows) -> None:
    source = Source("xlsx", (("Nr", "12"),))
    window = window_on(playbook_with(standard(1), standard(2, source=source)))
    place = at_standards(window)
    assert not place.editor._sections["source"].isVisible()
    window.desk.actions["standard.next"].trigger()
    assert place.editor._sections["source"].isVisible()


def test_comments_are_said_answered_settled_and_taken_back(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    window.session.author = type(window.session.author)("Ada", window.session.author.installation)
    place = at_standards(window)
    place.editor.reveal("comments")
    qtbot.keyClicks(window.focusWidget(), "Is this so?")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = next(iter(window.session.playbook.comments.values()))
    assert (said.body, said.author, said.subject) == ("Is this so?", "Ada", standard(1).id)
    qtbot.mouseClick(_shown(place, "Answer Ada", qtbot), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.focusWidget(), "It is.")
    qtbot.mouseClick(
        next(one for one in place.findChildren(QPushButton) if one.text() == "Comment"), Qt.MouseButton.LeftButton
    )
    assert {one.subject for one in window.session.playbook.comments.values()} == {standard(1).id, said.id}
    qtbot.mouseClick(_shown(place, "Settle the comment of Ada", qtbot), Qt.MouseButton.LeftButton)
    assert window.session.playbook.comments[said.id].resolved
    qtbot.mouseClick(_shown(place, "Delete the comment of Ada", qtbot), Qt.MouseButton.LeftButton)
    assert not window.session.playbook.comments


def test_enter_in_the_title_goes_on_and_pasted_lines_become_one(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, title="")))
    place = at_standards(window)
    title = cast("QTextEdit", place.editor._top.title)
    title.setFocus()
    qtbot.keyClicks(title, "Greet")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert not title.hasFocus()
    assert now(window).title == "Greet"


def test_an_approved_standard_goes_back_to_review_when_its_text_changes(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(
        playbook_with(standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON))
    )
    place = at_standards(window)
    place.editor.reveal("why")
    qtbot.keyClicks(window.focusWidget(), "So")
    window.session.flush()
    assert named(place, "Status: In review")


def test_a_copy_is_written_on_at_once(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    at_standards(window)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [one.code for one in window.session.playbook.standards_in_order()] == ["CHK-01", "CHK-02"]


def test_a_pasted_standard_keeps_what_it_says_and_where_it_stands(window_on: Windows) -> None:
    window = window_on(playbook_with(standard(1, why="So", roles=frozenset({ROLE}), step=Step.CULTURE)))
    at_standards(window)
    window.desk.actions["edit.copy"].trigger()
    window.desk.actions["edit.paste"].trigger()
    pasted = next(one for one in window.session.playbook.standards.values() if one.id != standard(1).id)
    assert (pasted.why, pasted.roles, pasted.moment, pasted.step) == ("So", {ROLE}, CHECK_IN, Step.CULTURE)
    assert pasted.code == "CHK-02"
