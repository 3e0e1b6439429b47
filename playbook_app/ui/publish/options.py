"""What is to be published, for whom, and on which paper: the leading side of the Publish place."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from playbook_app.domain.editions import editions_in_order
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen
from playbook_app.publishing.compose.options import Choices
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.publications import PUBLICATIONS
from playbook_app.ui.marking import QT_TRANSLATE_NOOP
from playbook_app.ui.publish.editions import PrintedEdition
from playbook_app.ui.publish.millimetres import Millimetres, OffsetField
from playbook_app.ui.publish.sheet_fields import SheetFields
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.worker.jobs import PublishRequest

_TITLES = {
    "handbook": QT_TRANSLATE_NOOP("Publications", "Handbook"),
    "cards": QT_TRANSLATE_NOOP("Publications", "Pocket cards"),
    "poster": QT_TRANSLATE_NOOP("Publications", "Poster of the journey"),
    "booklet": QT_TRANSLATE_NOOP("Publications", "Booklet to fold and staple"),
    "lineup": QT_TRANSLATE_NOOP("Publications", "Line-up sheets"),
    "scorecard": QT_TRANSLATE_NOOP("Publications", "Observation scorecard"),
    "quiz": QT_TRANSLATE_NOOP("Publications", "Quiz"),
    "guest-card": QT_TRANSLATE_NOOP("Publications", "Guest cards"),
    "acknowledgement": QT_TRANSLATE_NOOP("Publications", "Acknowledgement"),
    "register": QT_TRANSLATE_NOOP("Publications", "Sign-off register"),
}
_PAPERS = {
    Paper.A4: "A4",
    Paper.LETTER: "Letter",
    Paper.A5: "A5",
    Paper.A3: "A3",
    Paper.A2: "A2",
    Paper.TABLOID: "Tabloid",
}


@frozen
class Wish:
    """What the person chose: a publication's name, a paper, and the choices that the publication heeds.

    `value` is the pickled playbook of the edition that is printed, None where that is what is there now.
    """

    publication: str
    paper: Paper
    choices: Choices
    value: bytes | None = None

    def request(self, out: Path | None = None) -> PublishRequest:
        """Return the job that makes it: a file, or bytes to look at."""
        return PublishRequest(name=self.publication, paper=self.paper, choices=self.choices, out=out, value=self.value)

    def file_name(self, stem: str, playbook: Playbook, suffix: str) -> str:
        """Return a name for its file, which begins with that of the playbook's."""
        role = playbook.roles.get(self.choices.role) if self.choices.role else None
        printing = self.choices.edition
        words = QCoreApplication.translate("Publications", "Edition {number}")
        edition = words.format(number=printing.edition.number) if printing else ""
        key = QCoreApplication.translate("PublishPlace", "answers") if self.choices.key else ""
        parts = (stem, publication_title(self.publication), edition, key, role.name if role else "")
        return " ".join(filter(None, parts)).replace("/", "-") + suffix


def publication_title(name: str) -> str:
    """Return what a publication is called in the window's language."""
    return QCoreApplication.translate("Publications", _TITLES[name])


