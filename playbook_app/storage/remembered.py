"""What an opening knows of its file without asking it: enough to make the file again, whatever has become of it."""

from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Changes, Operation, apply
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen
from playbook_app.storage.brought import NOTHING, Brought


@frozen
class Step:
    """An operation that was saved here, with what it brought of another copy, but for the bytes of images."""

    operation: Operation
    brought: Brought


class Remembered:
    """Where a file stood when it was opened, and what was saved since."""

    def __init__(self, head: EntityId, value: Playbook) -> None:
        """Begin with an opening. `lineage` may be told later, as long as the file is as it was opened."""
        self.head = head
        self.value = value
        self.lineage: Lineage | None = None
        self._steps: list[Step] = []

    def follow(self, operation: Operation, brought: Brought, replaced: EntityId | None) -> None:
        """Take note of an operation that was saved, in the place of `replaced` where that is given."""
        if replaced and self._steps:
            self._steps.pop()
        self._steps.append(Step(operation, replace(brought, images=NOTHING.images)))

    def ids(self) -> tuple[EntityId, ...]:
        """Return the operations that the file stood at, oldest first."""
        return (self.head, *(step.operation.id for step in self._steps))

    def steps_after(self, operation: EntityId) -> tuple[Step, ...]:
        """Return what was saved after one of `ids`, oldest first."""
        return tuple(self._steps[self.ids().index(operation) :])

    def values_after(self, operation: EntityId) -> Iterator[tuple[Step, Playbook, Playbook]]:
        """Go through the steps after one of `ids`, each with the value before and after it."""
        done = self._steps[: self.ids().index(operation)]
        before = apply(self.value, _changes(done))
        for step in self.steps_after(operation):
            after = apply(before, step.operation.changes)
            yield step, before, after
            before = after


def _changes(steps: list[Step]) -> Changes:
    return tuple(change for step in steps for change in step.operation.changes)
