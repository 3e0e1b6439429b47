"""The rows of a list as Qt's model. Another list is reached by the fewest steps, so that selection and scroll stay."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QMimeData, QModelIndex, QObject, Qt

from playbook_app.domain.entities import EntityId
from playbook_app.ui.catalogue.entry import Entry, Heading, Row
from playbook_app.ui.indexes import Index

MIME = "application/x-playbook-entities"
"""What is dragged inside a list: ids, one a line."""


class Role(IntEnum):
    """What the model tells beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole


class CatalogueModel(QAbstractListModel):
    """Headings and entries in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[Row] = []
        self.movable = False

    def show(self, rows: Sequence[Row]) -> None:
        """Become another list."""
        self._drop_gone(rows)
        self._reorder(rows)
        self._insert_new(rows)
        self._replace_changed(rows)

    def replace(self, entry: Entry) -> None:
        """Show an entry in the stead of the one of its id, where that is listed."""
        index = self.index_of(entry.id)
        if index.isValid() and self._rows[index.row()] != entry:
            self._rows[index.row()] = entry
            self.dataChanged.emit(index, index)

    def row(self, place: int) -> Row:
        """Return a row by its place."""
        return self._rows[place]

    def entry(self, index: Index) -> Entry | None:
        """Return the entry of an index; None for a heading and outside the list."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Entry) else None

    def entries(self) -> list[Entry]:
        """Return all entries in their order."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def index_of(self, entity_id: EntityId | None) -> QModelIndex:
        """Return where an entity stands; an index that is not valid where it is not listed."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Entry) and row.id == entity_id:
                return self.index(place)
        return QModelIndex()

    def beside(self, entity_id: EntityId | None, by: int) -> EntityId | None:
        """Return the entity so many places below (1) or above (-1) another; None where there is none."""
        ids = [entry.id for entry in self.entries()]
        if entity_id not in ids:
            return None
        place = ids.index(entity_id) + by
        return ids[place] if 0 <= place < len(ids) else None

    def remaining_beside(self, gone: Sequence[EntityId]) -> EntityId | None:
        """Return what is nearest when these are gone: the next one, or else the one before."""
        ids = [entry.id for entry in self.entries()]
        last = ids.index(gone[-1])
        candidates = [*ids[last + 1 :], *reversed(ids[:last])]
        return next((one for one in candidates if one not in gone), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row, or its words."""
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Entry) else row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken() if isinstance(row, Entry) else row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row: headings are only read, and nothing is dropped onto a row."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.movable else Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Return what dragging does: it moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged: the entities in their order."""
        places = sorted(index.row() for index in indexes)
        ids = [row.id for place in places if isinstance(row := self._rows[place], Entry)]
        data = QMimeData()
        data.setData(MIME, QByteArray("\n".join(ids).encode()))
        return data

    def _drop_gone(self, rows: Sequence[Row]) -> None:
        kept = {_key(row) for row in rows}
        for place in range(len(self._rows) - 1, -1, -1):
            if _key(self._rows[place]) not in kept:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _reorder(self, rows: Sequence[Row]) -> None:
        wanted = {_key(row): place for place, row in enumerate(rows)}
        after = sorted(self._rows, key=lambda row: wanted[_key(row)])
        if after == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {_key(row): place for place, row in enumerate(after)}
        moved = [self.index(places[_key(self._rows[index.row()])]) for index in before]
        self._rows = after
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def _insert_new(self, rows: Sequence[Row]) -> None:
        present = {_key(row) for row in self._rows}
        if not present:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for place, row in enumerate(rows):
            if _key(row) not in present:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()

    def _replace_changed(self, rows: Sequence[Row]) -> None:
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))


def _key(row: Row) -> str:
    return row.id if isinstance(row, Entry) else f"heading {row.text}"
