"""Which operation undo takes back next, and which redo: told from the journal alone, so that both outlive a restart."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from playbook_app.domain.entities import EntityId
from playbook_app.storage.journal import Step


@dataclass
class Trail:
    """What can be undone and redone, the next one last.

    A redo takes an undo back, so both are steps that name the one they take back.
    """

    undoable: list[EntityId] = field(default_factory=list)
    redoable: list[EntityId] = field(default_factory=list)

    @classmethod
    def of(cls, steps: Iterable[Step]) -> "Trail":
        """Return the trail that the steps leave, oldest first."""
        trail = cls()
        for step in steps:
            trail.follow(step)
        return trail

    def follow(self, step: Step) -> None:
        """Go on with the newest step."""
        if step.undoes is not None and step.undoes in self.undoable[-1:]:
            self.undoable.pop()
            self.redoable.append(step.id)
        elif step.undoes is not None and step.undoes in self.redoable[-1:]:
            self.redoable.pop()
            self.undoable.append(step.id)
        else:
            self.redoable.clear()
            if not step.passed:
                self.undoable.append(step.id)
