"""One open playbook as far as it is read: what it says of itself, its history, and what lies apart from its value."""

from collections.abc import Set
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Operation
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.sharing import Purpose
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors.saving import CannotTakeBack
from playbook_app.storage.access import Access
from playbook_app.storage.checks import check_path
from playbook_app.storage.file import File
from playbook_app.storage.holder import Holder
from playbook_app.storage.opening import open_file
from playbook_app.storage.schema import VERSION
from playbook_app.storage.search import Hit


def open_to_read(path: Path) -> "Reader":
    """Open a file to look at it; nobody who edits it is disturbed. Raises as `Editor.open`."""
    check_path(path)
    path = path.resolve()
    file, playbook = open_file(path, read_only=True)
    return Reader(file, playbook, Access(path, to_read=file.properties.purpose is Purpose.READ_ONLY))


class Reader:
    """An open file, its value, and whether it may be edited. Close it, or use it as a context manager."""

    def __init__(self, file: File, playbook: Playbook, access: Access) -> None:
        """Take over an open file and the value that it holds."""
        self.playbook = playbook
        self._file = file
        self._access = access

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether edits are refused: as asked, because the file is write-protected, or because another edits it."""
        return self._access.lock is None

    @property
    def locked_by(self) -> Holder | None:
        """Who else has the file open for editing right now, or None."""
        return self._access.holder

    @property
    def file_id(self) -> EntityId:
        """The UUID of this copy of the playbook."""
        return self._file.properties.id

    @property
    def head(self) -> EntityId:
        """The newest operation that was saved or found here, whatever the file holds by now."""
        return self._file.head

    @property
    def schema(self) -> int:
        """The version of the file's tables."""
        return VERSION

    @property
    def operation_count(self) -> int:
        """How many operations the history holds."""
        return self._file.count()

    @property
    def purpose(self) -> Purpose:
        """What this copy of the playbook is for."""
        return self._file.properties.purpose

    @property
    def shared_at(self) -> datetime | None:
        """When this copy was made for others (UTC); None where it was not."""
        return self._file.properties.made

    def require_writable(self) -> None:
        """Raise OpenedToRead, CopyToRead, CannotWrite, HeldByAnother or HeldBySomebody where edits cannot be made."""
        self._access.require()

    def history(self, limit: int = 100) -> tuple[Operation, ...]:
        """Return the latest operations, newest first. Their changes are left out; `operation` reads them."""
        return self._file.newest(limit)

    def operation(self, operation: EntityId) -> Operation | None:
        """Return one operation of the history with its changes, or None where there is no such."""
        return self._file.operation(operation)

    def playbook_after(self, operation: EntityId) -> Playbook:
        """Return the playbook as it was right after an operation of the history; editions published since stay.

        Raises CannotTakeBack where there is no such operation, or what was done since cannot be followed back.
        """
        former = self._file.value_after(self.playbook, operation)
        if former is None:
            raise CannotTakeBack
        return replace(former, editions=self.playbook.editions)

    def lineage(self) -> Lineage:
        """Return where this copy stands among the copies of its playbook."""
        return self._file.lineage()

    def told(self) -> frozenset[EntityId]:
        """Return the operations after which `value_after` knows the value."""
        return self._file.told()

    def value_after(self, operation: EntityId) -> Playbook | None:
        """Return the whole value after an operation; None where this file cannot tell it: see `told`."""
        return self._file.value_after(self.playbook, operation) if operation in self.told() else None

    def operations(self, but: Set[EntityId]) -> tuple[Operation, ...]:
        """Return the operations that the file holds `but` for some, with their changes, oldest first."""
        return self._file.operations(but)

    def touched(self, kind: Kind, limit: int = 2_000) -> tuple[EntityId, ...]:
        """Return the entities of a kind that the latest operations changed, the one changed last first."""
        return self._file.touched(kind, limit)

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the entities whose texts hold all the words or their beginnings, best first. Accents do not count."""
        return self._file.search(words, limit)

    def image(self, sha256: str) -> bytes:
        """Return an image's bytes by their SHA-256 (hex). Raises ImageLost."""
        return self._file.image(sha256)

    def edition(self, edition: EntityId) -> Playbook:
        """Return the whole value of an edition. Raises EditionMissing."""
        return self._file.edition(edition)

    def packed_edition(self, edition: EntityId) -> bytes | None:
        """Return the value of an edition as the file keeps it, for another copy; None where it does not."""
        return self._file.packed_edition(edition)

    def close(self) -> None:
        """Let the file go."""
        try:
            self._file.close()
        finally:
            self._access.release()

    def __enter__(self) -> Self:
        """Return the reader, to be closed at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()
