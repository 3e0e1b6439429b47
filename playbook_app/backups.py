"""The backups of this computer's user, and a playbook made of one; for whoever offers them."""

from pathlib import Path

from playbook_app.editor import new_id
from playbook_app.folders import data_folder
from playbook_app.storage import backup as storage
from playbook_app.storage.backup import Backup, name_of

__all__ = ["Backup", "all_backups", "free_path", "name_of", "restore"]


def all_backups() -> tuple[Backup, ...]:
    """Return all backups, newest first."""
    return storage.backups(data_folder())


def restore(backup: Path, to: Path) -> None:
    """Make a playbook of a backup under a path that is free; it is a copy of its own.

    Raises AlreadyThere, NoFolder, and what opening a file raises.
    """
    storage.restore(backup, to, new_id())


def free_path(path: Path) -> Path:
    """Return the path, with a number behind its name where that is taken."""
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem} {number}")
    return free
