"""Takes another copy's changes in: it is read and shown first; one press then makes it one operation.

Reading is done beside the window, by its workers. Until the press nothing of the playbook changes.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from playbook_app.domain.ancestry import Relation
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.rules import BrokenRule
from playbook_app.errors import PlaybookError
from playbook_app.errors.merging import MovedOn
from playbook_app.merging.completing import complete
from playbook_app.merging.prepared import Prepared
from playbook_app.ui import whole_file
from playbook_app.ui.desk import Desk
from playbook_app.ui.failures.words import failure_sentence
from playbook_app.ui.files.naming import keep_folder, usual_folder
from playbook_app.ui.merging.asking import ask_copy
from playbook_app.ui.merging.comparing import Comparing
from playbook_app.ui.merging.findings import Findings
from playbook_app.ui.merging.footer import Footer
from playbook_app.ui.merging.part import ANSWER_KEYS
from playbook_app.ui.merging.review import Decisions
from playbook_app.ui.merging.review_page import ReviewPage
from playbook_app.ui.merging.suggestions import Suggestions
from playbook_app.ui.merging.suggestions_page import SuggestionsPage
from playbook_app.ui.merging.summary import Summary
from playbook_app.ui.merging.waiting import Resting, Waiting
from playbook_app.ui.merging.words import others, quoted, relation_in_words
from playbook_app.ui.notice import Notice, WayOn
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_SMALL = (680, 400)
_LARGEST = (1360, 920)
_AROUND = 32
"""Pixels of the window that are seen around a review."""


def open_merging(desk: Desk, window: QWidget, path: Path | None = None) -> "MergeDialog | None":
    """Open the merge before a playbook's window, and return it; without the path of a copy, ask for one first."""
    chosen = path or ask_copy(window, usual_folder(desk.settings))
    if chosen is None:
        return None
    keep_folder(desk.settings, chosen.parent)
    dialog = MergeDialog(desk, window)
    dialog.open()
    dialog.read(chosen)
    return dialog


