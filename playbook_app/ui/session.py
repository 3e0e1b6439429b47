"""One open playbook in the window: its current value, shown at once, and saved in order on the storage thread.

What the person does is applied to the value immediately. Until it is in the file it waits here; where saving fails it
keeps waiting, so that nothing is lost, until the person has it tried again or gives it up.
"""

from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from playbook_app.domain import rules
from playbook_app.domain.change import Author, Changes, Label, Operation, StaleChange, apply, joined
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import NO_IMAGES, Editor
from playbook_app.errors import PlaybookError
from playbook_app.errors.saving import CannotTakeBack
from playbook_app.frozen import frozen
from playbook_app.ui.pending import Edit, Pending, Trail, done
from playbook_app.ui.storage_thread import StorageThread

Result = TypeVar("Result")


@frozen
class Changed:
    """What the value just gained. `whole` says that it was exchanged, and that everything may differ."""

    kinds: frozenset[Kind]
    ids: frozenset[EntityId]
    changes: Changes = ()
    whole: bool = False

    def about(self, *kinds: Kind) -> bool:
        """Tell whether something of these kinds may have changed."""
        return self.whole or not self.kinds.isdisjoint(kinds)


class Session(QObject):
    """The playbook that a window shows. Views read `playbook`, edit by `perform`, and draw anew when told."""

    changed = Signal(object)
    """A `Changed`: the value has just become another."""

    state_changed = Signal()
    """Saving began or ended, failed or can go on; what can be undone is another; or the file can be edited now."""

    refused = Signal(object)
    """An exception (BrokenRule or a PlaybookError) whose sentence says why an edit was not made."""

    broke = Signal(object)
    """An exception that nobody expected, on the storage thread."""

    flushing = Signal()
    """Whoever holds text that is not yet performed does so now."""

    image_given = Signal(object, object)
    """A `GivenImage` was put into a text, and what shows it there, called with its name once the playbook has it."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        """Take over an open editor. From now on it belongs to the storage thread."""
        super().__init__(parent)
        self.playbook: Playbook = editor.playbook
        self.path = editor.path
        self.file_id = editor.file_id
        self.read_only = editor.read_only
        self.author = editor.author
        self.stalled: PlaybookError | None = None
        self.why_read_only = _refusal(editor) if editor.read_only else None
        self.held_by = editor.locked_by
        self.purpose = editor.purpose
        self.shared_at = editor.shared_at
        self._editor = editor
        self._thread = StorageThread(self)
        self._waiting: deque[Pending] = deque()
        self._busy = False
        self._settling: list[Callable[[], None]] = []
        self._drafts: set[object] = set()
        self._trail = Trail.of(editor)

    @property
    def saving(self) -> bool:
        """Whether something is not yet in the file."""
        return bool(self._waiting)

    @property
    def waiting(self) -> tuple[Pending, ...]:
        """What is not yet in the file, in the order in which it was done."""
        return tuple(self._waiting)

    @property
    def undoable(self) -> Label | None:
        """What `undo` would take back, or None."""
        waiting = next((one for one in reversed(self._waiting) if isinstance(one, Edit)), None)
        return waiting.label if waiting else self._trail.undoable

    @property
    def redoable(self) -> Label | None:
        """What `redo` would bring again, or None."""
        return None if self._waiting else self._trail.redoable

    @property
    def drafting(self) -> bool:
        """Whether something is being typed that is not yet performed; `undo` performs it first, and takes it back."""
        return bool(self._drafts)

    def begin_draft(self, draft: object) -> None:
        """Take note of whatever holds a text that is being typed, until it ends its draft."""
        self._drafts.add(draft)
        self.state_changed.emit()

    def end_draft(self, draft: object) -> None:
        """Take note that a text is performed."""
        self._drafts.discard(draft)
        self.state_changed.emit()

    @property
    def operations(self) -> int:
        """How many operations the file's history holds."""
        return self._trail.operations

    def perform(
        self,
        label: Label,
        changes: Changes,
        *,
        merge_key: str | None = None,
        images: Mapping[str, bytes] = NO_IMAGES,
    ) -> bool:
        """Make an edit at once and have it saved; return whether it was made. `refused` tells why it was not.

        The parameters are those of `Editor.perform`. Raises StaleChange where the changes do not fit the value, which
        is a mistake of the caller's.
        """
        if self.read_only:
            self._tell_refusal()
            return False
        changes = joined(changes)
        if not changes:
            return True
        after = apply(self.playbook, changes)
        try:
            rules.require(after, changes)
        except rules.BrokenRule as error:
            self.refused.emit(error)
            return False
        self._take(after, changes)
        self._queue(Edit(label, changes, merge_key, images))
        return True

    def undo(self) -> None:
        """Take the latest edit back."""
        self._turn_back(Editor.undo)

    def redo(self) -> None:
        """Bring again what was undone last."""
        self._turn_back(Editor.redo)

    def sign(self, author: Author) -> None:
        """Have what is done from now on stand in another name."""
        self.author = author

        def take(editor: Editor) -> None:
            editor.author = author

        self.ask(take, lambda _: None)

    def warm_up(self, then: Callable[[], None]) -> None:
        """Have what saves edits loaded when the storage thread is idle, so that the first need not wait; go on then."""
        if self.read_only:
            then()
        else:
            self._thread.ask_when_idle(self._editor.warm_up, lambda _: then(), self.broke.emit)

    def flush(self) -> None:
        """Have text that is being typed performed now."""
        self.flushing.emit()

    def ask(
        self,
        function: Callable[[Editor], Result],
        then: Callable[[Result], None],
        failed: Callable[[PlaybookError], None] | None = None,
        broke: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the editor something on the storage thread, after what was asked before; `then` gets the answer here.

        A PlaybookError goes to `failed`, by default the signal `refused`; anything else to `broke`, by default the
        signal of that name.
        """
        told, unexpected = failed or self.refused.emit, broke or self.broke.emit

        def on_error(error: Exception) -> None:
            told(error) if isinstance(error, PlaybookError) else unexpected(error)

        self._thread.ask(lambda: function(self._editor), then, on_error)

    def image(self, sha256: str, then: Callable[[bytes | None], None]) -> None:
        """Have `then` called with an image's bytes by their SHA-256 (hex), or None where there are none."""
        for edit in self._waiting:
            if isinstance(edit, Edit) and sha256 in edit.images:
                then(edit.images[sha256])
                return
        self.ask(lambda editor: editor.image(sha256), then, lambda _: then(None))

    def settle(self, then: Callable[[], None]) -> None:
        """Call a function when nothing is on its way to the file any more: all is saved, or saving is stalled."""
        self.flush()
        self._settling.append(then)
        self._tell_settled()

    def stall(self, failure: PlaybookError) -> None:
        """Take note of what the next edit would find out about its file, before there is one: nothing is saved now."""
        if not self.stalled and not self.read_only:
            self.stalled = failure
            self.state_changed.emit()
            self._tell_settled()

    def retry(self) -> None:
        """Try again to save what waits."""
        self.stalled = None
        self.state_changed.emit()
        self._send()

    def give_up(self) -> None:
        """Forget what could not be saved, and go back to what the file holds."""
        self._waiting.clear()
        self.stalled = None
        self._begin_anew()

    def follow(self, changes: Changes, trail: Trail) -> None:
        """Show changes that the file has already, and what can be taken back now."""
        self._trail = trail
        self._show(changes)
        self.state_changed.emit()

    def follow_anew(self, trail: Trail) -> None:
        """Show what the file holds now, however it came about, and what can be taken back."""
        self._trail = trail
        self._begin_anew()

    def follow_to(self, path: Path) -> None:
        """Take note that the file has another name or folder."""
        self.path = path
        self.state_changed.emit()

    def exchange(self, editor: Editor, trail: Trail, *, holds: int) -> None:
        """Go on with another file, which `holds` so many of those that wait already; the former is let go as it is.

        What waits besides is saved on the next `retry`.
        """
        former, self._editor, self._trail = self._editor, editor, trail
        self.path, self.file_id = editor.path, editor.file_id
        for _ in range(holds):
            self._waiting.popleft()
        self._thread.ask(former.close, lambda _: None, self.broke.emit)

    def _begin_anew(self) -> None:
        """Show what the file holds, whatever was shown before."""
        self.playbook = self._editor.playbook
        self.changed.emit(Changed(frozenset(Kind), frozenset(), whole=True))
        self.state_changed.emit()

    def close(self) -> None:
        """Save what waits, let the file go and end the thread. Call `flush` first, while views still live."""
        waiting = () if self.stalled else tuple(self._waiting)[1 if self._busy else 0 :]
        self._waiting.clear()

        def last() -> None:
            try:
                for edit in waiting:
                    done(self._editor, edit)
            finally:
                self._editor.close()

        self._thread.finish(last)

    def _tell_settled(self) -> None:
        if self._settling and not self._busy and (self.stalled or not self._waiting):
            settling, self._settling = self._settling, []
            for then in settling:
                then()

    def _tell_refusal(self) -> None:
        if self.why_read_only:
            self.refused.emit(self.why_read_only)

    def _take(self, after: Playbook, changes: Changes) -> None:
        self.playbook = after
        kinds = frozenset(change.kind for change in changes)
        self.changed.emit(Changed(kinds, frozenset(change.id for change in changes), changes))

    def _turn_back(self, turn: Callable[[Editor], Operation | None]) -> None:
        if self.read_only:
            self._tell_refusal()
            return
        self.flush()
        self._queue(turn)

    def _queue(self, edit: Pending) -> None:
        self._waiting.append(edit)
        self.state_changed.emit()
        self._send()

    def _send(self) -> None:
        """Have the first that waits saved, unless one is being saved or saving is stalled."""
        if self._busy or self.stalled or not self._waiting:
            return
        self._busy = True
        edit = self._waiting[0]
        self._thread.ask(
            lambda: (done(self._editor, edit), Trail.of(self._editor)),
            lambda answer: self._saved(edit, *answer),
            lambda error: self._failed(edit, error),
        )

    def _saved(self, edit: object, operation: Operation | None, trail: Trail) -> None:
        self._busy = False
        self._waiting.popleft()
        self._trail = trail
        if not isinstance(edit, Edit) and operation is not None:
            self._show(operation.changes)
        self.state_changed.emit()
        self._send()
        self._tell_settled()

    def _show(self, changes: Changes) -> None:
        """Take changes that the file has already, such as those of an undo."""
        try:
            self._take(apply(self.playbook, changes), changes)
        except StaleChange:
            # Something typed since builds on what is gone: what the file holds is right.
            self.give_up()

    def _failed(self, edit: object, error: Exception) -> None:
        self._busy = False
        if isinstance(error, CannotTakeBack) or (isinstance(error, PlaybookError) and not isinstance(edit, Edit)):
            self._waiting.popleft()
            self.refused.emit(error)
            self._send()
        elif isinstance(error, PlaybookError):
            self.stalled = error
        else:
            self.give_up()
            self.broke.emit(error)
        self.state_changed.emit()
        self._tell_settled()


def _refusal(editor: Editor) -> PlaybookError | None:
    """Return why the playbook cannot be edited, or None where it can."""
    try:
        editor.require_writable()
    except PlaybookError as error:
        return error
    return None
