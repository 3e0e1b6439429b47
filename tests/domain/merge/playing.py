"""Two people edit one playbook: what they did, merged, for the tests of each part."""

from collections.abc import Callable, Iterable, Mapping

from playbook_app.domain.change import Change, apply
from playbook_app.domain.merge.answering import answered
from playbook_app.domain.merge.inquiry import Later
from playbook_app.domain.merge.merged import Answer, ConflictKey, Merged, Typed
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check_all

Edit = Callable[[Playbook], Iterable[Change]]


class Play:
    """A base, what each of two people made of it, and the merge of both."""

    def __init__(self, base: Playbook, mine: Edit, theirs: Edit, later: Later | None = None) -> None:
        self.base = base
        self.mine = apply(base, mine(base))
        self.theirs = apply(base, theirs(base))
        self.merged: Merged = merge(base, self.mine, self.theirs, later=later)
        self.result = apply(self.mine, self.merged.changes)
        assert check_all(self.result) == ()

    def answered(self, answers: Mapping[ConflictKey, Answer | Typed]) -> Playbook:
        """Return the playbook after answers; it keeps the rules."""
        result = apply(self.mine, answered(self.mine, self.merged, answers))
        assert check_all(result) == ()
        return result

    def asked(self) -> list[ConflictKey]:
        """Return what is asked."""
        return [conflict.key for conflict in self.merged.conflicts]

    def told(self) -> list[tuple[str, dict[str, str]]]:
        """Return what is told, without whom it is about."""
        return [(note.key, dict(note.values)) for note in self.merged.notes]


def settled(base: Playbook, mine: Edit, theirs: Edit) -> Playbook:
    """Return the outcome of a merge in which nothing is asked; it is the same from either side."""
    one, other = Play(base, mine, theirs), Play(base, theirs, mine)
    assert one.asked() == other.asked() == []
    assert one.result == other.result
    return one.result
