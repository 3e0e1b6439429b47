"""A question's form: what is asked, the answers that its kind takes, and what is told afterwards."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from playbook_app.domain.entities import Question
from playbook_app.domain.vocabulary import Kind, QuestionKind
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.answers import AnswersField
from playbook_app.ui.form.chips import ChoiceChip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.referable import MOMENTS, STANDARDS, Referable
from playbook_app.ui.form.references import ReferenceField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.target import Target
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import name_of
from playbook_app.wording.quiz import question_purpose

_CHOOSING = {QuestionKind.KNOWLEDGE, QuestionKind.MENTALITY}
_ANSWERED = {QuestionKind.KNOWLEDGE, QuestionKind.DISCUSSION}


class QuestionSheet(Sheet):
    """Prompt, kind, answers, explanation; and what the question is about."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__()
        self._desk = desk
        self._subject = subject
        self.add_chips(
            {
                "kind": self._kind(),
                "standard": self._reference("standard", STANDARDS),
                "moment": self._reference("moment", MOMENTS),
            }
        )
        self._purpose = looking(QLabel(self), Look.MUTED)
        self._purpose.setWordWrap(True)
        self.add(self._purpose)
        self._add_prose("prompt", self.tr("The question"), self.tr("What would you ask in the corridor?"), 2)
        self._answers = AnswersField(subject, "choices", self.tr("Answer"), desk.theme, add=self.tr("Add an answer"))
        self._choosing = self.add_field("choices", self.tr("Answers to choose from"), self._answers)
        self._guest = self._guest_scale()
        self._written = self._add_prose(
            "answer", self.tr("The answer, as the key prints it"), self.tr("In a sentence, or what to listen for"), 2
        )
        self._explained = self._add_prose(
            "explanation", self.tr("Why this is so"), self.tr("Shown after the answer, whatever it was"), 3
        )
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        self._show()

    def _kind(self) -> ChoiceChip:
        options = [Option(kind, name_of(kind, self._desk.translate)) for kind in QuestionKind]
        return ChoiceChip(self._subject, "kind", self.tr("Kind of question"), lambda: options, self._desk.theme)

    def _reference(self, field: str, to: Referable) -> ReferenceField:
        words = {
            "standard": (self.tr("Standard"), self.tr("No standard"), self.tr("Search standards")),
            "moment": (self.tr("Moment"), self.tr("No moment"), self.tr("Search moments")),
        }
        name, none, search = words[field]
        desk = self._desk
        return ReferenceField(self._subject, field, name, to=to, none=none, search=search, theme=desk.theme, go=desk.go)

    def _add_prose(self, field: str, label: str, placeholder: str, lines: int) -> QWidget:
        made = ProseField(self._subject, field, label, self._desk, placeholder=placeholder, lines=lines)
        return self.add_field(field, label, made)

    def _guest_scale(self) -> tuple[QLabel, QPushButton]:
        marks = QLabel(self)
        change = QPushButton(self.tr("Change the guest scale…"), self)
        about = self._desk.session.playbook.about.id
        change.clicked.connect(lambda: self._desk.go(Target(Kind.PLAYBOOK, about, "guest_scale")))
        self._scale_label = self.add_facts(self.tr("The guest marks one of"), (marks, change))
        return marks, change

    def _show(self) -> None:
        question = self._subject.entity
        if not isinstance(question, Question):
            return
        kind = question.kind
        self._purpose.setText(question_purpose(kind, self._desk.translate))
        self._answers.set_scaled(kind is QuestionKind.MENTALITY)
        self._choosing.setVisible(kind in _CHOOSING)
        self._guest[0].setText(" · ".join(self._desk.session.playbook.about.guest_scale))
        for widget in (self._scale_label, *self._guest):
            widget.setVisible(kind is QuestionKind.GUEST)
        self._written.setVisible(kind in _ANSWERED or bool(question.answer))
        self._explained.setVisible(kind in _CHOOSING or bool(question.explanation))
