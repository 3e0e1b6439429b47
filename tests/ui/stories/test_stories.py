"""A story shows its standards, is marked while it shows none, and becomes one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.ui.catalogue.model import Role
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.form.finder import Finder
from playbook_app.ui.target import PlaceName
from tests.factories import CHECK_IN, playbook_with, standard
from tests.ui.catalogue.worlds import Windows, place_of, story


def _button(place: CataloguePlace, text: str) -> QPushButton:
    return next(one for one in place.findChildren(QPushButton) if one.text() == text and one.isVisible())


def _mark(place: CataloguePlace) -> str:
    return str(place.pane.view.model().index(0, 0).data(Role.ROW).mark)


def test_a_story_without_a_standard_is_marked_in_words(window_on: Windows) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with(story(1)))
    assert _mark(place) == "Accidental: shows no standard"


def test_a_story_becomes_a_standard_which_is_shown(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with(story(1, moment=CHECK_IN, body="He ran.")))
    qtbot.mouseClick(_button(place, "Make this a standard"), Qt.MouseButton.LeftButton)
    session = place.desk.session
    (made,) = session.playbook.standards.values()
    assert (made.title, made.moment, made.legendary) == ("Story 1", CHECK_IN, "He ran.")
    assert session.playbook.stories[story(1).id].standards == {made.id}
    assert session.undoable == Label.of("story.standard", name="Story 1")
    assert not place.isVisible()


def test_a_standard_is_found_by_typing_and_attached(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with(story(1), standard(1), standard(2, title="Own it")))
    qtbot.mouseClick(_button(place, "Show a standard…"), Qt.MouseButton.LeftButton)
    finder = place.findChild(Finder)
    assert finder
    words = QApplication.focusWidget()
    assert words is not None
    qtbot.keyClicks(words, "own")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert place.desk.session.playbook.stories[story(1).id].standards == {standard(2).id}
    assert _mark(place) == ""


def test_a_standard_is_taken_out_by_its_cross(window_on: Windows, qtbot: QtBot) -> None:
    shown = story(1, standards=frozenset({standard(1).id, standard(2).id}))
    place = place_of(window_on, PlaceName.STORIES, playbook_with(shown, standard(1), standard(2)))
    name = "Take CHK-01  Standard 1 out"
    cross = next(one for one in place.form.findChildren(QToolButton) if one.accessibleName() == name)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert place.desk.session.playbook.stories[shown.id].standards == {standard(2).id}


def test_a_moment_is_chosen_and_taken_out(window_on: Windows, qtbot: QtBot) -> None:
    place = place_of(window_on, PlaceName.STORIES, playbook_with(story(1)))
    chip = next(one for one in place.form.findChildren(QPushButton) if one.accessibleName() == "Moment: No moment")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    words = QApplication.focusWidget()
    assert words is not None
    qtbot.keyClick(words, Qt.Key.Key_Down)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    stories = place.desk.session.playbook.stories
    assert stories[story(1).id].moment is not None
    assert stories[story(1).id].moment != CHECK_IN
    out = next(one for one in place.form.findChildren(QToolButton) if one.accessibleName() == "Take it out")
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    assert place.desk.session.playbook.stories[story(1).id].moment is None


def test_newest_first_puts_undated_stories_last(window_on: Windows) -> None:
    import datetime as dt

    from tests.ui.catalogue.worlds import listed

    told = (story(1), story(2, date=dt.date(2020, 1, 1)), story(3, date=dt.date(2026, 1, 1)))
    place = place_of(window_on, PlaceName.STORIES, playbook_with(*told))
    place.pane.choose("sort", "date")
    assert listed(place) == ["Story 3", "Story 2", "Story 1"]
