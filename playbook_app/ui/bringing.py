"""What is brought to a window: playbooks and documents that are dropped on it, and copies whose changes it takes in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from playbook_app.ui.files.dropping import Dropping
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.merging_at_once import MergingAtOnce
from playbook_app.ui.window.window import PlaybookWindow


def take_drops(window: PlaybookWindow, host: Host) -> None:
    """Have playbooks that are dropped on a window opened from now on, or merged, and documents imported."""
    Dropping(window, partial(_take_playbooks, window, host), partial(import_into, window))


def import_into(window: PlaybookWindow, sources: Sequence[Path]) -> None:
    """Offer to import documents into the playbook of a window."""
    from playbook_app.ui.importing.dialog import open_importing

    open_importing(window.desk, window, sources)


def merge_into(window: PlaybookWindow, path: Path | None = None) -> None:
    """Have another copy's changes reviewed and taken in: of the file at a path, or of one that is asked for."""
    from playbook_app.ui.merging.dialog import open_merging

    open_merging(window.desk, window, path)


def merge_at_once(window: PlaybookWindow, host: Host, other: Path, then: Callable[[], None]) -> None:
    """Take another copy's changes in, reviewed only where there is something to be asked; `then` is called after."""

    def review() -> None:
        from playbook_app.ui.merging.dialog import open_merging

        if dialog := open_merging(window.desk, window, other):
            dialog.accepted.connect(then)

    MergingAtOnce(window, host, other, then, review).begin()


def _take_playbooks(window: PlaybookWindow, host: Host, paths: Sequence[Path]) -> None:
    """Open playbooks that were dropped on a window; where it is a copy of the window's own, ask what it is for."""
    from playbook_app.merging.kinship import is_another_copy

    if len(paths) > 1 or window.session.read_only:
        for path in paths:
            host.show(path)
        return
    path = paths[0]

    def take(is_copy: bool) -> None:
        _ask_what_for(window, host, path) if is_copy else host.show(path)

    window.session.ask(lambda editor: is_another_copy(editor, path), take)


def _ask_what_for(window: PlaybookWindow, host: Host, path: Path) -> None:
    from playbook_app.ui.merging.asking import ask_merge_or_open

    ask_merge_or_open(window, path, partial(merge_into, window, path), partial(host.show, path))
