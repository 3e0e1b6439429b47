"""Fitting texts to a given room: the largest type at which all fit, and at the least size only what counts most.

What is left out or cut is named, never lost in silence.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.shortening import beginning, pieces
from playbook_app.publishing.pocket import Part

Set = TypeVar("Set")

Attempt = Callable[[Setter, Sequence[Part]], Set | None]
"""Sets parts with a setter; returns None where they do not fit. No parts at all always fit."""


def fitted(setters: Sequence[Setter], parts: Sequence[Part], attempt: Attempt[Set]) -> tuple[Set, tuple[str, ...]]:
    """Return parts as set at the largest size at which they fit, and the names of those that did not fit whole.

    `setters` have the largest type first.
    """
    if (largest := attempt(setters[0], parts)) is not None:
        return largest, ()
    made = attempt(setters[-1], parts)
    if made is None:
        return _most_that_fit(setters[-1], parts, attempt)
    low, high = 1, len(setters) - 1
    while low < high:
        middle = (low + high) // 2
        larger = attempt(setters[middle], parts)
        if larger is None:
            low = middle + 1
        else:
            made, high = larger, middle
    return made, ()


class _Kept(NamedTuple):
    number: int
    part: Part


def _most_that_fit(setter: Setter, parts: Sequence[Part], attempt: Attempt[Set]) -> tuple[Set, tuple[str, ...]]:
    """Take parts by their rank, each whole, or as much of its beginning as there is room for."""
    kept: list[_Kept] = []
    lacking: list[_Kept] = []

    def fits(*more: _Kept) -> Set | None:
        return attempt(setter, [part for _, part in sorted((*kept, *more), key=lambda one: one.number)])

    for one in sorted(map(_Kept, range(len(parts)), parts), key=lambda one: one.part.rank):
        if fits(one) is not None:
            kept.append(one)
            continue
        lacking.append(one)
        count = _longest(one, lambda shorter: fits(shorter) is not None)
        if count:
            kept.append(_shortened(one, count))
    made = fits()
    if made is None:
        raise ValueError("no text at all does not fit")
    return made, tuple(one.part.name for one in sorted(lacking, key=lambda one: one.number))


def _longest(one: _Kept, fits: Callable[[_Kept], bool]) -> int:
    """Return how many pieces of a part fit; 0 for none."""
    low, high = 0, pieces(one.part.block.blocks) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if fits(_shortened(one, middle)):
            low = middle
        else:
            high = middle - 1
    return low


def _shortened(one: _Kept, count: int) -> _Kept:
    block = one.part.block
    return _Kept(one.number, replace(one.part, block=replace(block, blocks=beginning(block.blocks, count))))
