"""What is on its way to a playbook file: how it is done there, and how a copy gets it where the file cannot."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from playbook_app.domain.change import Changes, Label, Operation
from playbook_app.editor import Editor
from playbook_app.frozen import frozen


@frozen
class Edit:
    """An edit that the window shows already. The fields are the parameters of `Editor.perform`."""

    label: Label
    changes: Changes
    merge_key: str | None
    images: Mapping[str, bytes]


Pending = Edit | Callable[[Editor], Operation | None]
"""An edit, or an undo or redo."""


@frozen
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


def copy_with(editor: Editor, to: Path, waiting: Sequence[Pending]) -> None:
    """Save a copy that holds the edits that wait too: it is what the window shows. Raises as `Editor.copy`."""
    editor.copy(to)
    if waiting:
        _opened(editor, to, waiting).close()


def continue_in(editor: Editor, to: Path, waiting: Sequence[Pending]) -> tuple[Editor, Trail]:
    """Save a copy as `copy_with` does, and return it open. Raises as `Editor.copy`."""
    editor.copy(to)
    copy = _opened(editor, to, waiting)
    # All that is in it is in the copy, and the file may be anything by now.
    copy.backs_up, editor.backs_up = editor.backs_up, False
    return copy, Trail.of(copy)


def _opened(editor: Editor, to: Path, waiting: Sequence[Pending]) -> Editor:
    """Open a copy and bring it up to date; where that fails leave none, for what it lacks is what it was made for.

    An undo that waits is not shown yet, so it is not in the copy either.
    """
    copy = Editor.open(to, author=editor.author, take_over=True)
    copy.backs_up = False
    try:
        for one in waiting:
            if isinstance(one, Edit):
                done(copy, one)
    except BaseException:
        copy.close()
        to.unlink(missing_ok=True)
        raise
    return copy
