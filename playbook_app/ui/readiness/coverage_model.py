"""The coverage of the journey as a table: the steps down, the moments across, each cell the number of its standards."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from playbook_app.analysis.coverage import Coverage
from playbook_app.domain.entities import Moment
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.wording.language import Translate
from playbook_app.wording.names import name_of

_STEPS = tuple(Step)
_MANY = 4
"""So many standards in a cell are shown at their deepest, unless another cell has more."""

COUNT = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1


class CoverageModel(QAbstractTableModel):
    """Shows a coverage."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        """Begin without a moment."""
        super().__init__(parent)
        self._translate = translate
        self._coverage: Coverage | None = None
        self._most = _MANY

    def show(self, coverage: Coverage) -> None:
        """Take the coverage of now."""
        self.beginResetModel()
        self._coverage = coverage
        self._most = max((_MANY, *coverage.counts.values()))
        self.endResetModel()

    def moment(self, index: Index) -> Moment:
        """Return the moment of a column."""
        return self._moments[index.column()]

    def step(self, index: Index) -> Step:
        """Return the step of a row."""
        return _STEPS[index.row()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of steps."""
        return 0 if parent.isValid() else len(_STEPS)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of moments."""
        return 0 if parent.isValid() else len(self._moments)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a moment's name, or a step's letter; to screen readers and tool tips the step's name."""
        if orientation is Qt.Orientation.Horizontal:
            wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
            return self._moments[section].name if role in wanted else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _STEPS[section].letter
        named = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        return name_of(_STEPS[section], self._translate) if role in named else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's figure, its share of the fullest cell, or what it says to screen readers and tool tips."""
        if not index.isValid() or self._coverage is None:
            return None
        count = self._coverage.count(self.moment(index).id, self.step(index))
        if role == Qt.ItemDataRole.DisplayRole:
            return str(count) if count else self.tr("gap")
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            standards = self.tr("%n standard(s)", "", count) if count else self.tr("gap")
            return f"{self.moment(index).name}, {name_of(self.step(index), self._translate)}: {standards}"
        return {COUNT: count, SHARE: count / self._most}.get(role)

    @property
    def _moments(self) -> tuple[Moment, ...]:
        return self._coverage.moments if self._coverage else ()
