"""One open playbook file: opened with all checks, read, written one operation at a time, closed.

Before a transaction writes, it makes sure that the path still is this file and that the journal ends where we left it.
What an operation means, and which comes next, is the editor's.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine, func, select
from sqlalchemy.engine import Connection

from playbook_app.domain.change import Operation
from playbook_app.domain.entities import EntityId, Image
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import MOST_IMAGE_BYTES
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.image import ImageLost, ImagesTooLarge
from playbook_app.errors.opening import EditionMissing
from playbook_app.errors.saving import ChangedByAnother, FileRemoved, FileReplaced
from playbook_app.storage import journal, properties, rows, search
from playbook_app.storage.connection import raw, writing
from playbook_app.storage.failures import known_failures
from playbook_app.storage.properties import Properties
from playbook_app.storage.schema import EDITION_VALUES, IMAGE_BYTES


class File:
    """An open playbook file. Its methods may be called from several threads; they take turns.

    All of them raise a PlaybookError where the file cannot be read or written.
    """

    def __init__(self, path: Path, engine: Engine, owned: Properties, head: EntityId | None) -> None:
        """Take over an engine on a file that has been checked; `head` is the journal's newest operation."""
        self.path = path
        self.properties = owned
        self.head = head
        self._engine = engine
        self._turn = Lock()
        self._closed = False
        self._place = _place(path)

    def commit(
        self,
        operation: Operation,
        before: Playbook,
        after: Playbook,
        *,
        images: Mapping[str, bytes],
        replaced: EntityId | None = None,
    ) -> None:
        """Write an operation that leads from one value to another, in the place of `replaced` where that is given.

        All of it is written or, where this raises, nothing.
        """
        touched = [(change.kind, change.id) for change in operation.changes]
        with self._transaction(writing(self._engine)) as connection:
            self._guard(connection)
            if replaced:
                journal.remove(connection, replaced)
            add_images(connection, images)
            rows.write(connection, before, after, touched)
            search.update(connection, before, after, touched)
            require_images(connection, self.path, _images(after, touched))
            _keep_editions(connection, after, touched)
            journal.append(connection, operation)
        self.head = operation.id

    def newest(self, limit: int) -> tuple[Operation, ...]:
        """Return the latest operations, newest first, without their changes."""
        with self._transaction(self._engine) as connection:
            return journal.newest(connection, limit)

    def touched(self, kind: Kind, limit: int) -> tuple[EntityId, ...]:
        """Return the entities of a kind that the latest operations changed, the one changed last first."""
        with self._transaction(self._engine) as connection:
            return journal.touched(connection, kind, limit)

    def count(self) -> int:
        """Return how many operations the journal holds."""
        with self._transaction(self._engine) as connection:
            return journal.count(connection)

    def operation(self, operation: EntityId) -> Operation | None:
        """Return an operation with its changes."""
        with self._transaction(self._engine) as connection:
            return journal.find(connection, operation)

    def steps(self) -> tuple[journal.Step, ...]:
        """Return the operations since the baseline, oldest first, as undo sees them."""
        with self._transaction(self._engine) as connection:
            return tuple(journal.steps(connection))

    def value(self) -> Playbook:
        """Return the value that the rows hold."""
        with self._transaction(self._engine) as connection:
            return rows.read(connection)

    def replayed(self) -> Playbook:
        """Return the value that baseline and journal give: equal to that of the rows in every sound file."""
        with self._transaction(self._engine) as connection:
            return journal.replayed(connection)

    def search(self, words: str, limit: int) -> tuple[search.Hit, ...]:
        """Return where the words are found, best first."""
        with self._transaction(self._engine) as connection:
            return search.find(connection, words, limit)

    def image(self, digest: str) -> bytes:
        """Return the bytes of that SHA-256 (hex). Raises ImageLost where they are not there, or are others."""
        with self._transaction(self._engine) as connection:
            found = connection.execute(select(IMAGE_BYTES.c.content).where(IMAGE_BYTES.c.sha256 == digest)).scalar()
        if not isinstance(found, bytes) or sha256(found).hexdigest() != digest:
            raise ImageLost(path=self.path, sha256=digest)
        return found

    def edition(self, edition: EntityId) -> Playbook:
        """Return the whole value of an edition. Raises EditionMissing where this file does not keep it."""
        with self._transaction(self._engine) as connection:
            found = connection.execute(select(EDITION_VALUES.c.content).where(EDITION_VALUES.c.id == edition)).scalar()
            if found is None:
                raise EditionMissing(path=self.path)
            return journal.unpacked(found)

    def copy(self, to: Path) -> None:
        """Copy the whole file to a path that is free."""
        with known_failures(to), self._turn:
            target = sqlite3.connect(to)
            try:
                raw(self._engine).backup(target)
            finally:
                target.close()

    def become_copy(self, file_id: EntityId) -> None:
        """Give the file a UUID of its own, and have it remember the operation that it was copied at."""
        fresh = replace(self.properties, id=file_id, origin=self.head)
        with self._transaction(writing(self._engine)) as connection:
            self._guard(connection)
            properties.write(connection, fresh)
        self.properties = fresh

    def require_place(self) -> None:
        """Raise FileRemoved or FileReplaced where the path is no longer this file."""
        try:
            place = _place(self.path)
        except (FileNotFoundError, NotADirectoryError):
            raise FileRemoved(path=self.path) from None
        if place != self._place:
            raise FileReplaced(path=self.path)

    def close(self) -> None:
        """Let the file go."""
        with self._turn:
            self._closed = True
            self._engine.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        if self._closed:
            raise RuntimeError(f"{self.path} is closed")
        with known_failures(self.path), self._turn, engine.begin() as connection:
            yield connection

    def _guard(self, connection: Connection) -> None:
        """Raise what happened where the path is another file, or the journal has grown without us."""
        self.require_place()
        if journal.head(connection) != self.head:
            raise ChangedByAnother(path=self.path)


