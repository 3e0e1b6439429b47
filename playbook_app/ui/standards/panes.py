"""List, editor and live page side by side, as far as there is room: three, two, or one with a way back."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QVBoxLayout, QWidget

from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_THREE_FROM = 1160
_TWO_FROM = 800
"""Pixels from which on so many panes stand side by side."""

_LIST, _PAGE = 300, 420


class Room(Enum):
    """How many panes there is room for."""

    ONE = "one"
    TWO = "two"
    THREE = "three"


_PAGE_AT_FIRST = {Room.ONE: False, Room.TWO: False, Room.THREE: True}


class Panes(QWidget):
    """Shows the panes. `arranged` tells that others are shown."""

    arranged = Signal()

    def __init__(
        self, theme: Theme, list_: QWidget, editor: QWidget, page: QWidget, parent: QWidget | None = None
    ) -> None:
        """Take the three."""
        super().__init__(parent)
        self._theme = theme
        self._room = Room.THREE
        self._with_page = dict(_PAGE_AT_FIRST)
        self._sizes: dict[str, list[int]] = {}
        self._in_editor = False
        self._list, self._page = list_, page
        self._back = looking(QPushButton(theme.icon("chevron-leading"), self.tr("All standards"), self), Look.FLAT)
        self._back.clicked.connect(self.show_list)
        self._work = looking(QFrame(self), Look.PAGE)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(sizes.TIGHT)
        for place, (pane, least) in enumerate(((list_, 240), (self._work, 380), (page, 260))):
            pane.setMinimumWidth(least)
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(place, int(pane is self._work))
        work.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        work.addWidget(editor, 1)
        self._splitter.splitterMoved.connect(self._remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        theme.changed.connect(self._tint)
        self._arrange()

    @property
    def page_shown(self) -> bool:
        """Whether the live page is among what is shown."""
        return self._with_page[self._room]

    def toggle_page(self) -> None:
        """Show the live page, or hide it."""
        self._with_page[self._room] = not self._with_page[self._room]
        self._in_editor = self._in_editor or self._with_page[self._room]
        self._arrange()

    def show_editor(self) -> None:
        """Go over to the editor, where only one pane is shown."""
        self._in_editor = True
        if self._room is Room.ONE:
            self._with_page[Room.ONE] = False
        self._arrange()

    def show_list(self) -> None:
        """Go back to the list, where it is not shown."""
        self._in_editor = False
        if self._room is not Room.THREE:
            self._with_page[self._room] = False
        self._arrange()

    def kept(self) -> dict[str, str]:
        """Return widths and what is shown."""
        pages = ",".join(room.value for room, shown in self._with_page.items() if shown)
        widths = {f"widths-{key}": ",".join(map(str, found)) for key, found in self._sizes.items()}
        return {"pages": pages or "none", **widths}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Go back to what was kept."""
        if pages := kept.get("pages", ""):
            self._with_page = {room: room.value in pages.split(",") for room in Room}
        for name, text in kept.items():
            numbers = text.split(",")
            if name.startswith("widths-") and all(number.isdigit() for number in numbers):
                self._sizes[name.removeprefix("widths-")] = [int(number) for number in numbers]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how many panes stand side by side."""
        super().resizeEvent(event)
        room = Room.THREE if self.width() >= _THREE_FROM else Room.TWO if self.width() >= _TWO_FROM else Room.ONE
        if room is not self._room:
            self._room = room
            self._arrange()

    def _arrange(self) -> None:
        page = self._with_page[self._room]
        narrow = self._room is Room.ONE
        self._page.setVisible(page)
        self._list.setVisible(self._room is Room.THREE or (not page and not (narrow and self._in_editor)))
        self._work.setVisible(not narrow or (self._in_editor and not page))
        self._back.setVisible(not self._list.isVisibleTo(self))
        self._splitter.setSizes(self._sizes.get(self._key(), self._usual()))
        self.arranged.emit()

    def _tint(self) -> None:
        self._back.setIcon(self._theme.icon("chevron-leading"))

    def _usual(self) -> list[int]:
        return [_LIST, max(1, self.width() - _LIST - _PAGE), _PAGE]

    def _key(self) -> str:
        return f"{self._room.value}-{'page' if self._with_page[self._room] else 'list'}"

    def _remember(self) -> None:
        self._sizes[self._key()] = self._splitter.sizes()
