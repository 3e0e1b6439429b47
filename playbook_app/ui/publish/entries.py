"""What a box offers, where that may be thousands: kept as it is, and read when it is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Entries(QAbstractListModel):
    """Words, each with the value that it stands for."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._entries: Sequence[tuple[str, object]] = ()

    def show(self, entries: Sequence[tuple[str, object]]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def place_of(self, value: object) -> int:
        """Return where a value stands; the first place where it does not."""
        return next((place for place, (_, one) in enumerate(self._entries) if one == value), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell the words of an entry, or its value."""
        words, value = self._entries[index.row()]
        return {Qt.ItemDataRole.DisplayRole: words, Qt.ItemDataRole.UserRole: value}.get(Qt.ItemDataRole(role))


def offer(box: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
    """Have a box offer other entries, and keep the chosen one where it is among them."""
    chosen = box.currentData()
    model = box.model()
    if not isinstance(model, Entries):
        model = Entries(box)
        box.setModel(model)
    model.show(entries)
    box.setCurrentIndex(model.place_of(chosen))
