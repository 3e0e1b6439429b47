"""The review: what differs in a list, mine beside theirs at its right, and the way from question to question."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.domain.merge.merged import Answer
from playbook_app.ui.catalogue.entry import Row
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.comparison import Comparison
from playbook_app.ui.merging.listing import MEASURED_AT_ONCE, NOTES, entry_of
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_LIST_WIDTH = 264


class ReviewPage(QFrame):
    """Shows a case and takes the person's decisions into its review."""

    decided = Signal()
    """Something was answered, left out or taken in after all."""

    broke = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, case: Case, listed: Sequence[Row], parent: QWidget | None = None) -> None:
        """Show a case, of which all that differs is `listed`; the first of it first."""
        super().__init__(parent)
        looking(self, Look.PANEL)
        self._case = case
        self._subjects = {subject.place: subject for subject in case.review.subjects}
        self._rows = CatalogueModel(self)
        self._list = CatalogueView(self._rows, case.theme, self.tr("What differs"), self)
        self._comparison = Comparison(case, self)
        self._focus: int | None = None
        self._assemble()
        # Filled before it knows that it may measure bit by bit, a list measures all of it at once.
        self._rows.show(listed)
        self._list.selectionModel().currentChanged.connect(self._show)
        self._list.opened.connect(self._enter)
        self._comparison.decided.connect(self._tell_decision)
        self._comparison.broke.connect(self.broke)
        if entries := self._rows.entries():
            self._list.select([entries[0].id])

    def focus_list(self) -> None:
        """Let the keyboard go on in the list."""
        self._list.setFocus()

    def go_to_question(self, by: int) -> None:
        """Go to the next question (1) or the one before (-1), round about."""
        questions = self._case.review.questions
        if not questions:
            return
        place = (self._place_of_question() + by) % len(questions)
        subject, conflict = questions[place]
        self._go_to(subject.place, subject.conflicts.index(conflict))

    def answer(self, answer: Answer) -> None:
        """Answer the question that the keyboard is at."""
        self._comparison.answer(answer)

    def _assemble(self) -> None:
        side = looking(QFrame(self), Look.SIDE)
        side.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, sizes.SMALL, 1, 1)
        column.addWidget(self._list)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self._list.setBatchSize(MEASURED_AT_ONCE)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._comparison, 1)

    def _place_of_question(self) -> int:
        """Return the number of the question that the keyboard is at; of the first before those of what is shown."""
        questions = self._case.review.questions
        part = self._comparison.current_question()
        entry = self._rows.entry(self._list.currentIndex())
        for place, (subject, conflict) in enumerate(questions):
            if entry and subject.place == entry.id and (part is None or part.conflict is conflict):
                return place if part is not None and part.has_keyboard else place - 1
        return -1

    def _go_to(self, place: EntityId, question: int) -> None:
        current = self._rows.entry(self._list.currentIndex())
        self._focus = question
        if current is not None and current.id == place:
            self._show(self._list.currentIndex())
        else:
            self._list.select([place])

    def _enter(self) -> None:
        """Go from the list to the first question of what is chosen there."""
        self._focus = 0
        self._show(self._list.currentIndex())

    def _show(self, index: QModelIndex, _former: QModelIndex | None = None) -> None:
        focus, self._focus = self._focus, None
        entry = self._rows.entry(index)
        if entry is not None and entry.id == NOTES:
            self._comparison.show_notes()
        elif entry is not None:
            self._comparison.show_subject(self._subjects[entry.id], focus)

    def _tell_decision(self) -> None:
        for place in self._case.review.touched():
            self._rows.replace(entry_of(self._subjects[place], self._case))
        self.decided.emit()
