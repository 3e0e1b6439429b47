"""The headed parts of a document as a tree, with what becomes of each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, Qt

from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.outcome import PartGuess
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Words
from playbook_app.wording.names import kind_name

HEADING, BECOMES = range(2)
USES = ("stage", "moment", "standard", "text", "ignore")
"""What a level of headings, or one part, can become."""

_KINDS = {"stage": Kind.STAGE, "moment": Kind.MOMENT, "standard": Kind.STANDARD}
_LONGEST = 300


def use_name(use: str, words: Words, field: str = "") -> str:
    """Return what people call that which a part becomes; `field` is the one that it fills, where it fills one."""
    if use in _KINDS:
        name = kind_name(_KINDS[use], words)
    elif use == "field":
        name = field_name(field, words) if field else QCoreApplication.translate("Importing", "Kept as it is")
    elif use == "ignore":
        name = QCoreApplication.translate("Importing", "Left out")
    else:
        name = QCoreApplication.translate("Importing", "Text of the part above")
    return name[:1].upper() + name[1:]


class PartsModel(QAbstractItemModel):
    """Each part below the nearest one before it whose heading is higher."""

    def __init__(self, translate: Words, parent: QObject | None = None) -> None:
        """Begin without parts."""
        super().__init__(parent)
        self._translate = translate
        self._parts: tuple[PartGuess, ...] = ()
        self._above: list[int] = []
        self._below: dict[int, list[int]] = {}
        self._rows: list[int] = []

    def show(self, parts: Sequence[PartGuess]) -> None:
        """Show the parts of documents."""
        self.beginResetModel()
        self._parts = tuple(parts)
        self._above, self._rows, self._below = [], [], {-1: []}
        open_ones: list[int] = []
        for place, part in enumerate(parts):
            while open_ones and (part.level == 0 or parts[open_ones[-1]].level >= part.level):
                open_ones.pop()
            above = open_ones[-1] if open_ones else -1
            siblings = self._below.setdefault(above, [])
            self._above.append(above)
            self._rows.append(len(siblings))
            siblings.append(place)
            if part.level:
                open_ones.append(place)
        self.endResetModel()

    def part(self, index: Index) -> PartGuess | None:
        """Return the part at an index; None where there is none."""
        return self._parts[index.internalId()] if index.isValid() else None

    def place(self, number: int) -> QModelIndex:
        """Return the index of a part by its number; an invalid one where it is not shown."""
        found = next((place for place, part in enumerate(self._parts) if part.number == number), None)
        return NOWHERE if found is None else self.createIndex(self._rows[found], HEADING, found)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a row below another."""
        siblings = self._below.get(parent.internalId() if parent.isValid() else -1, [])
        return self.createIndex(row, column, siblings[row]) if 0 <= row < len(siblings) else NOWHERE

    def parent(self, index: Index = NOWHERE) -> Any:
        """Return the index of what a part stands below."""
        above = self._above[index.internalId()] if index.isValid() else -1
        return NOWHERE if above < 0 else self.createIndex(self._rows[above], HEADING, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many parts stand right below another."""
        if parent.column() > 0:
            return 0
        return len(self._below.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002
        """Return how many columns there are."""
        return 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Heading"), self.tr("Becomes"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell."""
        part = self.part(index)
        if part is None or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if index.column() == BECOMES:
            return use_name(part.becomes, self._translate, part.field)
        heading = part.heading or self.tr("Without a heading")
        if role == Qt.ItemDataRole.ToolTipRole:
            words = self.tr("%n word(s)", "", part.words)
            return f"{heading[:_LONGEST]}\n{words}"
        return heading[:_LONGEST]
