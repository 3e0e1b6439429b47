"""The texts in which the words were found, as a list of which each can be left out."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from playbook_app.analysis.differing import Fate, Piece
from playbook_app.domain.edits.replacing import Found
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Words
from playbook_app.wording.names import kind_name

_AROUND = 40
"""Characters shown before the first hit of a text, and after it."""

PIECES = Qt.ItemDataRole.UserRole


class HitsModel(QAbstractListModel):
    """Shows what was found, and what would stand there. Each row has a mark that the person may take away."""

    chosen_changed = Signal()

    def __init__(self, translate: Words, parent: QObject | None = None) -> None:
        """Begin with nothing found."""
        super().__init__(parent)
        self._translate = translate
        self._playbook: Playbook | None = None
        self._found: tuple[Found, ...] = ()
        self._left_out: set[tuple[Kind, EntityId, str]] = set()
        self._replacement = ""

    @property
    def chosen(self) -> frozenset[tuple[Kind, EntityId, str]]:
        """The texts that are to be changed, by their `Found.key`."""
        return frozenset(found.key for found in self._found if found.key not in self._left_out)

    @property
    def occurrences(self) -> int:
        """How often the words stand in the chosen texts."""
        return sum(len(found.spans) for found in self._found if found.key not in self._left_out)

    def show(self, playbook: Playbook, found: tuple[Found, ...]) -> None:
        """Take what was found. Texts left out before stay out."""
        self.beginResetModel()
        self._playbook, self._found = playbook, found
        self.endResetModel()
        self.chosen_changed.emit()

    def show_replacement(self, replacement: str) -> None:
        """Show what would stand in the place of the words."""
        self._replacement = replacement
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))

    def found(self, index: Index) -> Found:
        """Return what a row shows."""
        return self._found[index.row()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of texts."""
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a row be marked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return where a text stands, the pieces of its preview, or whether it is to be changed."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._place(found)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._place(found)}: {''.join(piece.text for piece in self._pieces(found))}"
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if found.key in self._left_out else Qt.CheckState.Checked
            case _:
                return tuple(self._pieces(found)) if role == PIECES else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a text in or out."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        key = self._found[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index)
        self.chosen_changed.emit()
        return True

    def _place(self, found: Found) -> str:
        entity = self._playbook.find(found.kind, found.id) if self._playbook else None
        parts = (_named(entity) or kind_name(found.kind, self._translate), field_name(found.field, self._translate))
        return " · ".join(parts)

    def _pieces(self, found: Found) -> Iterator[Piece]:
        start, end = found.spans[0]
        before = " ".join(found.text[max(0, start - _AROUND) : start].split("\n"))
        after = " ".join(found.text[end : end + _AROUND * 3].split("\n"))
        yield Piece(Fate.KEPT, f"…{before}" if start > _AROUND else before)
        yield Piece(Fate.REMOVED, found.text[start:end])
        if self._replacement:
            yield Piece(Fate.ADDED, self._replacement)
        yield Piece(Fate.KEPT, after)


def _named(entity: Entity | None) -> str:
    if entity is None:
        return ""
    return " ".join(filter(None, (getattr(entity, "code", ""), getattr(entity, "title", "")))) or spoken_name(entity)
