"""Erasing for good: the words or the name, where they are, and a clear yes, since nobody can bring them back."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from playbook_app.domain.erasing import ErasedBackups, Erasure, Occurrences
from playbook_app.editor import Editor
from playbook_app.errors import PlaybookError
from playbook_app.frozen import frozen
from playbook_app.ui import whole_file
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.choices import add_choice, fit
from playbook_app.ui.files.host import Host
from playbook_app.ui.notice import Notice
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.window.window import PlaybookWindow
from playbook_app.wording.sharing import erasure_of

_WIDTH = 580
_REST = 300
"""Milliseconds without a key before the words are looked for."""


@frozen
class _Found:
    """Where the words of an erasure are."""

    erasure: Erasure
    places: Occurrences
    backups: int


def open_erasing(window: PlaybookWindow, host: Host) -> None:
    """Ask before a window what is to be erased."""
    # An answer may still be under way to a dialog that was closed, so it is kept.
    dialog = window.findChild(EraseDialog) or EraseDialog(window, host)
    dialog.begin()


class EraseDialog(QDialog):
    """Shows where words are, and erases them. What it shows is looked up anew whenever the words change."""

    def __init__(self, window: PlaybookWindow, host: Host) -> None:
        """Build it for a window; `begin` lets it ask."""
        super().__init__(window)
        self._window = window
        self._host = host
        self._found: _Found | None = None
        self._working = False
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self.text = QRadioButton(self.tr("A text"), self)
        self.person = QRadioButton(self.tr("A person"), self)
        self.words = QLineEdit(self)
        self.backups = QCheckBox(self.tr("Erase from its backups on this computer, too"), self)
        self.sure = QCheckBox(self.tr("I know that nobody can bring it back"), self)
        self._places = QLabel(self)
        self._failure = looking(QLabel(self), Look.WARNING)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self.go = looking(QPushButton(self.tr("Erase for good"), self), Look.PRIMARY)
        self._assemble()
        self._connect()
        self.resize(_WIDTH, 0)

    def begin(self) -> None:
        """Ask anew what is to be erased."""
        self.text.setChecked(True)
        self.words.clear()
        self._begin()
        self.words.setFocus()
        self.open()

    def reject(self) -> None:
        """Close, unless something is being erased."""
        if not self._working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until it is erased."""
        event.setAccepted(not self._working)

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Erase for good"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(self.tr("Erase for good"), self), Look.PLACE_TITLE))
        column.addWidget(
            self._label(
                self.tr("Takes words out of the playbook, of its whole history, of its editions and of the search."),
                Look.MUTED,
            )
        )
        column.addSpacing(sizes.SMALL)
        self.text.setChecked(True)
        add_choice(column, self.text, self.tr("Wherever it stands, also inside of longer words."))
        add_choice(
            column, self.person, self.tr("The name as whole words; what that person did stays, without the name.")
        )
        column.addSpacing(sizes.SMALL)
        column.addWidget(self.words)
        column.addWidget(self._panel())
        column.addWidget(self.backups)
        column.addWidget(self.sure)
        column.addWidget(
            self._label(
                self.tr("Copies that others have, or that lie elsewhere, still hold it, and so do printed books."),
                Look.MUTED,
            )
        )
        self._failure.setWordWrap(True)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Erasing…"))
        column.addWidget(self._failure)
        column.addWidget(self._bar)
        column.addSpacing(sizes.SMALL)
        column.addLayout(self._foot())

    def _panel(self) -> QFrame:
        panel = looking(QFrame(self), Look.PANEL)
        row = QVBoxLayout(panel)
        row.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        self._places.setWordWrap(True)
        self._places.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self._places)
        return panel

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(sizes.SMALL)
        foot.addStretch()
        for button in (self._cancel, self.go):
            button.setAutoDefault(False)  # Enter in the line must not erase
            foot.addWidget(button)
        return foot

    def _label(self, words: str, look: Look) -> QLabel:
        label = looking(QLabel(words, self), look)
        label.setWordWrap(True)
        return label

    def _connect(self) -> None:
        self.words.textChanged.connect(self._begin)
        self.text.toggled.connect(self._begin)
        self._rest.timeout.connect(self._look)
        self.sure.toggled.connect(self._show)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._erase)

    def _begin(self) -> None:
        """Begin anew with other words: what was agreed to was about the former ones."""
        self._found = None
        self.sure.setChecked(False)
        self.backups.setChecked(True)
        self._failure.hide()
        self._show()
        asked = self.tr("The text to erase") if self.text.isChecked() else self.tr("The name of the person")
        self.words.setPlaceholderText(asked)
        self.words.setAccessibleName(asked)
        if self.words.text().strip():
            self._rest.start()

    def _look(self) -> None:
        session = self._window.session
        language = session.playbook.about.language
        erasure = erasure_of(self.words.text(), language, person=self.person.isChecked())

        def look(editor: Editor) -> _Found:
            return _Found(erasure, editor.occurrences(erasure), editor.backup_count())

        session.settle(lambda: session.ask(look, self._take, self._fail))

    def _take(self, found: _Found) -> None:
        if found.erasure.words == self.words.text().strip() and found.erasure.person is self.person.isChecked():
            self._found = found
            self._show()

    def _show(self) -> None:
        found, working = self._found, self._working
        self._places.setText(self._told(found) if found else self.tr("Where it is will be shown here."))
        self.backups.setEnabled(bool(found and found.backups) and not working)
        self.sure.setEnabled(found is not None and not working)
        self.go.setEnabled(found is not None and self.sure.isChecked() and not working)
        self._cancel.setEnabled(not working)
        for field in (self.words, self.text, self.person):
            field.setEnabled(not working)
        self._bar.setVisible(working)
        fit(self)

    def _told(self, found: _Found) -> str:
        lines = [
            self.tr("%n time(s) in the playbook now", "", found.places.now),
            self.tr("%n operation(s) of the history", "", found.places.history),
            self.tr("%n edition(s)", "", found.places.editions),
            self.tr("%n backup(s) of this playbook, which may hold it", "", found.backups),
            self.tr("“{words}” will stand in its place.").format(words=found.erasure.replacement),
        ]
        return "\n".join(lines)

    def _erase(self) -> None:
        if self._found is None:
            return
        erasure, backups = self._found.erasure, self.backups.isChecked() and self._found.backups > 0
        self._working = True
        self._failure.hide()
        self._show()

        def erased() -> None:
            self._window.session.ask(lambda editor: editor.erase_from_backups(erasure), self._done, self._fail)

        whole_file.erase(self._window.session, erasure, erased if backups else lambda: self._done(None), self._fail)

    def _done(self, backups: ErasedBackups | None) -> None:
        self._working = False
        self._host.remember(self._window)
        self.words.clear()
        self.accept()
        sentences = [self.tr("It is erased for good.")]
        if backups:
            sentences.append(self.tr("%n backup(s) were written anew.", "", backups.rewritten))
        if backups and backups.deleted:
            sentences.append(self.tr("%n backup(s) could not be read and were deleted.", "", backups.deleted))
        self._window.tell(Notice(" ".join(sentences), topic="erase"))

    def _fail(self, failure: PlaybookError) -> None:
        self._working = False
        self._show()
        self._failure.setText(failure_sentence(failure, self._host.translate))
        self._failure.show()
        fit(self)
