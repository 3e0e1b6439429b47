"""Writing a file so that it is either the old one or the whole new one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def replacing(path: Path, *, synced: bool = True) -> Iterator[BinaryIO]:
    """Give a file beside `path` to write to, which takes its place at the end; on an exception nothing is left of it.

    `synced` waits until the disk has it, which is worth it for one file and not for thousands. Raises OSError where the
    file cannot be written or replaced.
    """
    # A name that cannot be foreseen, made anew: nobody can have put a link to another place there.
    temporary = path.with_name(f".{os.urandom(8).hex()}.new")
    try:  # an interruption may come as soon as the file is there
        with temporary.open("xb") as file:
            yield file
            if synced:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
