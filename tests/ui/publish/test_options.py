"""The choices beside the pages: only those that a publication heeds are seen, and only those are wished for."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.publishing.compose.options import Choices, Order, Pace
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.ui.publish.options import Options
from playbook_app.ui.publish.yielding import Yielding
from tests.publishing.hotel import MOMENTS, hotel, uid


@pytest.fixture
def area(qtbot: QtBot) -> Yielding:
    found = Yielding(Options(Paper.A4))
    qtbot.addWidget(found)
    found.show()
    return found


@pytest.fixture
def options(area: Yielding) -> Options:
    found = area.widget()
    assert isinstance(found, Options)
    found.show_playbook(hotel())
    return found


def field(options: QWidget, name: str, kind: type[QWidget] = QComboBox) -> QWidget:
    return next(one for one in options.findChildren(kind) if one.accessibleName() == name)


def choose(options: QWidget, name: str, value: object) -> None:
    box = field(options, name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_every_publication_can_be_chosen_and_wishes_for_no_more_than_it_heeds(options: Options) -> None:
    usual = Choices()
    for name, publication in PUBLICATIONS.items():
        choose(options, "Publication", name)
        wish = options.wish()
        assert (wish.publication, wish.paper in publication.papers) == (name, True)
        changed = {key for key in Choices.__slots__ if getattr(wish.choices, key) != getattr(usual, key)}
        assert changed <= publication.choices


def test_fields_that_a_publication_does_not_heed_are_out_of_sight(options: Options) -> None:
    assert not field(options, "A sheet for").isVisible()
    choose(options, "Publication", "lineup")
    assert field(options, "A sheet for").isVisible()
    assert not field(options, "Moment").isVisible()


def test_a_line_up_is_wished_for_as_it_is_chosen(options: Options) -> None:
    choose(options, "Publication", "lineup")
    choose(options, "A sheet for", "mon-fri")
    choose(options, "In which order", "steps")
    choose(options, "Begin with", uid(45))
    start, weeks = field(options, "From", QDateEdit), field(options, "Weeks", QSpinBox)
    assert isinstance(start, QDateEdit)
    assert isinstance(weeks, QSpinBox)
    start.setDate(QDate(2027, 1, 4))
    weeks.setValue(13)
    wished = options.wish().choices
    assert (wished.pace, wished.order, wished.first) == (Pace.MONDAY_TO_FRIDAY, Order.STEPS, uid(45))
    assert (wished.start, wished.weeks) == (date(2027, 1, 4), 13)


def test_a_line_up_begins_on_a_monday(options: Options) -> None:
    choose(options, "Publication", "lineup")
    start = options.wish().choices.start
    assert start
    assert start.weekday() == 0


def test_a_moment_stays_chosen_while_the_playbook_changes_and_goes_with_it(options: Options) -> None:
    choose(options, "Publication", "scorecard")
    choose(options, "Moment", MOMENTS["checkin"].id)
    options.show_playbook(hotel(stories={}))
    assert options.wish().choices.moment == MOMENTS["checkin"].id
    options.show_playbook(hotel(moments={}, standards={}))
    assert options.wish().choices.moment is None


def test_the_wheel_changes_no_choice_while_one_scrolls(options: Options) -> None:
    choose(options, "Publication", "scorecard")
    box = field(options, "Moment")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert options.wish().choices.moment is None
