"""One suggestion: what it is about, what it would change, by whom it is, and what goes along with it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from playbook_app.domain.change import Value
from playbook_app.domain.merge.merged import Answer
from playbook_app.ui.merging.case import Case
from playbook_app.ui.merging.page import Line, line_list, page_lines
from playbook_app.ui.merging.passage import Passage
from playbook_app.ui.merging.redline import spoken
from playbook_app.ui.merging.suggestions import PLACE, Suggestion, Suggestions, Verdict
from playbook_app.ui.merging.telling import Telling
from playbook_app.ui.merging.words import credited, quoted, title_of, whole_in_words
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import kind_name

_MOST_NAMED = 5


class SuggestionCard(QFrame):
    """Shows a suggestion; `judged` tells what the person makes of it."""

    judged = Signal(object)
    """A Verdict."""

    broke = Signal(object)
    """An exception that nobody expected."""

    def __init__(self, case: Case, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        """Begin with no suggestion."""
        super().__init__(parent)
        looking(self, Look.PAGE)
        self._case, self._suggestions = case, suggestions
        self._shown: Suggestion | None = None
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(self.broke)
        self._kind = looking(QLabel(self), Look.SMALL)
        self._title = looking(QLabel(self), Look.ENTITY_TITLE)
        self._by = looking(QLabel(self), Look.MUTED)
        self._along = QLabel(self)
        self._buttons = {
            Verdict.ACCEPTED: QPushButton(self.tr("&Accept"), self),
            Verdict.DECLINED: QPushButton(self.tr("&Decline"), self),
        }
        self._scroll = QScrollArea(self)
        self._assemble()

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show a suggestion."""
        self._shown = suggestion
        subject, translate = suggestion.subject, self._case.translate
        kind = kind_name(subject.kind, translate)
        self._kind.setText(" · ".join((kind[:1].upper() + kind[1:], suggested_field(suggestion, self._case))))
        self._title.setText(title_of(subject, translate))
        self._by.setText(credited(self._suggestions.credit(suggestion)) or self._case.who)
        self.refresh()
        telling = self._case.telling
        self._reckoner.ask_now(lambda: tuple(_lines(suggestion, telling)), self._fill)

    def refresh(self) -> None:
        """Show what became of it."""
        suggestion = self._shown
        if suggestion is None:
            return
        given = self._suggestions.verdicts.get(suggestion.place)
        for verdict, button in self._buttons.items():
            button.setChecked(given is verdict)
        sentences = [self._words_of_along(suggestion), self._words_of_clash(suggestion)]
        self._along.setText("\n".join(filter(None, sentences)))
        self._along.setVisible(bool(self._along.text()))

    def _assemble(self) -> None:
        for label in (self._kind, self._title, self._by, self._along):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(sizes.SMALL)
        for verdict, button in self._buttons.items():
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.judged.emit(verdict))
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.WIDE, sizes.LARGE, sizes.WIDE, sizes.LARGE)
        column.setSpacing(sizes.TIGHT)
        for part in (self._kind, self._title, self._by):
            column.addWidget(part)
        column.addSpacing(sizes.SMALL)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._along)
        column.addSpacing(sizes.SMALL)
        column.addLayout(row)

    def _fill(self, lines: tuple[Line, ...]) -> None:
        content = looking(QFrame(self), Look.PAGE)
        framed = self._shown is not None and not self._shown.is_whole
        passages = [Passage(self._case.theme, content, framed=framed) for _ in lines]
        for passage in passages:
            passage.set_chosen(True)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, sizes.SMALL, 0)
        column.addWidget(line_list(passages, lines, content))
        column.addStretch()
        self._scroll.setWidget(content)
        words = "; ".join(f"{line.name}: {spoken(line.runs)}" for line in lines)
        self._scroll.setAccessibleName(f"{self._title.text()}, {self._kind.text()}, {self._by.text()}. {words}")

    def _words_of_along(self, suggestion: Suggestion) -> str:
        accepted = self._named(self._suggestions.along(suggestion, Verdict.ACCEPTED))
        declined = self._named(self._suggestions.along(suggestion, Verdict.DECLINED))
        return "\n".join(
            filter(
                None,
                (
                    accepted and self.tr("Accepting it takes along: {things}.").format(things=accepted),
                    declined and self.tr("Declining it declines as well: {things}.").format(things=declined),
                ),
            )
        )

    def _words_of_clash(self, suggestion: Suggestion) -> str:
        if not suggestion.conflicts:
            return ""
        return self.tr("You changed this, too, since the copy was made. Accepting it takes theirs where both clash.")

    def _named(self, suggestions: tuple[Suggestion, ...]) -> str:
        names = list(dict.fromkeys(title_of(one.subject, self._case.translate) for one in suggestions))
        more = len(names) - _MOST_NAMED
        told = [quoted(name) for name in names[:_MOST_NAMED]]
        return ", ".join([*told, self.tr("and %n more", "", more)] if more > 0 else told)


def suggested_field(suggestion: Suggestion, case: Case) -> str:
    """Return what a suggestion changes of a thing, in few words."""
    if suggestion.is_whole:
        return whole_in_words(suggestion.subject)
    if set(suggestion.fields) <= set(PLACE):
        return QCoreApplication.translate("Merging", "its place")
    return case.telling.name(str(suggestion.fields[0]))


def _lines(suggestion: Suggestion, telling: Telling) -> Iterator[Line]:
    """Go through what a suggestion changes, with the differences marked."""
    subject = suggestion.subject
    if suggestion.is_whole:
        yield from page_lines(subject, telling)
        return
    values: dict[str, tuple[Value, Value]] = {str(one.field): (one.before, one.after) for one in suggestion.changes}
    values |= {str(one.field): (one.mine, one.outcome(Answer.THEIRS)) for one in suggestion.conflicts}
    for field, (before, after) in values.items():
        if field != "order":
            yield Line(telling.name(field), telling.changed(subject.kind, field, before, after))
    if "order" in values and len(values) == 1:
        words = QCoreApplication.translate("Merging", "Only its place among the others changes.")
        yield Line(QCoreApplication.translate("Merging", "Its place"), telling.value(subject.kind, "order", words))
