"""Codes for the standards that an import brings: the domain's suggestion, for thousands of standards at once."""

from playbook_app.domain.edits.standards import suggest_code
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook


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
