"""What a person should know before a print is handed out: the findings of the last setting of the pages.

Each leads to the field that it is about. Findings that say the same of several places stand together.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playbook_app.publishing.finding import Finding, Subject, alike
from playbook_app.ui.target import Target
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import remark_sentence

_LEADS_TO = Qt.ItemDataRole.UserRole
_FEW = 3
"""So many further places are listed at once; more are listed when asked for."""


class Preflight(QWidget):
    """A list of findings."""

    def __init__(
        self, theme: Theme, translate: Translate, go: Callable[[Target], None], parent: QWidget | None = None
    ) -> None:
        """Begin without findings. `go` shows what one is about."""
        super().__init__(parent)
        self._theme = theme
        self._translate = translate
        self._go = go
        self._verdict = QLabel(self)
        self._verdict.setWordWrap(True)
        self._list = QListWidget(self)
        looking(self._list, Look.BARE)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Before you print"))
        self._list.itemClicked.connect(self._follow)
        self._list.itemActivated.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.SMALL)
        column.addWidget(looking(QLabel(self.tr("Before you print"), self), Look.HEADING))
        column.addWidget(self._verdict)
        column.addWidget(self._list, 1)
        column.addStretch()
        self._list.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what there is to know."""
        self._list.clear()
        groups = alike(findings)
        icon = self._theme.icon("warning", self._theme.colours.warn)
        for first, *others in groups:
            self._add(remark_sentence(first.remark, self._translate), first.subject, icon)
            self._add_places(others)
        self._list.setVisible(bool(groups))
        self._verdict.setText(
            self.tr("%n thing(s) to look at:", "", len(groups)) if groups else self.tr("All is well with these pages.")
        )

    def _add_places(self, others: Sequence[Finding]) -> None:
        if len(others) <= _FEW:
            for finding in others:
                self._list.addItem(self._place_of(finding))
        else:
            self._add(self.tr("… and in %n more place(s)", "", len(others)), tuple(others), _no_icon())

    def _add(self, text: str, leads_to: object, icon: QIcon) -> None:
        item = QListWidgetItem(icon, text)
        item.setData(_LEADS_TO, leads_to)
        self._list.addItem(item)

    def _place_of(self, finding: Finding) -> QListWidgetItem:
        item = QListWidgetItem(_no_icon(), dict(finding.remark.values).get("place", ""))
        item.setData(_LEADS_TO, finding.subject)
        return item

    def _follow(self, item: QListWidgetItem) -> None:
        leads_to = item.data(_LEADS_TO)
        if isinstance(leads_to, Subject):
            self._go(Target(leads_to.kind, leads_to.id, leads_to.field or None))
        elif isinstance(leads_to, tuple):
            row = self._list.row(item)
            self._list.takeItem(row)
            for place, finding in enumerate(leads_to):
                self._list.insertItem(row + place, self._place_of(finding))
            self._list.setCurrentRow(row)


def _no_icon() -> QIcon:
    """Return an icon that only keeps its room, so that places stand under the words of their finding."""
    pixmap = QPixmap(sizes.ICON, sizes.ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)