class Options(QWidget):
    """The publication, its paper, and those choices that it heeds. `changed` tells that one of them is another."""

    changed = Signal()

    edition_wanted = Signal(object)
    """The id of an edition that is to be printed; None for what is there now. `show_edition` answers."""

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        """Begin with the whole handbook; `paper` is used where a publication comes on it."""
        super().__init__(parent)
        self._usual = paper
        self._publication = self._box(self.tr("Publication"))
        self._edition = self._box(self.tr("Edition"))
        self._printed: PrintedEdition | None = None
        self._role = self._box(self.tr("For whom"))
        self._paper = self._box(self.tr("Paper"))
        self._approved = QCheckBox(self.tr("Approved standards only"), self)
        self._duplex = QCheckBox(self.tr("Facing pages, for both sides"), self)
        self._fold = QCheckBox(self.tr("Folded along the top"), self)
        self.offset = OffsetField(self.tr("Move the backs right and up"), self)
        self._test_page = QCheckBox(self.tr("Test page for the printer"), self)
        self._creep = Millimetres(self.tr("Creep of each sheet"), (0.0, 1.0), 0.05, self)
        self._fields: dict[str, QWidget] = {
            "edition": self._edition,
            "role": self._role,
            "approved_only": self._approved,
            "duplex": self._duplex,
            "fold": self._fold,
            "back_offset": self.offset,
            "test_page": self._test_page,
            "creep": self._creep,
        }
        self._sheets = SheetFields(self)
        self._fields |= self._sheets.widgets
        for name in PUBLICATIONS:
            self._publication.addItem(publication_title(name), name)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(sizes.SMALL)
        self._publication.activated.connect(self._fit)
        for box in (self._publication, self._edition, self._role, self._paper):
            self._form.addRow(box.accessibleName(), box)
            looking(self._form.labelForField(box), Look.LABEL)
            if box is not self._edition:
                box.activated.connect(self.changed)
        self._edition.activated.connect(lambda: self.edition_wanted.emit(self._edition.currentData()))
        self._sheets.add_to(self._form)
        self._sheets.changed.connect(self.changed)
        for check in (self._approved, self._duplex, self._fold):
            self._form.addRow(check)
            check.toggled.connect(self.changed)
        for distance in (self.offset, self._creep):
            self._form.addRow(distance.accessibleName(), distance)
            looking(self._form.labelForField(distance), Look.LABEL)
            distance.valueChanged.connect(self.changed)
        self._form.addRow(self._test_page)
        self._test_page.toggled.connect(self.changed)
        self._fit()

    def show_editions(self, playbook: Playbook) -> None:
        """Offer what is there now and the editions, the newest first, and keep the chosen one."""
        chosen = self._edition.currentData()
        self._edition.clear()
        self._edition.addItem(self.tr("Not published: as it is now"), None)
        for edition in reversed(editions_in_order(playbook)):
            words = self.tr("Edition {number}").format(number=edition.number)
            self._edition.addItem(" · ".join(filter(None, (words, edition.label))), edition.id)
        self._edition.setCurrentIndex(max(0, self._edition.findData(chosen)))

    def choose_edition(self, edition: EntityId | None) -> None:
        """Choose an edition, and ask for it; None for what is there now."""
        self._edition.setCurrentIndex(max(0, self._edition.findData(edition)))
        self.edition_wanted.emit(self._edition.currentData())

    def show_edition(self, playbook: Playbook, printed: PrintedEdition | None) -> None:
        """Take the edition that was asked for, and the value that its roles come from; None for what is there now."""
        self._printed = printed
        self._edition.setCurrentIndex(max(0, self._edition.findData(printed.id if printed else None)))
        self.show_playbook(playbook)
        self._fit()
        self.changed.emit()

    @property
    def prints_edition(self) -> bool:
        """Tell whether an edition is printed, which no edit changes any more."""
        return self._printed is not None and "edition" in PUBLICATIONS[self._publication.currentData()].choices

    def show_playbook(self, playbook: Playbook) -> None:
        """Offer the roles, standards and moments of a playbook, and keep what is chosen."""
        chosen = self._role.currentData()
        self._role.clear()
        self._role.addItem(self.tr("Everyone: the whole book"), None)
        for role in playbook.roles_in_order():
            self._role.addItem(role.name, role.id)
        self._role.setCurrentIndex(max(0, self._role.findData(chosen)))
        self._sheets.show_playbook(playbook)

    def wish(self) -> Wish:
        """Return what is chosen; what the publication does not heed is left as it is usually."""
        publication = PUBLICATIONS[self._publication.currentData()]
        chosen: dict[str, Any] = {
            "role": self._role.currentData(),
            "approved_only": self._approved.isChecked(),
            "duplex": self._duplex.isChecked(),
            "fold": self._fold.isChecked(),
            "back_offset": self.offset.value(),
            "test_page": self._test_page.isChecked(),
            "creep": self._creep.value(),
            **self._sheets.chosen(),
        }
        printed = self._printed if "edition" in publication.choices else None
        if printed:
            chosen |= {"edition": printed.printing, "approved_only": True}
        heeded = {name: value for name, value in chosen.items() if name in publication.choices}
        value = printed.value if printed else None
        return Wish(publication.name, Paper(self._paper.currentData()), Choices(**heeded), value)

    def _fit(self) -> None:
        """Show what the chosen publication heeds, and its papers: the one that was chosen, or the usual one."""
        publication = PUBLICATIONS[self._publication.currentData()]
        for name, field in self._fields.items():
            self._form.setRowVisible(field, name in publication.choices)
        if self._printed and "edition" in publication.choices:
            self._form.setRowVisible(self._approved, False)
        before = self._paper.currentData() or self._usual
        self._paper.clear()
        for sheet in publication.papers:
            self._paper.addItem(_PAPERS[sheet], sheet.value)
        place = self._paper.findData(Paper(before).value)
        self._paper.setCurrentIndex(place if place >= 0 else max(0, self._paper.findData(self._usual.value)))

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        return box
