"""Making a playbook file, and opening one: whatever stands between a path and a File that can be trusted."""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.errors.opening import Damaged, InterruptedSave, OlderVersion
from playbook_app.errors.path import AlreadyThere, CannotWriteThere, NoFolder, NoRoomToWrite, Unreachable
from playbook_app.errors.saving import CannotWrite, DiskFull
from playbook_app.storage import checks, lineage, properties, rows
from playbook_app.storage.connection import connect, make, reading
from playbook_app.storage.failures import known_failures
from playbook_app.storage.file import File
from playbook_app.storage.properties import Properties
from playbook_app.storage.schema import VERSION
from playbook_app.storage.sql import create


def create_file(path: Path, playbook: Playbook, owned: Properties, images: Mapping[str, bytes]) -> None:
    """Make a file that holds a playbook with an empty journal. It appears under its name only when it is complete.

    Raises AlreadyThere where the path is taken, and a PlaybookError where it cannot be written.
    """
    require_free(path)
    unfinished = path.with_name(f".{path.name}.{owned.id}.new")
    with making(path):
        try:
            fill(unfinished, playbook, owned, images)
            place(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


def require_free(path: Path) -> None:
    """Raise AlreadyThere, NoFolder or Unreachable where no new file can be made at a path."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        if not path.parent.is_dir():
            raise NoFolder(folder=path.parent) from None
    except OSError as error:
        raise Unreachable(path=path, reason=error.strerror) from error
    else:
        raise AlreadyThere(path=path)


@contextmanager
def making(path: Path) -> Iterator[None]:
    """Raise the failures of the disk as they are for a new file, which no edit of another waits for."""
    try:
        with known_failures(path):
            yield
    except CannotWrite as error:
        raise CannotWriteThere(path=path) from error
    except DiskFull as error:
        raise NoRoomToWrite(path=path) from error


def open_file(path: Path, *, read_only: bool) -> tuple[File, Playbook]:
    """Return an open file and the value that it holds, both of the same moment.

    Raises the PlaybookError that says what is wrong; the file is then left as it is.
    """
    checks.check_path(path)
    with known_failures(path):
        _look(path, read_only=read_only)
        connection = connect(path, read_only=read_only)
        try:
            return _opened(path, connection)
        except BaseException as error:
            connection.close()
            if _is_too_large(error):
                raise Damaged(path=path, detail="something in it is larger than a playbook can hold") from error
            raise


def fill(path: Path, playbook: Playbook, owned: Properties, images: Mapping[str, bytes]) -> None:
    """Make a file at a path that is free, under a name that is not yet its own. Raises what writing raises."""
    from playbook_app.storage.writing.whole import write_playbook
    from playbook_app.storage.writing.writer import Writer

    with closing(make(path)) as connection, Writer(connection).transaction() as written:
        create(connection)
        write_playbook(written, path, playbook, owned, images)


def playbook_of(path: Path) -> EntityId:
    """Return the UUID of the playbook that a file is a copy of. Raises as `open_file`."""
    checks.check_path(path)
    with known_failures(path), closing(connect(path, read_only=True)) as connection, reading(connection):
        version = checks.check_header(connection, path)
        checks.check_objects(connection, path, _objects_of(version))
        return rows.playbook_id(connection)


def place(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, unless that is taken: then raise AlreadyThere."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        raise AlreadyThere(path=path) from None
    except OSError:
        # Not every file system has hard links; what remains is a moment in which another could take the name.
        if path.exists():
            raise AlreadyThere(path=path) from None
        unfinished.rename(path)
    _sync_folder(path.parent)


def _look(path: Path, *, read_only: bool) -> None:
    """Check header and objects through a connection that cannot write, before one that could is made.

    A file of an older version is brought up to date.
    """
    try:
        with closing(connect(path, read_only=True)) as connection, reading(connection):
            version = checks.check_header(connection, path)
            checks.check_objects(connection, path, _objects_of(version))
    except sqlite3.Error as error:
        # A journal beside the file waits to be rolled back, which takes a connection that writes.
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
        if read_only:
            raise InterruptedSave(path=path) from error
        return
    if version < VERSION:
        if read_only:
            raise OlderVersion(path=path, found=version, known=VERSION)
        _migrate(path, version)


def _objects_of(version: int) -> checks.Objects:
    """Return what a file of today's version or an older one must hold."""
    if version == VERSION:
        return checks.expected_objects()
    from playbook_app.storage import migrations

    return migrations.objects_of_version(version)


def _migrate(path: Path, version: int) -> None:
    from playbook_app.storage import migrations

    migrations.migrate(path, version, migrations.steps())


def _opened(path: Path, connection: sqlite3.Connection) -> tuple[File, Playbook]:
    with reading(connection):
        checks.check_header(connection, path)
        checks.check_objects(connection, path, checks.expected_objects())
        checks.check_pages(connection, path)
        owned = properties.read(connection)
        playbook = rows.read(connection)
        file = File(path, connection, owned, lineage.head(connection, owned))
    connection.execute("PRAGMA journal_mode = DELETE")
    return file, playbook


def _is_too_large(error: BaseException) -> bool:
    """Tell whether SQLite met more than our limit: in an edit that is the edit's fault, here it is the file's."""
    code = getattr(error, "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_TOOBIG or (code is None and isinstance(error, sqlite3.DataError))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
