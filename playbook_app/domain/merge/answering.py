"""Answering the conflicts of a merge."""

from playbook_app.domain.change import Changes, apply
from playbook_app.domain.difference import difference
from playbook_app.domain.merge.combining import combined
from playbook_app.domain.merge.inquiry import Answers, Inquiry
from playbook_app.domain.merge.merged import Merged
from playbook_app.domain.merge.three import Three
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import require


def answered(mine: Playbook, merged: Merged, answers: Answers) -> Changes:
    """Return the changes that lead from mine to the merge with its conflicts answered; the others are left as mine.

    It merges again with the answers known, so that whatever follows from one (a reference, an approval, a code) is
    settled after it. Raises BrokenRule where something typed breaks a rule, ValueError for an answer that makes no
    sense, StaleChange where `mine` is not the value that was merged.
    """
    origins = merged.origins
    base = None if origins.base is None else apply(mine, origins.base)
    inquiry = Inquiry(answers=answers, moves=dict(origins.moves))
    result = combined(Three(base, mine, apply(mine, origins.theirs)), inquiry)
    changes = difference(mine, result)
    require(result, changes)
    return changes
