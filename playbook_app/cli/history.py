"""`playbook history`, `undo` and `redo`: the operations of a playbook."""

from typing import Annotated

import typer

from playbook_app.cli.opening import AuthorName, Json, PlaybookFile, reading, writing
from playbook_app.cli.output import print_columns, print_json, say
from playbook_app.cli.speech import words
from playbook_app.domain.change import Operation
from playbook_app.wording.sentences import operation_name


def history(
    file: PlaybookFile,
    limit: Annotated[int, typer.Option(min=1, help="How many operations at most.")] = 30,
    json: Json = False,
) -> None:
    """List the operations, the newest first, with time and author."""
    with reading(file) as editor:
        operations = editor.history(limit)
    if json:
        print_json([_facts(operation) for operation in operations])
    elif operations:
        print_columns([_row(operation) for operation in operations])
    else:
        say(words()("No operations yet."))


def undo(file: PlaybookFile, author: AuthorName = None) -> None:
    """Take the last operation back; “redo” brings it again."""
    with writing(file, author) as editor:
        label = editor.undoable
        undone = editor.undo()
    _ = words()
    done = _("Undone: {operation}").format(operation=operation_name(label, _)) if undone and label else ""
    say(done or _("There is nothing to undo."))


def redo(file: PlaybookFile, author: AuthorName = None) -> None:
    """Bring the operation back that was undone last."""
    with writing(file, author) as editor:
        label = editor.redoable
        redone = editor.redo()
    _ = words()
    done = _("Redone: {operation}").format(operation=operation_name(label, _)) if redone and label else ""
    say(done or _("There is nothing to redo."))


def _row(operation: Operation) -> tuple[str, ...]:
    when = operation.at.astimezone().strftime("%Y-%m-%d %H:%M")
    _ = words()
    name = operation_name(operation.label, _)
    if operation.undoes:
        name = _("{operation} (taken back)").format(operation=name)
    return when, operation.author.name or _("unnamed"), name


def _facts(operation: Operation) -> dict[str, object]:
    return {
        "id": operation.id,
        "label": {"key": operation.label.key, "values": dict(operation.label.values)},
        "sentence": operation_name(operation.label, words()),
        "author": operation.author.name,
        "at": operation.at.isoformat(),
        "undoes": operation.undoes,
    }
