"""Publications on sheets, chosen in the window: their fields come and go, and their pages are shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.paper import Paper
from playbook_app.ui.application import Application
from playbook_app.ui.publish.document import DocumentView
from playbook_app.ui.publish.options import Options
from playbook_app.ui.publish.place import PublishPlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard
from tests.ui.publish.test_place import PATIENCE


@pytest.fixture
def options(qtbot: QtBot) -> Options:
    made = Options(Paper.A5)
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(options: Options, publication: str) -> None:
    box = options.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData(publication))
    box.activated.emit(box.currentIndex())


def _box(options: Options, text: str) -> QCheckBox:
    return next(box for box in options.findChildren(QCheckBox) if box.text() == text)


def _distance(options: Options, name: str) -> QDoubleSpinBox:
    return next(field for field in options.findChildren(QDoubleSpinBox) if field.accessibleName() == name)


def test_cards_are_folded_moved_and_tested(options: Options) -> None:
    _choose(options, "cards")
    _box(options, "Folded along the top").click()
    _box(options, "Test page for the printer").click()
    _distance(options, "To the right").setValue(-0.5)
    _distance(options, "Upwards").setValue(1.25)
    wish = options.wish()
    assert wish.choices.fold
    assert wish.choices.test_page
    assert wish.choices.back_offset == (-0.5, 1.25)
    assert wish.paper is Paper.A4


def test_what_belongs_to_cards_is_no_part_of_a_handbook(options: Options) -> None:
    _choose(options, "cards")
    _box(options, "Folded along the top").click()
    _choose(options, "handbook")
    assert not options.wish().choices.fold
    assert not _box(options, "Folded along the top").isVisible()
    assert not _distance(options, "Upwards").isVisible()


def test_a_booklet_has_its_creep(options: Options) -> None:
    _choose(options, "booklet")
    _distance(options, "Creep of each sheet").setValue(0.1)
    assert options.wish().choices.creep == pytest.approx(0.1)


def test_a_poster_comes_on_large_sheets(options: Options) -> None:
    _choose(options, "poster")
    assert options.wish().paper is Paper.A3


def test_a_distance_that_changes_is_told(options: Options, qtbot: QtBot) -> None:
    _choose(options, "cards")
    with qtbot.waitSignal(options.changed):
        _distance(options, "Upwards").setValue(2)


@pytest.mark.parametrize("kept", ["-0.5;1.25", "0;0", "15;-15"])
def test_a_printer_s_offset_is_restored(options: Options, kept: str) -> None:
    options.offset.restore(kept)
    assert options.offset.kept == kept


@pytest.mark.parametrize("kept", ["", "1", "a;b", "nan;1", "1;2;3", "1e9;1"])
def test_what_is_no_offset_is_left_alone(options: Options, kept: str) -> None:
    options.offset.restore(kept)
    assert options.offset.value() == (0, 0)


def test_the_offset_is_kept_for_the_next_window(application: Application, made: Callable[..., Path]) -> None:
    first = application.open(made(playbook_with()))
    _distance(_options_of(first), "Upwards").setValue(0.75)
    second = application.open(made(playbook_with(), "Other.playbook"))
    assert _options_of(second).offset.value() == (0, 0.75)


def _options_of(window: PlaybookWindow) -> Options:
    window.visit(PlaceName.PUBLISH)
    found = window.findChild(Options)
    assert found
    return found


def test_the_sheets_of_cards_are_shown(window_on: Callable[..., PlaybookWindow], qtbot: QtBot) -> None:
    world = playbook_with(standard(1, title="Greet first", step=Step.IDEAL, statement="Everybody is greeted."))
    window = window_on(world)
    window.visit(PlaceName.PUBLISH)
    place = window.findChild(PublishPlace)
    assert place
    shown, options = place.findChild(DocumentView), place.findChild(Options)
    assert shown
    assert options
    _choose(options, "cards")
    qtbot.waitUntil(lambda: shown.pages == 2, timeout=PATIENCE)
