"""The review round: what teammates suggest in a list, one suggestion beside it, to be accepted or declined."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.ui.catalogue.entry import Entry, Heading, Row
from playbook_app.ui.catalogue.model import CatalogueModel
from playbook_app.ui.catalogue.view import CatalogueView
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.listing import MEASURED_AT_ONCE
from playbook_app.ui.merging.suggestion_card import SuggestionCard, suggested_field
from playbook_app.ui.merging.suggestions import Suggestion, Suggestions, Verdict
from playbook_app.ui.merging.words import heading, title_of
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking

_LIST_WIDTH = 300


class SuggestionsPage(QFrame):
    """Shows suggestions and takes the person's verdicts."""

    decided = Signal()
    """Something was accepted or declined."""

    broke = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, case: Case, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        """Show suggestions, the first one first."""
        super().__init__(parent)
        looking(self, Look.PANEL)
        self._case = case
        self._suggestions = suggestions
        self._by_place = {one.place: one for one in suggestions.all}
        self._rows = CatalogueModel(self)
        self._list = CatalogueView(self._rows, case.theme, self.tr("Suggestions"), self)
        self._card = SuggestionCard(case, suggestions, self)
        self._assemble()
        self._rows.show(self._listed())
        self._list.selectionModel().currentChanged.connect(self._show)
        self._card.judged.connect(self._judge)
        self._card.broke.connect(self.broke)
        if entries := self._rows.entries():
            self._list.select([entries[0].id])

    def focus_list(self) -> None:
        """Let the keyboard go on in the list."""
        self._list.setFocus()

    def judge(self, verdict: Verdict) -> None:
        """Accept or decline the suggestion that is shown, and go on to the next open one."""
        self._judge(verdict)

    def go_to_open(self) -> None:
        """Go to the next suggestion without a verdict, round about; stay where there is none."""
        places = [entry.id for entry in self._rows.entries()]
        current = self._current()
        start = places.index(current) + 1 if current in places else 0
        for place in (*places[start:], *places[:start]):
            if place not in self._suggestions.verdicts:
                self._list.select([place])
                return

    def _assemble(self) -> None:
        side = looking(QFrame(self), Look.SIDE)
        side.setFixedWidth(_LIST_WIDTH)
        both = QHBoxLayout()
        both.setContentsMargins(sizes.SMALL, 0, sizes.SMALL, sizes.TIGHT)
        both.setSpacing(sizes.SMALL)
        for verdict, words in ((Verdict.ACCEPTED, self.tr("Accept all")), (Verdict.DECLINED, self.tr("Decline all"))):
            button = QPushButton(words, side)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, verdict=verdict: self._judge_all(verdict))
            both.addWidget(button, 1)
        column = QVBoxLayout(side)
        column.setContentsMargins(1, sizes.SMALL, 1, 1)
        column.setSpacing(sizes.TIGHT)
        column.addLayout(both)
        column.addWidget(self._list, 1)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self._list.setBatchSize(MEASURED_AT_ONCE)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._card, 1)

    def _listed(self) -> list[Row]:
        """Return the suggestions under what they are about."""
        rows: list[Row] = []
        group = ""
        for one in self._suggestions.all:
            own = heading(one.subject.kind, self._case.translate)
            if own != group:
                group = own
                rows.append(Heading(own))
            rows.append(self._entry(one))
        return rows

    def _entry(self, suggestion: Suggestion) -> Entry:
        """Return how a suggestion stands in the list, as it is judged now."""
        verdict = self._suggestions.verdicts.get(suggestion.place)
        credit = self._suggestions.credit(suggestion)
        parts = (verdict_in_words(verdict), suggested_field(suggestion, self._case), credit.author if credit else "")
        title = title_of(suggestion.subject, self._case.translate)
        return Entry(suggestion.place, title, " · ".join(filter(None, parts)), faint=verdict is Verdict.DECLINED)

    def _current(self) -> EntityId | None:
        entry = self._rows.entry(self._list.currentIndex())
        return entry.id if entry else None

    def _show(self, index: QModelIndex) -> None:
        if entry := self._rows.entry(index):
            self._card.show_suggestion(self._by_place[entry.id])

    def _judge(self, verdict: Verdict) -> None:
        current = self._current()
        if current is not None:
            for judged in self._suggestions.judge(self._by_place[current], verdict):
                self._rows.replace(self._entry(judged))
            self._tell_verdict()
            self.go_to_open()

    def _judge_all(self, verdict: Verdict) -> None:
        self._suggestions.judge_all(verdict)
        self._rows.show(self._listed())
        self._tell_verdict()

    def _tell_verdict(self) -> None:
        self._card.refresh()
        self.decided.emit()


def verdict_in_words(verdict: Verdict | None) -> str:
    """Return what became of a suggestion; empty while that is open."""
    if verdict is None:
        return ""
    return {
        Verdict.ACCEPTED: QCoreApplication.translate("Merging", "accepted"),
        Verdict.DECLINED: QCoreApplication.translate("Merging", "declined"),
    }[verdict]
