"""The lock beside a file: who has it open for writing. It is advice; what protects the file is the guard of a commit.

Whether a holder is still there is told by its process, on this host, and else by its renewals: since clocks of two
hosts differ, a lock of another host counts as left behind when we have watched it for two minutes without a change.
"""

import json
import os
import socket
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event, Thread

RENEWAL = 30.0
"""Seconds between two renewals."""

STALE = 120.0
"""Seconds without a renewal after which a holder counts as gone."""

_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing: the author's name, the computer, the process, and the opening's random id."""

    user: str
    host: str
    process: int
    id: str


NOBODY_KNOWN = Holder("", "", 0, "")
"""The holder of a lock that says nothing that can be understood."""


def lock_path(path: Path) -> Path:
    """Return where the lock of a file lies."""
    return path.with_name(f".{path.name}.lock")


class Lock:
    """A lock that is ours. A thread renews it until it is released, or until another has taken it over."""

    def __init__(self, path: Path, holder: Holder, renewal: float = RENEWAL) -> None:
        """Start renewing a lock that was just written."""
        self.path = path
        self.holder = holder
        self._renewal = renewal
        self._released = Event()
        # An idle window commits nothing for hours, so commits cannot do the renewing.
        self._thread = Thread(target=self._renew, name=f"lock of {path.name}", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """Give the lock up, if it still is ours."""
        self._released.set()
        self._thread.join(timeout=1.0)
        if self.is_ours():
            with suppress(OSError):
                self.path.unlink()

    def is_ours(self) -> bool:
        """Return whether nobody has taken the lock over."""
        found = _read(self.path)
        return found is not None and found[0].id == self.holder.id

    def _renew(self) -> None:
        count = 0
        while not self._released.wait(self._renewal):
            if not self.is_ours():
                return
            count += 1
            with suppress(OSError):
                _write(self.path, self.holder, count)


class Watch:
    """The lock of somebody else, watched by our own clock."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Watch a lock from now on."""
        self._path = path
        self._clock = clock
        self._seen: tuple[Holder, str] | None = None
        self._since = clock()

    def holder(self) -> Holder | None:
        """Return who has the file, or None where there is no lock or its holder is gone."""
        found = _read(self._path)
        if found is None or _is_gone(found[0]):
            return None
        if found != self._seen:
            self._seen, self._since = found, self._clock()
        return None if self._clock() - self._since > STALE else found[0]


def take(path: Path, user: str, opening: str, *, over: bool = False, watch: Watch | None = None) -> Lock | Holder:
    """Take the lock of the file at a path; return it, or who has it. `over` takes it whoever has it.

    `opening` is a random id. A lock that was left behind is taken over. Raises OSError where it cannot be written.
    """
    beside = lock_path(path)
    us = Holder(user, socket.gethostname(), os.getpid(), opening)
    try:
        return _new(beside, us)
    except FileExistsError:
        holder = (watch or Watch(beside)).holder()
        if holder and not over and not _is_old_here(beside, holder):
            return holder
    _write(beside, us, 0)
    return Lock(beside, us)


def _new(beside: Path, us: Holder) -> Lock:
    unfinished = _unfinished(beside, us, 0)
    try:
        os.link(unfinished, beside)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links: here, sudden death may leave an empty lock, which ages
        with beside.open("x", encoding="utf-8") as file:
            file.write(_text(us, 0))
    finally:
        unfinished.unlink(missing_ok=True)
    return Lock(beside, us)


def _write(beside: Path, holder: Holder, renewals: int) -> None:
    _unfinished(beside, holder, renewals).replace(beside)


def _unfinished(beside: Path, holder: Holder, renewals: int) -> Path:
    """Write a lock beside its place, so that it gets there in one go and nobody reads half of it."""
    unfinished = beside.with_name(f"{beside.name}.{holder.id}.new")
    unfinished.write_text(_text(holder, renewals), encoding="utf-8")
    return unfinished


def _text(holder: Holder, renewals: int) -> str:
    return json.dumps({**asdict(holder), "renewals": renewals})


def _read(beside: Path) -> tuple[Holder, str] | None:
    """Return the holder of a lock and its raw text, or None where there is no lock."""
    try:
        text = _content(beside)
    except FileNotFoundError:
        return None
    except OSError:
        text = ""
    try:
        plain = json.loads(text)
        process = plain["process"] if type(plain["process"]) is int else 0
        return Holder(_word(plain["user"]), _word(plain["host"]), process, _word(plain["id"])), text
    except (ValueError, KeyError, TypeError, RecursionError):
        return NOBODY_KNOWN, text


def _content(beside: Path) -> str:
    # What lies there may be anything: a pipe would keep us waiting for ever.
    opened = os.open(beside, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        return os.read(opened, _LONGEST).decode(errors="replace") if stat.S_ISREG(os.fstat(opened).st_mode) else ""
    finally:
        os.close(opened)


def _word(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError(f"{plain!r:.80} is no text")
    return "".join(character for character in plain if character.isprintable())[:200]


def _is_gone(holder: Holder) -> bool:
    return holder.host == socket.gethostname() and holder.process > 0 and not _runs(holder.process)


def _is_old_here(beside: Path, holder: Holder) -> bool:
    """Return whether a lock of this host, or of nobody, has not been renewed: both times are of one clock then."""
    if holder.host not in ("", socket.gethostname()):
        return False
    with suppress(OSError):
        return time.time() - beside.lstat().st_mtime > STALE
    return False


if sys.platform == "win32":

    def _runs(process: int) -> bool:
        """Return whether a process of this host runs. (There, os.kill would end it.)"""
        import ctypes

        query_limited_information, still_active, access_denied = 0x1000, 259, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(query_limited_information, False, process)  # noqa: FBT003
        if not handle:
            return bool(ctypes.get_last_error() == access_denied)
        code = ctypes.c_ulong()
        known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return not known or code.value == still_active

else:

    def _runs(process: int) -> bool:
        """Return whether a process of this host runs."""
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return True
