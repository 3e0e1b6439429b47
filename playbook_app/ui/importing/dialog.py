"""Brings other documents in: they are read and shown first; one press then makes it one operation.

Reading is done beside the window, by its workers. Until Import is pressed nothing of the playbook changes.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from playbook_app.domain.change import Label, StaleChange
from playbook_app.errors import PlaybookError
from playbook_app.exchange.outcome import Imported, Verb
from playbook_app.ui.desk import Desk
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.naming import usual_folder
from playbook_app.ui.importing.choosing import ChoosingPage
from playbook_app.ui.importing.preview import PreviewPage
from playbook_app.ui.importing.sources import ask_for_files, ask_for_folder
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.working.job import Job
from playbook_app.worker.jobs import ImportRequest

_SIZE = (1000, 660)
_WATCHED_EVERY = 100
"""Milliseconds between two looks at how far a reading is."""


def open_importing(desk: Desk, window: QWidget, sources: Sequence[Path] = ()) -> None:
    """Open the import before a playbook's window; with sources, it begins to read them."""
    dialog = ImportDialog(desk, window)
    dialog.open()
    if sources:
        dialog.read(tuple(sources))


class ImportDialog(QDialog):
    """Chooses, reads, shows, and imports."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Begin without sources."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._sources: tuple[Path, ...] = ()
        self._choices: dict[str, str] = {}
        self._uses: dict[str, str] = {}
        self._sheets: dict[str, str] = {}
        self._job: Job | None = None
        self._imported: Imported | None = None
        self.setWindowTitle(self.tr("Import"))
        self.resize(*_SIZE)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCHED_EVERY)
        self._watch.timeout.connect(self._show_progress)
        self._assemble()
        self._rest(self._choosing.invitation())

    def read(self, sources: tuple[Path, ...]) -> None:
        """Read sources and show what they would bring."""
        self._sources = sources
        self._choices = {}
        self._uses = {}
        self._sheets = {}
        self._read()

    def done(self, result: int) -> None:
        """Give up what is being read, and close."""
        self._stop()
        super().done(result)

    def accept(self) -> None:
        """Make the import: one operation, which one undo takes back."""
        if self._imported is None:
            return
        imported, label = self._imported, Label.of("import", source=self._names())
        try:
            made = self._desk.session.perform(label, imported.changes, images=imported.images)
        except StaleChange:
            # The playbook has changed since the reading: what is shown no longer fits.
            self._read()
            return
        if made:
            super().accept()
            self._tell(imported)

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        layout.setSpacing(sizes.MEDIUM)
        self._title = looking(QLabel(self.tr("Import"), self), Look.PLACE_TITLE)
        self._title.setWordWrap(True)
        layout.addWidget(self._title)
        self._stack = QStackedWidget(self)
        self._choosing = ChoosingPage(self)
        self._choosing.files_wanted.connect(self._choose_files)
        self._choosing.folder_wanted.connect(self._choose_folder)
        self._preview = PreviewPage(self._desk.translate, self)
        self._preview.column_chosen.connect(self._choose)
        self._preview.part_chosen.connect(self._choose_part)
        self._preview.sheet_chosen.connect(self._choose_sheet)
        for page in (self._choosing, self._reading(), self._preview):
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._buttons())

    def _reading(self) -> QWidget:
        page = QWidget(self)
        self._bar = QProgressBar(page)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Reading"))
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * sizes.WIDE, 0, 4 * sizes.WIDE, 0)
        column.addStretch(2)
        column.addWidget(self._bar)
        column.addStretch(3)
        return page

    def _buttons(self) -> QHBoxLayout:
        self._again = QPushButton(self.tr("Other files…"), self)
        self._again.clicked.connect(self._begin_again)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self._give_up)
        self._import = looking(QPushButton(self.tr("Import"), self), Look.PRIMARY)
        self._import.clicked.connect(self.accept)
        for button in (self._again, self._cancel):
            button.setAutoDefault(False)
        self._import.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        row.addWidget(self._again)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        return row

    def _rest(self, sentence: str) -> None:
        """Show what to do: choose, perhaps after a failure."""
        self._choosing.sentence.setText(sentence)
        self._stack.setCurrentWidget(self._choosing)
        self._again.hide()
        self._import.setEnabled(False)

    def _choose_files(self) -> None:
        if sources := ask_for_files(self, usual_folder(self._desk.settings)):
            self.read(tuple(sources))

    def _choose_folder(self) -> None:
        if sources := ask_for_folder(self, usual_folder(self._desk.settings)):
            self.read(tuple(sources))

    def _begin_again(self) -> None:
        self._rest(self._choosing.invitation())

    def _choose(self, column: str, field: str) -> None:
        """Take what the person says a column is. Of two columns said to be the same, the later one is."""
        self._choices = {
            name: one for name, one in self._choices.items() if one != field or field in {"extra", "ignore"}
        }
        self._choices[column] = field
        self._read()

    def _choose_part(self, name: str, use: str) -> None:
        """Take what the person says that a level of headings, or a part, becomes."""
        if use:
            self._uses[name] = use
        else:
            self._uses.pop(name, None)
        self._read()

    def _choose_sheet(self, file: str, sheet: str) -> None:
        """Read another sheet of a workbook. Its columns are others, so what was said of them is forgotten."""
        self._sheets[file] = sheet
        self._choices = {}
        self._read()

    def _read(self) -> None:
        self._stop()
        self._imported = None
        self._import.setEnabled(False)
        self._title.setText(self.tr("Import from {names}").format(names=self._names()))
        self._bar.setRange(0, 0)
        self._stack.setCurrentIndex(1)
        request = ImportRequest(self._sources, {**self._choices, **self._uses} or None, dict(self._sheets) or None)
        self._job = self._desk.workers.import_(request, self._show, self._fail)
        self._watch.start()

    def _show_progress(self) -> None:
        if self._job is not None and self._job.share > 0:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(self._job.share * 100))

    def _stop(self) -> None:
        self._watch.stop()
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _give_up(self) -> None:
        """Give up the reading; where nothing is being read, the whole import."""
        if self._job is None:
            self.reject()
        else:
            self._stop()
            self._rest(self.tr("The reading was cancelled. Nothing was changed."))

    def _fail(self, failure: Exception) -> None:
        self._job = None
        self._watch.stop()
        if isinstance(failure, PlaybookError):
            self._rest(failure_sentence(failure, self._desk.translate))
        else:
            self._rest(self.tr("This could not be read, by a mistake of Playbook’s. Nothing was changed."))
            self._desk.session.broke.emit(failure)

    def _show(self, imported: Imported) -> None:
        self._job = None
        self._watch.stop()
        if not imported.outcomes and not imported.changes:
            self._rest(self.tr("Nothing was found in there that a playbook could take. Nothing was changed."))
            return
        self._imported = imported
        self._preview.show_import(imported, self._sources)
        self._stack.setCurrentWidget(self._preview)
        self._again.show()
        self._import.setEnabled(bool(imported.changes))
        if not self._preview.take_focus() and self._cancel.hasFocus():
            self._import.setFocus()

    def _names(self) -> str:
        return ", ".join(source.name for source in self._sources)

    def _tell(self, imported: Imported) -> None:
        count = sum(1 for outcome in imported.outcomes if outcome.verb in {Verb.CREATED, Verb.UPDATED})
        sentence = self.tr("%n thing(s) imported from {names}.", "", count).format(names=self._names())
        self._desk.tell(Notice(sentence, ways_on=(WayOn(self.tr("Undo"), self._desk.session.undo),), topic="import"))
