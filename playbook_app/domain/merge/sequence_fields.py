"""Merging fields that hold several things: sets by their members, sequences in their order, pairs by their names."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from playbook_app.domain.entities import EntityId, SignOff
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.merge.sequences import regions
from playbook_app.domain.merge.texts import merged_text, outcome
from playbook_app.domain.rules import is_storable
from playbook_app.frozen import frozen

Item = TypeVar("Item", bound=Hashable)
Pair = tuple[str, str]


@frozen
class Several(Generic[Item]):
    """What a merge makes of a sequence: what each answer gives, which is all one where nothing clashes."""

    mine: tuple[Item, ...]
    theirs: tuple[Item, ...]
    both: tuple[Item, ...]
    clash: bool

    def outcomes(self, answers: Iterable[Answer]) -> tuple[tuple[Item, ...], ...]:
        """Return what the answers give, in their order."""
        given = {Answer.MINE: self.mine, Answer.THEIRS: self.theirs, Answer.BOTH: self.both}
        return tuple(given[answer] for answer in answers)


def merged_members(
    base: frozenset[EntityId], mine: frozenset[EntityId], theirs: frozenset[EntityId]
) -> frozenset[EntityId]:
    """Return the members that neither side took away; without a base, give the empty set."""
    return (mine & theirs) | (mine - base) | (theirs - base)


def merged_sequence(base: Sequence[Item] | None, mine: Sequence[Item], theirs: Sequence[Item]) -> Several[Item]:
    """Merge two sequences, item by item. Without a base, whatever differs is a clash."""
    former = [one for one in mine if one in theirs] if base is None else base
    found: dict[Answer, list[Item]] = {answer: [] for answer in Answer}
    clash = base is None
    for region in regions(former, mine, theirs):
        ours, others = mine[region.mine], theirs[region.theirs]
        clashes = region.clash or (base is None and ours != others)
        settled = ours if region.from_mine else others
        clash = clash or clashes
        found[Answer.MINE] += ours if clashes else settled
        found[Answer.THEIRS] += others if clashes else settled
        found[Answer.BOTH] += [*ours, *(one for one in others if one not in ours)] if clashes else settled
    mine_, theirs_, both = (tuple(found[answer]) for answer in Answer)
    return Several(mine_, theirs_, both, clash)


def merged_signatures(
    base: Sequence[SignOff], mine: Sequence[SignOff], theirs: Sequence[SignOff]
) -> tuple[SignOff, ...]:
    """Merge sign-offs by their editions; of two days for one edition the earlier counts."""
    former, ours, others = ({one.edition: one for one in signed} for signed in (base, mine, theirs))
    found: list[SignOff] = []
    for edition in sorted({*ours, *others}):
        old, one, other = former.get(edition), ours.get(edition), others.get(edition)
        changed = [one, other] if old not in (one, other) else [other if one == old else one]
        days = [signed for signed in changed if signed is not None]
        found += [min(days, key=lambda signed: signed.on)] if days else []
    return tuple(found)


def merged_pairs(base: Sequence[Pair] | None, mine: Sequence[Pair], theirs: Sequence[Pair]) -> Several[Pair]:
    """Merge named texts, each as a text of its own. Names that come twice are merged as a plain sequence."""
    if any(len(dict(pairs)) < len(pairs) for pairs in (base or (), mine, theirs)):
        return merged_sequence(base, mine, theirs)
    former, ours, others = dict(base or ()), dict(mine), dict(theirs)
    found: dict[Answer, list[Pair]] = {answer: [] for answer in Answer}
    clash = False
    for name in _names(list(former), list(ours), list(others)):
        texts, clashes = _named(former, ours, others, name)
        clash = clash or clashes
        for answer, text in texts.items():
            if text is not None:
                found[answer].append((name, text))
    mine_, theirs_, both = (tuple(found[answer]) for answer in Answer)
    return Several(mine_, theirs_, both, clash)


def _named(
    base: Mapping[str, str], mine: Mapping[str, str], theirs: Mapping[str, str], name: str
) -> tuple[dict[Answer, str | None], bool]:
    """Return what each answer makes of one named text (None: it is gone), and whether the sides clash over it."""
    former, ours, others = base.get(name), mine.get(name), theirs.get(name)
    if others in (ours, former):
        return dict.fromkeys(Answer, ours), False
    if ours == former:
        return dict.fromkeys(Answer, others), False
    if ours is None or others is None:
        return {Answer.MINE: ours, Answer.THEIRS: others, Answer.BOTH: ours or others}, True
    pieces = merged_text(former, ours, others)
    texts: dict[Answer, str | None] = {answer: outcome(pieces, answer, ours, others) for answer in Answer}
    if not all(is_storable(name + (text or "")) for text in texts.values()):
        texts = {Answer.MINE: ours, Answer.THEIRS: others, Answer.BOTH: ours}
        return texts, True
    return texts, any(piece.clash for piece in pieces)


def _names(base: list[str], mine: list[str], theirs: list[str]) -> list[str]:
    """Return all names in a merged order; where both sides added at one place, by the alphabet."""
    found: list[str] = []
    for region in regions(base, mine, theirs):
        ours, others = mine[region.mine], theirs[region.theirs]
        if region.clash:
            found += sorted({*ours, *others})
        else:
            found += [*ours, *others] if region.from_mine else [*others, *ours]
    return list(dict.fromkeys(found))
