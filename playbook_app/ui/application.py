"""The windowed application: one theme, one set of settings, a window for each open playbook, and the start page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from playbook_app.author import known_author
from playbook_app.domain.rules import BrokenRule
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.ui.bringing import import_into, merge_at_once, merge_into, take_drops
from playbook_app.ui.files.flows import Flows
from playbook_app.ui.files.recent import Recent, Recents
from playbook_app.ui.files.watching import Watching
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.language import speak, window_language
from playbook_app.ui.opening import Opening, Request
from playbook_app.ui.session import Session
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.start.waiting import Waiting
from playbook_app.ui.theme.theme import Appearance, Theme
from playbook_app.ui.window.cascade import cascade
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.language import translation

PATIENCE = 200
"""Milliseconds that something may take to open before the person is told that it is being opened."""


class Application(QObject):
    """Opens windows and knows which are open."""

    broke = Signal(object)
    """An exception that nobody expected, on another thread."""

    shown = Signal(object)
    """A window that is just being opened: a playbook's, or the start page."""

    gone = Signal()
    """A playbook's window has been closed and deleted: what it held waits to be collected."""

    done = Signal()
    """The last window is closed, and nothing is being opened."""

    def __init__(self, settings: Settings) -> None:
        """Dress the running QApplication as the settings say."""
        super().__init__()
        # Qt's objects go with their parents, in the window's thread; left to Python they might go in any other.
        settings.setParent(self)
        self.settings = settings
        language = window_language(settings.value(table.LANGUAGE))
        speak(language)
        self.translate = translation(language)
        self.theme = Theme(Appearance(settings.value(table.APPEARANCE)))
        self.theme.setParent(self)
        self.theme.apply()
        self.recents = Recents(settings, self)
        self.windows: list[PlaybookWindow] = []
        self._leaving: set[PlaybookWindow] = set()
        self.start: QWidget | None = None
        self._waiting: Waiting | None = None
        self._after: dict[Request, Callable[[PlaybookWindow], object]] = {}
        self._opening = Opening(self)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self._opening.broke.connect(self._broke)
        settings.changed.connect(self._follow)
        settings.author_changed.connect(self._sign)

    def open(self, path: Path) -> PlaybookWindow:
        """Show a playbook in a window of its own, at once. Raises the PlaybookErrors of `Editor.open`."""
        return self._show(self._open(path))

    def show(self, path: Path, then: Callable[[PlaybookWindow], object] | None = None) -> None:
        """Open a playbook on another thread and show it, or bring its window to the front; `then` goes on with it."""
        if (window := self.window_of(path)) is not None:
            bring_to_front(window)
            if then:
                then(window)
        elif then:
            self._ask(Request(path.absolute(), partial(self._open, path)), then)
        elif path.absolute() not in self._opening.under_way:
            self._ask(Request(path.absolute(), partial(self._open, path)))

    def make(self, path: Path, run: Callable[[], Editor], sources: Sequence[Path] = ()) -> None:
        """Show a playbook that a function makes and opens on another thread; then offer to import sources into it."""
        after = partial(import_into, sources=sources) if sources else None
        self._ask(Request(path, lambda: self._minded(run())), after)

    def reopen(
        self, window: QWidget, *, take_over: bool = False, then: Callable[[PlaybookWindow], object] | None = None
    ) -> None:
        """Open the playbook of a window anew in that window's stead; `then` goes on with the new one.

        One that can only be read stays until this worked; one that edits holds the file, and goes first.
        """
        if not isinstance(window, PlaybookWindow):
            return
        path, geometry = window.session.path, window.geometry()
        request = Request(path, partial(self._open, path, take_over=take_over))

        def opened(fresh: PlaybookWindow) -> None:
            fresh.setGeometry(geometry)
            if window in self.windows:
                window.abandon()
            if then:
                then(fresh)

        self._ask(request, opened, before=None if window.session.read_only else window.abandon)

    def go_on_in(self, window: QWidget, path: Path) -> None:
        """Open another file in the stead of a window's; what that one could not save is given up."""
        if isinstance(window, PlaybookWindow):
            self._ask(Request(path, partial(self._open, path)), partial(_replace, window))

    def merge(self, window: PlaybookWindow, other: Path, then: Callable[[], None]) -> None:
        """Take another copy into the playbook of a window, at once where nothing is to be asked; `then` is called."""
        merge_at_once(window, self, other, then)

    def window_of(self, path: Path) -> PlaybookWindow | None:
        """Return the window that shows the file at a path."""
        resolved = path.resolve()
        return next((window for window in self.windows if window.session.path == resolved), None)

    def all_saved(self) -> bool:
        """Tell whether every edit of every window is in its file."""
        return not any(window.session.saving or window.session.stalled for window in self.windows)

    def show_start(self) -> None:
        """Show the start page."""
        if self.start is None:
            from playbook_app.ui.start.window import StartWindow

            self.start = StartWindow(self)
            self.start.destroyed.connect(self._forget_start)
            self.shown.emit(self.start)
        self.start.show()
        bring_to_front(self.start)

    def begin(self, parent: QWidget, template: str = "", sources: Sequence[Path] = ()) -> None:
        """Ask what a new playbook is to be, and make it; sources are then imported."""
        from playbook_app.ui.start.making import NewPlaybookDialog

        NewPlaybookDialog(self, template, sources, parent).open()

    def quit(self) -> None:
        """Close all windows, each of which saves what it holds."""
        QApplication.closeAllWindows()

    def finish(self) -> None:
        """Let go of whatever is still open, however the event loop ended."""
        self._opening.finish()
        for window in tuple(self.windows):
            window.session.flush()
            window.session.close()
        self.windows.clear()

    def _open(self, path: Path, *, take_over: bool = False) -> Editor:
        return self._minded(Editor.open(path, author=known_author(), take_over=take_over))

    def _minded(self, editor: Editor) -> Editor:
        editor.backs_up = self.settings.value(table.BACKUPS)
        return editor

    def _ask(
        self,
        request: Request,
        after: Callable[[PlaybookWindow], object] | None = None,
        before: Callable[[], object] | None = None,
    ) -> None:
        """Have something opened. `before` makes way for it; `after` is called with its window."""
        if after:
            self._after[request] = after
        if before:
            before()
        self._opening.ask(request)
        QTimer.singleShot(PATIENCE, self, lambda: self._tell_waiting(request.path))

    def _tell_waiting(self, path: Path) -> None:
        if path in self._opening.under_way and self._waiting is None:
            self._waiting = Waiting(path, self.theme, None if self.start is None else self.start)
            self._waiting.show()

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.close()
            self._waiting = None

    def _opened(self, request: Request, editor: Editor) -> None:
        if (there := self.window_of(editor.path)) is not None and request not in self._after:
            editor.close()
            bring_to_front(there)
            return
        window = self._show(editor)
        self._stop_waiting()
        if self.start is not None:
            self.start.close()
        if after := self._after.pop(request, None):
            after(window)

    def _failed(self, request: Request, failure: PlaybookError | BrokenRule) -> None:
        from playbook_app.ui.start.refusing import tell_failure

        self._after.pop(request, None)
        parent = self._parent()
        self._stop_waiting()
        tell_failure(self, failure, request.path, parent)

    def _broke(self, request: Request, error: Exception) -> None:
        self._after.pop(request, None)
        self._parent()
        self._stop_waiting()
        self.broke.emit(error)

    def _parent(self) -> QWidget:
        """Return the window that a dialog stands before; the start page where there is no other."""
        active = QApplication.activeWindow()
        if isinstance(active, PlaybookWindow):
            return active
        if self.start is None and self.windows:
            return self.windows[-1]
        if self.start is None or not self.start.isVisible():
            self.show_start()
        return self.start or self.windows[-1]

    def _show(self, editor: Editor) -> PlaybookWindow:
        window = PlaybookWindow(
            Session(editor),
            theme=self.theme,
            settings=self.settings,
            translate=self.translate,
            handlers=self._handlers,
        )
        window.closed.connect(partial(self._forget, window))
        window.session.broke.connect(self.broke)
        take_drops(window, self)
        cascade(window, self.windows)
        self.windows.append(window)
        self.remember(window)
        self.shown.emit(window)
        window.show()
        return window

    def remember(self, window: PlaybookWindow) -> None:
        """Put the playbook of a window at the top of the recent ones."""
        about, path = window.session.playbook.about, window.session.path
        self.recents.add(Recent(str(path), about.title, about.brand, datetime.now(UTC).isoformat(timespec="seconds")))

    def _handlers(self, window: PlaybookWindow) -> Mapping[str, Callable[[], object]]:
        flows = Flows(window, self)
        Watching(window, self, flows)
        return {**flows.handlers(), "file.merge": partial(merge_into, window)}

    def _forget(self, window: PlaybookWindow) -> None:
        """Let a closed window go: by Qt, once its last event is over, and never by Python while one is under way."""
        if window in self.windows:
            self.windows.remove(window)
            self._leaving.add(window)
            window.destroyed.connect(partial(self._let_go, window))
            window.deleteLater()
        self._end_if_done()

    def _let_go(self, window: PlaybookWindow) -> None:
        self._leaving.discard(window)
        # What it held is in cycles, which are still under way.
        QTimer.singleShot(0, self, self.gone.emit)

    def _forget_start(self) -> None:
        self.start = None
        self._end_if_done()

    def _end_if_done(self) -> None:
        if not self.windows and self.start is None and not self._opening.under_way:
            self.done.emit()

    def _sign(self) -> None:
        for window in self.windows:
            window.session.sign(known_author())

    def _follow(self, key: str) -> None:
        if key == table.APPEARANCE.key:
            self.theme.choose(Appearance(self.settings.value(table.APPEARANCE)))
        elif key == table.BACKUPS.key:
            for window in self.windows:
                window.session.ask(self._minded, lambda _: None)


def _replace(former: PlaybookWindow, window: PlaybookWindow) -> None:
    """Let a new window stand where the former one stood, which goes."""
    window.setGeometry(former.geometry())
    former.abandon()
