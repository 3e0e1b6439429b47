"""The list's pane: title, the button that adds, search, choosing what and in which order, and the list."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from playbook_app.frozen import frozen
from playbook_app.ui.catalogue.entry import Nature
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.desk import Desk
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

WIDTH = 300
_BUTTON = 34


@frozen
class Menu:
    """Something to choose above the list: what it is called, and its values, each with its words."""

    key: str
    name: str
    choices: tuple[tuple[str, str], ...]


class CataloguePane(QFrame):
    """What stands at the leading side of a place. `view` is the list."""

    sought = Signal(str)
    """Other words are looked for."""

    chosen = Signal()
    """Something else is chosen in a menu."""

    def __init__(
        self, desk: Desk, nature: Nature, model: CatalogueModel, menus: Sequence[Menu], parent: QWidget | None = None
    ) -> None:
        """Show a model. `menus` stand below the search."""
        super().__init__(parent)
        self._desk = desk
        self._nature = nature
        self.view = CatalogueView(model, desk.theme, nature.title, self)
        self._menus = {menu.key: self._menu(menu) for menu in menus}
        looking(self, Look.SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM, sizes.MEDIUM)
        column.setSpacing(sizes.SMALL)
        column.addLayout(self._head())
        column.addWidget(self._searching())
        if self._menus:
            column.addLayout(self._choosing())
        column.addWidget(self._nothing())
        column.addWidget(self.view, 1)
        for before, after in pairwise([self.search, *self._menus.values(), self.view, self._add]):
            self.setTabOrder(before, after)

    def words(self) -> str:
        """Return what is looked for."""
        return self.search.text()

    def choice(self, key: str) -> str:
        """Return what is chosen in a menu."""
        return str(self._menus[key].currentData())

    def choose(self, key: str, value: str) -> None:
        """Choose something in a menu; a value that it does not have is passed over."""
        menu = self._menus[key]
        place = menu.findData(value)
        if place >= 0:
            menu.setCurrentIndex(place)

    def choices(self) -> dict[str, str]:
        """Return what is chosen in all menus."""
        return {key: self.choice(key) for key in self._menus}

    def forget_narrowing(self) -> None:
        """Show everything: no words to look for, and the first choice of each menu."""
        self.search.clear()
        for menu in self._menus.values():
            menu.setCurrentIndex(0)

    def set_found(self, found: int, *, narrowed: bool) -> None:
        """Say that nothing was found, where something was looked for and there is none."""
        self._none.setVisible(narrowed and not found)

    def add_button(self, button: QWidget) -> None:
        """Put another button beside the one that adds."""
        self._row.insertWidget(1, button)

    def _head(self) -> QHBoxLayout:
        title = looking(QLabel(self._nature.title, self), Look.PLACE_TITLE)
        action = self._desk.actions[self._nature.add_action]
        self._add = looking(QPushButton(self), Look.PRIMARY)
        self._add.setFixedSize(_BUTTON, _BUTTON)
        self._add.setIconSize(QSize(sizes.ICON, sizes.ICON))
        self._add.setAccessibleName(self._nature.add_text)
        self._add.setToolTip(self._nature.add_text)
        self._add.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._add.setEnabled(action.isEnabled()))
        self._desk.theme.changed.connect(self._tint)
        self._tint()
        self._row = QHBoxLayout()
        self._row.setSpacing(sizes.SMALL)
        self._row.addWidget(title, 1)
        self._row.addWidget(self._add)
        return self._row

    def _tint(self) -> None:
        self._add.setIcon(self._desk.theme.icon("add", self._desk.theme.colours.on_accent))

    def _searching(self) -> QLineEdit:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self._nature.search_text)
        self.search.setAccessibleName(self._nature.search_text)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.sought)
        return self.search

    def _choosing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        for menu in self._menus.values():
            row.addWidget(menu, 1)
        return row

    def _menu(self, menu: Menu) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(menu.name)
        box.setToolTip(menu.name)
        for value, words in menu.choices:
            box.addItem(words, value)
        box.currentIndexChanged.connect(self.chosen)
        return box

    def _nothing(self) -> QLabel:
        self._none = looking(QLabel(self.tr("Nothing here fits what you look for."), self), Look.MUTED)
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._none.hide()
        return self._none
