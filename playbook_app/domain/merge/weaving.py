"""Joining units of several versions to one text, so that a paragraph stays a paragraph and a list a list.

What sets a unit off from the one before it is merged like words: whoever changed it is followed. It serves only behind
such units as the unit has stood behind; behind any other, an empty line keeps the two apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter

from playbook_app.domain.merge.merged import Piece
from playbook_app.domain.merge.units import Unit

_APART = "\n\n"


@dataclass(slots=True)
class Weaving:
    """The pieces of a text in the making."""

    _woven: list[Piece] = field(default_factory=list)
    _before: list[Unit] = field(default_factory=list)
    """The units of which one stands before the next, whatever is answered."""

    def say(self, unit: Unit, base: Unit | None = None, across: Unit | None = None) -> None:
        """Add a unit that is settled; `base` and `across` are what stands at its place in the other versions."""
        text = _behind(self._before, unit, base, across)
        self._woven.append(Piece(text, text, text))
        self._before = [unit]

    def clash(self, base: Sequence[Unit], mine: Sequence[Unit], theirs: Sequence[Unit]) -> None:
        """Add a clash: one side or the other will stand there, or mine and then theirs."""
        before, last = self._before, [*mine[-1:], *theirs[-1:]]
        texts = (_text(before, base), _text(before, mine), _text([*before, *mine[-1:]], theirs))
        self._woven.append(Piece(*texts, clash=True))
        self._before = last if mine and theirs else [*before, *last]

    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces, with neighbours of one sort in one."""
        groups = (list(group) for _, group in groupby(self._woven, key=attrgetter("clash")))
        return tuple(_one(group) for group in groups)


def _text(before: Sequence[Unit], found: Sequence[Unit]) -> str:
    return "".join(_texts(before, found))


def _texts(before: Sequence[Unit], found: Sequence[Unit]) -> Iterator[str]:
    for unit in found:
        yield _behind(before, unit)
        before = [unit]


def _behind(before: Sequence[Unit], unit: Unit, base: Unit | None = None, across: Unit | None = None) -> str:
    """Return a unit with what sets it off from whichever of some units comes before it."""
    if not before:
        return unit.text
    versions = [one for one in (base, unit, across) if one and one.after and one.sort == unit.sort]
    fitting = {unit.sort, *(one.after for one in versions)}
    if not versions or any(one.sort not in fitting for one in before):
        return _APART + unit.text
    former = base if base in versions else None
    leads = {one.lead for one in versions}
    changed = leads - {former.lead} if former and len(leads) > 1 else leads
    lead = max(changed, key=lambda lead: (lead.count("\n"), lead))
    runs_on = "\n" not in lead and not all(one.ends_sentence() for one in before)
    return (_APART if runs_on else lead) + unit.text


def _one(pieces: Sequence[Piece]) -> Piece:
    base, mine, theirs = ("".join(getattr(piece, side) for piece in pieces) for side in ("base", "mine", "theirs"))
    return Piece(base, mine, theirs, clash=pieces[0].clash)