def add_images(connection: Connection, images: Mapping[str, bytes]) -> None:
    """Keep images by their SHA-256 (hex).

    Raises ImagesTooLarge where they are too many for a playbook, ValueError where bytes are not of their hash.
    """
    for digest, content in images.items():
        if sha256(content).hexdigest() != digest:
            raise ValueError(f"bytes are not of SHA-256 {digest}")
        if connection.execute(select(IMAGE_BYTES.c.sha256).where(IMAGE_BYTES.c.sha256 == digest)).first() is None:
            connection.execute(IMAGE_BYTES.insert(), {"sha256": digest, "content": content})
    together = select(func.sum(func.length(IMAGE_BYTES.c.content)))
    if images and connection.execute(together).scalar_one() > MOST_IMAGE_BYTES:
        raise ImagesTooLarge(limit=MOST_IMAGE_BYTES // 1_000_000)


def require_images(connection: Connection, path: Path, images: Iterable[Image]) -> None:
    """Raise ImageLost where the file does not hold the bytes of an image."""
    for image in images:
        kept = select(IMAGE_BYTES.c.sha256).where(IMAGE_BYTES.c.sha256 == image.sha256)
        if connection.execute(kept).first() is None:
            raise ImageLost(path=path, sha256=image.sha256)


def _images(value: Playbook, touched: rows.Touched) -> Iterator[Image]:
    found = (value.images.get(entity_id) for kind, entity_id in touched if kind is Kind.IMAGE)
    return (image for image in found if image)


def _keep_editions(connection: Connection, after: Playbook, touched: rows.Touched) -> None:
    for kind, entity_id in dict.fromkeys(touched):
        kept = select(EDITION_VALUES.c.id).where(EDITION_VALUES.c.id == entity_id)
        if kind is Kind.EDITION and entity_id in after.editions and connection.execute(kept).first() is None:
            connection.execute(EDITION_VALUES.insert(), {"id": entity_id, "content": journal.packed(after)})


def _place(path: Path) -> tuple[int, int]:
    """Return what the system knows a file by, whatever its name: device and inode."""
    found = path.stat()
    return found.st_dev, found.st_ino
