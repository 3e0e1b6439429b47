"""Copies of playbook files in the user's data folder: the last ten of each file, and one a day for thirty days.

Who takes a copy, and when, is the editor's affair.
"""

import re
import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.errors import PlaybookError
from playbook_app.frozen import frozen
from playbook_app.storage.checks import check_path
from playbook_app.storage.failures import known_failures
from playbook_app.storage.file import File
from playbook_app.storage.opening import making, open_file, place, require_free

LAST = 10
"""Backups of a file that are always kept."""

DAYS = 30
"""Days of which the last backup is kept."""

_NAME = re.compile(r"(?P<name>.*)\.(?P<at>\d{8}T\d{12}Z)\.playbook")
_TIME = "%Y%m%dT%H%M%S%fZ"
_LONGEST_NAME = 80


@frozen
class Backup:
    """One backup: where it is, the name and UUID of the file that it is of, and when it was taken (UTC)."""

    path: Path
    name: str
    file: EntityId
    at: datetime

    @property
    def size(self) -> int:
        """How many bytes it takes; 0 where it is gone."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0


def backups(data: Path) -> tuple[Backup, ...]:
    """Return all backups in a data folder, newest first."""
    found = (_backup(path) for path in (data / "backups").glob("*/*.playbook"))
    return tuple(sorted((one for one in found if one), key=lambda one: one.at, reverse=True))


def backups_of(data: Path, file: EntityId) -> tuple[Backup, ...]:
    """Return the backups of a file in a data folder, newest first."""
    return tuple(one for one in backups(data) if one.file == file)


def back_up(file: File, data: Path, at: datetime, copy: Callable[[Path], object]) -> Backup:
    """Have an open file copied, and let go of the backups of it that are no longer wanted. Raises a PlaybookError.

    `copy` makes a copy under a path that is free.
    """
    folder = folder_of(data, file.properties.id)
    path = folder / f"{file.path.stem[:_LONGEST_NAME]}.{at.astimezone(UTC):{_TIME}}.playbook"
    unfinished = path.with_suffix(".new")
    with known_failures(path):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            copy(unfinished)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        for one in unwanted(backups_of(data, file.properties.id), at):
            one.path.unlink(missing_ok=True)
    return Backup(path, file.path.stem, file.properties.id, at)


def folder_of(data: Path, file: EntityId) -> Path:
    """Return where the backups of a file lie in a data folder."""
    return data / "backups" / file


def unwanted(found: Iterable[Backup], today: datetime) -> tuple[Backup, ...]:
    """Return the backups of one file that are neither among the last ten nor the last of one of thirty days."""
    newest_first = sorted(found, key=lambda one: one.at, reverse=True)
    last_of_day = {one.at.date(): one for one in reversed(newest_first) if today - one.at < timedelta(days=DAYS)}
    kept = {*newest_first[:LAST], *last_of_day.values()}
    return tuple(one for one in newest_first if one not in kept)


def restore(backup: Path, to: Path, file_id: EntityId) -> None:
    """Make a file of a backup, under a path that is free; it is a copy with a UUID of its own.

    Raises AlreadyThere, NoFolder, and what opening a file raises.
    """
    check_path(backup)
    require_free(to)
    unfinished = to.with_name(f".{to.name}.{file_id}.new")
    with making(to):
        try:
            shutil.copyfile(backup, unfinished)
            file = _opened_copy(unfinished, backup)
            file.become_copy(file_id)
            file.close()
            place(unfinished, to)
        finally:
            unfinished.unlink(missing_ok=True)


def image_in_backups(data: Path, file: EntityId, sha256: str) -> bytes | None:
    """Return the bytes of an image by their SHA-256 (hex), where a backup of a file can be read that has them."""
    for one in backups(data):
        if one.file == file:
            with suppress(PlaybookError), closing(open_file(one.path, read_only=True)[0]) as kept:
                return kept.image(sha256)
    return None


def name_of(path: Path) -> str:
    """Return the name of the file that a backup is of; of any other file its own name without the suffix."""
    named = _NAME.fullmatch(path.name)
    return named["name"] if named else path.stem


def _opened_copy(copy: Path, backup: Path) -> File:
    """Open the copy of a backup; what is wrong with it is said of the backup, which is the one that a person knows."""
    try:
        return open_file(copy, read_only=False)[0]
    except PlaybookError as error:
        if error.values.get("path") != copy:
            raise
        raise type(error)(**{**error.values, "path": backup}) from error


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        at = datetime.strptime(named["at"], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, named["name"], EntityId(path.parent.name), at)
