"""One thing that differs: what happens to it, and its fields, mine beside theirs."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from playbook_app.domain.merge.merged import Answer, Note, Typed
from playbook_app.frozen import frozen
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.page import Line, ThingPage, page_lines
from playbook_app.ui.merging.part import Part
from playbook_app.ui.merging.review import Fate, Subject
from playbook_app.ui.merging.rows import FieldRow
from playbook_app.ui.merging.telling import Told
from playbook_app.ui.merging.words import fate_in_words, title_of
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.slices import Slices
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.merging import note_sentence
from playbook_app.wording.names import kind_name

_MOST_NOTES = 200
"""Nobody reads on after so many."""


@frozen
class _Shown:
    """What is to be shown of a subject."""

    subject: Subject
    fields: tuple[Told, ...] = ()
    lines: tuple[Line, ...] = ()


class Comparison(QFrame):
    """Shows a subject; what is decided there is told by `decided`."""

    decided = Signal()

    broke = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        """Begin with nothing to compare."""
        super().__init__(parent)
        looking(self, Look.PAGE)
        self._case = case
        self._subject: Subject | None = None
        self._parts: list[Part] = []
        self._wanted: int | None = None
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(self.broke)
        self._building: Slices | None = None
        self._kind = looking(QLabel(self), Look.SMALL)
        self._title = looking(QLabel(self), Look.ENTITY_TITLE)
        self._notes = looking(QLabel(self), Look.MUTED)
        self._heads = self._made_heads()
        self._scroll = QScrollArea(self)
        self._assemble()

    def show_subject(self, subject: Subject, focus: int | None = None) -> None:
        """Show a subject; `focus` is the number of its question that the keyboard is to go to."""
        self._wanted = focus
        if subject == self._subject:
            self._go_to_wanted()
            return
        self._subject = subject
        translate = self._case.translate
        kind = kind_name(subject.kind, translate)
        self._name(" · ".join((kind, fate_in_words(subject, self._case.who))), title_of(subject, translate))
        self._tell_notes(subject.notes)
        self._heads.setVisible(subject.fate is Fate.CHANGED)
        self._reckoner.ask_now(lambda: self._told(subject), self._build)

    def show_notes(self) -> None:
        """Show all that the merge decided by itself and a person should know."""
        self._subject = None
        self._name("", self.tr("Good to know"))
        self._tell_notes(self._case.review.prepared.merged.notes)
        self._heads.hide()
        # Whatever else was asked for is not shown any more.
        self._reckoner.ask_now(lambda: None, self._clear_now)

    def refresh(self) -> None:
        """Show again what is decided, which another subject may have brought along."""
        for part in self._parts:
            part.refresh()

    def questions(self) -> list[Part]:
        """Return the parts that ask, in their order."""
        return [part for part in self._parts if part.conflict is not None]

    def current_question(self) -> Part | None:
        """Return the question where the keyboard is, else the first that is still open, else the first."""
        asking = self.questions()
        focused = next((part for part in asking if part.has_keyboard), None)
        return focused or next((part for part in asking if not part.is_decided), None) or next(iter(asking), None)

    def answer(self, answer: Answer) -> None:
        """Answer the current question."""
        if part := self.current_question():
            part.answer(answer)

    def _name(self, kind: str, title: str) -> None:
        self._kind.setText(kind[:1].upper() + kind[1:])
        self._kind.setVisible(bool(kind))
        self._title.setText(title)

    def _tell_notes(self, notes: Sequence[Note]) -> None:
        self._notes.setText("\n".join(note_sentence(note, self._case.translate) for note in notes[:_MOST_NOTES]))
        self._notes.setVisible(bool(notes))

    def _assemble(self) -> None:
        for label in (self._kind, self._title, self._notes):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        head = QVBoxLayout()
        head.setContentsMargins(sizes.MEDIUM, 0, sizes.WIDE, 0)
        head.setSpacing(sizes.TIGHT)
        for part in (self._kind, self._title, self._notes):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.SMALL, sizes.LARGE, 0, 0)
        column.setSpacing(sizes.SMALL)
        column.addLayout(head)
        column.addWidget(self._heads)
        column.addWidget(self._scroll, 1)

    def _made_heads(self) -> QWidget:
        heads = QWidget(self)
        row = QHBoxLayout(heads)
        bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        row.setContentsMargins(sizes.MEDIUM, 0, sizes.MEDIUM + bar, 0)
        row.setSpacing(sizes.SMALL)
        for words in (self.tr("Mine"), self.tr("Result"), self.tr("Theirs: {who}").format(who=self._case.who)):
            label = looking(QLabel(words, heads), Look.LABEL)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)
            row.addWidget(label, 1)
        return heads

    def _told(self, subject: Subject) -> _Shown:
        """Return what is to be shown; on another thread, since long texts take their time to compare."""
        telling = self._case.telling
        if subject.fate is not Fate.CHANGED:
            return _Shown(subject, lines=tuple(page_lines(subject, telling)))
        review = self._case.review
        fields = []
        for one in review.fields(subject):
            given = review.answers.get(one.conflict.key) if one.conflict else None
            typed = given if isinstance(given, Typed) else None
            fields.append(telling.told(subject.kind, one, review.decided(subject, one), typed))
        return _Shown(subject, tuple(fields))

    def _clear(self) -> QVBoxLayout:
        """Take away what is shown; return the column for what comes."""
        content = looking(QFrame(self), Look.PAGE)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, sizes.LARGE)
        column.setSpacing(sizes.SMALL)
        if self._building is not None:
            self._building.exchange(iter(()))
            self._building.deleteLater()
            self._building = None
        self._parts = []
        self._scroll.setWidget(content)
        return column

    def _clear_now(self, _nothing: None) -> None:
        self._clear()

    def _build(self, told: _Shown) -> None:
        column = self._clear()
        self._building = Slices(self._steps(told, column), self)
        self._building.begin()

    def _steps(self, told: _Shown, column: QVBoxLayout) -> Iterator[None]:
        for part in self._made(told):
            part.decided.connect(self._tell_decision)
            column.addWidget(part)
            self._parts.append(part)
            yield
        column.addStretch()
        self._go_to_wanted()

    def _made(self, told: _Shown) -> Iterator[Part]:
        if told.lines or not told.fields:
            yield ThingPage(self._case, told.subject, told.lines)
        for one in told.fields:
            yield FieldRow(self._case, told.subject, one)

    def _go_to_wanted(self) -> None:
        asking = self.questions()
        if self._wanted is not None and asking:
            part = asking[min(self._wanted, len(asking) - 1)]
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(part)
            self._wanted = None

    def _tell_decision(self) -> None:
        for part in self._parts:
            if part is not self.sender():
                part.refresh()
        self.decided.emit()
