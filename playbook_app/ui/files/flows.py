"""What the File menu does for one playbook's window; the application opens and makes, this asks and moves."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QInputDialog, QLineEdit

from playbook_app.domain.entities import EntityId
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.starting import keep_template
from playbook_app.ui import whole_file
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.asking import ask_folder, ask_open, ask_path
from playbook_app.ui.files.erasing import open_erasing
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import SUFFIX, file_name, keep_folder, suggested_path, usual_folder
from playbook_app.ui.files.origins import Origin, keep_origin
from playbook_app.ui.files.sharing import ShareDialog
from playbook_app.ui.notice import Gravity, Notice, WayOn
from playbook_app.ui.session import Session
from playbook_app.ui.window.window import PlaybookWindow

_TOPIC = "files"


class Flows(QObject):
    """The flows of one window."""

    def __init__(self, window: PlaybookWindow, host: Host) -> None:
        """Serve a window on behalf of the application."""
        super().__init__(window)
        self._window = window
        self._host = host

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what the actions do, by their ids."""
        return {
            "file.new": lambda: self._host.begin(self._window),
            "file.open": self._open,
            "file.start": self._host.show_start,
            "file.copy": self.copy,
            "file.share": lambda: ShareDialog(self._window, self._host).open(),
            "file.erase": lambda: open_erasing(self._window, self._host),
            "file.move": self._move,
            "file.rename": self._rename,
            "file.template": self._keep_template,
            "file.reveal": self._reveal,
            "file.quit": self._host.quit,
        }

    @property
    def _session(self) -> Session:
        return self._window.session

    def copy(self) -> None:
        """Save a copy, and offer to open it; where the file itself can no longer be saved, to go on in it."""
        words = self.tr("{name} copy").format(name=self._session.path.stem)
        to = ask_path(
            self._window, self.tr("Save a copy"), suggested_path(self._host.settings, words, self.tr("Playbook"))
        )
        if to:
            keep_folder(self._host.settings, to.parent)
            whole_file.copy(self._session, to, self._copied, self.tell_failure)

    def edit_copy(self) -> None:
        """Save a copy of a playbook that can only be read, and open it in this one's stead, to be merged back later."""
        words = self.tr("{name} copy").format(name=self._session.path.stem)
        to = ask_path(
            self._window, self.tr("Work in a copy"), suggested_path(self._host.settings, words, self.tr("Playbook"))
        )
        if to:
            origin = Origin(self._session.path)

            def copied(copy: EntityId) -> None:
                keep_origin(self._host.settings, copy, origin)
                self._host.go_on_in(self._window, to)

            self._session.ask(lambda editor: editor.copy(to), copied, self.tell_failure)

    def _open(self) -> None:
        for path in ask_open(self._window, usual_folder(self._host.settings)):
            keep_folder(self._host.settings, path.parent)
            self._host.show(path)

    def _copied(self, path: Path) -> None:
        if self._session.stalled:
            sentence = self.tr("“{name}” holds everything, with your latest edits.").format(name=path.stem)
            way = WayOn(self.tr("Go on in the copy"), lambda: self._host.go_on_in(self._window, path))
            self._window.tell(Notice(sentence, Gravity.INFO, (way,), topic=_TOPIC))
            return
        sentence = self.tr("The copy is saved as “{name}”.").format(name=path.stem)
        self._tell(sentence, WayOn(self.tr("Open the copy"), lambda: self._host.show(path)))

    def _reveal(self) -> None:
        from playbook_app.ui.files.revealing import reveal

        reveal(self._session.path)

    def _move(self) -> None:
        folder = ask_folder(self._window, self.tr("Move to a folder"), self._session.path.parent)
        if folder:
            self._go(folder / self._session.path.name)

    def _rename(self) -> None:
        name, accepted = QInputDialog.getText(
            self._window,
            self.tr("Rename"),
            self.tr("The name of the file:"),
            QLineEdit.EchoMode.Normal,
            self._session.path.stem,
        )
        if accepted and name.strip():
            fit = file_name(name.strip().removesuffix(SUFFIX), self._session.path.stem)
            self._go(self._session.path.with_name(fit))

    def _go(self, to: Path) -> None:
        former = self._session.path
        if to != former:
            whole_file.move(self._session, to, lambda path: self._moved(former, path), self.tell_failure)

    def _moved(self, former: Path, path: Path) -> None:
        self._host.recents.remove(former)
        self._host.remember(self._window)
        self._tell(self.tr("The playbook is now “{name}” in {folder}.").format(name=path.stem, folder=path.parent))

    def _keep_template(self) -> None:
        about = self._session.playbook.about
        name, accepted = QInputDialog.getText(
            self._window,
            self.tr("Save as template"),
            self.tr("The start page shows it under this name:"),
            QLineEdit.EchoMode.Normal,
            about.title or self._session.path.stem,
        )
        if accepted and name.strip():
            fit = file_name(name, self.tr("Template")).removesuffix(SUFFIX)
            playbook = self._session.playbook

            def keep(editor: Editor) -> Path:
                images = {sha256: editor.image(sha256) for sha256 in playbook.files()}
                return keep_template(fit, playbook, images, editor.author)

            self._session.settle(lambda: self._session.ask(keep, self._kept, self.tell_failure))

    def _kept(self, path: Path) -> None:
        sentence = self.tr("“{name}” is a template now: new playbooks can start from it.").format(name=path.stem)
        self._tell(sentence)

    def tell_failure(self, failure: PlaybookError) -> None:
        """Say why something was not done."""
        sentence = failure_sentence(failure, self._host.translate)
        self._window.tell(Notice(sentence, Gravity.WARNING, topic=_TOPIC))

    def _tell(self, sentence: str, *more: WayOn) -> None:
        show = WayOn(QCoreApplication.translate("Flows", "Show in folder"), self._reveal)
        self._window.tell(Notice(sentence, Gravity.INFO, more or (show,), topic=_TOPIC))
