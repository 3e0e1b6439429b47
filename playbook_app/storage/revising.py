"""A file made anew of another: a copy that leaves something out, or the file itself after an erasure.

The new content is made in memory and reaches the disk compacted, so what is left out is never written beside it.
"""

import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from playbook_app.domain.change import Operation
from playbook_app.domain.entities import EntityId
from playbook_app.domain.erasing import ErasedBackups, Erasure
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.revision import unrevised, without_comments
from playbook_app.domain.sharing import Sharing
from playbook_app.errors import PlaybookError
from playbook_app.storage.backup import folder_of
from playbook_app.storage.failures import known_failures
from playbook_app.storage.file import File
from playbook_app.storage.opening import making, open_file, place, require_free
from playbook_app.storage.properties import Properties


def share_file(file: File, to: Path, sharing: Sharing, file_id: EntityId, made: datetime) -> None:
    """Make a copy for others at a path that is free. `made` is the time (UTC), `file_id` the UUID of the copy.

    Raises AlreadyThere, NoFolder, CannotWriteThere, NoRoomToWrite, and a PlaybookError where the file cannot be read.
    """
    require_free(to)
    owned = Properties(file_id, sharing.purpose, origin=file.head, made=made)
    revision = unrevised() if sharing.comments else without_comments()
    with closing(file.anew(revision, owned, history=sharing.history)[0]) as content, making(to):
        unfinished = to.with_name(f".{to.name}.{file_id}.new")
        try:
            _write(content, unfinished)
            place(unfinished, to)
        finally:
            unfinished.unlink(missing_ok=True)


def erase_from(file: File, erasure: Erasure, operation: Operation) -> Playbook:
    """Erase from all that an open file holds, with an operation that stands for it; return what the value is then.

    Raises a PlaybookError where the file cannot be read or written; it is then as it was.
    """
    content, playbook = file.anew(erasure.revision(), file.properties, newest=operation)
    with closing(content):
        _let_attach(content)
        content.execute("VACUUM")
        file.exchange(content, operation.id)
    return playbook


def erase_from_backups(data: Path, file: EntityId, erasure: Erasure) -> ErasedBackups:
    """Erase from the backups of a file in a data folder; those that cannot be read are deleted. Raises a PlaybookError.

    A backup of an older version is deleted as well: bringing it up to date would leave a copy of it as it was.
    """
    folder = folder_of(data, file)
    rewritten = deleted = 0
    for path in sorted(one for one in folder.glob("*") if one.is_file()):
        with known_failures(path):
            if path.suffix == ".playbook" and _erased_from_backup(path, erasure):
                rewritten += 1
            else:
                deleted += path.suffix == ".playbook"
                path.unlink(missing_ok=True)
    return ErasedBackups(rewritten, deleted)


def _erased_from_backup(path: Path, erasure: Erasure) -> bool:
    """Write a backup anew; return whether it could be read."""
    try:
        file = open_file(path, read_only=True)[0]
    except PlaybookError:
        return False
    try:
        content = file.anew(erasure.revision(), file.properties)[0]
    except PlaybookError:
        return False
    finally:
        file.close()
    unfinished = path.with_suffix(".new")
    with closing(content):
        try:
            _write(content, unfinished)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    return True


def _write(content: sqlite3.Connection, path: Path) -> None:
    """Write a database to a path, compacted, and make sure that it lies there."""
    _let_attach(content)
    content.execute("VACUUM INTO ?", (f"{path.absolute().as_uri()}?mode=rwc",))
    with path.open("rb+") as written:
        os.fsync(written.fileno())


def _let_attach(content: sqlite3.Connection) -> None:
    """Let SQLite attach the database that it compacts into, which our connections otherwise do not allow."""
    content.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 1)
