"""What is done with cards, as the views ask for it: open, add, move, place, copy, delete."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.ui.copying import can_paste_standards, copy_standards, paste_standards
from playbook_app.ui.journey.board_model import Room
from playbook_app.ui.journey.carrying import carried
from playbook_app.ui.journey.cells import Cell
from playbook_app.ui.journey.keys import Way
from playbook_app.ui.journey.menus import CARD_ACTIONS, PLACE_ACTIONS, pop_up
from playbook_app.ui.journey.parts import Parts
from playbook_app.ui.target import Target

STATUSES = {
    "standard.approve": Status.APPROVED,
    "standard.review": Status.REVIEW,
    "standard.draft": Status.DRAFT,
    "standard.retire": Status.RETIRED,
}
_LINE_HEIGHT = 34


class CardDeeds(QObject):
    """Does what board and tray ask for. After each, the keyboard is on what it was done to."""

    def __init__(
        self, parts: Parts, shift_moment: Callable[[EntityId, Way], None], show_cards: Callable[[], None]
    ) -> None:
        """Act on the parts of a place. `shift_moment` moves a column, `show_cards` leaves the heat map."""
        super().__init__(parts.place)
        self._parts = parts
        self._shift_moment = shift_moment
        self._show_cards = show_cards
        self._connect()

    def _connect(self) -> None:
        board, tray = self._parts.board, self._parts.tray
        for view in (board, tray):
            view.opened.connect(self.open)
            view.rename_wanted.connect(self.begin_retitling)
            view.delete_wanted.connect(self.delete)
            view.copy_wanted.connect(self.copy)
            view.paste_wanted.connect(self.paste)
        board.entered.connect(self.open_cell)
        board.add_wanted.connect(self.begin_adding)
        board.menu_wanted.connect(self.show_menu)
        board.shift_wanted.connect(self.shift)
        board.drops.dropped.connect(lambda ids, cell, before: self.place(ids, cell[0], cell[1], before))
        tray.place_wanted.connect(self.choose_place)
        tray.menu_wanted.connect(self.show_menu)
        tray.shift_wanted.connect(self.shift_from_tray)
        tray.dropped.connect(lambda ids: self.place(ids, None, None))

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do with the cards at hand."""
        found: dict[str, Callable[[], object]] = {"add.standard": self.add}
        if can_paste_standards():
            found["edit.paste"] = self.paste
        if self._parts.chosen():
            found |= {
                "standard.open": lambda: self.open(self._parts.chosen()[0]),
                "standard.move": self.choose_place,
                "edit.duplicate": self.duplicate,
                "edit.copy": self.copy,
                "edit.delete": self.delete,
            }
            found |= {action: partial(self.set_status, status) for action, status in STATUSES.items()}
        return found

    def open(self, standard: EntityId) -> None:
        """Show a standard where it is written."""
        self._parts.desk.go(Target(Kind.STANDARD, standard))

    def open_cell(self, cell: Cell) -> None:
        """Leave the heat map for the cards of a cell."""
        self._show_cards()
        self._parts.board.go_to(cell)
        self._parts.board.setFocus()

    def add(self) -> None:
        """Begin a standard in the cell at hand, or in the tray where there is none."""
        cell = self._parts.board.current_cell()
        if cell is None or self._parts.active is self._parts.tray:
            self._parts.tray.begin_adding(self._add_to_tray)
            return
        self._show_cards()
        self.begin_adding(cell, "")

    def begin_adding(self, cell: Cell, text: str) -> None:
        """Have the title of a new standard written in its cell."""
        board = self._parts.board
        if self._parts.desk.session.read_only:
            return
        index = board.board.adding_in(cell)
        board.setCurrentIndex(index)
        board.scrollTo(index)
        board.editor.open(
            self.tr("Title of the new standard"), partial(self._room, cell), partial(self._add, cell), text=text
        )

    def begin_retitling(self, standard: EntityId) -> None:
        """Have a standard's title written on its card."""
        entity = self._parts.journey.session.playbook.standards.get(standard)
        if entity is None or self._parts.desk.session.read_only:
            return
        take = partial(self._retitle, standard)
        if self._parts.journey.cells.home(standard) is None:
            self._parts.tray.begin_renaming(standard, entity.title, take)
            return
        board = self._parts.board

        def where() -> QRect:
            rect = board.visualRect(board.board.index_of(standard))
            return QRect(rect.left(), rect.center().y() - _LINE_HEIGHT // 2, rect.width(), _LINE_HEIGHT)

        board.editor.open(self.tr("Title"), where, take, text=entity.title, select=True)

    def place(
        self, ids: tuple[EntityId, ...], moment: EntityId | None, step: Step | None, before: EntityId | None = None
    ) -> None:
        """Move standards to a cell, or to the tray."""
        if self._parts.edits.move(ids, moment, step, before):
            self._parts.show_standards(tuple(ids))

    def choose_place(self) -> None:
        """Ask where the cards at hand are to go."""
        from playbook_app.ui.journey.chooser import PlaceChooser

        ids = self._parts.chosen()
        chooser = PlaceChooser(self._parts.journey, self._parts.speech, ids, self._parts.place)
        chooser.accepted.connect(lambda: self.place(ids, *chooser.goal()))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def shift(self, way: Way, whole_moment: bool) -> None:
        """Carry the cards at hand one place on, or their whole moment."""
        cell = self._parts.board.current_cell()
        if whole_moment:
            if cell is not None and way in {Way.BACK, Way.ON}:
                self._shift_moment(cell[0], way)
            return
        ids = self._parts.board.chosen()
        if self._parts.edits.carry(carried(self._parts.journey, ids, way)):
            self._parts.board.choose(ids)

    def shift_from_tray(self, way: Way, _whole: bool) -> None:
        """Carry the tray's cards up into the cell at hand."""
        cell = self._parts.board.current_cell()
        if way is Way.UP and cell is not None and self._parts.tray.chosen():
            self.place(self._parts.tray.chosen(), *cell)

    def set_status(self, status: Status) -> None:
        """Give the cards at hand a status."""
        self._parts.edits.set_status(self._parts.chosen(), status)

    def duplicate(self) -> None:
        """Copy the cards at hand, and go to the copies."""
        self._parts.show_standards(self._parts.edits.duplicate(self._parts.chosen()))

    def delete(self) -> None:
        """Delete the cards at hand."""
        ids = self._parts.chosen()
        if ids:
            self._parts.edits.delete(ids)

    def copy(self) -> None:
        """Put the cards at hand on the clipboard, for any playbook, and as text for others."""
        copy_standards(self._parts.desk, self._parts.chosen())

    def paste(self) -> None:
        """Add the standards of the clipboard to the cell at hand."""
        cell = self._parts.board.current_cell() if self._parts.active is self._parts.board else None
        self._parts.show_standards(paste_standards(self._parts.desk, *(cell or (None, None))))

    def show_menu(self, position: QPoint) -> None:
        """Offer what can be done with the cards, or in the empty place, at hand."""
        parts = self._parts
        if parts.chosen():
            rename = (self.tr("Rename"), lambda: self.begin_retitling(parts.chosen()[0]))
            pop_up(position, parts.desk.actions, CARD_ACTIONS, parts.place, *(() if self._fixed() else (rename,)))
            return
        cell = parts.board.current_cell()
        if parts.board.board.compact and cell:
            opening = (self.tr("Show the cards"), lambda: self.open_cell(cell))
            pop_up(position, parts.desk.actions, PLACE_ACTIONS, parts.place, opening)
        elif cell:
            pop_up(position, parts.desk.actions, PLACE_ACTIONS, parts.place)

    def _fixed(self) -> bool:
        return self._parts.desk.session.read_only

    def _room(self, cell: Cell) -> QRect:
        board = self._parts.board
        rect = board.visualRect(board.board.adding_in(cell))
        top = min(rect.top(), board.viewport().height() - _LINE_HEIGHT)
        return QRect(rect.left(), top, rect.width(), _LINE_HEIGHT)

    def _add(self, cell: Cell, title: str) -> None:
        """Add a standard; the line stays open below it for the next."""
        board = self._parts.board
        if self._parts.edits.add_standard(title, *cell) is None:
            return
        index = board.board.adding_in(cell)
        if index.isValid() and board.board.slot(index).room is Room.ADD:
            board.setCurrentIndex(index)
            board.scrollTo(index)
        board.editor.follow()

    def _add_to_tray(self, title: str) -> None:
        self._parts.edits.add_standard(title, None, None)
        self._parts.tray.follow_end()

    def _retitle(self, standard: EntityId, title: str) -> None:
        self._parts.edits.retitle(standard, title)
        self._parts.board.editor.close_quietly()
        self._parts.tray.editor.close_quietly()
