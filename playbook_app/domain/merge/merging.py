"""Merging: what leads from my state of a playbook to one that holds the other side's work, too."""

from playbook_app.domain.difference import difference
from playbook_app.domain.merge.combining import combined
from playbook_app.domain.merge.inquiry import Inquiry, Later
from playbook_app.domain.merge.merged import Merged, Origins
from playbook_app.domain.merge.three import Three
from playbook_app.domain.playbook import Playbook


def merge(base: Playbook | None, mine: Playbook, theirs: Playbook, *, later: Later | None = None) -> Merged:
    """Merge two states of a playbook against the nearest that they both came from, or against none.

    `later` tells whose last move of an entity is the later one; without it the choice is the same whichever side is
    mine. Without a base, `matching.matched` must have given theirs the ids of mine: what is equal or empty on one side
    is taken as it is, and the rest is asked. The result keeps the domain's rules wherever mine and theirs do. Raises
    ValueError where the values are of different playbooks.
    """
    inquiry = Inquiry(later=later)
    result = combined(Three(base, mine, theirs), inquiry)
    origins = Origins(
        base=None if base is None else difference(mine, base),
        theirs=difference(mine, theirs),
        moves=tuple(inquiry.moves.items()),
    )
    return Merged(
        changes=difference(mine, result),
        conflicts=tuple(inquiry.conflicts),
        notes=tuple(dict.fromkeys(inquiry.notes)),
        origins=origins,
    )
