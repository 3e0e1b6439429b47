"""What each role stands for: moments that it owns, those where it is met, and how many standards it keeps."""

from collections import Counter

from playbook_app.domain.entities import EntityId, Moment
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status
from playbook_app.frozen import frozen


@frozen
class Duties:
    """One role's part. Moments are in the customer's order; the retired standards do not count."""

    owned: tuple[Moment, ...] = ()
    met: tuple[Moment, ...] = ()
    standards: int = 0


def duties(playbook: Playbook) -> dict[EntityId, Duties]:
    """Return the part of every role, in one walk through the playbook."""
    kept = Counter(
        role
        for standard in playbook.standards.values()
        if standard.status is not Status.RETIRED
        for role in standard.roles
    )
    moments = tuple(playbook.moments_in_order())
    return {
        role: Duties(
            tuple(moment for moment in moments if moment.owner == role),
            tuple(moment for moment in moments if role in moment.path),
            kept[role],
        )
        for role in playbook.roles
    }
