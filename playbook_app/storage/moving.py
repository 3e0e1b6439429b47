"""A whole playbook file under another path, still the same. Nothing is ever overwritten."""

import os
import shutil
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.errors.path import AlreadyThere
from playbook_app.storage.opening import making, place, require_free


def move_file(path: Path, to: Path, file_id: EntityId) -> None:
    """Move a file that nobody has open to a path that is free. The file is where it was after a failure.

    Raises AlreadyThere, NoFolder, CannotWriteThere and NoRoomToWrite.
    """
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
