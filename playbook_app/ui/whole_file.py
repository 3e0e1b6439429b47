"""What is done with a whole file from its window: it is copied, moved, merged into, erased from.

All of it waits until nothing is on its way to the file any more. Where saving is stalled then, a copy takes along what
waits; what would change the file is not begun.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from playbook_app.domain.change import Changes, Operation
from playbook_app.domain.erasing import Erasure
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.ui.pending import Trail, continue_in, copy_with
from playbook_app.ui.session import Session

Result = TypeVar("Result")

Failed = Callable[[PlaybookError], None]
"""Is called with why something was not done."""


def copy(session: Session, to: Path, then: Callable[[Path], None], failed: Failed) -> None:
    """Save a copy to a path that is free, with all that is shown in the window, and have `then` called with its path.

    What could not be saved is in the copy too. Failures are those of `Editor.copy`.
    """

    def begin() -> None:
        waiting = session.waiting
        session.ask(lambda editor: copy_with(editor, to, waiting), lambda _: then(to), failed)

    session.settle(begin)


def go_on_in(session: Session, to: Path, then: Callable[[], None], failed: Failed) -> None:
    """Save a copy as `copy` does, and edit that from now on; what is typed meanwhile waits for it.

    The former file is let go as it is. Until the copy is there nothing is saved: see `Session.stall`.
    """

    def begin() -> None:
        waiting = session.waiting

        def go_on(opened: tuple[Editor, Trail]) -> None:
            session.exchange(*opened, holds=len(waiting))
            then()
            session.retry()

        session.ask(lambda editor: continue_in(editor, to, waiting), go_on, failed)

    session.settle(begin)


def move(session: Session, to: Path, then: Callable[[Path], None], failed: Failed) -> None:
    """Give the file another name or folder, and have `then` called with it. Failures are those of `Editor.move`."""

    def go(editor: Editor) -> Path:
        editor.move(to)
        return editor.path

    def moved(path: Path) -> None:
        session.follow_to(path)
        then(path)

    session.settle(lambda: session.ask(go, moved, failed))


def merge(
    session: Session,
    complete: Callable[[Editor], Iterable[Operation]],
    then: Callable[[], None],
    failed: Callable[[Exception], None],
) -> None:
    """Have another copy taken in by a function that returns its operations, and have `then` called when it is shown.

    `failed` is called with whatever the function raised, or with why saving is stalled.
    """

    def take_in(editor: Editor) -> tuple[Changes, Trail]:
        changes = tuple(change for operation in complete(editor) for change in operation.changes)
        return changes, Trail.of(editor)

    def taken_in(answer: tuple[Changes, Trail]) -> None:
        session.follow(*answer)
        then()

    _change(session, take_in, taken_in, failed, failed)


def erase(session: Session, erasure: Erasure, then: Callable[[], None], failed: Failed) -> None:
    """Erase words from the file for good, and have `then` called when the value is without them.

    Nothing may be edited meanwhile. Failures are those of `Editor.erase`, and why something could not be saved.
    """

    def strike(editor: Editor) -> Trail:
        editor.erase(erasure)
        return Trail.of(editor)

    def struck(trail: Trail) -> None:
        session.follow_anew(trail)
        then()

    _change(session, strike, struck, failed)


def _change(
    session: Session,
    function: Callable[[Editor], Result],
    then: Callable[[Result], None],
    failed: Failed,
    broke: Callable[[Exception], None] | None = None,
) -> None:
    """Ask as `Session.ask` does, once all is saved; where saving is stalled, `failed` is called with why."""

    def begin() -> None:
        if session.stalled:
            failed(session.stalled)
        else:
            session.ask(function, then, failed, broke)

    session.settle(begin)
