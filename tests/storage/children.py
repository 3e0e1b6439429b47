"""What child processes do in tests: they start light, and can be killed or starved without harm to the test itself."""

import multiprocessing
import random
import resource
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from playbook_app.domain.edits.entities import delete
from playbook_app.domain.vocabulary import Kind
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from tests.factories import ROLE
from tests.storage.files import AUTHOR, LABEL, SECOND, retitled


def start(action: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """Start a child from a server process that has everything imported; return it and where it reports to."""
    context = multiprocessing.get_context("forkserver")
    # A child imports the program that started it, which is pytest, unless its server has done so.
    context.set_forkserver_preload([__name__, "tests.storage.warmed", "pytest"])
    reading, writing = context.Pipe(duplex=False)
    child = context.Process(target=action, args=(writing, *arguments), daemon=True)
    child.start()
    writing.close()
    return child, reading


def answer_of_child(action: Callable[..., None], *arguments: object) -> str:
    """Return the one thing that a child reports."""
    child, reports = start(action, *arguments)
    with reports:
        told = str(reports.recv())
    child.join()
    return told


def edit_for_ever(reports: Connection, path: Path, seed: int) -> None:
    """Edit a file, report each operation once it is committed, and go on until killed."""
    chance = random.Random(seed)
    editor = Editor.open(path, author=AUTHOR)
    number = 0
    while True:
        number += 1
        move = chance.random()
        if move < 0.15:
            operation = editor.undo()
        elif move < 0.25:
            operation = editor.redo()
        elif move < 0.3 and ROLE in editor.playbook.roles:
            operation = editor.perform(LABEL, delete(editor.playbook, Kind.ROLE, ROLE))
        else:
            title = f"Title {number} " + "word " * chance.choice((0, 5, 3_000))
            operation = editor.perform(LABEL, retitled(editor.playbook, title, SECOND))
        if operation:
            reports.send(operation.id)


def edit_without_room(reports: Connection, path: Path) -> None:
    """Edit a file where no file may grow beyond the size of this one; report the failure."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    editor = Editor.open(path, author=AUTHOR)
    limit = path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    before = editor.playbook
    try:
        editor.perform(LABEL, retitled(before, "Lost " * 9_000))
    except PlaybookError as error:
        kept = editor.playbook is before and editor._file.value() == before
        reports.send(type(error).__name__ if kept else "the value was lost")
    else:
        reports.send("nothing")
