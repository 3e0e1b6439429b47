"""The editor: one open file and its current value. Every edit goes through here, and is in the file when it returns.

It decides what undo and redo take back and when typing joins the operation before it; writing is storage's.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Self
from uuid import uuid4

from playbook_app.domain import rules
from playbook_app.domain.ancestry import Lineage
from playbook_app.domain.change import Author, Changes, Label, Operation, StaleChange, apply, inverse, joined
from playbook_app.domain.entities import EntityId
from playbook_app.domain.erasing import ErasedBackups, Erasure, Occurrences
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.domain.vocabulary import Kind
from playbook_app.errors import PlaybookError
from playbook_app.errors.erasing import AlikeAfterErasing, TooShortToErase
from playbook_app.errors.saving import CannotTakeBack
from playbook_app.folders import data_folder
from playbook_app.frozen import frozen
from playbook_app.reader import Reader
from playbook_app.storage.access import Access, enter
from playbook_app.storage.backup import back_up, backups_of, image_in_backups
from playbook_app.storage.brought import NOTHING, Brought
from playbook_app.storage.checks import check_path
from playbook_app.storage.file import File
from playbook_app.storage.journal import Step, passed
from playbook_app.storage.keeping import Kept, copy_file, write_copy
from playbook_app.storage.moving import move_file
from playbook_app.storage.opening import create_file, open_file
from playbook_app.storage.properties import Properties
from playbook_app.storage.remembered import Remembered
from playbook_app.storage.revising import erase_from, erase_from_backups, share_file
from playbook_app.storage.trail import Trail

JOINING_TIME = timedelta(seconds=5)
"""How long after an operation another of the same merge key still joins it."""

BACKUP_TIME = timedelta(hours=1)
"""How long a session goes on before a backup is taken of it, besides the one at its end."""

_ALIKE = frozenset({"code", "image_name"})
"""Rules that words which are gone may break."""

NO_IMAGES: Mapping[str, bytes] = MappingProxyType({})

Clock = Callable[[], datetime]
NewId = Callable[[], EntityId]


def _now() -> datetime:
    return datetime.now(UTC)


def require_words(erasure: Erasure) -> None:
    """Raise TooShortToErase where there is too little to erase."""
    if erasure.passage.is_too_short:
        raise TooShortToErase


def new_id() -> EntityId:
    """Return a fresh UUID."""
    return EntityId(str(uuid4()))


@frozen
class _Newest:
    """The operation that another may still join."""

    operation: Operation
    merge_key: str


class Editor(Reader):
    """One open playbook. `backs_up` says whether backups are taken of it.

    It may be used from another thread than the one that made it, by one at a time.
    """

    def __init__(
        self, file: File, playbook: Playbook, access: Access, *, author: Author, data: Path, clock: Clock, new_id: NewId
    ) -> None:
        """Take over an open file and the value that it holds; `create` and `open` are the ways to get an editor."""
        super().__init__(file, playbook, access)
        self.author = author
        self.backs_up = True
        self._data = data
        self._backed_up = clock()
        self._changed = False
        self._clock = clock
        self._new_id = new_id
        self._trail = Trail.of(file.steps())
        self._remembered = Remembered(file.head, playbook)
        self._newest: _Newest | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        playbook: Playbook,
        *,
        author: Author,
        images: Mapping[str, bytes] = NO_IMAGES,
        data: Path | None = None,
        clock: Clock = _now,
        new_id: NewId = new_id,
    ) -> Self:
        """Make a file that holds a playbook, and open it. `images` holds bytes by their SHA-256 (hex).

        The other parameters are those of `open`. Raises AlreadyThere where the path is taken, BrokenRule where the
        playbook breaks a rule, ImageLost where the bytes of an image are not among `images`, and a PlaybookError
        where the file cannot be made.
        """
        if violations := rules.check_all(playbook):
            raise rules.BrokenRule(violations)
        create_file(path.absolute(), playbook, Properties(new_id()), images)
        return cls.open(path, author=author, data=data, clock=clock, new_id=new_id)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        author: Author,
        read_only: bool = False,
        take_over: bool = False,
        data: Path | None = None,
        clock: Clock = _now,
        new_id: NewId = new_id,
    ) -> Self:
        """Open a file, to be edited unless it can only be read or another has it open: see `read_only`, `locked_by`.

        `take_over` opens it for editing although another has it; `data` is the folder that keeps backups, by default
        the user's; `clock` gives the time in UTC, `new_id` a fresh UUID.

        Raises NotFound, NotPlaybook and so on: the PlaybookError that says what is wrong with the file.
        """
        check_path(path)
        path = path.resolve()
        access = enter(path, author.name, new_id(), read_only=read_only, take_over=take_over)
        try:
            file, playbook = open_file(path, read_only=access.lock is None)
            if file.properties.purpose is Purpose.READ_ONLY:
                access.release()
                access = Access(path, to_read=True)
            folder = data or data_folder()
            return cls(file, playbook, access, author=author, data=folder, clock=clock, new_id=new_id)
        except BaseException:
            access.release()
            raise

    @property
    def undoable(self) -> Label | None:
        """What `undo` would take back, or None."""
        return self._label(self._trail.undoable)

    @property
    def redoable(self) -> Label | None:
        """What `redo` would bring again, or None."""
        return self._label(self._trail.redoable)

    def perform(
        self,
        label: Label,
        changes: Changes,
        *,
        merge_key: str | None = None,
        images: Mapping[str, bytes] = NO_IMAGES,
    ) -> Operation | None:
        """Make an edit; return its operation, or None where the changes come to nothing.

        An edit that follows another of the same `merge_key` within 5 seconds joins it: one operation stands for both.
        `images` holds the bytes of images that come in, by their SHA-256 (hex).

        Raises StaleChange where the changes do not fit the value, BrokenRule where they would break a rule, and a
        PlaybookError where they cannot be saved. Value and file are then as they were.
        """
        changes = joined(changes)
        if not changes:
            return None
        self._access.require()
        earlier = self._to_join(merge_key)
        whole = joined((*earlier.changes, *changes)) if earlier else ()
        if earlier and whole:
            operation = replace(self._operation(label, whole), parents=earlier.parents)
            self._commit(operation, changes, Brought(images), replaced=earlier.id)
        else:
            operation = self._operation(label, changes)
            self._commit(operation, changes, Brought(images))
        self._newest = _Newest(operation, merge_key) if merge_key and not passed(operation) else None
        return operation

    def merge(
        self, label: Label, changes: Changes, theirs: Lineage, brought: Brought, *, ahead: bool
    ) -> tuple[Operation, ...]:
        """Take another copy in: the changes that lead to what was agreed on, as one operation that came of both heads.

        `theirs` is where the other copy stands. Where it was `ahead`, and is taken as it is, the operation bears the id
        of its newest one, so that both copies stand at the same place from then on. Editions come in by an operation of
        their own before it, since undo passes over those. Returns the operations; raises as `perform`.
        """
        self._access.require()
        known = {one: parents for one, parents in theirs.ancestry.items() if not (ahead and one == theirs.head)}
        brought = replace(brought, ancestry=known)
        operations: list[Operation] = []
        if editions := tuple(change for change in changes if change.kind is Kind.EDITION):
            operations.append(self._operation(label, editions))
            self._commit(operations[-1], editions, brought)
        rest = joined(change for change in changes if change.kind is not Kind.EDITION)
        operation = replace(self._operation(label, rest), parents=(self._file.head, theirs.head))
        if ahead:
            operation = replace(operation, id=theirs.head, parents=theirs.ancestry.get(theirs.head, ()))
        self._commit(operation, rest, brought)
        self._newest = None
        return (*operations, operation)

    def undo(self) -> Operation | None:
        """Take the latest edit back; return the operation that did, or None where there is none to take back.

        Raises CannotTakeBack where it no longer fits, and what `perform` raises.
        """
        return self._take_back(self._trail.undoable)

    def redo(self) -> Operation | None:
        """Bring the edit again that was undone last. Returns and raises as `undo` does."""
        return self._take_back(self._trail.redoable)

    def warm_up(self) -> None:
        """Load what the first edit needs (tenths of a second), so that it is not waited for then.

        And take note, before that edit, of what the file came of: should it be spoilt, a copy is made all the same.
        """
        self._file.warm_up()
        if self._remembered.lineage is None and self._file.head == self._remembered.head:
            self._remembered.lineage = self._file.lineage()

    def require_ours(self) -> None:
        """Raise what the next edit would find out about its file, without an edit.

        TakenOver, FileRemoved, FileReplaced, ChangedByAnother, or why it can no longer be read or written.
        """
        if not self.read_only:
            self._access.require()
        self._file.require_ours()

    def copy(self, to: Path) -> EntityId:
        """Make a copy of what is open, with its history, under a path that is free; return the UUID that it got.

        It holds what the editor holds, also where somebody else has changed, replaced or spoilt the file meanwhile.
        What was copied is not joined by what is typed next. Raises AlreadyThere, NoFolder, CannotWriteThere or
        NoRoomToWrite.
        """
        self._newest = None
        fresh = self._new_id()
        copy_file(self._kept(), to.absolute(), fresh)
        return fresh

    def share(self, to: Path, sharing: Sharing) -> None:
        """Make a copy for others under a path that is free: without history and comments, unless these go along.

        It has a UUID of its own, and knows what it came of, so it can be merged back. Raises as `copy`.
        """
        self._newest = None
        share_file(self._file, to.absolute(), sharing, self._new_id(), self._clock())

    def occurrences(self, erasure: Erasure) -> Occurrences:
        """Return where the words are that an erasure is about. Raises TooShortToErase."""
        require_words(erasure)
        return Occurrences(
            now=erasure.count(self.playbook),
            history=sum(map(erasure.is_in, self._file.operations())),
            editions=sum(erasure.count(self._file.edition(one)) > 0 for one in self._file.kept_editions()),
        )

    def backup_count(self) -> int:
        """Return how many backups of this file there are."""
        return len(backups_of(self._data, self.file_id))

    def erase(self, erasure: Erasure) -> None:
        """Erase words from everything that the file holds, for good; an operation without changes stands for it.

        All of it is done or, where this raises, nothing. What can be undone is undone to what is left. Raises
        TooShortToErase, AlikeAfterErasing, and as `perform`.
        """
        self._access.require()
        require_words(erasure)
        if any(one.key in _ALIKE for one in rules.check_all(erasure.revision().value(self.playbook))):
            raise AlikeAfterErasing(words=erasure.words)
        operation = self._operation(Label(erasure.key), ())
        self.playbook = erase_from(self._file, erasure, operation)
        self._remembered = Remembered(operation.id, self.playbook)
        self._trail = Trail.of(self._file.steps())
        self._newest = None
        self._changed = True

    def erase_from_backups(self, erasure: Erasure) -> ErasedBackups:
        """Erase words from the backups of this file; one that cannot be read is deleted. Raises as `erase`."""
        self._access.require()
        require_words(erasure)
        return erase_from_backups(self._data, self.file_id, erasure)

    def move(self, to: Path) -> None:
        """Give the file another name or folder, and go on with it there. Nothing is overwritten.

        Raises as `copy`, and FileRemoved or FileReplaced where the path is no longer the open file. The file is then
        where it was, and still open.
        """
        self._access.require()
        self._file.require_place()
        former, to = self.path, to.absolute()
        self._file.close()
        try:
            move_file(former, to, self._new_id())
        except BaseException:
            self._file, self.playbook = open_file(former, read_only=False)
            raise
        self._file, self.playbook = open_file(to, read_only=False)
        left, self._access = self._access, enter(to, self.author.name, self._new_id(), read_only=False, take_over=True)
        left.release()

    def close(self) -> None:
        """Let the file go, after taking a backup where something was edited."""
        try:
            if self._changed:
                self._back_up()
        finally:
            super().close()

    def _take_back(self, stack: list[EntityId]) -> Operation | None:
        if not stack:
            return None
        self._access.require()
        former = self._file.operation(stack[-1])
        if former is None:
            raise CannotTakeBack
        changes = inverse(former.changes)
        operation = replace(self._operation(former.label, changes), undoes=former.id)
        try:
            self._commit(operation, changes, NOTHING)
        except (StaleChange, rules.BrokenRule) as error:
            raise CannotTakeBack from error
        self._newest = None
        return operation

    def _commit(
        self,
        operation: Operation,
        changes: Changes,
        brought: Brought,
        *,
        replaced: EntityId | None = None,
    ) -> None:
        """Save an operation of which `changes` are new."""
        after = apply(self.playbook, changes)
        rules.require(after, changes)
        self._file.commit(operation, self.playbook, after, brought=brought, replaced=replaced)
        self.playbook = after
        self._remembered.follow(operation, brought, replaced)
        self._changed = True
        if replaced:
            self._trail.undoable.pop()
        self._trail.follow(Step(operation.id, operation.undoes, passed(operation)))
        if operation.at - self._backed_up > BACKUP_TIME:
            self._back_up()

    def _back_up(self) -> None:
        """Take a backup, where that is wanted. That none could be taken must not keep anybody from working."""
        if not self.backs_up:
            return
        self._backed_up = self._clock()
        try:
            back_up(self._file, self._data, self._backed_up, self._copying())
            self._changed = False
        except PlaybookError as error:
            import logging

            logging.getLogger(__name__).warning("No backup was taken. %s", error)

    def _copying(self) -> Callable[[Path], object]:
        """Return what copies the file as it was left here: its pages or, where somebody changed it, what is known."""
        try:
            self._file.require_ours()
        except PlaybookError:
            return partial(write_copy, self._kept(), file_id=self.file_id)
        return self._file.copy

    def _kept(self) -> Kept:
        return Kept(self._file, self.playbook, self._remembered, partial(image_in_backups, self._data, self.file_id))

    def _operation(self, label: Label, changes: Changes) -> Operation:
        return Operation(
            id=self._new_id(),
            label=label,
            author=self.author,
            at=self._clock(),
            file=self.file_id,
            parents=(self._file.head,),
            changes=changes,
        )

    def _to_join(self, merge_key: str | None) -> Operation | None:
        """Return the newest operation, where an edit of this merge key joins it."""
        newest = self._newest
        if newest is None or merge_key != newest.merge_key or self._clock() - newest.operation.at > JOINING_TIME:
            return None
        return newest.operation

    def _label(self, stack: list[EntityId]) -> Label | None:
        found = self._file.operation(stack[-1]) if stack else None
        return found.label if found else None
