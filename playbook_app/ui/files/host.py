"""What the windows ask of the application, without knowing it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from playbook_app.editor import Editor
from playbook_app.ui.files.recent import Recents
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.theme.theme import Theme
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.language import Words


class Host(Protocol):
    """Opens and makes playbooks, each in a window of its own."""

    @property
    def settings(self) -> Settings:
        """The settings of all windows."""

    @property
    def theme(self) -> Theme:
        """The theme of all windows."""

    @property
    def recents(self) -> Recents:
        """The playbooks opened last."""

    @property
    def translate(self) -> Words:
        """What words the parts that Qt's translation does not know."""

    def show(self, path: Path, then: Callable[[PlaybookWindow], object] | None = None) -> None:
        """Open a playbook, or bring its window to the front; `then` is called with the window."""

    def make(self, path: Path, run: Callable[[], Editor], sources: Sequence[Path] = ()) -> None:
        """Show a playbook that a function makes and opens on another thread; then offer to import sources into it."""

    def show_start(self) -> None:
        """Show the start page."""

    def remember(self, window: PlaybookWindow) -> None:
        """Put the playbook of a window at the top of the recent ones."""

    def quit(self) -> None:
        """Close all windows."""

    def begin(self, parent: QWidget, template: str = "", sources: Sequence[Path] = ()) -> None:
        """Ask what a new playbook is to be, and make it; sources are then imported."""

    def reopen(
        self, window: QWidget, *, take_over: bool = False, then: Callable[[PlaybookWindow], object] | None = None
    ) -> None:
        """Open the playbook of a window anew, and let that window go once this worked; then go on with the new one."""

    def go_on_in(self, window: QWidget, path: Path) -> None:
        """Open another file in the stead of a window's; what that one could not save is given up."""

    def merge(self, window: PlaybookWindow, other: Path, then: Callable[[], None]) -> None:
        """Take another copy into the playbook of a window, at once where nothing is to be asked; `then` is called."""
