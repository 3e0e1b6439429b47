"""Puts questions one at a time: keys 1 to 9 pick an answer, Enter goes on. What was picked is told at the end."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from playbook_app.analysis.quiz import Asked, is_right, right_places
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import QuestionKind
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.quiz.trial.card import AnswerCard, Verdict
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme

_WHOLE_TEXT = 4_000


class Asking(QWidget):
    """One question after another."""

    finished = Signal(object)
    """By question, the places of the choices that were picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._theme = theme
        self._asked: Sequence[Asked] = ()
        self._place = 0
        self._settled = False
        self._answers: dict[EntityId, frozenset[int]] = {}
        self._cards: list[AnswerCard] = []
        self._count = looking(QLabel(self), Look.SMALL)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._prompt = looking(QLabel(self), Look.ENTITY_TITLE)
        self._hint = looking(QLabel(self), Look.MUTED)
        self._told = looking(QFrame(self), Look.PANEL)
        self._verdict = looking(QLabel(self._told), Look.HEADING)
        self._why = QLabel(self._told)
        self._next = looking(QPushButton(self), Look.PRIMARY)
        self._next.clicked.connect(self._go_on)
        for label in (self._prompt, self._hint, self._verdict, self._why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def begin(self, asked: Sequence[Asked]) -> None:
        """Ask these questions, from the first."""
        self._asked, self._place, self._answers = asked, 0, {}
        self._progress.setRange(0, len(asked))
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by number, go on by Enter."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self._cards) and not self._settled:
            self._cards[number].click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._next.isEnabled():
            self._next.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.MEDIUM)
        for widget in (self._count, self._progress, self._prompt, self._hint):
            column.addWidget(widget)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(sizes.SMALL)
        column.addLayout(self._choices)
        inside = QVBoxLayout(self._told)
        inside.setContentsMargins(sizes.LARGE, sizes.MEDIUM, sizes.LARGE, sizes.MEDIUM)
        inside.setSpacing(sizes.TIGHT)
        inside.addWidget(self._verdict)
        inside.addWidget(self._why)
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._next)
        column.addLayout(row)

    def _ask(self) -> None:
        """Put the question at hand."""
        self._settled = False
        asked = self._asked[self._place]
        self._count.setText(
            self.tr("Question {number} of {count}").format(number=self._place + 1, count=len(self._asked))
        )
        self._progress.setValue(self._place)
        self._prompt.setText(first_words(asked.question.prompt, _WHOLE_TEXT))
        self._hint.setText(self._hint_for(asked))
        self._show_cards(asked)
        self._told.hide()
        self._next.setText(self.tr("Check"))
        self._next.setVisible(self._takes_several(asked))
        self._next.setEnabled(False)
        self._cards[0].setFocus()

    def _show_cards(self, asked: Asked) -> None:
        for card in self._cards:
            self._choices.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        for number, place in enumerate(asked.places, start=1):
            card = AnswerCard(number, asked.question.choices[place].text, self._theme, self)
            card.clicked.connect(partial(self._pick, place))
            self._choices.addWidget(card)
            card.show()  # at once, since the first takes the focus
            self._cards.append(card)

    def _hint_for(self, asked: Asked) -> str:
        if asked.question.kind is QuestionKind.MENTALITY:
            return self.tr("Pick what you would really do, with the mouse or by its number.")
        if self._takes_several(asked):
            return self.tr("More than one is right. Pick all of them, then check.")
        return self.tr("Pick one, with the mouse or by its number.")

    def _takes_several(self, asked: Asked) -> bool:
        return asked.question.kind is QuestionKind.KNOWLEDGE and len(right_places(asked.question)) > 1

    def _picked(self) -> frozenset[int]:
        places = self._asked[self._place].places
        return frozenset(place for card, place in zip(self._cards, places, strict=True) if card.isChecked())

    def _pick(self, _place: int) -> None:
        if self._takes_several(self._asked[self._place]):
            self._next.setEnabled(bool(self._picked()))
        else:
            self._settle()

    def _go_on(self) -> None:
        if not self._settled:
            self._settle()
            return
        self._place += 1
        if self._place < len(self._asked):
            self._ask()
        else:
            self._progress.setValue(self._place)
            self.finished.emit(dict(self._answers))

    def _settle(self) -> None:
        """Take the answer, and tell what there is to tell."""
        self._settled = True
        asked = self._asked[self._place]
        picked = self._picked()
        self._answers[asked.question.id] = picked
        knowledge = asked.question.kind is QuestionKind.KNOWLEDGE
        for card, place in zip(self._cards, asked.places, strict=True):
            card.judge(_verdict(asked, place, picked) if knowledge else Verdict.NONE)
        self._tell(asked, picked, knowledge=knowledge)
        last = self._place + 1 == len(self._asked)
        self._next.setText(self.tr("Show the result") if last else self.tr("Next question"))
        self._next.setVisible(True)
        self._next.setEnabled(True)
        self._next.setFocus()

    def _tell(self, asked: Asked, picked: frozenset[int], *, knowledge: bool) -> None:
        question = asked.question
        why = first_words(question.explanation, _WHOLE_TEXT)
        self._verdict.setVisible(knowledge)
        self._verdict.setText(self.tr("Right.") if is_right(question, picked) else self.tr("Not quite."))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._told.setVisible(knowledge or bool(why))


def _verdict(asked: Asked, place: int, picked: frozenset[int]) -> Verdict:
    if place in right_places(asked.question):
        return Verdict.RIGHT
    return Verdict.WRONG if place in picked else Verdict.NONE
