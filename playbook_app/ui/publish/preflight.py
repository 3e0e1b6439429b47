"""What a person should know before a print is handed out: the findings of the last setting of the pages."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from playbook_app.publishing.finding import Finding
from playbook_app.ui.theme import sizes
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.theme import Theme
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import remark_sentence


class Preflight(QWidget):
    """A list of remarks; those that say the same of several places stand once, with their number."""

    def __init__(self, theme: Theme, translate: Translate, parent: QWidget | None = None) -> None:
        """Begin without remarks."""
        super().__init__(parent)
        self._theme = theme
        self._translate = translate
        self._verdict = QLabel(self)
        self._verdict.setWordWrap(True)
        self._list = QListWidget(self)
        looking(self._list, Look.BARE)
        self._list.setWordWrap(True)
        self._list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._list.setAccessibleName(self.tr("Before you print"))
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
        counts = Counter(remark_sentence(finding.remark, self._translate) for finding in findings)
        self._list.clear()
        for sentence, count in counts.items():
            item = QListWidgetItem(self._theme.icon("warning", self._theme.colours.warn), sentence)
            if count > 1:
                item.setText(self.tr("{sentence} ({count} times)").format(sentence=sentence, count=count))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(item)
        self._list.setVisible(bool(counts))
        self._verdict.setText(
            self.tr("%n thing(s) to look at:", "", len(counts)) if counts else self.tr("All is well with these pages.")
        )
