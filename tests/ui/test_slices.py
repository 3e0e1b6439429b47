from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.application import Application
from playbook_app.ui.slices import Leisure, Slices
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.stories.place import StoriesPlace
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import playbook_with, standard

Windows = Callable[..., PlaybookWindow]


@pytest.fixture
def nothing_is_put_off() -> None:
    """Here things are put off, as in the program."""


def counting(done: list[int], steps: int) -> Iterator[None]:
    for number in range(steps):
        done.append(number)
        yield


def standards_of(window: PlaybookWindow) -> StandardsPlace:
    return cast("StandardsPlace", window.findChild(StandardsPlace))


def test_a_step_is_one_part_and_the_rest_can_be_had_at_once(qapp: QApplication) -> None:
    done: list[int] = []
    slices = Slices(counting(done, 5))
    assert slices.step()
    assert done == [0]
    slices.finish()
    assert done == [0, 1, 2, 3, 4]
    assert slices.over
    assert not slices.step()


def test_what_is_begun_is_done_by_the_event_loop(qtbot: QtBot) -> None:
    done: list[int] = []
    slices = Slices(counting(done, 5))
    slices.begin()
    assert not done
    qtbot.waitUntil(lambda: slices.over)
    assert done == [0, 1, 2, 3, 4]


def test_a_step_that_asks_for_the_rest_does_not_run_into_itself(qapp: QApplication) -> None:
    done: list[int] = []

    def steps() -> Iterator[None]:
        slices.finish()
        done.append(1)
        yield
        done.append(2)

    slices = Slices(steps())
    slices.finish()
    assert done == [1, 2]


def test_a_step_that_fails_is_told_and_is_the_last(qapp: QApplication) -> None:
    def steps() -> Iterator[None]:
        yield
        raise ValueError("a bug")

    slices = Slices(steps())
    slices.step()
    with pytest.raises(ValueError, match="a bug"):
        slices.step()
    assert slices.over


def test_nothing_is_done_ahead_while_keys_are_pressed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    done: list[int] = []
    Leisure(window, Slices(counting(done, 3)))
    for _ in range(20):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
        qtbot.wait(5)
    assert not done
    qtbot.waitUntil(lambda: done == [0, 1, 2])


def test_a_place_is_seen_with_its_list_before_its_editor(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1, title="Greet by name")))
    window.visit(PlaceName.STANDARDS)
    place = standards_of(window)
    assert place.list.model.ids
    assert not place.findChildren(QTextEdit)
    qtbot.waitUntil(lambda: place.building.over)
    assert place.editor.draft is not None
    assert place.findChildren(QTextEdit)


def test_what_is_to_be_shown_is_built_at_once(window_on: Windows) -> None:
    window = window_on(playbook_with(standard(1)))
    window.go(Target(Kind.STANDARD, standard(1).id, "why"))
    place = standards_of(window)
    assert place.editor.open_sections() == ("why",)
    assert place.editor.building.over


def test_open_sections_are_kept_whether_they_were_built_or_not(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    window.visit(PlaceName.STANDARDS)
    place = standards_of(window)
    place.restore({"sections": "why,notes"})
    assert place.kept()["sections"] == "why,notes"
    qtbot.waitUntil(lambda: place.building.over)
    assert place.kept()["sections"] == "why,notes"


def test_all_places_are_made_ahead_out_of_sight(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    window.make_ahead()
    qtbot.waitUntil(lambda: len(window.findChildren(StandardsPlace)) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: standards_of(window).building.over, timeout=10_000)
    qtbot.waitUntil(lambda: window.findChild(StoriesPlace) is not None, timeout=10_000)
    assert window.front is PlaceName.JOURNEY
    assert not standards_of(window).isVisible()
    window.visit(PlaceName.STANDARDS)
    assert standards_of(window).editor.draft is not None


def test_a_place_made_ahead_goes_back_to_what_was_kept(
    application: Application, made: Callable[..., Path], qtbot: QtBot
) -> None:
    path = made(playbook_with(standard(1), standard(2)))
    window = application.open(path)
    window.go(Target(Kind.STANDARD, standard(2).id))
    window.visit(PlaceName.JOURNEY)
    window.close()
    again = application.open(path)
    again.make_ahead()
    qtbot.waitUntil(lambda: bool(again.findChildren(StandardsPlace)), timeout=10_000)
    qtbot.waitUntil(lambda: standards_of(again).building.over, timeout=10_000)
    assert standards_of(again).list.selected == (standard(2).id,)
