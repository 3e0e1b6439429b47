"""Which standard of the playbook a row of a table is about: by its id, by what the source called it, or by its code."""

from collections.abc import Iterable

from playbook_app.domain.edits.standards import suggest_code
from playbook_app.domain.entities import EntityId, Source, Standard
from playbook_app.domain.playbook import Playbook


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


class Codes:
    """The codes of a playbook, and suggestions for standards without one, each given out once."""

    def __init__(self, playbook: Playbook) -> None:
        """Begin with the codes that are taken; `playbook` has all moments that are asked for."""
        self._playbook = playbook
        self._taken = {standard.code for standard in playbook.standards.values()}
        self._prefixes: dict[EntityId | None, str] = {}
        self._numbers: dict[str, int] = {}

    def take(self, code: str) -> bool:
        """Reserve a code; False where it is taken."""
        if code in self._taken:
            return False
        self._taken.add(code)
        return True

    def suggested(self, moment: EntityId | None) -> str:
        """Return the next free code of a moment, and reserve it."""
        if moment not in self._prefixes:
            self._prefixes[moment] = suggest_code(self._playbook, moment).rpartition("-")[0]
        prefix = self._prefixes[moment]
        while True:
            self._numbers[prefix] = self._numbers.get(prefix, 0) + 1
            code = f"{prefix}-{self._numbers[prefix]:02}"
            if self.take(code):
                return code
