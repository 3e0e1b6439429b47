"""Editions are found by the palette, and lead to the history."""

from pytestqt.qtbot import QtBot

from playbook_app.ui.commands.offers import offers
from playbook_app.ui.history.edition import EditionPage
from playbook_app.ui.target import PlaceName
from tests.ui.editions.conftest import Published


def test_an_edition_is_found_by_its_number(window_after: Published, qtbot: QtBot) -> None:
    window = window_after("", "Look up first.")
    (offer,) = (one for one in offers(window.desk) if one.name == "Edition 1")
    offer.run()
    assert window.front is PlaceName.HISTORY
    page = window.findChild(EditionPage)
    assert page
    qtbot.waitUntil(page.isVisible)
