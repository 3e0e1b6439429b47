"""Somebody else at the same file: a process of its own that opens, edits and closes as it is told."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from playbook_app.domain.change import Author
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.storage.lock import Lock, take
from tests.factories import entity_id
from tests.storage.files import FIRST, retitle

BEN = Author("Ben Carter", entity_id(997))


class Partner:
    """A child process at a file. Kill it, or tell it to go."""

    def __init__(self, path: Path, *, deed: Callable[[Connection, Path], None] | None = None) -> None:
        """Start it; it does what it is told until it is told to go."""
        context = multiprocessing.get_context("forkserver")
        # A child imports the program that started it, which is pytest, unless its server has done so.
        context.set_forkserver_preload([__name__, "tests.storage.warmed", "pytest"])
        self._orders, answers = context.Pipe()
        self._process = context.Process(target=deed or _serve, args=(answers, path), daemon=True)
        self._process.start()
        answers.close()

    def tell(self, order: str, *words: object) -> Any:
        """Give an order and return what it came to: an answer, or the name of the failure."""
        self.begin(order, *words)
        return self.answer()

    def begin(self, order: str, *words: object) -> None:
        """Give an order without waiting for what it comes to."""
        self._orders.send((order, *words))

    def answer(self) -> Any:
        """Return what an order came to."""
        return self._orders.recv()

    def kill(self) -> None:
        """End it as a power cut would."""
        self._process.kill()
        self._process.join()
        self._orders.close()


def _serve(orders: Connection, path: Path) -> None:
    editor: Editor | None = None
    while True:
        order, *words = orders.recv()
        try:
            if order == "open":
                editor = Editor.open(path, author=BEN, take_over=bool(words))
                orders.send(not editor.read_only)
            elif order == "retitle" and editor:
                retitle(editor, words[0])
                orders.send(editor.playbook.standards[FIRST].title)
            elif order == "holder" and editor:
                holder = editor.locked_by
                orders.send(holder and (holder.user, holder.host))
            elif order == "close" and editor:
                editor.close()
                orders.send("closed")
        except PlaybookError as error:
            orders.send(type(error).__name__)


def race(orders: Connection, path: Path) -> None:
    """Wait for the start, try to take a lock that was left behind, and tell whether that worked."""
    orders.send("ready")
    name = orders.recv()
    taken = take(path, *name)
    orders.send(isinstance(taken, Lock))
    orders.recv()
