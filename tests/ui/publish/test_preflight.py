"""The list of findings beside the pages: one click to the place, many places on demand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Kind
from playbook_app.publishing.finding import Finding, Rule, Subject
from playbook_app.publishing.preflight import unapproved
from playbook_app.remark import Remark
from playbook_app.ui.publish.preflight import Preflight
from playbook_app.ui.target import Target
from playbook_app.ui.theme.theme import Appearance, Theme
from tests.factories import entity_id


def draft(number: int) -> Finding:
    return unapproved("draft", f"CHK-{number:02}", Subject(Kind.STANDARD, entity_id(number), "status"))


class World:
    def __init__(self, qtbot: QtBot, *findings: Finding) -> None:
        self.shown: list[Target] = []
        self.preflight = Preflight(Theme(Appearance.LIGHT), lambda text: text, self.shown.append)
        qtbot.addWidget(self.preflight)
        self.preflight.resize(300, 500)
        self.preflight.show_findings(findings)
        self.preflight.show()
        found = self.preflight.findChild(QListWidget)
        assert found
        self.list = found
        self._qtbot = qtbot

    @property
    def rows(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]

    def click(self, row: int) -> None:
        place = self.list.visualItemRect(self.list.item(row)).center()
        self._qtbot.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_leads_to_the_field(qtbot: QtBot) -> None:
    world = World(qtbot, draft(1))
    world.click(0)
    assert world.shown == [Target(Kind.STANDARD, entity_id(1), "status")]


def test_enter_leads_there_too(qtbot: QtBot) -> None:
    world = World(qtbot, draft(1))
    world.list.setCurrentRow(0)
    qtbot.keyClick(world.list, Qt.Key.Key_Return)
    assert world.shown == [Target(Kind.STANDARD, entity_id(1), "status")]


def test_what_is_alike_stands_once_with_its_further_places(qtbot: QtBot) -> None:
    world = World(qtbot, *map(draft, range(1, 4)))
    assert world.rows[1:] == ["CHK-02", "CHK-03"]
    world.click(2)
    assert world.shown == [Target(Kind.STANDARD, entity_id(3), "status")]


def test_many_places_are_listed_when_asked_for(qtbot: QtBot) -> None:
    world = World(qtbot, *map(draft, range(1, 9)))
    assert len(world.rows) == 2
    world.click(1)
    assert world.rows[1:] == [f"CHK-{number:02}" for number in range(2, 9)]
    world.click(7)
    assert world.shown == [Target(Kind.STANDARD, entity_id(8), "status")]


def test_a_finding_without_a_place_leads_nowhere(qtbot: QtBot) -> None:
    world = World(qtbot, Finding(Rule.LANGUAGE, Remark.of("There are no words.")))
    world.click(0)
    assert world.shown == []
