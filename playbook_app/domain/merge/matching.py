"""Taking the entities of a playbook for those of another that has no past in common with it."""

from dataclasses import replace

from playbook_app.domain.playbook import Playbook


def matched(mine: Playbook, theirs: Playbook) -> Playbook:
    """Return theirs as a state of my playbook; what bears the same id is taken for the same."""
    return replace(theirs, about=replace(theirs.about, id=mine.about.id))
