"""Where entries end up that are dragged or shifted in a list: before which other, and under which heading."""

from collections.abc import Callable, Mapping, Sequence

from playbook_app.domain.change import Value
from playbook_app.domain.entities import EntityId
from playbook_app.ui.catalogue.entry import Entry, Heading
from playbook_app.ui.catalogue.model import CatalogueModel

Put = Callable[[Sequence[EntityId], EntityId | None, Mapping[str, Value]], object]
"""Puts entities before another, or last, and gives them the values that go with their new heading."""


class Moving:
    """Reads a list. `put` is called for a move that can be made, and nothing for one that cannot."""

    def __init__(self, model: CatalogueModel, values_at: Callable[[str], Mapping[str, Value]], put: Put) -> None:
        """Move in a list. `values_at` gives what an entity takes on under a heading; nothing where it cannot."""
        self._model = model
        self._values_at = values_at
        self._put = put

    def shift(self, moved: Sequence[EntityId], by: int) -> None:
        """Move entities over their neighbour, down (1) or up (-1), within their group or into the next."""
        if not moved or not self._model.movable:
            return
        edge = self._model.index_of(moved[-1 if by > 0 else 0]).row() + by
        if 0 <= edge < self._model.rowCount():
            self.drop(moved, edge + 1 if by > 0 else edge)

    def drop(self, moved: Sequence[EntityId], row: int) -> None:
        """Put entities before a row, at the end of a group where a heading follows. Strangers are passed over."""
        known = [one for one in moved if self._model.index_of(one).isValid()]
        group = self._group_before(row)
        if not known or group is None or not self._may_join(group, known):
            return
        rows = (self._model.row(place) for place in range(row, self._model.rowCount()))
        following = next((one for one in rows if isinstance(one, Heading) or one.id not in known), None)
        before = following.id if isinstance(following, Entry) and following.group == group else None
        self._put(known, before, self._values_at(group))

    def _may_join(self, group: str, moved: Sequence[EntityId]) -> bool:
        entries = (self._model.entry(self._model.index_of(one)) for one in moved)
        return bool(self._values_at(group)) or all(entry is not None and entry.group == group for entry in entries)

    def _group_before(self, row: int) -> str | None:
        """Return the group that a place in the list belongs to; None above the first heading."""
        for place in range(min(row, self._model.rowCount()) - 1, -1, -1):
            one = self._model.row(place)
            return one.text if isinstance(one, Heading) else one.group
        first = self._model.row(0)
        return first.group if isinstance(first, Entry) else None
