"""The page of a trial: which one to take, the questions, the result; Escape or Close leads back to the editor."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playbook_app.analysis.quiz import Answers, Asked, assessed, knowledge_quiz, score, self_assessment
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.ui.desk import Desk
from playbook_app.ui.quiz.trial.asking import Asking
from playbook_app.ui.quiz.trial.result import Result
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_WIDEST = 680


class TrialPage(QFrame):
    """Stands in front of list and editor while somebody tries the quiz."""

    left = Signal()

    def __init__(self, desk: Desk, seed: Callable[[], int], parent: QWidget | None = None) -> None:
        """Take what chance begins with from `seed`, anew for each trial."""
        super().__init__(parent)
        self._desk = desk
        self._seed = seed
        self._kind = QuestionKind.KNOWLEDGE
        self._asked: Sequence[Asked] = ()
        looking(self, Look.PAGE)
        self._pages = QStackedWidget(self)
        self._asking = Asking(desk.theme)
        self._asking.finished.connect(self._show_result)
        self._result = Result(desk)
        self._again = QPushButton(self.tr("Try again"))
        self._again.setAutoDefault(True)  # Enter presses it, too
        self._again.clicked.connect(lambda: self._start(self._kind))
        self._choice = self._choosing()
        for page in (self._choice, self._asking, self._with_again()):
            self._pages.addWidget(self._scrolled(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)

    def begin(self) -> None:
        """Offer what there is to try."""
        playbook = self._desk.session.playbook
        counts = (len(knowledge_quiz(playbook, 0)), len(self_assessment(playbook)))
        sentences = (
            self.tr("%n question(s) on what the playbook says, in another order each time.", "", counts[0]),
            self.tr("%n situation(s), and what you would do. It shows where you are strong.", "", counts[1]),
        )
        none = (
            self.tr("There is no knowledge question yet with at least two answers, one of them right."),
            self.tr("There is no mentality question yet with at least two answers and points."),
        )
        for place, (words, button) in enumerate(self._offers):
            words.setText(sentences[place] if counts[place] else none[place])
            button.setEnabled(bool(counts[place]))
        self._pages.setCurrentIndex(0)
        first = next((button for _, button in self._offers if button.isEnabled()), self._close)
        first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(sizes.WIDE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        row.addWidget(looking(QLabel(self.tr("Try it"), self), Look.PLACE_TITLE))
        row.addStretch(1)
        self._close = looking(QToolButton(self), Look.FLAT)
        self._close.setText(self.tr("Back to the questions"))
        self._close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._close.clicked.connect(self.left)
        self._desk.theme.changed.connect(self._tint)
        self._tint()
        row.addWidget(self._close)
        return row

    def _tint(self) -> None:
        self._close.setIcon(self._desk.theme.icon("close"))

    def _choosing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LARGE)
        self._offers: list[tuple[QLabel, QPushButton]] = []
        for title, button, kind in (
            (self.tr("What do you know?"), self.tr("Take the quiz"), QuestionKind.KNOWLEDGE),
            (self.tr("How do you lean?"), self.tr("Assess yourself"), QuestionKind.MENTALITY),
        ):
            column.addWidget(self._offer(title, button, kind))
        column.addWidget(looking(QLabel(self.tr("Nothing of what you answer is kept.")), Look.SMALL))
        column.addStretch(1)
        return page

    def _offer(self, title: str, start: str, kind: QuestionKind) -> QFrame:
        panel = looking(QFrame(), Look.PANEL)
        words = looking(QLabel(panel), Look.MUTED)
        words.setWordWrap(True)
        button = QPushButton(start, panel)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._start(kind))
        column = QVBoxLayout(panel)
        column.setContentsMargins(sizes.LARGE, sizes.LARGE, sizes.LARGE, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(title, panel), Look.HEADING))
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._offers.append((words, button))
        return panel

    def _with_again(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LARGE)
        column.addWidget(self._result)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    def _scrolled(self, page: QWidget) -> QScrollArea:
        page.setMaximumWidth(_WIDEST)
        middle = looking(QFrame(), Look.PAGE)
        row = QHBoxLayout(middle)
        row.setContentsMargins(sizes.WIDE, sizes.SMALL, sizes.WIDE, sizes.WIDE)
        row.addStretch(1)
        row.addWidget(page, _WIDEST, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        return area

    def _start(self, kind: QuestionKind) -> None:
        playbook = self._desk.session.playbook
        knowledge = kind is QuestionKind.KNOWLEDGE
        self._kind = kind
        self._asked = knowledge_quiz(playbook, self._seed()) if knowledge else self_assessment(playbook)
        if not self._asked:
            self.begin()
            return
        self._pages.setCurrentIndex(1)
        self._asking.begin(self._asked)

    def _show_result(self, answers: Answers) -> None:
        questions = [asked.question for asked in self._asked]
        if self._kind is QuestionKind.KNOWLEDGE:
            self._result.show_score(score(questions, answers))
        else:
            self._result.show_assessment(assessed(self._desk.session.playbook, questions, answers))
        self._pages.setCurrentIndex(2)
        self._again.setFocus()
