"""Where a person wants something written: what must not be overwritten there, and what the disk answers, as failures.

How a file is written whole or not at all is the writers' affair.
"""

import errno
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playbook_app.errors import PlaybookError
from playbook_app.errors.export import ExportOverNoFile, ExportOverOther, ExportOverPlaybook
from playbook_app.errors.path import CannotWriteThere, NoFolder, NoRoomToWrite, NotWritten

_DATABASE = b"SQLite format 3\0"
_SUFFIX = ".playbook"
_LONGEST_HEAD = 4096
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)


def check_file(out: Path, begins: tuple[bytes, ...] = (), holds: bytes = b"") -> None:
    """Refuse a path at which an export would destroy something: a playbook, a device, or a file of others.

    A file that begins with one of `begins` (none: any) and holds `holds` in its first 4,096 bytes is an earlier export
    and may be replaced. Raises NoFolder, ExportOverNoFile, ExportOverPlaybook, ExportOverOther, and as
    `disk_failures`.
    """
    with disk_failures(out):
        if not out.parent.is_dir():
            raise NoFolder(folder=out.parent)
        if not out.exists():
            return
        if not stat.S_ISREG(out.stat().st_mode):
            raise ExportOverNoFile(path=out)
        with out.open("rb") as file:
            head = file.read(_LONGEST_HEAD)
    if head.startswith(_DATABASE) or out.suffix.casefold() == _SUFFIX:
        raise ExportOverPlaybook(path=out)
    if head and begins and not (head.startswith(begins) and holds in head):
        raise ExportOverOther(path=out)


@contextmanager
def disk_failures(out: Path) -> Iterator[None]:
    """Raise NoFolder, CannotWriteThere, NoRoomToWrite or NotWritten for what the system raises inside."""
    try:
        yield
    except FileNotFoundError:
        raise NoFolder(folder=out.parent) from None
    except OSError as error:
        raise _failure(out, error) from error


def _failure(out: Path, error: OSError) -> PlaybookError:
    if error.errno in _PROTECTED:
        return CannotWriteThere(path=out)
    if error.errno in _NO_ROOM:
        return NoRoomToWrite(path=out)
    return NotWritten(path=out, reason=error.strerror or error)
