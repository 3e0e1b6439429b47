"""A role tells what it stands for, and leads there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Tier
from playbook_app.ui.catalogue.model import Role
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.standards.model import StandardsModel
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.target import PlaceName
from tests.factories import MANAGER, ROLE, playbook_with, standard
from tests.ui.catalogue.worlds import Windows, chief, listed, place_of


def roles(windows: Windows) -> CataloguePlace:
    kept = (standard(1, roles=frozenset({ROLE})), standard(2, roles=frozenset({ROLE})), standard(3))
    return place_of(windows, PlaceName.ROLES, playbook_with(chief(), *kept))


def test_the_list_counts_moments_and_standards(window_on: Windows) -> None:
    place = roles(window_on)
    row = place.pane.view.model().index(1, 0).data(Role.ROW)
    assert (row.title, row.detail) == ("Front desk agent", "1 moment · 2 standards")


def test_a_role_leads_to_its_standards(window_on: Windows, qtbot: QtBot) -> None:
    place = roles(window_on)
    place.select([ROLE])
    button = next(one for one in place.form.findChildren(QPushButton) if one.text() == "Show 2 standards")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    standards = place.window().findChild(StandardsPlace)
    assert standards
    assert standards.isVisible()
    model = standards.list.findChild(StandardsModel)
    assert model
    assert model.rowCount() == 2


def test_another_tier_puts_the_role_last_there(window_on: Windows, qtbot: QtBot) -> None:
    place = roles(window_on)
    place.select([MANAGER])
    chip = next(one for one in place.form.findChildren(QPushButton) if one.accessibleName() == "Tier: Frontline")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    picker = QApplication.focusWidget()
    assert picker is not None
    qtbot.keyClick(picker, Qt.Key.Key_End)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert place.desk.session.playbook.roles[MANAGER].tier is Tier.SENIOR_LEADER
    assert listed(place)[-2:] == ["Chief", "Duty manager"]
