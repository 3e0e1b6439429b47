"""Readiness: how far the six supports stand behind the standards, so that excellence is intentional."""

from collections.abc import Iterable

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status, Support

_WRITTEN = (Support.WHY, Support.TRAINING, Support.TOOLS, Support.PERMISSION, Support.MEASURE)


def supports_of(playbook: Playbook, standard: Standard) -> frozenset[Support]:
    """Return the supports that a standard has.

    Five are texts of the standard; responsibility takes at least one role, and an owner of the moment.
    """
    present = {support for support in _WRITTEN if getattr(standard, support).strip()}
    if standard.roles and _is_owned(playbook, standard.moment):
        present.add(Support.RESPONSIBILITY)
    return frozenset(present)


def readiness_of(playbook: Playbook, standards: Iterable[Standard]) -> float | None:
    """Return the share (0 to 1) of supports present among the standards that are not retired; None without any."""
    counted = [len(supports_of(playbook, standard)) for standard in standards if standard.status is not Status.RETIRED]
    return sum(counted) / (len(counted) * len(Support)) if counted else None


def readiness_of_moment(playbook: Playbook, moment: EntityId) -> float | None:
    """Return the readiness of a moment's standards, or None where it has none."""
    return readiness_of(playbook, playbook.standards_of(moment))


def readiness(playbook: Playbook) -> float | None:
    """Return the readiness of all standards, or None where there are none."""
    return readiness_of(playbook, playbook.standards.values())


def _is_owned(playbook: Playbook, moment: EntityId | None) -> bool:
    return moment is not None and playbook.moments[moment].owner is not None
