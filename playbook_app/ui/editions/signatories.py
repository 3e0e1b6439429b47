"""The sign-off register as a table: who has yet to sign first, then who has, each by name."""

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.register import Entry, register_of, signatories_in_order
from playbook_app.ui.folding import folded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SignatoryModel(QAbstractTableModel):
    """One row a signatory; all of them, or those that a search finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without anybody."""
        super().__init__(parent)
        self._all: list[Entry] = []
        self._entries: list[Entry] = []
        self._roles: dict[EntityId, str] = {}
        self._sought: list[str] = []

    def show_playbook(self, playbook: Playbook) -> None:
        """Show the signatories of a playbook."""
        self.beginResetModel()
        register = register_of(playbook)
        entries = register.entries if register else (Entry(one, None) for one in signatories_in_order(playbook))
        self._all = sorted(entries, key=lambda entry: entry.signed is not None)
        self._roles = {role.id: role.name for role in playbook.roles.values()}
        self._entries = self._found()
        self.endResetModel()

    def search(self, words: str) -> None:
        """Show those alone whose name or role has all the words."""
        self.beginResetModel()
        self._sought = folded(words).split()
        self._entries = self._found()
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
                return self._role(entry)
            case 2:
                return str(entry.signed.edition) if entry.signed else self.tr("Yet to sign")
            case _:
                return _day(entry) if entry.signed else ""

    def _found(self) -> list[Entry]:
        return [entry for entry in self._all if self._is_found(entry)] if self._sought else self._all

    def _is_found(self, entry: Entry) -> bool:
        text = folded(f"{entry.signatory.name} {self._role(entry)}")
        return all(word in text for word in self._sought)

    def _role(self, entry: Entry) -> str:
        return self._roles.get(entry.signatory.role, "") if entry.signatory.role else ""


def _day(entry: Entry) -> str:
    signed = entry.signed
    if signed is None:
        return ""
    return QLocale().toString(QDate(signed.on.year, signed.on.month, signed.on.day), QLocale.FormatType.ShortFormat)
