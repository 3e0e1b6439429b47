"""The listed standards for Qt: their ids in order. What is shown of each is read from the playbook when it is drawn."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Qt

from playbook_app.analysis.readiness import supports_of
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Support
from playbook_app.ui.desk import Desk
from playbook_app.ui.indexes import Index
from playbook_app.wording.names import name_of

_MANY_STRETCHES = 200
"""From so many rows exchanged on, one reset is cheaper than telling of each stretch."""


class StandardsModel(QStringListModel):
    """Rows of ids. Exchanging them tells only of the stretch that differs, so that the rest keeps its selection.

    It is Qt's own list of texts, because a view asks for the number of rows once for each of them.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._desk = desk
        self._ids: tuple[EntityId, ...] = ()
        self._rows: dict[EntityId, int] = {}

    @property
    def ids(self) -> tuple[EntityId, ...]:
        """What is listed, in its order."""
        return self._ids

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's title, its words for screen readers, or its full title as a tip."""
        standard = self.standard(index.row())
        if standard is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return standard.title or standard.code
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(standard)
        return None

    def standard(self, row: int) -> Standard | None:
        """Return the standard of a row, or None where it has just gone."""
        return self._desk.session.playbook.standards.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row(self, standard: EntityId) -> int | None:
        """Return the row of a standard, or None where it is not listed."""
        return self._rows.get(standard)

    def exchange(self, ids: Sequence[EntityId]) -> None:
        """List these from now on."""
        after = tuple(ids)
        before = self._ids
        if after == before:
            return
        start, end = _alike(before, after)
        removed, inserted = len(before) - start - end, len(after) - start - end
        if max(removed, inserted) > _MANY_STRETCHES or not before:
            self._take(after)
            self.setStringList(after)
            return
        if removed:
            # What is told while rows go speaks of rows as they were.
            self.removeRows(start, removed)
            self._take(before[:start] + before[start + removed :])
        if inserted:
            self._take(after)
            self.insertRows(start, inserted)
            self._fill(start, start + inserted)

    def refresh(self, ids: Iterable[EntityId]) -> None:
        """Have the rows of these drawn anew."""
        for standard in ids:
            if (row := self._rows.get(standard)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def refresh_all(self) -> None:
        """Have all rows drawn anew."""
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def _fill(self, start: int, end: int) -> None:
        """Give rows their ids, and tell of all of them at once."""
        blocked = self.blockSignals(True)
        for row in range(start, end):
            self.setData(self.index(row), self._ids[row], Qt.ItemDataRole.EditRole)
        self.blockSignals(blocked)
        self.dataChanged.emit(self.index(start), self.index(end - 1))

    def _take(self, ids: tuple[EntityId, ...]) -> None:
        self._ids = ids
        self._rows = {one: row for row, one in enumerate(ids)}

    def _spoken(self, standard: Standard) -> str:
        playbook = self._desk.session.playbook
        moment = playbook.moments.get(standard.moment) if standard.moment else None
        words = self._desk.translate
        parts = (
            standard.code,
            standard.title or self.tr("Without a title"),
            moment.name if moment else self.tr("Not placed"),
            name_of(standard.step, words) if standard.step else self.tr("No step"),
            name_of(standard.status, words),
            self.tr("{count} of {all} supports").format(count=len(supports_of(playbook, standard)), all=len(Support)),
        )
        return ", ".join(filter(None, parts))


def _alike(before: Sequence[EntityId], after: Sequence[EntityId]) -> tuple[int, int]:
    """Return how many rows two lists have in common at their start, and then at their end."""
    most = min(len(before), len(after))
    start = next((place for place in range(most) if before[place] != after[place]), most)
    rest = most - start
    end = next((place for place in range(rest) if before[-1 - place] != after[-1 - place]), rest)
    return start, end
