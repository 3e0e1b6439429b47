"""Which standard of the playbook a row of a table is about: by its id, by what the source called it, or by its code."""

from collections.abc import Iterable

from playbook_app.domain.entities import EntityId, Source, Standard


class Matches:
    """Finds standards, each for one row only."""

    def __init__(self, standards: Iterable[Standard]) -> None:
        """Index the standards that there are."""
        self._free = {standard.id: standard for standard in standards}
        self._by_source = {one.source: one.id for one in self._free.values() if one.source}
        self._by_code = {one.code: one.id for one in self._free.values() if one.code}

    def find(self, entity_id: str, source: Source | None, code: str) -> Standard | None:
        """Return the standard that the row is about, or None where it is a new one."""
        by_source = self._by_source.get(source) if source else None
        for candidate in (EntityId(entity_id), by_source, self._by_code.get(code)):
            if candidate is not None and candidate in self._free:
                return self._free.pop(candidate)
        return None
