"""Whether an opening of a file may write: by what was asked, by the file system, by the lock beside the file."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from playbook_app.errors.saving import CannotWrite, HeldByAnother, HeldBySomebody, OpenedToRead
from playbook_app.storage.lock import Holder, Lock, Watch, lock_path, take


@dataclass(frozen=True, slots=True)
class Access:
    """What an opening may do. It writes where it has the lock; else it reads, and `watch` follows who has it."""

    path: Path
    lock: Lock | None = None
    watch: Watch | None = None
    protected: bool = False

    @property
    def holder(self) -> Holder | None:
        """Who else has the file open for writing right now."""
        return self.watch.holder() if self.watch else None

    def require(self) -> None:
        """Raise the reason where writing is not allowed: OpenedToRead, CannotWrite, HeldByAnother, HeldBySomebody."""
        if self.lock:
            return
        if self.protected:
            raise CannotWrite(path=self.path)
        holder = self.holder
        if holder is None:
            raise OpenedToRead(path=self.path)
        if not holder.user:
            raise HeldBySomebody(path=self.path)
        raise HeldByAnother(path=self.path, user=holder.user, host=holder.host)

    def release(self) -> None:
        """Give the lock up, where there is one."""
        if self.lock:
            self.lock.release()


def enter(path: Path, user: str, opening: str, *, read_only: bool, take_over: bool) -> Access:
    """Return what an opening may do, with the lock where it may write.

    `user` is the name that others see; `opening` a random id; `take_over` takes the lock whoever has it.
    """
    if read_only:
        return Access(path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK | os.X_OK)):
        return Access(path, protected=True)
    watch = Watch(lock_path(path))
    with suppress(OSError):
        taken = take(path, user, opening, over=take_over, watch=watch)
        return Access(path, lock=taken) if isinstance(taken, Lock) else Access(path, watch=watch)
    return Access(path, protected=True)
