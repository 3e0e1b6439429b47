"""A whole playbook file under another path: copied with a UUID of its own, or moved and still the same.

Nothing is ever overwritten, and a copy appears under its name only when it is complete.
"""

import os
import shutil
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.errors.path import AlreadyThere
from playbook_app.storage.file import File
from playbook_app.storage.opening import making, open_file, place, require_free


def copy_file(file: File, to: Path, file_id: EntityId) -> None:
    """Copy an open file, with its history, to a path that is free; the copy gets a UUID of its own.

    Raises AlreadyThere, NoFolder, CannotWriteThere, NoRoomToWrite and what opening a file raises.
    """
    require_free(to)
    unfinished = _unfinished(to, file_id)
    with making(to):
        try:
            file.copy(unfinished)
            copied = open_file(unfinished, read_only=False)[0]
            copied.become_copy(file_id)
            copied.close()
            place(unfinished, to)
        finally:
            unfinished.unlink(missing_ok=True)


def move_file(path: Path, to: Path, file_id: EntityId) -> None:
    """Move a file that nobody has open to a path that is free. Raises as `copy_file`; the file is then where it was."""
    if _is_case_alone(path, to):
        with making(to):
            path.rename(to)
        return
    require_free(to)
    with making(to):
        try:
            os.link(path, to)
        except FileExistsError:
            raise AlreadyThere(path=to) from None
        except OSError:  # another disk, or one without hard links
            _copy_bytes(path, to, file_id)
        _leave(path, to)


def _is_case_alone(path: Path, to: Path) -> bool:
    """Return whether two paths lead to one file for a system that does not tell capitals from small letters."""
    return path != to and path.name.casefold() == to.name.casefold() and to.exists() and path.samefile(to)


def _copy_bytes(path: Path, to: Path, file_id: EntityId) -> None:
    unfinished = _unfinished(to, file_id)
    try:
        shutil.copyfile(path, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        place(unfinished, to)
    finally:
        unfinished.unlink(missing_ok=True)


def _leave(path: Path, to: Path) -> None:
    """Take the former name away; where that cannot be done, the new one goes instead."""
    try:
        path.unlink()
    except OSError:
        to.unlink(missing_ok=True)
        raise


def _unfinished(to: Path, file_id: EntityId) -> Path:
    return to.with_name(f".{to.name}.{file_id}.new")
