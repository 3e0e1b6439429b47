"""What SQLite and damaged content raise, turned into the failures that a person can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playbook_app.domain.change import StaleChange
from playbook_app.domain.plain import MalformedValue
from playbook_app.errors import PlaybookError
from playbook_app.errors.opening import Damaged, NotPlaybook
from playbook_app.errors.saving import Busy, CannotWrite, DiskFailed, DiskFull, FileReplaced, TooLargeToSave, Unwritable

_BY_CODE: dict[int, type[PlaybookError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: CannotWrite,
    sqlite3.SQLITE_CANTOPEN: CannotWrite,
    sqlite3.SQLITE_PERM: CannotWrite,
    sqlite3.SQLITE_AUTH: CannotWrite,
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_PROTOCOL: Busy,
    sqlite3.SQLITE_IOERR: DiskFailed,
    sqlite3.SQLITE_TOOBIG: TooLargeToSave,
    sqlite3.SQLITE_NOTADB: NotPlaybook,
    sqlite3.SQLITE_READONLY_DBMOVED: FileReplaced,
}

_BY_ERRNO: dict[int, type[PlaybookError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EACCES: CannotWrite,
    errno.EPERM: CannotWrite,
    errno.EROFS: CannotWrite,
}


@contextmanager
def known_failures(path: Path) -> Iterator[None]:
    """Raise a PlaybookError for whatever SQLite, or content that is not ours, may raise inside."""
    try:
        yield
    except sqlite3.Error as error:
        raise _known(path, error) from error
    except UnicodeEncodeError as error:
        raise Unwritable(path=path) from error
    except UnicodeDecodeError as error:
        # Python's driver stumbles over SQLite's own message where that quotes a damaged schema.
        raise Damaged(path=path, detail="its description of itself is no text") from error
    except OverflowError as error:
        raise TooLargeToSave(path=path) from error
    except (MalformedValue, StaleChange) as error:
        raise Damaged(path=path, detail=f"{error!s:.200}") from error
    except OSError as error:
        raise _BY_ERRNO.get(error.errno or 0, DiskFailed)(path=path) from error


def _known(path: Path, error: sqlite3.Error) -> PlaybookError:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return _without_code(path, error)
    found = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    return found(path=path) if found else Damaged(path=path, detail=f"{error!s:.200}")


def _without_code(path: Path, error: sqlite3.Error) -> PlaybookError:
    """Tell apart what Python's driver raises by itself, without a code from SQLite."""
    if isinstance(error, sqlite3.DataError):
        return TooLargeToSave(path=path)
    return Damaged(path=path, detail=f"{error!s:.200}")
