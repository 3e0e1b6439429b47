"""The sign-off register as a table: who has yet to sign first, then who has, each by name."""

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.register import Entry, register_of, signatories_in_order

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SignatoryModel(QAbstractTableModel):
    """One row a signatory."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._roles: dict[EntityId, str] = {}

    def show_playbook(self, playbook: Playbook) -> None:
        """Show the signatories of a playbook."""
        self.beginResetModel()
        register = register_of(playbook)
        entries = register.entries if register else (Entry(one, None) for one in signatories_in_order(playbook))
        self._entries = sorted(entries, key=lambda entry: entry.signed is not None)
        self._roles = {role.id: role.name for role in playbook.roles.values()}
        self.endResetModel()

    def ids(self, rows: set[int]) -> list[EntityId]:
        """Return the ids of rows, in their order."""
        return [self._entries[row].signatory.id for row in sorted(rows)]

    def row_of(self, entity_id: EntityId) -> int | None:
        """Return the row of a signatory, or None."""
        found = (row for row, entry in enumerate(self._entries) if entry.signatory.id == entity_id)
        return next(found, None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, role, edition and day."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Role"), self.tr("Signed edition"), self.tr("On"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell a cell's text."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        entry = self._entries[index.row()]
        match index.column():
            case 0:
                return entry.signatory.name
            case 1:
                return self._roles.get(entry.signatory.role, "") if entry.signatory.role else ""
            case 2:
                return str(entry.signed.edition) if entry.signed else self.tr("Yet to sign")
            case _:
                return _day(entry) if entry.signed else ""


def _day(entry: Entry) -> str:
    signed = entry.signed
    if signed is None:
        return ""
    return QLocale().toString(QDate(signed.on.year, signed.on.month, signed.on.day), QLocale.FormatType.ShortFormat)
