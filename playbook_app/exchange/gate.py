"""The only way in which files of a folder from outside are listed and read: ordinary files inside it, of bounded size.

Nothing is followed out of the folder: links, pipes and devices are refused or passed over, as the caller asks.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from playbook_app.errors.source import LinkRefused, NoSource, NotText, OddFile, TooLarge, TooManyFiles
from playbook_app.frozen import frozen

MEGABYTE = 1_000_000
LARGEST_MARKDOWN = 5 * MEGABYTE
LARGEST_CSV = 100 * MEGABYTE
LARGEST_IMAGE = 100 * MEGABYTE
MOST_FILES = 20_000
DEEPEST = 20

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


def is_device(name: str) -> bool:
    """Tell whether Windows keeps a file name for a device, whatever its suffix."""
    return name.split(".", 1)[0].strip().casefold() in _DEVICES


@frozen
class Listing:
    """What a folder holds: its ordinary files, and what was passed over, both as paths below `root` with `/`."""

    root: Path
    files: tuple[str, ...]
    passed_over: tuple[str, ...] = ()


def listing(root: Path, *, strict: bool) -> Listing:
    """List a folder's files, sorted, without hidden ones (whose name begins with a dot).

    Links, pipes, devices and names of devices raise LinkRefused or OddFile where `strict`, else they are passed over.
    Raises NoSource for what is no folder and TooManyFiles.
    """
    if not root.is_dir():
        raise NoSource(path=root)
    files: list[str] = []
    odd: list[str] = []
    for name, problem in _walk(root, "", 0):
        if problem is not None and strict:
            raise problem(path=root / name)
        (files if problem is None else odd).append(name)
        if len(files) + len(odd) > MOST_FILES:
            raise TooManyFiles(path=root, limit=MOST_FILES)
    return Listing(root, tuple(sorted(files)), tuple(sorted(odd)))


def _walk(folder: Path, prefix: str, depth: int) -> Iterator[tuple[str, type[LinkRefused | OddFile] | None]]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        yield prefix.rstrip("/"), OddFile
    else:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            name = prefix + entry.name
            if entry.is_symlink():
                yield name, LinkRefused
            elif is_device(entry.name):
                yield name, OddFile
            elif entry.is_dir(follow_symlinks=False):
                if depth < DEEPEST:
                    yield from _walk(folder / entry.name, name + "/", depth + 1)
                else:
                    yield name, OddFile
            else:
                yield name, None if entry.is_file(follow_symlinks=False) else OddFile


def inside(root: Path, path: str) -> Path | None:
    """Return the ordinary file at a path below a folder; None for anything else, and for whatever leads out of it."""
    parts = path.split("/")
    file = root
    try:
        for part in parts:
            file = file / part
            if part in {"", ".", ".."} or part.startswith(".") or "\\" in part or is_device(part) or file.is_symlink():
                return None
        return file if file.is_file() else None
    except (OSError, ValueError):
        return None


def read_bytes(path: Path, limit: int) -> bytes:
    """Return the bytes of an ordinary file of at most `limit` bytes.

    Raises NoSource, LinkRefused where the path itself is a link, OddFile for what is no file, and TooLarge.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if path.is_symlink():
        raise LinkRefused(path=path)
    try:
        descriptor = os.open(path, flags)
    except FileNotFoundError:
        raise NoSource(path=path) from None
    except OSError:
        raise OddFile(path=path) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OddFile(path=path)
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLarge(path=path, limit=limit // MEGABYTE)
    return data


def read_text(path: Path, limit: int = LARGEST_MARKDOWN) -> str:
    """Return a UTF-8 file's text with line feeds only and no byte order mark. Raises as `read_bytes`, NotText."""
    try:
        text = read_bytes(path, limit).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotText(path=path) from None
    return text.replace("\r\n", "\n")
