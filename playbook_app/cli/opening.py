"""Opening a playbook for a command: who edits, and reading or writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from playbook_app.author import known_author
from playbook_app.editor import Editor
from playbook_app.errors.opening import InterruptedSave

PlaybookFile = Annotated[Path, typer.Argument(metavar="FILE", help="The playbook file.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
AuthorName = Annotated[
    str | None,
    typer.Option("--author", envvar="PLAYBOOK_AUTHOR", help="Your name in the history; it is remembered."),
]


@contextmanager
def reading(path: Path) -> Iterator[Editor]:
    """Open a playbook for looking at it; nobody who edits it is disturbed.

    Where a save was cut short it is taken back first, as far as nobody else edits the file and it may be written.
    """
    try:
        editor = Editor.open(path, author=known_author(), read_only=True)
    except InterruptedSave:
        Editor.open(path, author=known_author()).close()
        editor = Editor.open(path, author=known_author(), read_only=True)
    with editor:
        yield editor


@contextmanager
def writing(path: Path, author: str | None) -> Iterator[Editor]:
    """Open a playbook for a change. Raises as `Editor.require_writable`, such as HeldByAnother, naming the holder."""
    with Editor.open(path, author=known_author(author)) as editor:
        editor.require_writable()
        yield editor
