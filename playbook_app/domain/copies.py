"""Telling a printed copy that is current from a stale one, by what stands in its foot or its code."""

from datetime import date
from enum import StrEnum

from playbook_app.domain.digest import SHORT, digest
from playbook_app.domain.editions import edition_in_force, edition_numbered, editions_in_order
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.frozen import frozen

_FEWEST = 4
"""So many characters of a digest must be given before they mean anything."""


@frozen
class Imprint:
    """What a copy says of itself: its edition, and the beginning of its digest (hex, lower case)."""

    number: int | None = None
    digest: str = ""


class Verdict(StrEnum):
    """What a copy turns out to be."""

    CURRENT = "current"
    STALE = "stale"
    UNPUBLISHED = "unpublished"
    FOREIGN = "foreign"
    UNKNOWN = "unknown"


@frozen
class Copy:
    """A copy as it was judged.

    `edition` is the one that it was printed from; `newer` are those published since, oldest first. For a FOREIGN copy
    `edition` is ours of the number that it bears, with another digest.
    """

    verdict: Verdict
    edition: Edition | None = None
    newer: tuple[Edition, ...] = ()


def judged(playbook: Playbook, imprint: Imprint, today: date) -> Copy:
    """Return what a copy is on a day.

    It is stale once a later edition with another text has taken effect. UNPUBLISHED is a printing of what the playbook
    says now, of which no edition was published; UNKNOWN is any other state, or another playbook's.
    """
    edition = _edition_of(playbook, imprint)
    if edition is None:
        return _unpublished(playbook, imprint)
    if imprint.digest and not edition.digest.startswith(imprint.digest):
        return Copy(Verdict.FOREIGN, edition)
    newer = tuple(one for one in editions_in_order(playbook) if one.number > edition.number)
    holding = edition_in_force(playbook, today)
    overtaken = holding is not None and holding.number > edition.number and not _says_the_same(holding, edition)
    return Copy(Verdict.STALE if overtaken else Verdict.CURRENT, edition, newer)


def _says_the_same(one: Edition, other: Edition) -> bool:
    return bool(one.digest) and one.digest == other.digest


def _edition_of(playbook: Playbook, imprint: Imprint) -> Edition | None:
    """Return the edition that an imprint means: of those with its digest the one of its number, else the newest."""
    numbered = edition_numbered(playbook, imprint.number) if imprint.number is not None else None
    if len(imprint.digest) < _FEWEST:
        return numbered
    alike = [one for one in editions_in_order(playbook) if one.digest.startswith(imprint.digest)]
    if numbered in alike or (numbered and not alike):
        return numbered
    return alike[-1] if alike else None


def _unpublished(playbook: Playbook, imprint: Imprint) -> Copy:
    said = len(imprint.digest) >= SHORT and imprint.number is None
    return Copy(Verdict.UNPUBLISHED if said and digest(playbook).startswith(imprint.digest) else Verdict.UNKNOWN)
