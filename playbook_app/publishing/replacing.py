"""Writing a file so that it is either the old one or the whole new one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO


@contextmanager
def replacing(path: Path, *, synced: bool = True) -> Iterator[BinaryIO]:
    """Give a file beside `path` to write to, which takes its place at the end; on an exception nothing is left of it.

    `synced` waits until the disk has it, which is too long for each of thousands of files. Its name cannot be guessed
    and it must be new: a link that somebody planted there is never followed. Raises OSError where the file cannot be
    written or replaced.
    """
    unfinished = path.with_name(f".{path.name}.{token_hex(8)}.new")
    try:  # an interruption may come as soon as the file is there
        with unfinished.open("xb") as file:
            yield file
            file.flush()
            if synced:
                os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()
        raise
