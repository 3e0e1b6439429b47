"""What can be done with several standards at once. Each is one operation, and is undone as one."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.change import Changes, Label
from playbook_app.domain.edits.several import change_roles, move_all, set_step
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.form.picker import Picker
from playbook_app.ui.standards import options
from playbook_app.ui.standards.status import put_status
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking


class Several(QFrame):
    """Says how many are selected, and offers what can be done with all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        looking(self, Look.PAGE)
        self._desk = desk
        self._ids: tuple[EntityId, ...] = ()
        self._title = looking(QLabel(self), Look.PLACE_TITLE)
        hint = looking(
            QLabel(self.tr("What you choose here is done with all of them, and undone as one."), self), Look.MUTED
        )
        hint.setWordWrap(True)
        self.status = self._chip(self.tr("Status"), self._open_status)
        self.moment = self._chip(self.tr("Moment"), self._open_moment)
        self.step = self._chip(self.tr("Step"), self._open_step)
        self.roles = self._chip(self.tr("Roles"), self._open_roles)
        self.delete = QPushButton(desk.theme.icon("remove"), self.tr("Delete"), self)
        self.delete.clicked.connect(desk.actions["edit.delete"].trigger)
        chips = Flow()
        for chip in (self.status, self.moment, self.step, self.roles):
            chips.addWidget(chip)
            chip.setEnabled(not desk.session.read_only)
        self.delete.setEnabled(not desk.session.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * sizes.WIDE, 2 * sizes.WIDE, 2 * sizes.WIDE, sizes.WIDE)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(self._title)
        column.addWidget(hint)
        column.addSpacing(sizes.SMALL)
        column.addLayout(chips)
        column.addSpacing(sizes.SMALL)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        desk.session.changed.connect(self._follow)

    def show_several(self, ids: Sequence[EntityId]) -> None:
        """Work on these from now on."""
        self._ids = tuple(ids)
        self._show()

    def _follow(self, _changed: object) -> None:
        if self.isVisible():
            self._show()

    def _chip(self, name: str, opened: Callable[[], object]) -> Chip:
        chip = Chip(self._desk.theme, name, parent=self)
        chip.clicked.connect(opened)
        return chip

    def _standards(self) -> list[Standard]:
        standards = self._desk.session.playbook.standards
        return [standards[one] for one in self._ids if one in standards]

    def _show(self) -> None:
        there = self._standards()
        self._title.setText(self.tr("%n standard(s) selected", "", len(there)))
        self.status.show_choice(
            self._common(options.statuses(self._desk), {one.status for one in there}, self.tr("Status"))
        )
        self.moment.show_choice(
            self._common(options.moments(self._desk), {one.moment for one in there}, self.tr("Moment"))
        )
        steps = {one.step for one in there}
        only = next(iter(steps)) if len(steps) == 1 else None
        self.step.show_choice(self._common(options.steps(self._desk), steps, self.tr("Step")), step=only)
        self.roles.show_choice(self.tr("Roles"))

    def _common(self, choices: Sequence[Option], found: Collection[object], name: str) -> str:
        """Return what all have in common, or that they differ."""
        if len(found) == 1:
            return next((option.text for option in choices if option.value in found), name)
        return self.tr("{name}: they differ").format(name=name)

    def _open_status(self) -> None:
        picker = Picker(self.tr("Status"), options.statuses(self._desk), parent=self)
        picker.chosen.connect(lambda status: put_status(self._desk, self._ids, Status(status), self))
        picker.open_under(self.status)

    def _open_moment(self) -> None:
        picker = Picker(self.tr("Moment"), options.moments(self._desk), parent=self)
        picker.chosen.connect(self._move)
        picker.open_under(self.moment)

    def _open_step(self) -> None:
        picker = Picker(self.tr("Step"), options.steps(self._desk), parent=self)
        picker.chosen.connect(self._set_step)
        picker.open_under(self.step)

    def _move(self, moment: EntityId | None) -> None:
        self._perform("standards.move", move_all(self._desk.session.playbook, self._present(), moment))

    def _set_step(self, step: Step | None) -> None:
        self._perform("standards.move", set_step(self._desk.session.playbook, self._present(), step))

    def _open_roles(self) -> None:
        """Offer the roles; what was checked and unchecked is done when the list is closed, as one."""
        there = self._standards()
        kept = [one.roles for one in there]
        everywhere = frozenset.intersection(*kept) if kept else frozenset()
        somewhere = frozenset().union(*kept) - everywhere
        wanted: dict[EntityId, bool] = {}
        picker = Picker(self.tr("Roles"), options.roles(self._desk), checked=everywhere, partly=somewhere, parent=self)
        picker.checked.connect(wanted.__setitem__)
        picker.closed.connect(lambda: self._change_roles(wanted))
        picker.open_under(self.roles)

    def _change_roles(self, wanted: dict[EntityId, bool]) -> None:
        added = frozenset(role for role, checked in wanted.items() if checked)
        removed = frozenset(wanted) - added
        playbook = self._desk.session.playbook
        self._perform("standards.roles", change_roles(playbook, self._present(), added, removed))

    def _present(self) -> list[EntityId]:
        self._desk.session.flush()
        return [one.id for one in self._standards()]

    def _perform(self, key: str, changes: Changes) -> None:
        self._desk.session.perform(Label.of(key, count=str(len(self._ids))), changes)
