"""What a bug is reported with: versions, system, and where in the program it happened. Nothing of any playbook.

The words of an exception, the values in a frame and the paths of this computer may hold a playbook's texts or
a person's name, so none of them is told: only names of types, files of the program, lines and functions.
"""

import platform
import sqlite3
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from playbook_app import __version__

_PACKAGE = "playbook_app"
_LIBRARIES = ("site-packages", "dist-packages", "lib")
_MOST_FRAMES = 60


def report_of(error: BaseException) -> str:
    """Return the report of an exception as a text to be copied."""
    return "\n".join([*_about(), "", *_trace(error)])


def signature_of(error: BaseException) -> str:
    """Return what the same bug has each time: its type, and where it was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{_place(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__qualname__} {where}"


def _about() -> Iterator[str]:
    yield f"Playbook {__version__}"
    yield f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    yield f"Qt {qVersion()}, PySide {pyside_version}"
    yield f"{platform.system()} {platform.release()}, {platform.machine()}, {QGuiApplication.platformName()}"
    yield f"Locale {QLocale().bcp47Name()}, thread {threading.current_thread().name.split()[0]}"
    yield f"Frozen: {'yes' if getattr(sys, 'frozen', False) else 'no'}"


def _trace(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        if seen:
            yield "which came of"
        seen.add(id(following))
        yield f"{type(following).__module__}.{type(following).__qualname__}"
        for frame in traceback.extract_tb(following.__traceback__)[-_MOST_FRAMES:]:
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
        following = following.__cause__ or following.__context__


def _place(file: str) -> str:
    """Return a file of the program without the folders of this computer before it."""
    parts = Path(file).parts
    if _PACKAGE in parts:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index(_PACKAGE) :])
    for folder in _LIBRARIES:
        if folder in parts:
            return "/".join(parts[parts.index(folder) + 1 :])
    return parts[-1] if parts else ""
