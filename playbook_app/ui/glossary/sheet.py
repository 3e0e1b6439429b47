"""A term's form, and where the playbook uses it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from playbook_app.analysis.mentions import mentions
from playbook_app.domain.entities import Entity, Term
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.catalogue.links import Links
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.catalogue.words import first_words
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.titles import TitleField
from playbook_app.ui.reckoner import Reckoner
from playbook_app.ui.session import Changed
from playbook_app.ui.target import Target
from playbook_app.ui.theme.look import Look, looking

_SHOWN = 24
"""Links at most; beyond that their number is enough."""

Mentions = tuple[tuple[Kind, Entity], ...]


class TermSheet(Sheet):
    """Term, definition; and links to the texts that mention it, looked for away from the window."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__()
        self._desk = desk
        self._subject = subject
        self._reckoner = Reckoner(self)
        self._reckoner.failed.connect(desk.session.broke)
        self.add(TitleField(subject, "term", self.tr("Term"), placeholder=self.tr("The word")), "term")
        name = self.tr("What it means here")
        field = ProseField(
            subject,
            "definition",
            name,
            desk,
            placeholder=self.tr("Say it as you would to a new colleague on the first day."),
            lines=4,
        )
        self.add_field("definition", name, field)
        self._links = Links(desk.go, self)
        self._count = looking(QLabel(self), Look.MUTED)
        self.add_facts(self.tr("Where it is used"), (self._count, self._links))
        subject.exchanged.connect(self._look)
        desk.session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again for what changed out of sight."""
        super().showEvent(event)
        self._look()

    def _follow(self, _changed: Changed) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        playbook, term = self._desk.session.playbook, self._subject.entity
        if isinstance(term, Term):
            self._reckoner.ask(lambda: mentions(playbook, term), self._show)

    def _show(self, found: Mentions) -> None:
        self._count.setText(
            self.tr("%n text(s) mention it.", "", len(found)) if found else self.tr("No text mentions it yet.")
        )
        self._links.show_links([(_called(entity), Target(kind, entity.id)) for kind, entity in found[:_SHOWN]])


def _called(entity: Entity) -> str:
    return first_words(spoken_name(entity)) or "…"
