"""The headers of the board as a table of two rows: the stages, and under them their moments."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.ui.journey.columns import Column
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.speech import Speech

STAGES, MOMENTS = range(2)
"""The rows."""
Part = tuple[Kind, EntityId]
"""A stage or a moment."""


class HeadModel(QAbstractTableModel):
    """Shows the columns of a journey map. A stage is the index above its first moment; those beside it are nothing."""

    def __init__(self, journey: JourneyMap, speech: Speech, parent: QObject | None = None) -> None:
        """Follow a map."""
        super().__init__(parent)
        self.journey = journey
        self.speech = speech
        journey.reshaping.connect(self.beginResetModel)
        journey.reshaped.connect(self.endResetModel)
        journey.headed.connect(self._tell)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the two rows."""
        return 0 if parent.isValid() or not self.journey.columns else 2

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.journey.columns)

    def column(self, index: Index) -> Column:
        """Return the column of an index."""
        return self.journey.columns[index.column()]

    def stretch(self, column: int) -> range:
        """Return the columns of the stage that a column belongs to."""
        stage = self.journey.columns[column].stage.id
        first, last = column, column
        while first and self.journey.columns[first - 1].stage.id == stage:
            first -= 1
        while last + 1 < len(self.journey.columns) and self.journey.columns[last + 1].stage.id == stage:
            last += 1
        return range(first, last + 1)

    def stages(self) -> list[range]:
        """Return the columns of each stage."""
        found: list[range] = []
        column = 0
        while column < len(self.journey.columns):
            found.append(self.stretch(column))
            column = found[-1].stop
        return found

    def part(self, index: Index) -> Part | None:
        """Return the stage or moment at an index; None where there is none."""
        if not index.isValid():
            return None
        column = self.column(index)
        if index.row() == STAGES:
            return Kind.STAGE, column.stage.id
        return (Kind.MOMENT, column.moment.id) if column.moment else None

    def index_of(self, part: Part) -> QModelIndex:
        """Return where a stage or a moment is; invalid where it is not there."""
        row = STAGES if part[0] is Kind.STAGE else MOMENTS
        for place in range(len(self.journey.columns)):
            index = self.index(row, place)
            if self.part(index) == part:
                return index
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headers be gone to and dragged; a stage once."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.row() == STAGES and index.column() != self.stretch(index.column()).start:
            return Qt.ItemFlag.NoItemFlags
        reached = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return reached | Qt.ItemFlag.ItemIsDragEnabled if self.part(index) else reached

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a header."""
        if not index.isValid():
            return None
        column = self.column(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.row() == MOMENTS and column.moment:
                return self.speech.moment_tip(column.moment)
            return self._name(index.row(), column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what screen readers call a column, and the two rows; neither is shown."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.tr("Stages") if section == STAGES else self.tr("Moments")
        return self._name(MOMENTS, self.journey.columns[section])

    def _spoken(self, index: Index) -> str:
        column = self.column(index)
        if index.row() == MOMENTS:
            return self.speech.moment(column)
        moments = [one for one in self.stretch(index.column()) if self.journey.columns[one].moment]
        return self.speech.stage(column.stage, len(moments))

    def _name(self, row: int, column: Column) -> str:
        if row == STAGES:
            return self.speech.stage_name(column.stage)
        return self.speech.moment_name(column.moment) if column.moment else self.tr("Add a moment")

    def _tell(self) -> None:
        if self.journey.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(1, len(self.journey.columns) - 1))
