"""Three-way merging of long texts, unit by unit: what is settled, and where both sides say something different."""

from collections.abc import Iterator, Sequence

from playbook_app.domain.merge.merged import Answer, Piece, composed
from playbook_app.domain.merge.sequences import Region, regions
from playbook_app.domain.merge.units import Unit, balanced, table_widths, units
from playbook_app.domain.rules import LONGEST_TEXT


def merged_text(base: str | None, mine: str, theirs: str) -> tuple[Piece, ...]:
    """Return the pieces of a text that both sides changed, or that both have without a base.

    Without a base, what both say is settled and whatever else differs is a clash.
    """
    whole_tables = len({table_widths(text) for text in (base, mine, theirs) if text is not None}) > 1
    ours, others = (units(text, whole_tables=whole_tables) for text in (mine, theirs))
    if base is None:
        found = list(_without_base(ours, others))
    else:
        former = units(base, whole_tables=whole_tables)
        found = list(_with_base(former, ours, others))
    pieces = tuple(_joined(found))
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


def _with_base(base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> Iterator[Piece]:
    for region in regions(base, mine, theirs):
        old, ours, others = base[region.base], mine[region.mine], theirs[region.theirs]
        if not region.clash:
            yield from _settled(region, base, mine, theirs)
        elif not old and all(unit.is_bullet() for unit in (*ours, *others)):
            yield from _listed(ours, others)
        else:
            yield from _clashing(old, ours, others)


def _clashing(base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> Iterator[Piece]:
    """Yield a clash, with what both sides say alike at its ends settled."""
    head = _alike(mine, theirs)
    tail = _alike(mine[head:][::-1], theirs[head:][::-1])
    ours, others = mine[head : len(mine) - tail], theirs[head : len(theirs) - tail]
    yield from (_said(unit.set_off()) for unit in mine[:head])
    yield Piece(_text(base), _text(ours), _text(others), clash=True)
    yield from (_said(unit.set_off()) for unit in mine[len(mine) - tail :])


def _alike(mine: list[Unit], theirs: list[Unit]) -> int:
    """Return how many units two lists begin with alike."""
    pairs = zip(mine, theirs, strict=False)
    return next((place for place, (one, other) in enumerate(pairs) if one != other), min(len(mine), len(theirs)))


def _without_base(mine: list[Unit], theirs: list[Unit]) -> Iterator[Piece]:
    for region in regions(mine, mine, theirs):
        ours, others = mine[region.mine], theirs[region.theirs]
        if ours == others:
            # Where only blanks differ there is nothing to ask: then the choice must not depend on the side.
            pairs = zip(ours, others, strict=True)
            yield from (_said(_with_lead(one, one, other) if mine == theirs else one.set_off()) for one, other in pairs)
        else:
            yield Piece("", _text(ours), _text(others), clash=True)


def _settled(region: Region[Unit], base: list[Unit], mine: list[Unit], theirs: list[Unit]) -> Iterator[Piece]:
    """Yield the units of a region that only one side changed, or neither, each with what sets it off.

    Blanks and line breaks are merged like words: whoever changed those before a unit is followed.
    """
    own, place, across, at = (
        (mine, region.mine, theirs, region.theirs) if region.from_mine else (theirs, region.theirs, mine, region.mine)
    )
    kept = len(own[place]) == len(base[region.base])
    for number, unit in enumerate(own[place]):
        compared = (kept or number == 0) and region.base.stop > region.base.start + number
        other = across[at.start + number] if compared and at.stop > at.start + number else None
        former = base[region.base.start + number] if compared else unit
        yield _said(_with_lead(former, unit, other or unit))


def _with_lead(base: Unit, one: Unit, other: Unit) -> str:
    leads = [unit.lead for unit in (base, one, other) if not unit.opens]
    if not leads:
        return one.set_off()
    former = base.lead if not base.opens else leads[0]
    changed = [lead for lead in leads if lead != former] or [former]
    return one.set_off(max(changed, key=lambda lead: (lead.count("\n"), lead)))


def _listed(mine: list[Unit], theirs: list[Unit]) -> Iterator[Piece]:
    """Yield the points that both sides added to one list: both, in an order that does not depend on the side."""
    first, second = sorted((mine, theirs), key=lambda points: [unit.text for unit in points])
    lead = max(points[0].lead for points in (mine, theirs)) or "\n"
    for unit in (*first, *(unit for unit in second if unit not in first)):
        yield _said(unit.set_off(lead))
        lead = "\n"


def _text(found: Sequence[Unit]) -> str:
    return "".join(unit.set_off() for unit in found)


def _said(text: str) -> Piece:
    return Piece(text, text, text)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces with neighbours of one sort in one."""
    gathered: list[Piece] = []
    for piece in pieces:
        if gathered and gathered[-1].clash == piece.clash:
            gathered.append(piece)
            continue
        if gathered:
            yield _one(gathered)
        gathered = [piece]
    if gathered:
        yield _one(gathered)


def _one(pieces: Sequence[Piece]) -> Piece:
    base, mine, theirs = ("".join(getattr(piece, side) for piece in pieces) for side in ("base", "mine", "theirs"))
    return Piece(base, mine, theirs, clash=pieces[0].clash)
