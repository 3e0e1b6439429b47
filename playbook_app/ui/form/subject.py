"""The entity that a form is about, which may become another, and how its fields are written."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from playbook_app.domain.change import Changes, Label, Value
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.session import Changed, Session

Write = Callable[[Playbook, EntityId, Value], Changes]
"""How a field is written that takes more than putting a value into it."""


class Subject(QObject):
    """The one entity that a form's fields show and write."""

    exchanged = Signal()
    """Another entity, or none, is at hand: fields show it afresh."""

    refreshed = Signal()
    """The entity, or what it refers to, may have changed: fields show what differs."""

    typed = Signal(str)
    """A key was pressed in a field, which is not yet performed: see `draft`."""

    def __init__(
        self,
        session: Session,
        kind: Kind,
        *,
        writes: Mapping[str, Write] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with no entity. `writes` says how certain fields are written."""
        super().__init__(parent)
        self.session = session
        self.kind = kind
        self.id: EntityId | None = None
        self._writes = writes or {}
        self._typed: dict[str, str] = {}
        session.changed.connect(self._follow)

    @property
    def entity(self) -> Entity | None:
        """The entity at hand as it is now, or None."""
        return None if self.id is None else self.session.playbook.find(self.kind, self.id)

    @property
    def draft(self) -> Entity | None:
        """The entity with what has been typed and is not yet performed, or None."""
        entity = self.entity
        return replace(entity, **cast("Any", self._typed)) if entity is not None and self._typed else entity

    def type(self, field: str, text: str) -> None:
        """Take note of what stands in a field right now."""
        self._typed[field] = text
        self.typed.emit(field)

    def show(self, entity_id: EntityId | None) -> None:
        """Take another entity. What is being typed about the former one is performed first."""
        if entity_id != self.id:
            self.session.flush()
            self._typed.clear()
            self.id = entity_id
            self.exchanged.emit()

    def value(self, field: str) -> Value:
        """Return what a field holds; None where there is no entity."""
        entity = self.entity
        found: Value = getattr(entity, field) if entity is not None else None
        return found

    def write(self, field: str, value: Value, *, joins: bool = True) -> bool:
        """Put a value into a field as one edit; return whether it was taken.

        It joins another edit of the field just before, as typing does, unless told that it stands for itself.
        """
        self._typed.pop(field, None)
        entity = self.entity
        if entity is None or self.id is None or self.value(field) == value:
            return True
        write = self._writes.get(field)
        playbook = self.session.playbook
        changes = write(playbook, self.id, value) if write else edit(playbook, self.kind, self.id, **{field: value})
        label = Label.of("edit", kind=self.kind.value, field=field, name=spoken_name(entity))
        merge_key = f"{self.kind}.{self.id}.{field}" if joins else None
        return self.session.perform(label, changes, merge_key=merge_key)

    def _follow(self, changed: Changed) -> None:
        self.refreshed.emit() if self.entity is not None or changed.whole else self.exchanged.emit()
