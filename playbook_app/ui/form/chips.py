"""Fields as chips: one of several values, or a set of the playbook's entities."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QWidget

from playbook_app.domain.change import Value
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.form.chip import Chip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.picker import Picker
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.theme.theme import Theme

Options = Callable[[], Sequence[Option]]


class ChoiceChip(Chip):
    """Shows and writes a field that takes one of several values; an option's value may be None."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        options: Options,
        theme: Theme,
        *,
        icon: Callable[[Value], str] = lambda _: "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a field called `name`. `icon` gives the icon of what is chosen, where it has one."""
        super().__init__(theme, name, parent=parent)
        self._subject, self._field, self._ask, self._icon_of = subject, field, options, icon
        self.clicked.connect(self._open)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _open(self) -> None:
        picker = Picker(self._name, self._ask(), current=self._subject.value(self._field), parent=self)
        picker.chosen.connect(self._write)
        picker.open_under(self)

    def _write(self, value: Value) -> None:
        self._subject.write(self._field, value)
        self._show()

    def _show(self) -> None:
        value = self._subject.value(self._field)
        text = next((option.text for option in self._ask() if option.value == value), "")
        self.show_choice(text, step=value if isinstance(value, Step) else None, icon=self._icon_of(value))
        self.setEnabled(self._subject.id is not None and not self._subject.session.read_only)


class MembersField(Chip):
    """Shows and writes a set of entities, such as the roles of a standard. Each check is an edit, and they join."""

    def __init__(
        self,
        subject: Subject,
        field: str,
        name: str,
        options: Options,
        theme: Theme,
        *,
        none: str,
        parent: QWidget | None = None,
    ) -> None:
        """Show a field called `name`; `none` is what it says when the set is empty."""
        super().__init__(theme, name, parent=parent)
        self._subject, self._field, self._ask, self._none = subject, field, options, none
        self.clicked.connect(self._open)
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _open(self) -> None:
        options = self._ask()
        if not options:
            return
        picker = Picker(self._name, options, checked=self._members(), parent=self)
        picker.checked.connect(self._check)
        picker.open_under(self)

    def _members(self) -> frozenset[EntityId]:
        return cast("frozenset[EntityId]", self._subject.value(self._field) or frozenset())

    def _check(self, member: EntityId, checked: bool) -> None:
        members = self._members() | {member} if checked else self._members() - {member}
        self._subject.write(self._field, members)
        self._show()

    def _show(self) -> None:
        members = self._members()
        chosen = [option.text for option in self._ask() if option.value in members]
        self.show_choice(", ".join(chosen) or self._none)
        self.setEnabled(self._subject.id is not None and not self._subject.session.read_only)
