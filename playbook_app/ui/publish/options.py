"""What is to be published, for whom, and on which paper: the leading side of the Publish place."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.compose.publications import PUBLICATIONS
from playbook_app.publishing.paper import Paper
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.worker.jobs import PublishRequest

_TITLES = {"handbook": QT_TRANSLATE_NOOP("Publications", "Handbook")}
_PAPERS = {Paper.A4: "A4", Paper.LETTER: "Letter", Paper.A5: "A5"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person chose: a publication's name, a role or everyone, a paper, and whether drafts stay out."""

    publication: str
    role: EntityId | None
    paper: Paper
    approved_only: bool

    def request(self, out: Path | None = None) -> PublishRequest:
        """Return the job that makes it: a file, or bytes to look at."""
        return PublishRequest(
            name=self.publication, paper=self.paper, role=self.role, approved_only=self.approved_only, out=out
        )


def publication_title(name: str) -> str:
    """Return what a publication is called in the window's language."""
    return QCoreApplication.translate("Publications", _TITLES.get(name, PUBLICATIONS[name].title))


class Options(QWidget):
    """Four choices. `changed` tells that one of them is another."""

    changed = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        """Begin with the whole handbook on a paper."""
        super().__init__(parent)
        self._publication = self._box(self.tr("Publication"))
        self._role = self._box(self.tr("For whom"))
        self._paper = self._box(self.tr("Paper"))
        self._approved = QCheckBox(self.tr("Approved standards only"), self)
        for name in PUBLICATIONS:
            self._publication.addItem(publication_title(name), name)
        for sheet, name in _PAPERS.items():
            self._paper.addItem(name, sheet.value)
        self._paper.setCurrentIndex(self._paper.findData(paper.value))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(sizes.SMALL)
        for box in (self._publication, self._role, self._paper):
            form.addRow(box.accessibleName(), box)
            looking(form.labelForField(box), Look.LABEL)
            box.activated.connect(self.changed)
        form.addRow(self._approved)
        self._approved.toggled.connect(self.changed)

    def show_roles(self, playbook: Playbook) -> None:
        """Offer the roles of a playbook, and keep the chosen one."""
        chosen = self._role.currentData()
        self._role.clear()
        self._role.addItem(self.tr("Everyone: the whole book"), None)
        for role in playbook.roles_in_order():
            self._role.addItem(role.name, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(chosen)))

    def wish(self) -> Wish:
        """Return what is chosen."""
        return Wish(
            publication=self._publication.currentData(),
            role=self._role.currentData(),
            paper=Paper(self._paper.currentData()),
            approved_only=self._approved.isChecked(),
        )

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        return box
