"""A question's form: answers are written, ordered, marked right or given points; its kind decides what is shown."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.entities import Choice, Question
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.ui.catalogue.model import Role
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.target import PlaceName
from tests.factories import playbook_with
from tests.ui.catalogue.worlds import Windows, listed, place_of, question
from tests.ui.conftest import saved

_Kind = TypeVar("_Kind", bound=QWidget)
ALT = Qt.KeyboardModifier.AltModifier


def quiz(windows: Windows, *questions: Question) -> CataloguePlace:
    return place_of(windows, PlaceName.QUIZ, playbook_with(*questions))


def seen(place: CataloguePlace, kind: type[_Kind]) -> list[_Kind]:
    return [one for one in place.form.findChildren(kind) if one.isVisible()]


def named(place: CataloguePlace, name: str) -> QLineEdit:
    return next(one for one in seen(place, QLineEdit) if one.accessibleName() == name)


def choices(place: CataloguePlace) -> tuple[Choice, ...]:
    found = place.subject.entity
    assert isinstance(found, Question)
    return found.choices


def test_questions_stand_under_their_kinds_and_can_be_narrowed(window_on: Windows) -> None:
    place = quiz(window_on, question(1, QuestionKind.MENTALITY), question(2))
    assert listed(place) == ["Knowledge", "Question 2?", "Mentality", "Question 1?"]
    place.pane.choose("kind", "mentality")
    assert listed(place) == ["Mentality", "Question 1?"]


def test_an_answer_is_marked_as_right_and_no_longer(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1))
    boxes = seen(place, QCheckBox)
    assert [box.isChecked() for box in boxes] == [True, False]
    qtbot.keyClick(boxes[1], Qt.Key.Key_Space)
    assert choices(place) == (Choice("Yes", 1), Choice("No", 1))
    qtbot.keyClick(boxes[0], Qt.Key.Key_Space)
    assert choices(place) == (Choice("Yes"), Choice("No", 1))


def test_a_question_without_a_right_answer_is_marked(window_on: Windows) -> None:
    place = quiz(window_on, question(1, choices=(Choice("Yes"), Choice("No"))))
    assert place.pane.view.model().index(1, 0).data(Role.ROW).mark == "No answer is marked as right"


def test_enter_adds_an_answer_below_which_is_written_at_once(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1))
    qtbot.keyClick(named(place, "Answer 1"), Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "Perhaps")
    qtbot.waitUntil(lambda: choices(place)[1].text == "Perhaps")
    assert [one.text for one in choices(place)] == ["Yes", "Perhaps", "No"]


def test_answers_are_moved_by_keys_and_taken_out_by_their_cross(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1))
    qtbot.keyClick(named(place, "Answer 1"), Qt.Key.Key_Down, ALT)
    assert [one.text for one in choices(place)] == ["No", "Yes"]
    cross = [one for one in seen(place, QToolButton) if one.accessibleName() == "Take out"]
    qtbot.mouseClick(cross[0], Qt.MouseButton.LeftButton)
    assert choices(place) == (Choice("Yes", 1),)


def test_moving_an_answer_is_an_edit_of_its_own(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1))
    session = place.desk.session
    qtbot.keyClicks(named(place, "Answer 1"), "!")
    qtbot.keyClick(named(place, "Answer 1"), Qt.Key.Key_Down, ALT)
    saved(session, qtbot)
    session.undo()
    saved(session, qtbot)
    assert sorted(one.text for one in choices(place)) == ["No", "Yes!"]
    assert choices(place)[0].text == "Yes!"


def test_a_scale_gives_points(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1, QuestionKind.MENTALITY))
    assert not seen(place, QCheckBox)
    points = seen(place, QSpinBox)
    assert [one.value() for one in points] == [0, 1, 2]
    qtbot.keyClick(points[0], Qt.Key.Key_Up)
    assert choices(place)[0].points == 1


def test_a_new_question_takes_the_kind_that_is_looked_at(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1))
    place.pane.choose("kind", "mentality")
    place.desk.actions["add.question"].trigger()
    made = place.subject.entity
    assert isinstance(made, Question)
    assert made.kind is QuestionKind.MENTALITY
    assert [one.points for one in made.choices] == [0, 1, 2, 3]
    assert place.desk.session.undoable == Label.of("question.add", name="untitled")


def test_questions_for_guests_show_the_scale_of_the_playbook(window_on: Windows) -> None:
    place = quiz(window_on, question(1, QuestionKind.GUEST, choices=()))
    assert "Missed · Expected · Very good · Legendary" in [one.text() for one in seen(place, QLabel)]
    assert "Change the guest scale…" in [one.text() for one in seen(place, QPushButton)]


def test_a_question_does_not_change_its_kind_by_being_moved(window_on: Windows, qtbot: QtBot) -> None:
    place = quiz(window_on, question(1), question(2, QuestionKind.MENTALITY))
    qtbot.keyClick(place.pane.view, Qt.Key.Key_Down, ALT)
    assert place.desk.session.undoable is None
