"""What a lock beside a file says: who has the file open for writing, and whether that one can still be there.

It is read with care, since anything may lie in its place.
"""

import json
import os
import stat
import time
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from playbook_app.frozen import frozen
from playbook_app.storage.processes import runs

STALE = 120.0
"""Seconds without a renewal after which a holder counts as gone."""

_LONGEST = 4096
_SHORT = 16


@frozen
class Holder:
    """Who has a file open for writing: the author's name, the computer, the process, and the opening's random id.

    `machine` tells two computers of one name apart; `since` is when it was opened (UTC, ISO 8601), by the clock there.
    """

    user: str
    host: str
    process: int
    id: str
    machine: str = ""
    since: str = ""

    @property
    def opened(self) -> datetime | None:
        """When it was opened (UTC), or None where that is not known."""
        try:
            return datetime.fromisoformat(self.since).astimezone(UTC)
        except (ValueError, OverflowError):
            return None

    @property
    def is_here(self) -> bool:
        """Whether it is a process of this machine."""
        return self.host == _host() and (not _machine() or self.machine in ("", _machine()))


@frozen
class Found:
    """A lock as it was read: its holder, its raw text, and when it was renewed by the machine's own clock."""

    holder: Holder
    text: str
    tick: float | None = None


NOBODY_KNOWN = Holder("", "", 0, "")
"""The holder of a lock that says nothing that can be understood."""


def us(user: str, opening: str) -> Holder:
    """Return the holder that this process is from now on, by the author's name and a random id."""
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return Holder(user, _host(), os.getpid(), opening, _machine(), since)


def text_of(holder: Holder, renewals: int) -> str:
    """Return what a lock says after so many renewals."""
    return json.dumps({**asdict(holder), "renewals": renewals, "tick": time.monotonic()})


def read(beside: Path) -> Found | None:
    """Return what a lock says, or None where there is no lock."""
    try:
        text = _content(beside)
    except FileNotFoundError:
        return None
    except OSError:
        text = ""
    try:
        plain = json.loads(text)
        process = plain["process"] if type(plain["process"]) is int else 0
        user, host, opening = (_word(plain[name]) for name in ("user", "host", "id"))
        machine, since = (_word(plain.get(name, "")) for name in ("machine", "since"))
        tick = plain["tick"] if type(plain.get("tick")) is float else None
        return Found(Holder(user, host, process, opening, machine, since), text, tick)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Found(NOBODY_KNOWN, text)


def _content(beside: Path) -> str:
    # What lies there may be anything: a pipe would keep us waiting for ever, a link lead anywhere.
    opened = os.open(beside, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    try:
        return os.read(opened, _LONGEST).decode(errors="replace") if stat.S_ISREG(os.fstat(opened).st_mode) else ""
    finally:
        os.close(opened)


def _word(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError(f"{plain!r:.80} is no text")
    return "".join(character for character in plain if character.isprintable())[:200]


def is_gone(found: Found) -> bool:
    """Return whether the holder is of this machine and no longer there.

    Its process has ended; or its number is another's now, which renews nothing. That is told by the clock that all
    processes of a machine share, which nobody sets and which rests while the machine sleeps: a holder that wakes has
    its time to renew. After a restart it may be less than it was.
    """
    holder = found.holder
    if not holder.is_here or holder.process <= 0:
        return False
    if not runs(holder.process):
        return True
    return found.tick is not None and not 0 <= time.monotonic() - found.tick <= STALE


def _host() -> str:
    import socket  # a look at a file asks for no lock

    return socket.gethostname()


@cache
def _machine() -> str:
    """Return what tells this machine from another of the same name: a hash of its network address; empty without one.

    An address that the library made up for this process has its multicast bit set (RFC 4122, 4.5).
    """
    from hashlib import sha256
    from uuid import getnode

    address = getnode()
    return "" if address >> 40 & 1 else sha256(str(address).encode()).hexdigest()[:_SHORT]
