"""A whole thing that comes or goes, as its page would read; and the question whether it is to stay, where it is one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import Entity
from playbook_app.domain.merge.merged import Answer
from playbook_app.frozen import frozen
from playbook_app.ui.form.flow import Flow
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.part import Part
from playbook_app.ui.merging.passage import Passage
from playbook_app.ui.merging.redline import Runs, spoken
from playbook_app.ui.merging.review import Fate, Subject, filled_fields
from playbook_app.ui.merging.telling import Telling
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

WIDEST = 720
"""Pixels that a column of text takes at most."""


@frozen
class Line:
    """A field and what it says."""

    name: str
    runs: Runs


def page_lines(subject: Subject, telling: Telling) -> Iterator[Line]:
    """Go through what a thing says; of one that is asked, what was changed since it was deleted is marked."""
    sides, kind = subject.sides, subject.kind
    whole = next((change for change in subject.changes if change.field is None), None)
    shown = whole.after or whole.before if whole and subject.fate is not Fate.ASKED else sides.mine or sides.theirs
    for field, value in filled_fields(shown, kind) if isinstance(shown, Entity) else ():
        if subject.fate is Fate.ASKED and sides.base is not None:
            runs = telling.changed(kind, field, getattr(sides.base, field), value)
        else:
            runs = telling.value(kind, field, value)
        yield Line(telling.name(field), runs)


def line_list(passages: Sequence[Passage], lines: Sequence[Line], parent: QWidget) -> QWidget:
    """Return a column of lines, each under the name of its field, no wider than one likes to read."""
    host = QWidget(parent)
    whole = QWidget(host)
    whole.setMaximumWidth(WIDEST)
    # Only a row heeds the widest width when it asks how high the words are.
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(whole, 1)
    row.addStretch()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(sizes.TIGHT)
    for line, passage in zip(lines, passages, strict=True):
        column.addSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(line.name, whole), Look.LABEL))
        passage.show_runs(line.runs, QCoreApplication.translate("Merging", "nothing"))
        column.addWidget(passage)
    return host


class ThingPage(Part):
    """Shows the lines of a thing. Where it asks, it is kept or deleted; else it may be left out, or left as it is."""

    def __init__(self, case: Case, subject: Subject, lines: tuple[Line, ...], parent: QWidget | None = None) -> None:
        """Show a thing."""
        super().__init__(case, next((one for one in subject.conflicts if one.field is None), None), parent)
        self._subject = subject
        self._words = "; ".join(f"{line.name}: {spoken(line.runs)}" for line in lines)
        self._answers: dict[Answer, QPushButton] = {}
        self._meaning = looking(QLabel(self), Look.MUTED)
        self._meaning.setWordWrap(True)
        self._leave_out = QPushButton(self)
        self._passages = [Passage(case.theme, self, framed=False) for _ in lines]
        self._assemble(lines)
        self.refresh()

    def refresh(self) -> None:
        """Show what is decided now."""
        for answer, button in self._answers.items():
            button.setChecked(self._given is answer)
        self._leave_out.setChecked(self._left_out)
        self._leave_out.setText(self._words_of_leaving())
        self._meaning.setText(self._words_of_meaning())
        for passage in self._passages:
            passage.set_chosen(self._stays)
        self.setAccessibleName(f"{self._subject.title()}: {self._meaning.text()} {self._words}")
        super().refresh()

    @property
    def _given(self) -> object:
        return None if self.conflict is None else self.case.review.answers.get(self.conflict.key)

    @property
    def _left_out(self) -> bool:
        return self.case.review.is_declined(self._subject, None)

    @property
    def _stays(self) -> bool:
        """Whether the thing will be in the playbook, as far as that is decided."""
        if self.conflict is None:
            return (self._subject.fate is Fate.GONE) is self._left_out
        return self._given is self._keeping

    @property
    def _keeping(self) -> Answer:
        """The answer that keeps a thing that one side deleted."""
        return Answer.THEIRS if self._subject.sides.mine is None else Answer.MINE

    def _assemble(self, lines: tuple[Line, ...]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.MEDIUM, sizes.MEDIUM)
        column.setSpacing(sizes.TIGHT)
        column.addWidget(self._meaning)
        column.addWidget(self._buttons())
        column.addWidget(line_list(self._passages, lines, self))

    def _buttons(self) -> QWidget:
        box = QWidget(self)
        flow = Flow(box)
        for answer in self.conflict.answers if self.conflict else ():
            keeps = answer is self._keeping
            button = self.answer_button(answer, self.tr("Keep it") if keeps else self.tr("Delete it"))
            self._answers[answer] = button
            flow.addWidget(button)
        self._leave_out.setCheckable(True)
        self._leave_out.setVisible(self.conflict is None)
        self._leave_out.clicked.connect(self._leave)
        flow.addWidget(self._leave_out)
        self._leave_out.setAutoDefault(False)
        return box

    def _leave(self) -> None:
        self.case.review.decline(self._subject, None, declined=self._leave_out.isChecked())
        self.tell_decision()

    def _words_of_leaving(self) -> str:
        if self._subject.fate is Fate.GONE:
            return self.tr("Keep it all the same")
        return self.tr("Leave it out")

    def _words_of_meaning(self) -> str:
        if self.conflict is not None:
            return self._words_of_question()
        if self._subject.fate is Fate.GONE:
            return (
                self.tr("It stays.")
                if self._left_out
                else self.tr("It goes, as {who} wants it.").format(who=self.case.who)
            )
        return self.tr("It does not come in.") if self._left_out else self.tr("It comes in as it is here.")

    def _words_of_question(self) -> str:
        mine_is_gone = self._subject.sides.mine is None
        if self._given is None:
            sentence = (
                self.tr("You deleted it; {who} went on writing it. Is it to stay?")
                if mine_is_gone
                else self.tr("{who} deleted it; you went on writing it. Is it to stay?")
            )
        elif self._given is not self._keeping:
            sentence = self.tr("It is deleted, with what was written since.")
        else:
            sentence = (
                self.tr("It stays, as {who} wrote it.") if mine_is_gone else self.tr("It stays, as you wrote it.")
            )
        return sentence.format(who=self.case.who)
