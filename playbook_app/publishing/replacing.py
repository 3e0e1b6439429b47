"""Writing a file so that it is either the old one or the whole new one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO, cast


@contextmanager
def replacing(path: Path, *, synced: bool = True) -> Iterator[BinaryIO]:
    """Give a file beside `path` to write to, which takes its place at the end; on an exception nothing is left of it.

    `synced` waits until the disk has it, which is too long for each of thousands of files. Its name is new: a link
    that somebody planted there is never followed. Raises OSError where the file cannot be written or replaced.
    """
    temporary = NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)  # noqa: SIM115
    try:
        with temporary:
            yield cast("BinaryIO", temporary)
            temporary.flush()
            if synced:
                os.fsync(temporary.fileno())
        Path(temporary.name).chmod(0o666 & ~_umask())
        Path(temporary.name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary.name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
