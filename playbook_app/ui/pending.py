"""What is on its way to a playbook file: how it is done there, and how a copy gets it where the file cannot."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from playbook_app.domain.change import Changes, Label, Operation, StaleChange
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import BrokenRule
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that the window shows already. The fields are the parameters of `Editor.perform`."""

    label: Label
    changes: Changes
    merge_key: str | None
    images: Mapping[str, bytes]


Pending = Edit | Callable[[Editor], Operation | None]
"""An edit, or an undo or redo."""


@dataclass(frozen=True, slots=True)
class Trail:
    """What can be taken back and brought again, and how much there is in the history."""

    undoable: Label | None
    redoable: Label | None
    operations: int

    @classmethod
    def of(cls, editor: Editor) -> "Trail":
        """Ask an editor."""
        return cls(editor.undoable, editor.redoable, editor.operation_count)


def done(editor: Editor, pending: Pending) -> Operation | None:
    """Do what is pending. Raises as `Editor.perform` and `Editor.undo`."""
    if isinstance(pending, Edit):
        return editor.perform(pending.label, pending.changes, merge_key=pending.merge_key, images=pending.images)
    return pending(editor)


def copy_with(editor: Editor, to: Path, waiting: Sequence[Pending], playbook: Playbook) -> None:
    """Save a copy that also holds what waits, which makes the playbook what the window shows.

    Where the file is no longer what the edits were made on, the copy is made of the shown playbook, without history.
    Raises as `Editor.copy`.
    """
    if not waiting:
        editor.copy(to)
        return
    if not _continued(editor, to, waiting, playbook):
        _create(editor, to, waiting, playbook)


def _continued(editor: Editor, to: Path, waiting: Sequence[Pending], playbook: Playbook) -> bool:
    """Make a copy and bring it up to date; return whether that came to what the window shows, else leave none."""
    editor.copy(to)
    try:
        with Editor.open(to, author=editor.author) as copy:
            copy.backs_up = False
            for one in waiting:
                done(copy, one)
            if copy.playbook == playbook:
                return True
    except (PlaybookError, StaleChange, BrokenRule):
        pass
    to.unlink(missing_ok=True)
    return False


def _create(editor: Editor, to: Path, waiting: Sequence[Pending], playbook: Playbook) -> None:
    fresh = {sha256: data for one in waiting if isinstance(one, Edit) for sha256, data in one.images.items()}
    images = dict(fresh)
    for sha256 in playbook.files():
        if sha256 not in images:
            with suppress(PlaybookError):
                images[sha256] = editor.image(sha256)
    Editor.create(to, playbook, author=editor.author, images=images).close()
