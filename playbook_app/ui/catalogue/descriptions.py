"""What a list says of its entities. An entity is described once for each of its states."""

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from playbook_app.domain.entities import Entity, EntityId
from playbook_app.ui.catalogue.entry import Entry, Heading, Row

Listed = TypeVar("Listed", bound=Entity)


class Descriptions(Generic[Listed]):
    """Keeps entries. An entity is its own version: another value is described anew."""

    def __init__(self, described: Callable[[Listed], Entry]) -> None:
        """Describe by a function."""
        self._described = described
        self._kept: dict[EntityId, tuple[Listed, Entry]] = {}

    def forget(self) -> None:
        """Describe all anew, as when something else that entries tell of has changed."""
        self._kept.clear()

    def rows(self, entities: Iterable[Listed]) -> list[Row]:
        """Return entities as a list shows them, with a heading before each group."""
        return list(self._rows(entities))

    def _rows(self, entities: Iterable[Listed]) -> Iterator[Row]:
        group = ""
        for entity in entities:
            entry = self._entry(entity)
            if entry.group != group:
                group = entry.group
                yield Heading(group)
            yield entry

    def _entry(self, entity: Listed) -> Entry:
        kept = self._kept.get(entity.id)
        if kept is None or kept[0] is not entity:
            kept = self._kept[entity.id] = (entity, self._described(entity))
        return kept[1]
