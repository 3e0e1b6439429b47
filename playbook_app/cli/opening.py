"""Opening a playbook for a command: who edits, and reading or writing."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from playbook_app.cli.arguments import Parser
from playbook_app.errors.opening import InterruptedSave
from playbook_app.reader import Reader, open_to_read
from playbook_app.wording.language import Words

if TYPE_CHECKING:
    from playbook_app.editor import Editor

Opened = TypeVar("Opened", bound=Reader)

_AUTHOR = "PLAYBOOK_AUTHOR"


def declare_file(parser: Parser, _: Words) -> None:
    """Let a command work on a playbook."""
    parser.arguments.add_argument("file", type=Path, metavar=_("FILE"), help=_("The playbook file."))


def declare_author(parser: Parser, _: Words) -> None:
    """Let a command write a name into the history."""
    told = _("Your name in the history; it is remembered. The variable {name} says it, too.")
    default = os.environ.get(_AUTHOR) or None
    parser.options.add_argument("--author", metavar=_("NAME"), default=default, help=told.format(name=_AUTHOR))


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    """Open a playbook for looking at it; nobody who edits it is disturbed."""
    with _settled(path, open_to_read) as reader:
        yield reader


@contextmanager
def copying(path: Path) -> Iterator["Editor"]:
    """Open a playbook for what is made of it as it is, such as a copy for others; nobody is disturbed."""
    from playbook_app.author import known_author
    from playbook_app.editor import Editor

    with _settled(path, partial(Editor.open, author=known_author(), read_only=True)) as editor:
        yield editor


@contextmanager
def writing(path: Path, author: str | None) -> Iterator["Editor"]:
    """Open a playbook for a change. Raises as `Editor.require_writable`, such as HeldByAnother, naming the holder."""
    from playbook_app.author import known_author
    from playbook_app.editor import Editor

    with Editor.open(path, author=known_author(author)) as editor:
        editor.require_writable()
        yield editor


def _settled(path: Path, opened: Callable[[Path], Opened]) -> Opened:
    """Open a playbook. A save that was cut short is taken back first, where nobody edits it and it may be written."""
    try:
        return opened(path)
    except InterruptedSave:
        from playbook_app.author import known_author
        from playbook_app.editor import Editor

        Editor.open(path, author=known_author()).close()
        return opened(path)
