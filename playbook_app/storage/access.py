"""Whether an opening of a file may write: by what was asked, by the file system, by the lock beside the file."""

import os
from pathlib import Path

from playbook_app.errors.saving import (
    CannotWrite,
    CopyToRead,
    HeldByAnother,
    HeldBySomebody,
    OpenedToRead,
    TakenOver,
)
from playbook_app.frozen import frozen
from playbook_app.storage.holder import Holder
from playbook_app.storage.lock import Lock, Watch, lock_path, take


@frozen
class Access:
    """What an opening may do. It writes where it has the lock; else it reads, and `watch` follows who has it."""

    path: Path
    lock: Lock | None = None
    watch: Watch | None = None
    protected: bool = False
    to_read: bool = False
    """Whether the file is a copy that was made to be read."""

    @property
    def holder(self) -> Holder | None:
        """Who else has the file open for writing right now."""
        return self.watch.holder() if self.watch else None

    def require(self) -> None:
        """Raise the reason where writing is not allowed.

        OpenedToRead, CopyToRead, CannotWrite, HeldByAnother or HeldBySomebody; TakenOver where it was allowed until
        somebody took the file over, as may happen to a computer that slept.
        """
        if self.lock:
            self._require_lock(self.lock)
            return
        if self.to_read:
            raise CopyToRead(path=self.path)
        if self.protected:
            raise CannotWrite(path=self.path)
        holder = self.holder
        if holder is None:
            raise OpenedToRead(path=self.path)
        if not holder.user:
            raise HeldBySomebody(path=self.path)
        raise HeldByAnother(path=self.path, user=holder.user, host=holder.host)

    def _require_lock(self, lock: Lock) -> None:
        if other := lock.taken_by():
            raise TakenOver(path=self.path, user=other.user or other.host, host=other.host)

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
    try:
        taken = take(path, user, opening, over=take_over, watch=watch)
    except OSError:
        # What lies in the lock's place may be no file: then nobody can tell who has this one.
        return Access(path, watch=watch) if os.path.lexists(lock_path(path)) else Access(path, protected=True)
    return Access(path, lock=taken) if isinstance(taken, Lock) else Access(path, watch=watch)
