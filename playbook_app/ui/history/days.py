"""The history as a tree: days, and under each its operations, newest first. More is fetched as one scrolls down."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, QLocale, QModelIndex, QObject, Qt, QTime

from playbook_app.domain.change import Operation
from playbook_app.ui.indexes import NOWHERE, Index
from playbook_app.wording.language import Translate
from playbook_app.wording.sentences import operation_name

ASIDE = Qt.ItemDataRole.UserRole
OPERATION = Qt.ItemDataRole.UserRole + 1
MARKED = Qt.ItemDataRole.UserRole + 2
"""Whether an operation published an edition."""

PUBLISHED = "edition.publish"
"""The label of the operations that publish editions."""


@dataclass(slots=True)
class _Day:
    day: date
    operations: list[Operation] = field(default_factory=list)


class DaysModel(QAbstractItemModel):
    """Shows operations by their day, in local time."""

    def __init__(self, translate: Translate, parent: QObject | None = None) -> None:
        """Begin without operations."""
        super().__init__(parent)
        self._translate = translate
        self._days: list[_Day] = []

    def show(self, operations: Sequence[Operation]) -> None:
        """Take the operations to show, newest first."""
        self.beginResetModel()
        self._days = []
        for operation in operations:
            day = operation.at.astimezone().date()
            if not self._days or self._days[-1].day != day:
                self._days.append(_Day(day))
            self._days[-1].operations.append(operation)
        self.endResetModel()

    def place_of(self, operation_id: str) -> QModelIndex:
        """Return where an operation stands, or nowhere."""
        for row, day in enumerate(self._days):
            for place, operation in enumerate(day.operations):
                if operation.id == operation_id:
                    return self.index(place, 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return a day's index, or that of an operation under its day: these carry the day's number, and one."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the day of an operation; days have no parent."""
        day = index.internalId() if index.isValid() else 0
        return self.createIndex(day - 1, 0, 0) if day else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of days, or of a day's operations."""
        if not parent.isValid():
            return len(self._days)
        return 0 if parent.internalId() else len(self._days[parent.row()].operations)

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """Return the one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let operations be chosen, and days only be folded."""
        return super().flags(index) if index.internalId() else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a day's date; or an operation's name, with its time and author aside."""
        if not index.isValid():
            return None
        if not index.internalId():
            day = self._days[index.row()].day
            words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
            return words if role == Qt.ItemDataRole.DisplayRole else None
        operation = self._days[index.internalId() - 1].operations[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._name(operation)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._name(operation)}, {self._aside(operation)}"
            case _:
                marked = operation.label.key == PUBLISHED
                return {ASIDE: self._aside(operation), OPERATION: operation, MARKED: marked}.get(role)

    def _name(self, operation: Operation) -> str:
        name = operation_name(operation.label, self._translate)
        return self.tr("Taken back: {name}").format(name=name) if operation.undoes else name

    def _aside(self, operation: Operation) -> str:
        at = operation.at.astimezone()
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        return f"{time} · {operation.author.name or self.tr('unnamed')}"