class MergeDialog(QDialog):
    """Reads, shows, asks, and merges."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Begin without a copy."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._window = parent
        self._path = Path()
        self._prepared: Prepared | None = None
        self._decisions: Decisions | None = None
        self._page: ReviewPage | SuggestionsPage | None = None
        self._shown: list[QWidget] = []
        self._merging = False
        self._title = looking(QLabel(self), Look.PLACE_TITLE)
        self._sentence = looking(QLabel(self), Look.MUTED)
        self._trouble = looking(QLabel(self), Look.WARNING)
        self._stack = QStackedWidget(self)
        self._resting = Resting(self)
        self._waiting = Waiting(self)
        self._comparing = Comparing(desk, self)
        self._footer = Footer(self)
        self.setWindowTitle(self.tr("Merge changes"))
        self.resize(*_SMALL)
        self._assemble()
        self._connect()

    def read(self, path: Path) -> None:
        """Read a copy and show what it would bring."""
        self._path = path
        self._read()

    def done(self, result: int) -> None:
        """Give up what is being read, and close."""
        self._comparing.stop()
        self._waiting.follow(None)
        super().done(result)

    def reject(self) -> None:
        """Leave everything as it is, and close; what is just being merged is waited for."""
        if not self._merging:
            super().reject()

    def accept(self) -> None:
        """Make the merge: one operation, which one undo takes back."""
        prepared, decisions = self._prepared, self._decisions
        if prepared is None or decisions is None or decisions.open or self._merging:
            return
        answers, left_out = decisions.given(), decisions.left_out()
        self._merging = True
        self._footer.hold()
        self._trouble.hide()
        shown = self._stack.currentIndex()
        self._wait(self.tr("Merging"))

        def failed(failure: Exception) -> None:
            self._merging = False
            self._stack.setCurrentIndex(shown)
            self._refuse(failure)

        whole_file.merge(
            self._desk.session,
            lambda editor: complete(editor, prepared, answers, left_out),
            lambda: self._merged(prepared),
            failed,
        )

    def _assemble(self) -> None:
        for label in (self._title, self._sentence, self._trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.hide()
        self._stack.addWidget(self._resting)
        self._stack.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        for part in (self._title, self._sentence):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._trouble)
        column.addWidget(self._footer)
        self._follow()

    def _connect(self) -> None:
        self._resting.other.connect(self._choose_other)
        self._comparing.begun.connect(self._waiting.follow)
        self._comparing.contained.connect(lambda one: self._rest(relation_in_words(one, self._desk.translate)))
        self._comparing.found.connect(self._show)
        self._comparing.failed.connect(lambda failure: self._rest(self._worded(failure)))
        self._footer.gone.connect(self._go)
        self._footer.cancelled.connect(self._give_up)
        self._footer.merged.connect(self.accept)
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+Alt+Up", -1), ("Ctrl+PgDown", 1), ("Ctrl+Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._go(by))
        for answer, keys in ANSWER_KEYS.items():
            QShortcut(QKeySequence(keys), self, lambda answer=answer: self._answer(answer))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    def _choose_other(self) -> None:
        if chosen := ask_copy(self, usual_folder(self._desk.settings)):
            self.read(chosen)

    def _read(self) -> None:
        self._forget()
        self._title.setText(self.tr("Merge changes from {name}").format(name=quoted(self._path.stem)))
        self._wait(self.tr("Comparing the two copies"))
        self._comparing.begin(self._path)

    def _wait(self, words: str) -> None:
        self._footer.offer_close(closes=False)
        self._waiting.begin(words)
        self._stack.setCurrentWidget(self._waiting)

    def _give_up(self) -> None:
        """Give up the reading; where nothing is being read, the whole merge."""
        if not self._comparing.is_running:
            self.reject()
        else:
            self._comparing.stop()
            self._rest(self.tr("The comparison was cancelled. Nothing was changed."))

    def _worded(self, failure: Exception) -> str:
        if isinstance(failure, PlaybookError | BrokenRule):
            return failure_sentence(failure, self._desk.translate)
        self._desk.session.broke.emit(failure)
        return self.tr("This could not be merged, by a mistake of Playbook’s. Nothing was changed.")

    def _rest(self, sentence: str) -> None:
        """Show a sentence with which this ends, unless another copy is chosen."""
        self._forget()
        self._resting.say(sentence)
        self._stack.setCurrentWidget(self._resting)
        self._footer.offer_close(closes=True)

    def _forget(self) -> None:
        """Take away what was shown of a copy."""
        self._waiting.follow(None)
        self._prepared = self._decisions = self._page = None
        for page in self._shown:
            self._stack.removeWidget(page)
            page.deleteLater()
        self._shown = []
        self._sentence.clear()
        self._trouble.hide()
        self._follow()

    def _show(self, found: Findings) -> None:
        """Show what there is to decide."""
        prepared = self._prepared = found.case.review.prepared
        if found.suggestions is not None:
            self._show_suggestions(found, found.suggestions)
        elif found.case.review.questions or prepared.relation is not Relation.AHEAD:
            self._show_review(found)
        else:
            self._show_summary(found)

    def _show_suggestions(self, found: Findings, suggestions: Suggestions) -> None:
        case = found.case
        self._decisions = suggestions
        words = self.tr("{who} suggests this. Accept or decline each; nothing changes before you press Merge.")
        parts = [words.format(who=case.who)]
        if suggestions.comments:
            parts.append(self.tr("%n comment(s) come in anyway.", "", suggestions.comments))
        self._sentence.setText(" ".join(parts))
        self._put(SuggestionsPage(case, suggestions, self))

    def _show_review(self, found: Findings) -> None:
        case = found.case
        self._decisions = case.review
        parts = [relation_in_words(case.review.prepared, case.translate)]
        if case.review.questions:
            parts.append(self.tr("Most of it is decided; only where both wrote something else, you are asked."))
        self._sentence.setText(" ".join(parts))
        self._put(ReviewPage(case, found.listed, self))

    def _show_summary(self, found: Findings) -> None:
        case = found.case
        self._decisions = case.review
        self._sentence.setText(relation_in_words(case.review.prepared, case.translate))
        summary = Summary(case, self)
        summary.closer.connect(lambda: self._put(ReviewPage(case, found.listed, self)))
        self._add(summary)
        self._footer.focus_merge()

    def _put(self, page: ReviewPage | SuggestionsPage) -> None:
        """Show a page on which something is decided, as large as the window allows."""
        self._page = page
        page.decided.connect(self._follow)
        page.broke.connect(self._desk.session.broke)
        self._grow()
        self._add(page)
        page.focus_list()

    def _add(self, page: QWidget) -> None:
        self._shown.append(page)
        self._stack.setCurrentIndex(self._stack.addWidget(page))
        self._follow()

    def _grow(self) -> None:
        room = self._window.geometry()
        inner = room.size() - QSize(2 * _AROUND, 2 * _AROUND)
        self.resize(inner.boundedTo(QSize(*_LARGEST)).expandedTo(self.size()))
        self.move(room.center() - self.rect().center())

    def _follow(self) -> None:
        """Show how much is left to decide."""
        walks = isinstance(self._page, ReviewPage)
        self._footer.follow(self._decisions, counts=self._page is not None, walks=walks)

    def _go(self, by: int) -> None:
        if isinstance(self._page, ReviewPage):
            self._page.go_to_question(by)

    def _answer(self, answer: Answer) -> None:
        if isinstance(self._page, ReviewPage):
            self._page.answer(answer)

    def _refuse(self, failure: Exception) -> None:
        """Say why the merge was not made; where the playbook has moved on, compare anew."""
        if isinstance(failure, MovedOn):
            self._read()
        self._trouble.setText(self._worded(failure))
        self._trouble.show()
        self._follow()

    def _merged(self, prepared: Prepared) -> None:
        sentence = self.tr("Merged changes by {who}.").format(who=others(prepared))
        undo = WayOn(self.tr("Undo"), self._desk.session.undo)
        self._desk.tell(Notice(sentence, ways_on=(undo,), topic="merge"))
        super().accept()
