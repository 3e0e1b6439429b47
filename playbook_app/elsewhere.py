"""What goes on with a playbook file that is not open here, or only to be read: looks that disturb nobody.

A look reads a small file beside the playbook, never the playbook itself. On a network drive it may take long, so a
window looks on another thread.
"""

import os
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.errors import PlaybookError
from playbook_app.frozen import frozen
from playbook_app.reader import open_to_read
from playbook_app.storage.holder import Holder
from playbook_app.storage.lock import Watch, lock_path

__all__ = ["Holder", "Outlook", "Sight", "State", "contains"]


class State(StrEnum):
    """How a file stands: somebody edits it, nobody does, it is not there, or it can only be read."""

    HELD = "held"
    FREE = "free"
    ABSENT = "absent"
    PROTECTED = "protected"


@frozen
class Sight:
    """What a look found, and who edits the file where somebody does."""

    state: State
    holder: Holder | None = None


class Outlook:
    """Looks at one file time and again, since a holder on another computer is told to be gone only by that."""

    def __init__(self, path: Path) -> None:
        """Look at a path from now on."""
        self.path = path
        self._watch = Watch(lock_path(path))

    def look(self) -> Sight:
        """Return how the file stands."""
        try:
            self.path.stat()
        except OSError:
            return Sight(State.ABSENT)
        holder = self._watch.holder()
        if holder:
            return Sight(State.HELD, holder)
        return Sight(State.FREE if os.access(self.path, os.W_OK) else State.PROTECTED)


def contains(path: Path, operation: EntityId) -> bool:
    """Return whether the file at a path can be read and came of an operation: whether all that was done is in it."""
    with suppress(PlaybookError), open_to_read(path) as other:
        return operation in other.lineage().everything()
    return False
