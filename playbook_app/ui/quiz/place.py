"""The Quiz place: questions by kind, and trying the quiz and the self-assessment in the window."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from playbook_app.analysis.quiz import most_points, right_places
from playbook_app.domain.change import Changes
from playbook_app.domain.edits.listing import add_listed
from playbook_app.domain.entities import Choice, EntityId, Question
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, QuestionKind
from playbook_app.ui.catalogue.entry import Entry, Nature
from playbook_app.ui.catalogue.pane import Menu
from playbook_app.ui.catalogue.place import CataloguePlace
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.desk import Desk
from playbook_app.ui.quiz.sheet import QuestionSheet
from playbook_app.ui.quiz.trial.page import TrialPage
from playbook_app.ui.target import Target
from playbook_app.wording.names import name_of

_KINDS = {kind: place for place, kind in enumerate(QuestionKind)}
_SCALE = 4


class QuizPlace(CataloguePlace[Question]):
    """Questions under the headings of their kinds, in their order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make list and editor; the trial is made when it is first wanted."""
        self._trial: TrialPage | None = None
        names = tuple((kind.value, name_of(kind, desk.translate)) for kind in QuestionKind)
        kinds = (("", self.tr("All kinds")), *names)
        nature = Nature(
            kind=Kind.QUESTION,
            icon="quiz",
            title=self.tr("Quiz"),
            purpose=self.tr(
                "Questions turn reading into talking: what people know, how they lean, and what guests say."
            ),
            add_text=self.tr("Add a question"),
            search_text=self.tr("Search questions"),
            add_action="add.question",
            name_field="prompt",
            leans_on=frozenset({Kind.STANDARD, Kind.MOMENT}),
            ordered=True,
            copied=True,
        )
        super().__init__(desk, nature, (Menu("kind", self.tr("Which questions to show"), kinds),), parent=parent)
        self._try = QPushButton(self.tr("Try it"), self)
        self._try.clicked.connect(self.try_it)
        desk.theme.changed.connect(self._tint)
        self._tint()
        self.pane.add_button(self._try)

    def _tint(self) -> None:
        self._try.setIcon(self.desk.theme.icon("play"))

    def listed(self, playbook: Playbook) -> Iterable[Question]:
        """Return the questions of the kind that is chosen, or of all, each kind in its order."""
        wanted = self.pane.choice("kind")
        questions = (one for one in playbook.questions_in_order() if not wanted or one.kind == wanted)
        return sorted(questions, key=lambda one: _KINDS[one.kind])

    def described(self, entity: Question) -> Entry:
        """Return what is asked, what it is about, and what it lacks."""
        return Entry(
            entity.id,
            first_words(entity.prompt) or self.tr("New question"),
            self._about(entity),
            name_of(entity.kind, self.desk.translate),
            mark=self._lack(entity),
            faint=not entity.prompt,
        )

    def made(self, entity_id: EntityId) -> Changes:
        """Return a question of the kind that is chosen or at hand, with empty answers where it takes some."""
        kind = self._kind_at_hand()
        choices: tuple[Choice, ...] = ()
        if kind is QuestionKind.KNOWLEDGE:
            choices = (Choice("", 1), Choice(""), Choice(""))
        elif kind is QuestionKind.MENTALITY:
            choices = tuple(Choice("", points) for points in range(_SCALE))
        question = Question(id=entity_id, kind=kind, choices=choices)
        return add_listed(self.desk.session.playbook, question)

    def sheet(self) -> Sheet:
        """Return a question's form."""
        return QuestionSheet(self.desk, self.subject)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Return what can be done with the questions; during a trial, nothing."""
        return {} if self._is_trying() else super().handlers()

    def reveal(self, target: Target) -> None:
        """Show a question; a trial ends by that."""
        self.leave_page()
        super().reveal(target)

    def try_it(self) -> None:
        """Put the questions to whoever sits here."""
        self.desk.session.flush()
        if self._trial is None:
            self._trial = TrialPage(self.desk, lambda: int(self.desk.now().timestamp()))
            self._trial.left.connect(self.leave_page)
        self._trial.begin()
        self.show_page(self._trial)

    def _is_trying(self) -> bool:
        return self._trial is not None and self._trial.isVisibleTo(self)

    def _kind_at_hand(self) -> QuestionKind:
        if chosen := self.pane.choice("kind"):
            return QuestionKind(chosen)
        at_hand = self.subject.entity
        return at_hand.kind if isinstance(at_hand, Question) else QuestionKind.KNOWLEDGE

    def _about(self, question: Question) -> str:
        playbook = self.desk.session.playbook
        if question.standard:
            standard = playbook.standards[question.standard]
            return standard.code or standard.title
        return playbook.moments[question.moment].name if question.moment else ""

    def _lack(self, question: Question) -> str:
        if question.kind is QuestionKind.KNOWLEDGE and not right_places(question):
            return self.tr("No answer is marked as right")
        if question.kind is QuestionKind.MENTALITY and most_points(question) == 0:
            return self.tr("No answer has points")
        return ""
