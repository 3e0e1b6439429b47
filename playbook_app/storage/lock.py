"""The lock beside a file: who has it open for writing. It is advice; what protects the file is the guard of a commit.

Whether a holder is still there is told by its process, on this machine, and else by its renewals: since clocks of two
machines differ, a lock of another counts as left behind when we have watched it for two minutes without a change.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from playbook_app.storage.holder import NOBODY_KNOWN, STALE, Found, Holder, is_gone, read, text_of, us

RENEWAL = 30.0
"""Seconds between two renewals."""

_MARK = 16
"""Letters of a digest that tell one lock from another."""


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
        self._renewals = 0
        self._released = Event()
        # An idle window commits nothing for hours, so commits cannot do the renewing.
        self._thread = Thread(target=self._run, name=f"lock of {path.name}", daemon=True)
        self._thread.start()

    def release(self) -> None:
        """Give the lock up, if it still is ours."""
        self._released.set()
        self._thread.join(timeout=1.0)
        if self.is_ours():
            with suppress(OSError):
                self.path.unlink()

    def is_ours(self) -> bool:
        """Return whether the lock is there and names us."""
        found = read(self.path)
        return found is not None and found.holder.id == self.holder.id

    def taken_by(self) -> Holder | None:
        """Return who has taken the lock over, or None.

        A lock that is gone, or cannot be read, tells of nobody: the guard of the commit protects the file then.
        """
        found = read(self.path)
        return found.holder if found and found.holder.id not in ("", self.holder.id) else None

    def renew(self) -> bool:
        """Say anew that the file is ours; return False where another has taken it over.

        A drive that is away for a while, or a lock that somebody deleted, does not end our hold.
        """
        if self.taken_by():
            return False
        self._renewals += 1
        with suppress(OSError):
            if self.is_ours():
                _write(self.path, self.holder, self._renewals)
            elif self._guarded().exists():
                _link(self.path, self.holder, self._renewals)
        return True

    def _guarded(self) -> Path:
        """Return the file that the lock is of: where that is gone too, so is the drive."""
        return self.path.with_name(self.path.name.removeprefix(".").removesuffix(".lock"))

    def _run(self) -> None:
        while not self._released.wait(self._renewal):
            if not self.renew():
                return


class Watch:
    """The lock of somebody else, watched by our own clock."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Watch a lock from now on."""
        self._path = path
        self._clock = clock
        self._seen: Found | None = None
        self._since = clock()

    def holder(self) -> Holder | None:
        """Return who has the file, or None where there is no lock or its holder is gone."""
        found = read(self._path)
        return found.holder if found and not self.is_left(found) else None

    def is_left(self, found: Found) -> bool:
        """Return whether a lock that was just read was left behind."""
        if is_gone(found):
            return True
        if found != self._seen:
            self._seen, self._since = found, self._clock()
        return self._clock() - self._since > STALE


def take(path: Path, user: str, opening: str, *, over: bool = False, watch: Watch | None = None) -> Lock | Holder:
    """Take the lock of the file at a path; return it, or who has it. `over` takes it whoever has it.

    `opening` is a random id. A lock that was left behind is taken over, by one of those who try at the same time.
    Raises OSError where it cannot be written.
    """
    beside, ours = lock_path(path), us(user, opening)
    watch = watch or Watch(beside)
    try:
        _link(beside, ours, 0)
    except FileExistsError:
        if over:
            _write(beside, ours, 0)
        elif holder := _held(beside, ours, watch):
            return holder
    return Lock(beside, ours)


def _held(beside: Path, ours: Holder, watch: Watch) -> Holder | None:
    """Return who has a lock; None where it was left behind, and names us now."""
    found = read(beside)
    if found is None:
        return _released(beside, ours)
    if not watch.is_left(found) and not _is_old_nonsense(beside, found):
        return found.holder
    with _claimed(beside, ours, found) as alone:
        again = read(beside)
        if alone and again == found:
            _write(beside, ours, 0)
            return None
    return again.holder if again else NOBODY_KNOWN


def _released(beside: Path, ours: Holder) -> Holder | None:
    """Take a lock that was given up this moment, unless somebody was quicker still."""
    try:
        _link(beside, ours, 0)
    except FileExistsError:
        quicker = read(beside)
        return quicker.holder if quicker else NOBODY_KNOWN
    return None


@contextmanager
def _claimed(beside: Path, ours: Holder, found: Found) -> Iterator[bool]:
    """Have one alone take over what was left behind; tell whether that is us. A claim that was left behind ages."""
    from hashlib import sha256

    mark = sha256(found.text.encode()).hexdigest()[:_MARK]
    claim = beside.with_name(f"{beside.name}.{mark}.claim")
    try:
        _link(claim, ours, 0)
        alone = True
    except FileExistsError:
        alone = _age(claim) > STALE
    try:
        yield alone
    finally:
        if alone:
            claim.unlink(missing_ok=True)


def _link(beside: Path, ours: Holder, renewals: int) -> None:
    """Make a lock that is not there yet. Raises FileExistsError."""
    unfinished = _unfinished(beside, ours, renewals)
    try:
        os.link(unfinished, beside)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links: here, sudden death may leave an empty lock, which ages
        with beside.open("x", encoding="utf-8") as file:
            file.write(text_of(ours, renewals))
    finally:
        unfinished.unlink(missing_ok=True)


def _write(beside: Path, holder: Holder, renewals: int) -> None:
    unfinished = _unfinished(beside, holder, renewals)
    try:
        unfinished.replace(beside)
    except OSError:
        unfinished.unlink(missing_ok=True)
        raise


def _unfinished(beside: Path, holder: Holder, renewals: int) -> Path:
    """Write a lock beside its place, so that it gets there in one go and nobody reads half of it."""
    unfinished = beside.with_name(f"{beside.name}.{holder.id}.new")
    unfinished.write_text(text_of(holder, renewals), encoding="utf-8")
    return unfinished


def _is_old_nonsense(beside: Path, found: Found) -> bool:
    """Return whether a lock that names nobody, as a drive without hard links may leave it, has lain there for long."""
    return found.holder == NOBODY_KNOWN and _age(beside) > STALE


def _age(path: Path) -> float:
    """Return the seconds since a file was written, by the wall clock; 0 where that cannot be told."""
    with suppress(OSError):
        return time.time() - path.lstat().st_mtime
    return 0.0
