"""Readiness: the figures follow the playbook, and a finding leads to its field and goes when it is mended."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QTableView
from pytestqt.qtbot import QtBot

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.ui.readiness.coverage_view import CoverageView
from playbook_app.ui.readiness.figures import Ring
from playbook_app.ui.readiness.findings_view import FindingsView
from playbook_app.ui.readiness.place import ReadinessPlace
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import BREAKFAST, ROLE, STAGE, playbook_with, standard

Windows = Callable[..., PlaybookWindow]


def _place(window: PlaybookWindow, qtbot: QtBot) -> ReadinessPlace:
    window.visit(PlaceName.READINESS)
    place = window.findChild(ReadinessPlace)
    assert place
    qtbot.waitUntil(lambda: _findings(place).model().rowCount() > 0)
    return place


def _findings(place: ReadinessPlace) -> QListView:
    found = place.findChild(FindingsView)
    assert found
    return found


def _sentences(place: ReadinessPlace) -> list[str]:
    model = _findings(place).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_finding_is_one_click_from_its_field(
    window_on: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on(playbook_with(standard(1)))
    place = _place(window, qtbot)
    went: list[Target] = []
    monkeypatch.setattr(place, "desk", _with_go(place.desk, went.append))
    view = _findings(place)
    row = _sentences(place).index("Breakfast has no owner.")
    index = view.model().index(row, 0)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert went == [Target(Kind.MOMENT, BREAKFAST, "owner")]


def _with_go(desk: object, go: Callable[[Target], None]) -> object:
    from dataclasses import replace

    return replace(desk, go=go)  # type: ignore[type-var]


def test_what_is_mended_is_gone(window_on: Windows, qtbot: QtBot) -> None:
    window = window_on(playbook_with(standard(1)))
    place = _place(window, qtbot)
    assert "Breakfast has no owner." in _sentences(place)
    changes = edit(window.session.playbook, Kind.MOMENT, BREAKFAST, owner=ROLE)
    window.session.perform(Label.of("edit", field="owner", name="Breakfast"), changes)
    qtbot.waitUntil(lambda: "Breakfast has no owner." not in _sentences(place))


def test_the_ring_shows_the_share_of_supports(window_on: Windows, qtbot: QtBot) -> None:
    place = _place(window_on(playbook_with(standard(1, why="So.", tools="A bell.", measure="Count."))), qtbot)
    ring = place.findChild(Ring)
    assert ring
    qtbot.waitUntil(lambda: ring.accessibleName() == "50 %")


def test_a_part_of_the_playbook_can_be_looked_at_by_itself(window_on: Windows, qtbot: QtBot) -> None:
    place = _place(window_on(playbook_with(standard(1, roles=frozenset({ROLE})), standard(2))), qtbot)
    scope = next(box for box in place.findChildren(QComboBox) if box.accessibleName() == "What to look at")
    scope.setFocus()
    qtbot.keyClicks(scope, "Front")
    qtbot.keyClick(scope, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any("CHK-02" in sentence for sentence in _sentences(place)))
    assert any("CHK-01" in sentence for sentence in _sentences(place))


def test_one_nature_of_findings_can_be_shown_alone(window_on: Windows, qtbot: QtBot) -> None:
    place = _place(window_on(playbook_with(standard(1))), qtbot)
    nature = next(box for box in place.findChildren(QComboBox) if box.accessibleName() == "Which findings to show")
    nature.setFocus()
    qtbot.keyClicks(nature, "Moments without")
    qtbot.keyClick(nature, Qt.Key.Key_Return)
    assert _sentences(place) == ["Breakfast has no owner."]


def test_the_coverage_tells_gaps_and_counts_to_screen_readers(window_on: Windows, qtbot: QtBot) -> None:
    place = _place(window_on(playbook_with(standard(1, step=Step.IDEAL))), qtbot)
    view = place.findChild(CoverageView)
    assert isinstance(view, QTableView)
    cells = [
        str(view.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
        for row, column in ((0, 0), (1, 0))
    ]
    assert cells == ["Check-in, Ideal service: 1 standard", "Check-in, Culture of service: gap"]


def test_an_empty_playbook_says_what_the_place_is_for(window_on: Windows, qtbot: QtBot) -> None:
    from dataclasses import replace

    window = window_on(replace(playbook_with(), moments={}, stages={}))
    window.visit(PlaceName.READINESS)
    place = window.findChild(ReadinessPlace)
    assert place
    assert not _findings(place).isVisible()
    told = {label.text() for label in place.findChildren(QLabel) if label.isVisible()}
    assert "Nothing to look at yet" in told


def test_the_scope_is_there_again_after_reopening(window_on: Windows, qtbot: QtBot) -> None:
    place = _place(window_on(playbook_with(standard(1))), qtbot)
    place.restore({"scope": f"stage:{STAGE}"})
    place._fill_scopes()
    assert place.kept() == {"scope": f"stage:{STAGE}"}
