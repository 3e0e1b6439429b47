"""What a person does on the journey, as operations of the session: each one edit, and one undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from playbook_app.domain.change import Changes, Label, apply
from playbook_app.domain.edits.board import move_standards
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment, move_stage
from playbook_app.domain.edits.standards import add_standard, approve, duplicate_standard, set_status
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.ui.desk import Desk
from playbook_app.ui.journey.carrying import Carry
from playbook_app.ui.journey.head_model import Part


class JourneyEdits(QObject):
    """Makes edits for the journey. What is refused is told by the session."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Edit the desk's session."""
        super().__init__(parent)
        self._desk = desk
        self._session = desk.session

    def add_standard(self, title: str, moment: EntityId | None, step: Step | None) -> EntityId | None:
        """Add a draft to a cell, or to the tray; return its id where it was made."""
        entity_id = self._desk.new_id()
        changes = add_standard(self._session.playbook, entity_id, title, moment, step)
        return entity_id if self._session.perform(Label.of("standard.add", name=title), changes) else None

    def move(
        self, ids: Sequence[EntityId], moment: EntityId | None, step: Step | None, before: EntityId | None = None
    ) -> bool:
        """Put standards into a cell, before another or last, or into the tray."""
        here = [one for one in ids if one in self._session.playbook.standards]
        if not here:
            return False
        changes = move_standards(self._session.playbook, here, moment, step, before)
        return self._session.perform(self._label("move", here), changes)

    def carry(self, carries: Sequence[Carry]) -> bool:
        """Move standards of several cells at once, each group to its own goal."""
        value, changes = self._session.playbook, list[Changes]()
        for one in carries:
            moment, step = one.goal
            changes.append(move_standards(value, one.ids, moment, step, one.before))
            value = apply(value, changes[-1])
        ids = [entity_id for one in carries for entity_id in one.ids]
        flat = tuple(one for some in changes for one in some)
        return bool(ids) and self._session.perform(self._label("move", ids), flat)

    def delete(self, ids: Sequence[EntityId]) -> bool:
        """Delete standards."""
        value, changes = self._session.playbook, list[Changes]()
        for one in ids:
            changes.append(delete(value, Kind.STANDARD, one))
            value = apply(value, changes[-1])
        return self._session.perform(self._label("delete", ids), tuple(one for some in changes for one in some))

    def duplicate(self, ids: Sequence[EntityId]) -> tuple[EntityId, ...]:
        """Copy standards, each behind its original; return the copies' ids."""
        value, changes, copies = self._session.playbook, list[Changes](), list[EntityId]()
        for one in ids:
            copies.append(self._desk.new_id())
            changes.append(duplicate_standard(value, one, copies[-1]))
            value = apply(value, changes[-1])
        label = self._label("duplicate", ids)
        made = self._session.perform(label, tuple(one for some in changes for one in some))
        return tuple(copies) if made else ()

    def set_status(self, ids: Sequence[EntityId], status: Status) -> bool:
        """Give standards a status; approving is done in the name of the session's author, now."""
        playbook = self._session.playbook
        if status is Status.APPROVED:
            by, at = self._session.author.name, self._desk.now()
            parts = [approve(playbook, one, by, at) for one in ids if playbook.standards[one].status is not status]
        else:
            parts = [set_status(playbook, one, status) for one in ids]
        changes = tuple(change for part in parts for change in part)
        return self._session.perform(self._label("status", ids, status=status.value), changes)

    def retitle(self, standard: EntityId, title: str) -> bool:
        """Give a standard another title."""
        return self._write(Kind.STANDARD, standard, "title", title)

    def rename(self, part: Part, name: str) -> bool:
        """Give a stage or moment another name."""
        return self._write(part[0], part[1], "name", name)

    def add_stage(self, name: str, before: EntityId | None = None) -> EntityId | None:
        """Add a stage before another, or last; return its id where it was made."""
        entity_id = self._desk.new_id()
        changes = add_stage(self._session.playbook, entity_id, name, before)
        return entity_id if self._session.perform(Label.of("stage.add", name=name), changes) else None

    def add_moment(self, stage: EntityId, name: str, before: EntityId | None = None) -> EntityId | None:
        """Add a moment to a stage, before another or last; return its id where it was made."""
        entity_id = self._desk.new_id()
        changes = add_moment(self._session.playbook, entity_id, stage, name, before)
        return entity_id if self._session.perform(Label.of("moment.add", name=name), changes) else None

    def move_moment(self, moment: EntityId, stage: EntityId, before: EntityId | None) -> bool:
        """Put a moment into a stage, before another or last."""
        playbook = self._session.playbook
        if moment not in playbook.moments or before == moment:
            return False
        row = [one.id for one in playbook.moments_in_order() if one.stage == stage]
        if moment in row and before == next(iter(row[row.index(moment) + 1 :]), None):
            return False
        changes = move_moment(playbook, moment, stage, before)
        return self._session.perform(Label.of("moment.move", name=playbook.moments[moment].name), changes)

    def move_stage(self, stage: EntityId, before: EntityId | None) -> bool:
        """Put a stage before another, or last."""
        playbook = self._session.playbook
        row = [one.id for one, _ in playbook.journey()]
        if stage not in row or before in {stage, next(iter(row[row.index(stage) + 1 :]), None)}:
            return False
        return self._session.perform(
            Label.of("stage.move", name=playbook.stages[stage].name), move_stage(playbook, stage, before)
        )

    def shift(self, part: Part, by: int) -> bool:
        """Move a stage or moment one place back (-1) or on (1); a moment goes on into the next stage."""
        return self._shift_stage(part[1], by) if part[0] is Kind.STAGE else self._shift_moment(part[1], by)

    def delete_part(self, part: Part) -> bool:
        """Delete a moment, or a stage with its moments; their standards are left unplaced."""
        playbook = self._session.playbook
        entity = playbook.find(*part)
        if entity is None:
            return False
        label = Label.of(f"{part[0].value}.delete", name=spoken_name(entity))
        return self._session.perform(label, delete(playbook, *part))

    def start_usual(self) -> bool:
        """Begin a journey with moments that most have, to be renamed."""
        stages = {
            self.tr("Before"): (self.tr("Finding us"), self.tr("First contact")),
            self.tr("During"): (self.tr("Arrival"), self.tr("Being served")),
            self.tr("After"): (self.tr("Goodbye"), self.tr("When it goes wrong")),
        }
        value, changes = self._session.playbook, list[Changes]()
        for stage, moments in stages.items():
            stage_id = self._desk.new_id()
            changes.append(add_stage(value, stage_id, stage))
            value = apply(value, changes[-1])
            for moment in moments:
                changes.append(add_moment(value, self._desk.new_id(), stage_id, moment))
                value = apply(value, changes[-1])
        count = sum(map(len, stages.values()))
        flat = tuple(one for some in changes for one in some)
        return self._session.perform(Label.of("moments.add", count=str(count)), flat)

    def _shift_stage(self, stage: EntityId, by: int) -> bool:
        row = [one.id for one, _ in self._session.playbook.journey()]
        place = row.index(stage) + by
        if not 0 <= place < len(row):
            return False
        rest = [one for one in row if one != stage]
        return self.move_stage(stage, rest[place] if place < len(rest) else None)

    def _shift_moment(self, moment: EntityId, by: int) -> bool:
        journey = self._session.playbook.journey()
        at = next(place for place, (_, row) in enumerate(journey) if moment in [one.id for one in row])
        stage, row = journey[at]
        rest = [one.id for one in row if one.id != moment]
        place = [one.id for one in row].index(moment) + by
        if 0 <= place <= len(rest):
            return self.move_moment(moment, stage.id, rest[place] if place < len(rest) else None)
        if not 0 <= at + by < len(journey):
            return False
        beside, others = journey[at + by]
        return self.move_moment(moment, beside.id, others[0].id if by > 0 and others else None)

    def _write(self, kind: Kind, entity_id: EntityId, field: str, value: str) -> bool:
        entity = self._session.playbook.find(kind, entity_id)
        if entity is None:
            return False
        changes = edit(self._session.playbook, kind, entity_id, **{field: value})
        label = Label.of("edit", kind=kind.value, field=field, name=spoken_name(entity))
        return self._session.perform(label, changes)

    def _label(self, deed: str, ids: Sequence[EntityId], **values: str) -> Label:
        if len(ids) == 1:
            standard: Standard = self._session.playbook.standards[ids[0]]
            return Label.of(f"standard.{deed}", name=spoken_name(standard), **values)
        return Label.of(f"standards.{deed}", count=str(len(ids)), **values)
