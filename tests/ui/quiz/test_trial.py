"""The quiz and the self-assessment are taken by keyboard, and explained at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.entities import Choice, Question
from playbook_app.domain.vocabulary import QuestionKind, Step
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.quiz.trial.card import AnswerCard
from playbook_app.ui.quiz.trial.page import TrialPage
from playbook_app.ui.target import PlaceName
from tests.factories import playbook_with, standard
from tests.ui.catalogue.worlds import Windows, place_of, question


def begun(windows: Windows, qtbot: QtBot, start: str, *questions: Question) -> TrialPage:
    """Return the page of a trial that was begun by its button."""
    place = place_of(windows, PlaceName.QUIZ, playbook_with(standard(1, step=Step.EMPOWERMENT), *questions))
    _press(place, "Try it", qtbot)
    page = place.findChild(TrialPage)
    assert page
    _press(page, start, qtbot)
    return page


def _press(within: CataloguePlace | TrialPage, text: str, qtbot: QtBot) -> None:
    button = next(one for one in within.findChildren(QPushButton) if one.text() == text and one.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(page: TrialPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()]


def answers(page: TrialPage) -> list[str]:
    return [one.text() for one in page.findChildren(AnswerCard) if one.isVisible()]


def press(key: Qt.Key, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def number_of(page: TrialPage, answer: str) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_1 + answers(page).index(answer))


def test_a_right_answer_is_told_at_once_with_its_reason(window_on: Windows, qtbot: QtBot) -> None:
    page = begun(window_on, qtbot, "Take the quiz", question(1, explanation="It is *so*."))
    press(number_of(page, "Yes"), qtbot)
    assert {"Right.", "It is so."} <= set(words(page))


def test_a_wrong_answer_shows_the_right_one_and_the_score_what_to_read(window_on: Windows, qtbot: QtBot) -> None:
    page = begun(window_on, qtbot, "Take the quiz", question(1, standard=standard(1).id))
    press(number_of(page, "No"), qtbot)
    assert "Not quite." in words(page)
    told = [one.accessibleName() for one in page.findChildren(AnswerCard) if one.isVisible()]
    assert any("Yes This is right." in one for one in told)
    press(Qt.Key.Key_Return, qtbot)
    assert any(one.startswith("None of the answers") for one in words(page))
    assert "Right: Yes" in words(page)
    assert "CHK-01  Standard 1" in [one.text() for one in page.findChildren(QPushButton)]


def test_all_right_answers_are_to_be_picked_where_there_are_several(window_on: Windows, qtbot: QtBot) -> None:
    both = question(1, choices=(Choice("One", 1), Choice("Two", 1), Choice("Three")))
    page = begun(window_on, qtbot, "Take the quiz", both)
    press(number_of(page, "One"), qtbot)
    press(number_of(page, "Two"), qtbot)
    press(Qt.Key.Key_Return, qtbot)
    assert "Right." in words(page)


def test_one_question_follows_another_to_the_score(window_on: Windows, qtbot: QtBot) -> None:
    page = begun(window_on, qtbot, "Take the quiz", question(1), question(2), question(3))
    for _ in range(3):
        press(number_of(page, "Yes"), qtbot)
        press(Qt.Key.Key_Return, qtbot)
    assert any(one.startswith("All 3 right") for one in words(page))


def test_the_self_assessment_tells_where_strength_and_growth_lie(window_on: Windows, qtbot: QtBot) -> None:
    leaning = question(1, QuestionKind.MENTALITY, standard=standard(1).id)
    page = begun(window_on, qtbot, "Assess yourself", leaning)
    assert answers(page) == ["Wait", "Ask", "Act"]
    press(Qt.Key.Key_2, qtbot)
    press(Qt.Key.Key_Return, qtbot)
    told = words(page)
    assert "Room to grow: 1 of 2 points." in told
    assert "Empowerment" in told
    assert any(one.startswith("Look up what you may decide") for one in told)


def test_without_questions_the_trial_says_what_is_missing(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.QUIZ, playbook_with())
    _press(place, "Try it", qtbot)
    page = place.findChild(TrialPage)
    assert page
    starts = [one for one in page.findChildren(QPushButton) if one.text() in {"Take the quiz", "Assess yourself"}]
    assert not any(one.isEnabled() for one in starts)


def test_escape_leads_back_to_the_questions(window_on: Windows, qtbot: QtBot) -> None:
    page = begun(window_on, qtbot, "Take the quiz", question(1))
    press(Qt.Key.Key_Escape, qtbot)
    assert not page.isVisible()


def test_the_keyboard_stays_in_the_window_when_the_result_links_to_a_standard(window_on: Windows, qtbot: QtBot) -> None:
    page = begun(window_on, qtbot, "Take the quiz", question(1, standard=standard(1).id))
    press(number_of(page, "No"), qtbot)
    press(Qt.Key.Key_Return, qtbot)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Try again"


def test_enter_begins_the_quiz(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.QUIZ, playbook_with(standard(1), question(1)))
    _press(place, "Try it", qtbot)
    press(Qt.Key.Key_Return, qtbot)
    page = place.findChild(TrialPage)
    assert page
    assert answers(page)
