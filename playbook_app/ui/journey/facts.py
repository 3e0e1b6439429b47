"""What the board says about standards and moments beyond their fields: supports, comments, readiness. Each is reckoned
when it is first drawn, and kept until what it depends on is another."""

from collections import Counter
from collections.abc import Iterator

from playbook_app.analysis.readiness import readiness_of, supports_of
from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step, Support
from playbook_app.ui.journey.cells import TRAY, Cells

GOOD = 0.8
"""From this share of supports on, a moment's ring is green."""


class Facts:
    """Asks `analysis`, and remembers the answers."""

    def __init__(self, playbook: Playbook, cells: Cells) -> None:
        """Know nothing yet. `cells` are those of the playbook: its own index would be built anew for each value."""
        self._playbook = playbook
        self._cells = cells
        self._supports: dict[EntityId, tuple[Standard, EntityId | None, frozenset[Support]]] = {}
        self._readiness: dict[EntityId, float | None] = {}
        self._comments: Counter[EntityId] | None = None

    def supports(self, standard: Standard) -> frozenset[Support]:
        """Return the supports that a standard has."""
        owner = self._playbook.moments[standard.moment].owner if standard.moment else None
        known = self._supports.get(standard.id)
        if known is None or known[0] is not standard or known[1] != owner:
            known = standard, owner, supports_of(self._playbook, standard)
            self._supports[standard.id] = known
        return known[2]

    def readiness(self, moment: EntityId) -> float | None:
        """Return the readiness of a moment's standards, 0 to 1, or None where it has none."""
        if moment not in self._readiness:
            self._readiness[moment] = readiness_of(self._playbook, self._standards_of(moment))
        return self._readiness[moment]

    def comments(self, entity: EntityId) -> int:
        """Return how many comments on an entity wait to be settled."""
        if self._comments is None:
            self._comments = Counter(one.subject for one in self._playbook.comments.values() if not one.resolved)
        return self._comments[entity]

    def _standards_of(self, moment: EntityId) -> Iterator[Standard]:
        for step in Step:
            yield from self._cells.all_in((moment, step))
        yield from (standard for standard in self._cells.all_in(TRAY) if standard.moment == moment)

    def follow(self, playbook: Playbook, moments: set[EntityId], *, comments: bool) -> None:
        """Take over another value; of `moments` the readiness may differ, and of `comments` the number."""
        self._playbook = playbook
        for moment in moments:
            self._readiness.pop(moment, None)
        if comments:
            self._comments = None
