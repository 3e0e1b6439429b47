"""What is done with stages and moments, as the headers ask for it: open, add, rename, move, delete."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.journey.cells import TRAY
from playbook_app.ui.journey.head_model import Part
from playbook_app.ui.journey.keys import Way
from playbook_app.ui.journey.menus import HEAD_ACTIONS, pop_up
from playbook_app.ui.journey.parts import Parts
from playbook_app.ui.notice import Notice


class HeadDeeds(QObject):
    """Does what the headers ask for."""

    def __init__(self, parts: Parts) -> None:
        """Act on the parts of a place."""
        super().__init__(parts.place)
        self._parts = parts
        head = parts.head
        head.opened.connect(self.open)
        head.rename_wanted.connect(self.begin_renaming)
        head.add_wanted.connect(self.add_moment_to)
        head.menu_wanted.connect(self.show_menu)
        head.shift_wanted.connect(self._shift_current)
        head.delete_wanted.connect(self.delete)
        head.drops.moment_dropped.connect(self._drop_moment)
        head.drops.stage_dropped.connect(self._drop_stage)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions do with the stage or moment at hand."""
        found: dict[str, Callable[[], object]] = {"add.stage": self.add_stage}
        if self._parts.journey.columns:
            found["add.moment"] = self.add_moment
        if self._parts.active is self._parts.head and self._parts.head.current_part():
            found["edit.delete"] = self.delete
        return found

    def open(self, part: Part, field: str = "name") -> None:
        """Show the panel of a stage or moment."""
        self._parts.head.choose(part)
        self._parts.panel.open(part, field)

    def add_stage(self) -> None:
        """Add a stage behind the one at hand, and have its name written."""
        column = self._column()
        following = None
        if column is not None:
            rest = self._parts.journey.columns[self._parts.head.head.stretch(column).stop :]
            following = rest[0].stage.id if rest else None
        made = self._parts.edits.add_stage(self.tr("New stage"), following)
        if made:
            self._begin_naming((Kind.STAGE, made))

    def add_moment(self) -> None:
        """Add a moment behind the one at hand, and have its name written."""
        place = self._column()
        columns = self._parts.journey.columns
        column = columns[len(columns) - 1 if place is None else place]
        following = columns[place + 1] if place is not None and place + 1 < len(columns) else None
        beside = following.moment if following and following.stage.id == column.stage.id else None
        self.add_moment_to(column.stage.id, beside.id if beside else None)

    def add_moment_to(self, stage: EntityId, before: EntityId | None = None) -> None:
        """Add a moment to a stage, before another or last, and have its name written."""
        made = self._parts.edits.add_moment(stage, self.tr("New moment"), before)
        if made:
            self._begin_naming((Kind.MOMENT, made))

    def begin_renaming(self, part: Part) -> None:
        """Have the name of a stage or moment written where it stands."""
        entity = self._parts.journey.session.playbook.find(*part)
        if entity is None or self._parts.desk.session.read_only:
            return
        self._parts.head.editor.open(
            self.tr("Name of the stage") if part[0] is Kind.STAGE else self.tr("Name of the moment"),
            partial(self._parts.head.part_rect, part),
            partial(self._rename, part),
            text=str(getattr(entity, "name", "")),
            select=True,
        )

    def shift(self, part: Part, way: Way) -> None:
        """Move a stage or moment one place."""
        if way in {Way.BACK, Way.ON} and self._parts.edits.shift(part, way.by):
            self._parts.head.choose(part)

    def shift_moment(self, moment: EntityId, way: Way) -> None:
        """Move a moment one place, the keyboard staying on the board."""
        self.shift((Kind.MOMENT, moment), way)

    def delete(self) -> None:
        """Delete the stage or moment at hand, and tell where its standards went."""
        part = self._parts.head.current_part()
        if part is None:
            return
        waiting = len(self._parts.journey.cells.all_in(TRAY))
        if self._parts.edits.delete_part(part):
            left = len(self._parts.journey.cells.all_in(TRAY)) - waiting
            if left > 0:
                words = self.tr(
                    "%n standard(s) wait below the board to be placed again. Undo brings all back.", "", left
                )
                self._parts.desk.tell(Notice(words, topic="journey.delete"))

    def show_menu(self, position: QPoint) -> None:
        """Offer what can be done with the stage or moment at hand."""
        parts, part = self._parts, self._parts.head.current_part()
        deeds: list[tuple[str, Callable[[], object]]] = []
        if part is not None:
            deeds.append((self.tr("Open"), lambda: self.open(part)))
        if part is not None and not parts.desk.session.read_only:
            deeds.append((self.tr("Rename"), lambda: self.begin_renaming(part)))
            deeds.append((self.tr("Move back"), lambda: self.shift(part, Way.BACK)))
            deeds.append((self.tr("Move on"), lambda: self.shift(part, Way.ON)))
        pop_up(position, parts.desk.actions, HEAD_ACTIONS, parts.place, *deeds)

    def _column(self) -> int | None:
        """Return the column at hand, on the headers or on the board."""
        parts = self._parts
        if parts.active is parts.head and parts.head.current_column() >= 0:
            return parts.head.current_column()
        cell = parts.board.current_cell()
        return parts.journey.column_of(cell[0]) if cell else None

    def _begin_naming(self, part: Part) -> None:
        self._parts.head.setFocus()
        self._parts.head.choose(part)
        self.begin_renaming(part)

    def _shift_current(self, way: Way) -> None:
        part = self._parts.head.current_part()
        if part is not None:
            self.shift(part, way)

    def _rename(self, part: Part, name: str) -> None:
        self._parts.edits.rename(part, name)
        self._parts.head.editor.close_quietly()

    def _drop_moment(self, moment: EntityId, stage: EntityId, before: EntityId | None) -> None:
        if self._parts.edits.move_moment(moment, stage, before):
            self._parts.head.choose((Kind.MOMENT, moment))

    def _drop_stage(self, stage: EntityId, before: EntityId | None) -> None:
        if self._parts.edits.move_stage(stage, before):
            self._parts.head.choose((Kind.STAGE, stage))
