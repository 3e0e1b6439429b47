"""Telling a printed copy that is current from a stale one, by what one reads on it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.copies import Imprint, Verdict, judged
from playbook_app.domain.editions import newest_edition
from playbook_app.domain.news.turn import News
from playbook_app.editions import news_if_kept
from playbook_app.editor import Editor
from playbook_app.frozen import frozen
from playbook_app.ui.desk import Desk
from playbook_app.ui.front import bring_to_front
from playbook_app.ui.news_list import NewsList
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.copies import VERDICTS, copy_sentences
from playbook_app.wording.imprint import read_imprint

_SIZE = (640, 520)
_REST = 250
"""Milliseconds without a key before what was typed is judged."""


def open_checking(desk: Desk, window: QWidget) -> None:
    """Show the dialog beside a window; it does not keep anybody from working there."""
    dialog = window.findChild(CheckingDialog) or CheckingDialog(desk, window)
    bring_to_front(dialog)
    dialog.begin()


@frozen
class _Judgement:
    """What came out: whether the copy is current, what is to be said, and what changed since."""

    current: bool
    sentences: tuple[str, ...]
    news: tuple[News, ...]


class CheckingDialog(QDialog):
    """Judges what is typed as it is typed."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Build the dialog."""
        super().__init__(window)
        self._desk = desk
        self._imprint = Imprint()
        self._typed = QLineEdit(self)
        self._sign = QLabel(self)
        self._verdict = looking(QLabel(self), Look.HEADING)
        self._more = looking(QLabel(self), Look.MUTED)
        self._news = NewsList(desk, self.tr("What changed since this copy"), self)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._assemble()
        self._rest.timeout.connect(self._judge)
        self._typed.textChanged.connect(self._judge_soon)
        desk.session.changed.connect(self._judge_again)
        self._judge()

    def begin(self) -> None:
        """Put the cursor where one types."""
        self._typed.setFocus()
        self._typed.selectAll()
        self._rest.start()

    def _assemble(self) -> None:
        self.setWindowTitle(self.tr("Check a printed copy"))
        self.resize(*_SIZE)
        name = self.tr("What stands at the foot of a page, or what the code on the back says")
        self._typed.setAccessibleName(name)
        self._typed.setPlaceholderText(self.tr("Such as: Edition 3 · 1 December 2026 · 1a2b3c4"))
        self._typed.setClearButtonEnabled(True)
        for label in (self._verdict, self._more):
            label.setWordWrap(True)
        verdict = QHBoxLayout()
        verdict.setSpacing(sizes.SMALL)
        verdict.addWidget(self._sign)
        verdict.addWidget(self._verdict, 1)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.MEDIUM)
        column.addWidget(looking(QLabel(name, self), Look.LABEL))
        column.addWidget(self._typed)
        column.addLayout(verdict)
        column.addWidget(self._more)
        column.addWidget(self._news, 1)
        column.addStretch()
        column.addLayout(foot)

    def _judge_soon(self, _typed: str) -> None:
        self._rest.start()

    def _judge_again(self) -> None:
        if self.isVisible():
            self._rest.start()

    def _judge(self) -> None:
        self._imprint = imprint = read_imprint(self._typed.text())
        if imprint == Imprint():
            self._show_nothing()
            return
        today, words = self._desk.today(), self._desk.translate

        def judge(editor: Editor) -> tuple[Imprint, _Judgement]:
            copy = judged(editor.playbook, imprint, today)
            newest = newest_edition(editor.playbook)
            sentences = copy_sentences(copy, imprint, newest.number if newest else 0, today, words)
            news: tuple[News, ...] | None = ()
            if copy.verdict is Verdict.STALE and copy.edition:
                held = [edition for edition in copy.newer if edition.effective_from <= today]
                news = news_if_kept(editor, copy.edition.id, held[-1].id)
            if news is None:
                sentences += (words(VERDICTS["not_kept"]),)
            return imprint, _Judgement(copy.verdict is Verdict.CURRENT, sentences, news or ())

        self._desk.session.ask(judge, self._show)

    def _show(self, answer: tuple[Imprint, _Judgement]) -> None:
        imprint, judgement = answer
        if imprint != self._imprint:
            return
        colours = self._desk.theme.colours
        name, colour = ("check", colours.good) if judgement.current else ("warning", colours.warn)
        self._sign.setPixmap(self._desk.theme.icon(name, colour).pixmap(sizes.ICON, sizes.ICON))
        self._sign.setVisible(True)
        self._verdict.setText(judgement.sentences[0])
        self._more.setText("\n".join(judgement.sentences[1:]))
        self._more.setVisible(len(judgement.sentences) > 1)
        self._news.show_news(judgement.news)
        self._news.setVisible(bool(judgement.news))

    def _show_nothing(self) -> None:
        typed = bool(self._typed.text().strip())
        self._sign.setVisible(False)
        self._verdict.setText(self.tr("That names no edition yet.") if typed else "")
        self._more.setText(
            self.tr("The line, the edition’s number or the short digest are enough. Slips of the pen do no harm.")
        )
        self._more.setVisible(True)
        self._news.show_news(())
        self._news.setVisible(False)
