"""The standards of the tray as a list: those that lack their moment or their step."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.ui.journey.cells import TRAY
from playbook_app.ui.journey.journey_map import JourneyMap
from playbook_app.ui.journey.luggage import standards_packed
from playbook_app.ui.journey.speech import Speech


class TrayModel(QAbstractListModel):
    """The unplaced standards of a journey map that its filter shows."""

    def __init__(self, journey: JourneyMap, speech: Speech, parent: QObject | None = None) -> None:
        """Follow a map."""
        super().__init__(parent)
        self.journey = journey
        self._speech = speech
        self._row: tuple[Standard, ...] = journey.cells.shown_in(TRAY)
        journey.tray_touched.connect(self._read)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of cards."""
        return 0 if parent.isValid() else len(self._row)

    def standard(self, index: Index) -> Standard:
        """Return the standard of a card."""
        return self._row[index.row()]

    def index_of(self, standard: EntityId) -> QModelIndex:
        """Return where a standard is; invalid where it is not shown here."""
        place = next((place for place, one in enumerate(self._row) if one.id == standard), None)
        return QModelIndex() if place is None else self.index(place)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cards be selected and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a card."""
        if not index.isValid() or index.row() >= len(self._row):
            return None
        standard = self._row[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{standard.code} {standard.title}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._speech.card(standard)
        return self._speech.tip(standard) if role == Qt.ItemDataRole.ToolTipRole else None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Pack the cards at some indexes, in their order."""
        ids = [self.standard(index).id for index in sorted(indexes, key=lambda index: index.row())]
        return standards_packed(self.journey.session.file_id, ids)

    def _read(self) -> None:
        self.beginResetModel()
        self._row = self.journey.cells.shown_in(TRAY)
        self.endResetModel()
