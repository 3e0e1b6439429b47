"""A story's form, with the standards that it shows and the way from an accident to a standard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from playbook_app.domain.entities import Story
from playbook_app.domain.vocabulary import Kind, Veracity
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.chips import ChoiceChip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.dates import DateField
from playbook_app.ui.form.lines import LineField
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.referable import MOMENTS, STANDARDS
from playbook_app.ui.form.references import ReferenceField, ReferencesField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.titles import TitleField
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import name_of

_SIGN = 20


class StorySheet(Sheet):
    """Title, what happened, how it is known; and what it shows."""

    standard_wanted = Signal()
    """A standard is to be made of the story."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__()
        self._desk = desk
        self._subject = subject
        title = TitleField(subject, "title", self.tr("Title"), placeholder=self.tr("What people call this story"))
        self.add(title, "title")
        self.add_chips({"veracity": self._veracity(), "date": self._date(), "moment": self._moment()})
        self.add(self._accidental())
        body = self.tr("What happened")
        placeholder = self.tr("Tell it as it is told: who, where, what was said, and how it ended.")
        self.add_field("body", body, ProseField(subject, "body", body, desk, placeholder=placeholder, lines=8))
        source = self.tr("Where it comes from")
        self.add_field(
            "source",
            source,
            LineField(subject, "source", source, placeholder=self.tr("A letter, a log, a colleague who was there")),
        )
        self._add_references()
        subject.exchanged.connect(self._show)
        subject.refreshed.connect(self._show)
        desk.theme.changed.connect(self._tint)
        self._tint()
        self._show()

    def _accidental(self) -> QFrame:
        self._bar = looking(QFrame(self), Look.BAR_WARN)
        self._sign = QLabel(self._bar)
        words = QLabel(
            self.tr("Accidental excellence: no standard stands behind this story, so it may not happen again."),
            self._bar,
        )
        words.setWordWrap(True)
        self._make = QPushButton(self.tr("Make this a standard"), self._bar)
        self._make.clicked.connect(self.standard_wanted)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(sizes.MEDIUM, sizes.SMALL, sizes.SMALL, sizes.SMALL)
        row.setSpacing(sizes.MEDIUM)
        row.addWidget(self._sign)
        row.addWidget(words, 1)
        row.addWidget(self._make)
        return self._bar

    def _veracity(self) -> ChoiceChip:
        options = [Option(one, name_of(one, self._desk.translate)) for one in Veracity]
        name = self.tr("How true it is known to be")
        return ChoiceChip(self._subject, "veracity", name, lambda: options, self._desk.theme)

    def _date(self) -> DateField:
        return DateField(self._subject, "date", self.tr("When it happened"), self._desk.theme)

    def _moment(self) -> ReferenceField:
        return ReferenceField(
            self._subject,
            "moment",
            self.tr("Moment"),
            to=MOMENTS,
            none=self.tr("No moment"),
            search=self.tr("Search moments"),
            theme=self._desk.theme,
            go=self._desk.go,
        )

    def _add_references(self) -> None:
        subject, desk = self._subject, self._desk
        standards = ReferencesField(
            subject,
            "standards",
            self.tr("Standards that it shows"),
            to=STANDARDS,
            add=self.tr("Show a standard…"),
            search=self.tr("Search standards"),
            theme=desk.theme,
            go=desk.go,
        )
        self.add_field("standards", self.tr("Standards that it shows"), standards)
        self._another = QPushButton(self.tr("Make another standard of it"), self)
        self._another.clicked.connect(self.standard_wanted)
        self.add_button(self._another)

    def _tint(self) -> None:
        theme = self._desk.theme
        self._sign.setPixmap(theme.icon("warning", theme.colours.warn).pixmap(_SIGN, _SIGN))

    def _show(self) -> None:
        story = self._desk.session.playbook.find(Kind.STORY, self._subject.id) if self._subject.id else None
        accidental = isinstance(story, Story) and not story.standards
        writable = not self._desk.session.read_only
        self._bar.setVisible(accidental)
        self._make.setVisible(writable)
        self._another.setVisible(writable and not accidental)
