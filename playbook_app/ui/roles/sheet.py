"""A role's form, and where it counts: moments that it owns, moments where it is met, standards that it keeps."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton

from playbook_app.analysis.duties import Duties, duties
from playbook_app.domain.entities import Moment
from playbook_app.domain.vocabulary import Kind, Tier
from playbook_app.ui.catalogue.links import Links
from playbook_app.ui.catalogue.sheet import Sheet
from playbook_app.ui.desk import Desk
from playbook_app.ui.form.chips import ChoiceChip
from playbook_app.ui.form.choices import Option
from playbook_app.ui.form.proses import ProseField
from playbook_app.ui.form.subject import Subject
from playbook_app.ui.form.titles import TitleField
from playbook_app.ui.session import Changed
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.theme.look import Look, looking
from playbook_app.wording.names import name_of

_COUNTED = (Kind.ROLE, Kind.MOMENT, Kind.STAGE, Kind.STANDARD)


class RoleSheet(Sheet):
    """Name, tier, contribution; and links to what hangs on the role."""

    def __init__(self, desk: Desk, subject: Subject) -> None:
        """Show the subject."""
        super().__init__()
        self._desk = desk
        self._subject = subject
        self.add(TitleField(subject, "name", self.tr("Name"), placeholder=self.tr("What the role is called")), "name")
        self.add_chips({"tier": self._tier()})
        self.add_field(
            "contribution",
            self.tr("Its part in the customer’s experience"),
            ProseField(
                subject,
                "contribution",
                self.tr("Its part in the customer’s experience"),
                desk,
                placeholder=self.tr("What would the customer miss without this role?"),
                lines=5,
            ),
        )
        self._owned, self._met = Links(desk.go, self), Links(desk.go, self)
        self._no_owned = looking(
            QLabel(self.tr("It owns no moment yet. Moments get their owner on the journey.")), Look.MUTED
        )
        self._no_met = looking(QLabel(self.tr("No customer meets it yet: it stands on no moment’s path.")), Look.MUTED)
        self._standards = QPushButton()
        self._standards.clicked.connect(self._show_standards)
        self._no_standards = looking(QLabel(self.tr("It keeps no standard yet.")), Look.MUTED)
        self._place_facts()
        subject.exchanged.connect(self._show)
        desk.session.changed.connect(self._follow)
        self._show()

    def _tier(self) -> ChoiceChip:
        options = [Option(tier, name_of(tier, self._desk.translate)) for tier in Tier]
        return ChoiceChip(self._subject, "tier", self.tr("Tier"), lambda: options, self._desk.theme)

    def _place_facts(self) -> None:
        for heading, widgets in (
            (self.tr("Owns these moments"), (self._owned, self._no_owned)),
            (self.tr("Meets the customer at"), (self._met, self._no_met)),
            (self.tr("Keeps these standards"), (self._standards, self._no_standards)),
        ):
            self.add_facts(heading, widgets)

    def _follow(self, changed: Changed) -> None:
        if self.isVisible() and changed.about(*_COUNTED):
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew what changed out of sight."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        role = self._subject.id
        part = duties(self._desk.session.playbook).get(role, Duties()) if role else Duties()
        self._owned.show_links([_link(moment) for moment in part.owned])
        self._met.show_links([_link(moment) for moment in part.met])
        self._no_owned.setVisible(not part.owned)
        self._no_met.setVisible(not part.met)
        self._standards.setText(self.tr("Show %n standard(s)", "", part.standards))
        self._standards.setVisible(bool(part.standards))
        self._no_standards.setVisible(not part.standards)

    def _show_standards(self) -> None:
        if self._subject.id:
            self._desk.go(Target(Kind.ROLE, self._subject.id, place=PlaceName.STANDARDS))


def _link(moment: Moment) -> tuple[str, Target]:
    return moment.name or "…", Target(Kind.MOMENT, moment.id)
