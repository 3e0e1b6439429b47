"""Whether a window can be shown here, asked before Qt is: where it cannot, Qt ends the whole program with a dump.

Imports nothing of Qt until it is known that Qt can be loaded.
"""

import ctypes
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from playbook_app.errors.display import DisplayUnreachable, LibraryMissing, NoDisplay

_CHOSEN = "QT_QPA_PLATFORM"
_UNSEEN = ("offscreen", "minimal")
_X11 = "xcb"
_WAYLAND = "wayland"


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether somebody can see a window here."""
    if _chosen(environment):
        return _chosen(environment) not in _UNSEEN
    return sys.platform != "linux" or bool(_offered(environment))


def require_display(environment: Mapping[str, str] = os.environ) -> None:
    """Raise NoDisplay, DisplayUnreachable or LibraryMissing where Qt would abort."""
    _require_qt()
    if sys.platform != "linux" or _chosen(environment):
        return
    offered = _offered(environment)
    if not offered:
        raise NoDisplay
    # Where several are offered, Qt takes the first that works.
    for number, (platform, display) in enumerate(offered.items(), start=1):
        try:
            _require(platform, display, environment)
        except (DisplayUnreachable, LibraryMissing):
            if number == len(offered):
                raise
        else:
            return


def _chosen(environment: Mapping[str, str]) -> str:
    return environment.get(_CHOSEN, "").partition(":")[0]


def _offered(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the displays that the session names, by Qt's platform."""
    named = {_WAYLAND: environment.get("WAYLAND_DISPLAY", ""), _X11: environment.get("DISPLAY", "")}
    return {platform: display for platform, display in named.items() if display}


def _require_qt() -> None:
    try:
        from PySide6 import QtGui, QtWidgets  # noqa: F401 - that they load is the question
    except ImportError as error:
        raise LibraryMissing(detail=_library(error)) from error


def _require(platform: str, display: str, environment: Mapping[str, str]) -> None:
    answers = _x_answers if platform == _X11 else _wayland_answers
    if not answers(display, environment):
        raise DisplayUnreachable(display=display)
    _require_plugin(platform)


def _require_plugin(platform: str) -> None:
    """Raise LibraryMissing where a library that Qt's plugin for a platform needs is not there."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for plugin in sorted(folder.glob(f"libq{platform}*.so"))[:1]:
        try:
            ctypes.CDLL(str(plugin))
        except OSError as error:
            raise LibraryMissing(detail=_library(error)) from error


def _x_answers(display: str, _environment: Mapping[str, str]) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise LibraryMissing(detail=_library(error)) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(display: str, environment: Mapping[str, str]) -> bool:
    with suppress(OSError):
        return (Path(environment.get("XDG_RUNTIME_DIR", "/")) / display).is_socket()
    return False


def _library(error: Exception) -> str:
    """Return the name of the library that the loader did not find, out of its message."""
    return str(error).partition(":")[0]
