"""`playbook undo` and `redo`: the last operation taken back, and brought again."""

from pathlib import Path

from playbook_app.cli.arguments import Parser
from playbook_app.cli.opening import declare_author, declare_file, writing
from playbook_app.cli.output import say
from playbook_app.cli.speech import words
from playbook_app.wording.language import Words
from playbook_app.wording.sentences import operation_name


def declare(parser: Parser, _: Words) -> None:
    """Say what the commands take."""
    declare_file(parser, _)
    declare_author(parser, _)


def undo(file: Path, *, author: str | None) -> None:
    """Take the last operation back."""
    with writing(file, author) as editor:
        label = editor.undoable
        undone = editor.undo()
    _ = words()
    done = _("Undone: {operation}").format(operation=operation_name(label, _)) if undone and label else ""
    say(done or _("There is nothing to undo."))


def redo(file: Path, *, author: str | None) -> None:
    """Bring the operation back that was undone last."""
    with writing(file, author) as editor:
        label = editor.redoable
        redone = editor.redo()
    _ = words()
    done = _("Redone: {operation}").format(operation=operation_name(label, _)) if redone and label else ""
    say(done or _("There is nothing to redo."))
