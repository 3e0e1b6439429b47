"""One open playbook file: opened with all checks, read, written one operation at a time, closed.

Before a transaction writes, it makes sure that the path still is this file and that the journal ends where we left it.
What an operation means, and which comes next, is the editor's.
"""

import sqlite3
from collections.abc import Iterator, Set
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, cast

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Operation
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.revision import Revision
from playbook_app.domain.sharing import Purpose
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.image import ImageLost
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.saving import ChangedByAnother, DiskFailed, FileRemoved, FileReplaced
from playbook_app.storage import journal, lineage, properties, rows, search
from playbook_app.storage.brought import NOTHING, Brought
from playbook_app.storage.connection import in_memory, reading
from playbook_app.storage.failures import known_failures
from playbook_app.storage.properties import Properties
from playbook_app.storage.sql import create

if TYPE_CHECKING:
    from playbook_app.storage.writing.writer import Transaction, Writer


class File:
    """An open playbook file. Its methods may be called from several threads; they take turns.

    All of them raise a PlaybookError where the file cannot be read or written.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, owned: Properties, head: EntityId) -> None:
        """Take over a connection to a file that has been checked; `head` is where it stands: see `lineage.head`."""
        self.path = path
        self.properties = owned
        self.head = head
        self._connection = connection
        self._writer: Writer | None = None
        self._turn = Lock()
        self._closed = False
        self._place = _place(path)

    def commit(
        self,
        operation: Operation,
        before: Playbook,
        after: Playbook,
        *,
        brought: Brought = NOTHING,
        replaced: EntityId | None = None,
    ) -> None:
        """Write an operation that leads from one value to another, in the place of `replaced` where that is given.

        All of it is written or, where this raises, nothing.
        """
        from playbook_app.storage.writing.whole import write_operation

        with self._writing() as connection:
            write_operation(connection, self.path, operation, before, after, brought=brought, replaced=replaced)
        self.head = operation.id

    def newest(self, limit: int) -> tuple[Operation, ...]:
        """Return the latest operations, newest first, without their changes."""
        with self._reading() as connection:
            return journal.newest(connection, limit)

    def touched(self, kind: Kind, limit: int) -> tuple[EntityId, ...]:
        """Return the entities of a kind that the latest operations changed, the one changed last first."""
        with self._reading() as connection:
            return journal.touched(connection, kind, limit)

    def count(self) -> int:
        """Return how many operations the journal holds."""
        with self._reading() as connection:
            return journal.count(connection)

    def operation(self, operation: EntityId) -> Operation | None:
        """Return an operation with its changes."""
        with self._reading() as connection:
            return journal.find(connection, operation)

    def steps(self) -> tuple[journal.Step, ...]:
        """Return the operations since the baseline, oldest first, as undo sees them."""
        with self._reading() as connection:
            return tuple(journal.steps(connection))

    def value(self) -> Playbook:
        """Return the value that the rows hold."""
        with self._reading() as connection:
            return rows.read(connection)

    def replayed(self) -> Playbook:
        """Return the value that baseline and journal give: equal to that of the rows in every sound file."""
        with self._reading() as connection:
            return journal.replayed(connection)

    def lineage(self) -> Lineage:
        """Return where the file stands among the copies of its playbook."""
        with self._reading() as connection:
            return lineage.lineage(connection, self.properties)

    def told(self) -> frozenset[EntityId]:
        """Return the operations after which `value_after` knows the value."""
        with self._reading() as connection:
            return lineage.told(connection, self.properties)

    def value_after(self, now: Playbook, operation: EntityId) -> Playbook | None:
        """Return the value after an operation, from that of now; None where the file cannot tell it."""
        with self._reading() as connection:
            return lineage.value_after(connection, self.properties, now, operation)

    def operations(self, but: Set[EntityId] = frozenset()) -> tuple[Operation, ...]:
        """Return the operations since the baseline `but` for some, with their changes, oldest first."""
        with self._reading() as connection:
            return journal.operations(connection, but)

    def search(self, words: str, limit: int) -> tuple[search.Hit, ...]:
        """Return where the words are found, best first."""
        with self._reading() as connection:
            return search.find(connection, words, limit)

    def image(self, digest: str) -> bytes:
        """Return the bytes of that SHA-256 (hex). Raises ImageLost where they are not there, or are others."""
        from hashlib import sha256

        with self._reading() as connection:
            found = connection.execute("SELECT content FROM image_bytes WHERE sha256 = ?", (digest,)).fetchone()
        if found is None or sha256(found[0]).hexdigest() != digest:
            raise ImageLost(path=self.path, sha256=digest)
        return cast("bytes", found[0])

    def edition(self, edition: EntityId) -> Playbook:
        """Return the whole value of an edition. Raises EditionMissing where this file does not keep it."""
        packed = self.packed_edition(edition)
        if packed is None:
            raise EditionMissing(path=self.path)
        with known_failures(self.path):
            return journal.unpacked(packed)

    def kept_editions(self) -> tuple[EntityId, ...]:
        """Return the editions whose values this file keeps."""
        with self._reading() as connection:
            return tuple(row[0] for row in connection.execute("SELECT id FROM edition_values"))

    def packed_edition(self, edition: EntityId) -> bytes | None:
        """Return the value of an edition as the file keeps it, or None where it does not."""
        with self._reading() as connection:
            found = connection.execute("SELECT content FROM edition_values WHERE id = ?", (edition,)).fetchone()
        return None if found is None else cast("bytes", found[0])

    def copy(self, to: Path) -> None:
        """Copy the whole file to a path that is free."""
        with known_failures(to), self._turn:
            target = sqlite3.connect(to)
            try:
                self._connection.backup(target)
            finally:
                target.close()

    def anew(
        self, revision: Revision, owned: Properties, *, history: bool = True, newest: Operation | None = None
    ) -> tuple[sqlite3.Connection, Playbook]:
        """Return a database in memory that holds a revision of this file, to be closed; and the value that it holds.

        `history` and `newest` are those of `writing.anew.write_anew`.
        """
        from playbook_app.storage.writing.anew import write_anew
        from playbook_app.storage.writing.writer import Writer

        content = in_memory()
        try:
            create(content)
            with self._reading() as source, Writer(content).transaction() as target:
                value = write_anew(target, source, revision, owned, history=history, newest=newest)
        except BaseException:
            content.close()
            raise
        return content, value

    def exchange(self, content: sqlite3.Connection, head: EntityId) -> None:
        """Put a database in the place of all that the file holds, where `head` is the newest operation."""
        with self._turn_taken(), self._held():
            content.backup(self._connection)
            self.head = head

    def become_copy(self, file_id: EntityId) -> None:
        """Give the file a UUID of its own, and have it remember the operation that it was copied at.

        A copy of one that is to be read is its owner's own, and may be edited.
        """
        reading = self.properties.purpose is Purpose.READ_ONLY
        fresh = (
            Properties(file_id, origin=self.head) if reading else replace(self.properties, id=file_id, origin=self.head)
        )
        from playbook_app.storage.writing import properties as written

        with self._writing() as connection:
            written.write(connection, fresh)
        self.properties = fresh

    def take_in(self, brought: Brought) -> None:
        """Keep what comes with no operation: bytes of images, and what the file came of."""
        from playbook_app.storage.writing import ancestors, images

        with self._writing() as connection:
            images.add_images(connection, brought.images)
            ancestors.add(connection, brought.ancestry or {})

    def rewind(self, operation: EntityId, now: Playbook) -> None:
        """Forget what was done after an operation that is `told`, from the value of now, in the journal too."""
        former = self.value_after(now, operation)
        if former is None:
            raise LookupError(f"the value after {operation} is not told")
        with self._reading() as connection:
            since = lineage.since(connection, self.properties, operation)
        from playbook_app.storage.writing.whole import rewind

        with self._writing() as written:
            rewind(written, now, former, since)
        self.head = operation

    def warm_up(self) -> None:
        """Load what the first write needs, which takes longer than the write itself."""
        from playbook_app.storage.writing import whole, writer  # noqa: F401 - that they are loaded is all

    def require_place(self) -> None:
        """Raise FileRemoved or FileReplaced where the path is no longer this file, DiskFailed where its drive is away.

        A drive that is away may leave an empty folder in its place, which is of another device.
        """
        with known_failures(self.path):
            try:
                place = _place(self.path)
            except (FileNotFoundError, NotADirectoryError):
                away = not self.path.parent.is_dir() or self.path.parent.stat().st_dev != self._place[0]
                raise (DiskFailed if away else FileRemoved)(path=self.path) from None
        if place != self._place:
            raise FileReplaced(path=self.path)

    def require_ours(self) -> None:
        """Raise what the next write would find: FileRemoved, FileReplaced, ChangedByAnother, or why it cannot be read.

        Nothing is written and nobody is kept from writing.
        """
        with self._turn_taken():
            self._forget_pages()
            with reading(self._connection):
                self._guard()

    def close(self) -> None:
        """Let the file go."""
        with self._turn:
            self._closed = True
            self._connection.close()

    @contextmanager
    def _turn_taken(self) -> Iterator[None]:
        if self._closed:
            raise RuntimeError(f"{self.path} is closed")
        with known_failures(self.path), self._turn:
            yield

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._turn_taken(), reading(self._connection):
            yield self._connection

    def _forget_pages(self) -> None:
        """Have SQLite read anew what it remembers of the file.

        It tells by a counter in the file whether another wrote to it. Two copies of one file that were each edited as
        often have the same counter, so it would take one that was copied over the other for what it knows.
        """
        self._connection.execute("PRAGMA shrink_memory")

    @contextmanager
    def _writing(self) -> Iterator["Transaction"]:
        """Write through SQLAlchemy, over the same connection, once this is still our file and as we left it."""
        from playbook_app.storage.writing.writer import Writer

        with self._turn_taken():
            self._writer = self._writer or Writer(self._connection)
            self._forget_pages()
            with self._writer.transaction() as connection:
                self._guard()
                yield connection

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Keep everybody else out until something is written outside of a transaction, once this is as we left it."""
        try:
            # In this mode the lock of a transaction outlives it, until the next reading or writing in the usual one.
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._forget_pages()
            try:
                self._connection.execute("BEGIN EXCLUSIVE")
                self._guard()
            finally:
                self._connection.rollback()
                self._connection.execute("PRAGMA locking_mode = NORMAL")
            yield
        finally:
            self._connection.execute("SELECT id FROM file").fetchall()

    def _guard(self) -> None:
        """Raise what happened where the path is another file, or the journal does not end where we left it."""
        self.require_place()
        if properties.read(self._connection) != self.properties:
            raise FileReplaced(path=self.path)
        if lineage.head(self._connection, self.properties) != self.head:
            raise ChangedByAnother(path=self.path)


def _place(path: Path) -> tuple[int, int]:
    """Return what the system knows a file by, whatever its name: device and inode."""
    found = path.stat()
    return found.st_dev, found.st_ino
