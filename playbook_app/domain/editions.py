"""Questions about the editions of a playbook: which is the newest, which holds today, what keeps one from coming."""

from collections import Counter
from datetime import date
from enum import StrEnum

from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status


class Hindrance(StrEnum):
    """Why an edition cannot be published."""

    NOTHING_APPROVED = "nothing_approved"
    NOTHING_NEW = "nothing_new"


def editions_in_order(playbook: Playbook) -> tuple[Edition, ...]:
    """Return the editions, the first one first."""
    return tuple(sorted(playbook.editions.values(), key=lambda edition: (edition.number, edition.id)))


def newest_edition(playbook: Playbook) -> Edition | None:
    """Return the edition published last, or None before the first."""
    return next(reversed(editions_in_order(playbook)), None)


def edition_numbered(playbook: Playbook, number: int) -> Edition | None:
    """Return the edition of a number, or None."""
    return next((edition for edition in editions_in_order(playbook) if edition.number == number), None)


def edition_before(playbook: Playbook, edition: Edition) -> Edition | None:
    """Return the edition that came before one, or None where that is the first."""
    return next((one for one in reversed(editions_in_order(playbook)) if one.number < edition.number), None)


def edition_in_force(playbook: Playbook, today: date) -> Edition | None:
    """Return the newest edition that has taken effect by a day, or None where none has yet."""
    return next((one for one in reversed(editions_in_order(playbook)) if one.effective_from <= today), None)


def hindrance(playbook: Playbook, content: str) -> Hindrance | None:
    """Return what keeps an edition from being published: nothing is approved, or nothing differs from the newest.

    `content` is the playbook's digest.
    """
    if all(standard.status is not Status.APPROVED for standard in playbook.standards.values()):
        return Hindrance.NOTHING_APPROVED
    newest = newest_edition(playbook)
    return Hindrance.NOTHING_NEW if newest and newest.digest == content else None


def left_out(playbook: Playbook) -> dict[Status, int]:
    """Return how many standards an edition would leave out because they are in review or drafts."""
    counts = Counter(standard.status for standard in playbook.standards.values())
    return {status: counts[status] for status in (Status.REVIEW, Status.DRAFT) if counts[status]}
