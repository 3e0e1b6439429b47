"""The findings as a list: what to mend, worded, most telling first, all or those of one nature."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from playbook_app.analysis.findings import Finding
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.ui.readiness.words import ADVICE, Advice
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import finding_sentence

HINT = Qt.ItemDataRole.UserRole
ACT = Qt.ItemDataRole.UserRole + 1
ICON = Qt.ItemDataRole.UserRole + 2


class FindingsModel(QAbstractListModel):
    """Shows findings; sentences are made as rows come into sight."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        """Begin without findings."""
        super().__init__(parent)
        self._translate = translate
        self._all: tuple[Finding, ...] = ()
        self._shown: tuple[Finding, ...] = ()
        self._nature: str | None = None

    @property
    def natures(self) -> Mapping[str, int]:
        """How many findings there are of each nature, in their order."""
        return Counter(finding.key for finding in self._all)

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Take the findings of now."""
        if findings != self._all:
            self._all = findings
            self._choose()

    def show_nature(self, nature: str | None) -> None:
        """Show the findings of one nature, or all."""
        self._nature = nature
        self._choose()

    def finding(self, index: Index) -> Finding:
        """Return the finding of a row."""
        return self._shown[index.row()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many findings are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a finding's sentence, its hint, what its button is called, or its icon's name."""
        if not index.isValid():
            return None
        finding = self._shown[index.row()]
        advice = ADVICE[finding.key]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return finding_sentence(finding, self._translate)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{finding_sentence(finding, self._translate)} {_worded(advice.hint)} {_worded(advice.act)}"
            case _:
                return _of_advice(advice, role)

    def _choose(self) -> None:
        self.beginResetModel()
        wanted = self._nature if self._nature in self.natures else None
        self._shown = tuple(finding for finding in self._all if wanted in {None, finding.key})
        self.endResetModel()


def _of_advice(advice: Advice, role: int) -> str | None:
    if role == HINT:
        return _worded(advice.hint)
    if role == ACT:
        return _worded(advice.act)
    return advice.icon if role == ICON else None


def _worded(text: str) -> str:
    return QCoreApplication.translate("Advice", text)
