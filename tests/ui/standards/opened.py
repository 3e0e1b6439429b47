"""Opens a window at Standards, and finds what tests look at."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget, QWidget

from playbook_app.domain.entities import Standard
from playbook_app.ui.form.picker import Picker
from playbook_app.ui.standards.place import StandardsPlace
from playbook_app.ui.target import PlaceName
from playbook_app.ui.window.window import PlaybookWindow
from tests.factories import standard


def at_standards(window: PlaybookWindow, *, page: bool = False) -> StandardsPlace:
    """Go to the place, as wide as list and editor take, or the live page too."""
    window.resize(1440 if page else 1140, 900)
    window.visit(PlaceName.STANDARDS)
    return cast("StandardsPlace", window.findChild(StandardsPlace))


def listed(place: StandardsPlace) -> list[str]:
    """Return the codes in the list."""
    return [one.code for row in range(len(place.list.model.ids)) if (one := place.list.model.standard(row))]


def now(window: PlaybookWindow, number: int = 1) -> Standard:
    """Return a standard as it is in the value."""
    return window.session.playbook.standards[standard(number).id]


def search_field(place: StandardsPlace) -> QLineEdit:
    """Return the search above the list."""
    return next(one for one in place.list.findChildren(QLineEdit) if one.accessibleName() == "Search standards")


def picker() -> Picker:
    """Return the list that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Picker) and one.isVisible())


def choose(text: str) -> None:
    """Click a row of the list that is open."""
    rows = picker().findChild(QListWidget)
    assert rows
    item = rows.findItems(text, Qt.MatchFlag.MatchExactly)[0]
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(item).center())


def named(place: QWidget, name: str) -> QWidget:
    """Return the visible widget of an accessible name, or a button of a text."""
    return next(one for one in place.findChildren(QWidget) if name in _names(one) and one.isVisible())


def _names(widget: QWidget) -> tuple[str, ...]:
    return (widget.accessibleName(), widget.text() if isinstance(widget, QAbstractButton) else "")
