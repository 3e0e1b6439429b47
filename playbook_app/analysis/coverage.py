"""How the standards cover the journey: the matrix of moments and steps, with its gaps."""

from collections import Counter
from collections.abc import Iterator

from playbook_app.domain.entities import EntityId, Moment
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.frozen import frozen


@frozen
class Coverage:
    """Standards counted by cell; the retired do not count."""

    moments: tuple[Moment, ...]
    counts: Counter[tuple[EntityId, Step]]

    def count(self, moment: EntityId, step: Step) -> int:
        """Return how many standards a cell holds."""
        return self.counts[moment, step]

    def gaps(self) -> Iterator[tuple[Moment, Step]]:
        """Go through the cells without a standard, along the journey."""
        return ((moment, step) for moment in self.moments for step in Step if not self.counts[moment.id, step])


def coverage(playbook: Playbook) -> Coverage:
    """Return the matrix of a playbook, its moments in the customer's order."""
    counts = Counter(
        (standard.moment, standard.step)
        for standard in playbook.standards.values()
        if standard.moment is not None and standard.step is not None and standard.status is not Status.RETIRED
    )
    return Coverage(tuple(playbook.moments_in_order()), counts)
