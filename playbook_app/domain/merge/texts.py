"""Three-way merging of long texts, unit by unit: what is settled, and where both sides say something different."""

from collections.abc import Sequence
from dataclasses import replace

from playbook_app.domain.merge.merged import Answer, Piece, composed
from playbook_app.domain.merge.sequences import Region, regions
from playbook_app.domain.merge.units import Unit, balanced, table_widths, units
from playbook_app.domain.merge.weaving import Weaving
from playbook_app.domain.rules import LONGEST_TEXT


def merged_text(base: str | None, mine: str, theirs: str) -> tuple[Piece, ...]:
    """Return the pieces of a text that both sides changed, or that both have without a base.

    Without a base, what both say is settled and whatever else differs is a clash.
    """
    whole_tables = len({table_widths(text) for text in (base, mine, theirs) if text is not None}) > 1
    ours, others = (units(text, whole_tables=whole_tables) for text in (mine, theirs))
    weaving = Weaving()
    if base is None:
        _without_base(weaving, ours, others)
    else:
        _with_base(weaving, units(base, whole_tables=whole_tables), ours, others)
    pieces = weaving.pieces()
    return pieces if _holds_together(pieces, mine, theirs) else (Piece(base or "", mine, theirs, clash=True),)


def outcome(pieces: Sequence[Piece], answer: Answer, mine: str, theirs: str) -> str:
    """Return the text that one answer to all clashes gives; a side's own text as it is, where nothing else is in it."""
    text = composed(pieces, [answer])
    own = {Answer.MINE: mine, Answer.THEIRS: theirs}.get(answer, text)
    return own if own.strip() == text.strip() else text


def _holds_together(pieces: Sequence[Piece], mine: str, theirs: str) -> bool:
    """Tell whether each outcome can be stored, and closes its fences where the sides do."""
    texts = [outcome(pieces, answer, mine, theirs) for answer in (Answer.MINE, Answer.THEIRS)]
    if any(len(text) > LONGEST_TEXT for text in texts):
        return False
    return all(map(balanced, texts)) or not (balanced(mine) and balanced(theirs))


def _with_base(weaving: Weaving, base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> None:
    for region in regions(base, mine, theirs):
        old, ours, others = base[region.base], mine[region.mine], theirs[region.theirs]
        if not region.clash:
            _settle(weaving, region, base, mine, theirs)
        elif not old and all(unit.is_bullet() for unit in (*ours, *others)):
            _list(weaving, ours, others)
        else:
            _clash(weaving, old, ours, others)


def _clash(weaving: Weaving, base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> None:
    """Add a clash; what both sides say alike at its ends is settled."""
    head = _alike(mine, theirs)
    tail = _alike(mine[head:][::-1], theirs[head:][::-1])
    for unit in mine[:head]:
        weaving.say(unit)
    weaving.clash(base, mine[head : len(mine) - tail], theirs[head : len(theirs) - tail])
    for unit in mine[len(mine) - tail :]:
        weaving.say(unit)


def _alike(mine: list[Unit], theirs: list[Unit]) -> int:
    """Return how many units two lists begin with alike."""
    pairs = zip(mine, theirs, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(mine), len(theirs)))


def _without_base(weaving: Weaving, mine: list[Unit], theirs: list[Unit]) -> None:
    for region in regions(mine, mine, theirs):
        ours, others = mine[region.mine], theirs[region.theirs]
        if ours != others:
            weaving.clash([], ours, others)
        elif mine == theirs:  # there is nothing to ask, so the choice must not depend on the side
            for one, other in zip(ours, others, strict=True):
                weaving.say(one, across=other)
        else:
            for one in ours:
                weaving.say(one)


def _settle(weaving: Weaving, region: Region[Unit], base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> None:
    """Add a region that only one side changed, or neither: unit by unit, with the same place in the other versions."""
    own, place, across, at = (
        (mine, region.mine, theirs, region.theirs) if region.from_mine else (theirs, region.theirs, mine, region.mine)
    )
    one_by_one = len(own[place]) == len(base[region.base])
    for number, unit in enumerate(own[place]):
        if one_by_one or number == 0:
            former, other = base[region.base][number : number + 1], across[at][number : number + 1]
            weaving.say(unit, former[0] if former else None, other[0] if other else None)
        else:
            weaving.say(unit)


def _list(weaving: Weaving, mine: list[Unit], theirs: list[Unit]) -> None:
    """Add the points that both sides added to one list: both, in an order that does not depend on the side."""
    first, second = sorted((mine, theirs), key=lambda points: [unit.text for unit in points])
    points = [*first, *(unit for unit in second if unit not in first)]
    weaving.say(points[0])
    for unit in points[1:]:
        weaving.say(replace(unit, lead="\n", after=unit.sort))
