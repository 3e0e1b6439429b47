"""Sharing a copy: what it is for, what goes along, and where it is saved."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from playbook_app.domain.playbook import Playbook
from playbook_app.domain.sharing import Purpose, Sharing
from playbook_app.errors import PlaybookError
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.asking import ask_path
from playbook_app.ui.files.choices import add_choice, fit
from playbook_app.ui.files.host import Host
from playbook_app.ui.files.naming import keep_folder, suggested_path
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.window.window import PlaybookWindow

_WIDTH = 560


class ShareDialog(QDialog):
    """Asks what one must know to share a copy, and makes it. The playbook itself stays as it is."""

    def __init__(self, window: PlaybookWindow, host: Host) -> None:
        """Ask before a window."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._host = host
        self._purposes = QButtonGroup(self)
        self.history = QCheckBox(self.tr("History (%n operation(s))", "", window.session.operations), self)
        said = len(window.session.playbook.comments)
        self.comments = QCheckBox(self.tr("Comments ({count})").format(count=said), self)
        self._failure = looking(QLabel(self), Look.WARNING)
        self._bar = QProgressBar(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._save = looking(QPushButton(self.tr("Save the copy…"), self), Look.PRIMARY)
        self._assemble()
        self._order()
        self.resize(_WIDTH, 0)
        fit(self)
        self._save.clicked.connect(self._ask)
        self._cancel.clicked.connect(self.reject)

    @property
    def sharing(self) -> Sharing:
        """What was chosen."""
        purpose = list(Purpose)[self._purposes.checkedId()]
        return Sharing(self.history.isChecked(), self.comments.isChecked(), purpose)

    def choose(self, purpose: Purpose) -> None:
        """Choose what the copy is for."""
        self._purposes.button(list(Purpose).index(purpose)).setChecked(True)

    def reject(self) -> None:
        """Close, unless the copy is being made."""
        if self._cancel.isEnabled():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the copy is made."""
        event.setAccepted(self._cancel.isEnabled())

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Share a copy"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.WIDE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(self.tr("Share a copy"), self), Look.PLACE_TITLE))
        column.addWidget(self._sentence(self.tr("Make a copy for others. Your playbook stays as it is."), Look.MUTED))
        column.addSpacing(sizes.SMALL)
        self._add_purposes(column)
        column.addSpacing(sizes.SMALL)
        self._add_parts(column)
        self._failure.setWordWrap(True)
        self._failure.hide()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Making the copy…"))
        self._bar.hide()
        column.addWidget(self._failure)
        column.addWidget(self._bar)
        column.addSpacing(sizes.SMALL)
        column.addLayout(self._foot())

    def _order(self) -> None:
        """Let Tab go from top to bottom."""
        chain = [*self._purposes.buttons(), self.comments, self.history, self._cancel, self._save]
        for former, later in pairwise(chain):
            self.setTabOrder(former, later)
        self._purposes.buttons()[0].setFocus()

    def _add_purposes(self, column: QVBoxLayout) -> None:
        column.addWidget(looking(QLabel(self.tr("What it is for"), self), Look.HEADING))
        offered = {
            Purpose.FULL: (self.tr("To edit"), self.tr("They work in it like you. You merge it back.")),
            Purpose.COMMENTS: (
                self.tr("To comment"),
                self.tr("What they change comes back as suggestions, which you accept or decline."),
            ),
            Purpose.READ_ONLY: (self.tr("To read"), self.tr("They look things up. It takes no edits.")),
        }
        for place, purpose in enumerate(Purpose):
            name, meaning = offered[purpose]
            button = QRadioButton(name, self)
            self._purposes.addButton(button, place)
            add_choice(column, button, meaning)
        self.choose(Purpose.FULL)

    def _add_parts(self, column: QVBoxLayout) -> None:
        column.addWidget(looking(QLabel(self.tr("What goes along"), self), Look.HEADING))
        add_choice(column, self.comments, self.tr("Everything that was said about the playbook, with names."))
        add_choice(
            column,
            self.history,
            self.tr("Every former text, who wrote it and when, what was deleted, and the texts of former editions."),
        )
        for sentence in self._staying(self._window.session.playbook):
            column.addWidget(self._sentence(sentence, Look.WARNING))

    def _staying(self, playbook: Playbook) -> Iterator[str]:
        """Go through what goes along in any case, and may not be meant for everybody."""
        if noted := sum(bool(standard.notes) for standard in playbook.standards.values()):
            yield self.tr("The notes of %n standard(s) go along, though they are never printed.", "", noted)
        if playbook.signatories:
            yield self.tr("The sign-off register goes along, with %n name(s).", "", len(playbook.signatories))

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(sizes.SMALL)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        self._save.setDefault(True)
        return foot

    def _sentence(self, words: str, look: Look) -> QLabel:
        label = looking(QLabel(words, self), look)
        label.setWordWrap(True)
        return label

    def _ask(self) -> None:
        session = self._window.session
        words = {
            Purpose.FULL: self.tr("{name} for you"),
            Purpose.COMMENTS: self.tr("{name} for comments"),
            Purpose.READ_ONLY: self.tr("{name} to read"),
        }[self.sharing.purpose].format(name=session.path.stem)
        to = ask_path(self, self.tr("Save the copy"), suggested_path(self._host.settings, words, self.tr("Copy")))
        if to:
            keep_folder(self._host.settings, to.parent)
            self._work(busy=True)
            session.settle(lambda: self._make(to))

    def _make(self, to: Path) -> None:
        session, sharing = self._window.session, self.sharing
        if session.stalled:
            self._fail(session.stalled)
            return
        session.ask(lambda editor: editor.share(to, sharing), lambda _: self._made(to), self._fail)

    def _work(self, *, busy: bool) -> None:
        for part in (self._save, self._cancel, self.history, self.comments, *self._purposes.buttons()):
            part.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._failure.hide()
        fit(self)

    def _made(self, to: Path) -> None:
        self._work(busy=False)
        self.accept()
        size = QLocale().formattedDataSize(to.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        sentence = self.tr("The copy is saved as “{name}” ({size}).").format(name=to.stem, size=size)
        way = WayOn(self.tr("Show in folder"), lambda: _reveal(to))
        self._window.tell(Notice(sentence, ways_on=(way,), topic="share"))

    def _fail(self, failure: PlaybookError) -> None:
        self._work(busy=False)
        self._failure.setText(failure_sentence(failure, self._host.translate))
        self._failure.show()
        fit(self)


def _reveal(path: Path) -> None:
    from playbook_app.ui.files.revealing import reveal

    reveal(path)
