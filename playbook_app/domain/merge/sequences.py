"""Three-way comparison of sequences: where one side changed something, where both did the same, where they clash.

The scheme is diff3's (Khanna, Kunal, Pierce: A Formal Investigation of Diff3, 2007), with one difference: neighbouring
changes that share no item of the base do not clash, unless both insert at one point.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from playbook_app.frozen import frozen

Item = TypeVar("Item", bound=Hashable)
_Edit = tuple[int, int, int]
"""Where a change begins and ends in the base, and by how many items it makes it longer."""

MOST_PAIRED = 4_000_000
"""Pairs of items that are compared one by one; longer stretches that differ are compared as a whole."""
MOST_EQUAL = 400_000
"""Pairs of equal items that are looked at, as where one line comes a thousand times."""


@frozen
class Region(Generic[Item]):
    """A stretch of the base and what each side made of it, as places in the three sequences."""

    base: slice
    mine: slice
    theirs: slice
    clash: bool
    from_mine: bool
    """Whether the outcome is what mine has there (else what theirs has), where nothing clashes."""


def regions(base: Sequence[Item], mine: Sequence[Item], theirs: Sequence[Item]) -> Iterator[Region[Item]]:
    """Go through the three sequences, one region after another, with nothing left out."""
    at = (0, 0, 0)
    for low, high, my_edits, their_edits in _gathered(_edits(base, mine), _edits(base, theirs)):
        if low > at[0]:
            yield _region(at, at := _moved(at, low - at[0], 0, 0))
        mine_grows, theirs_grows = (sum(edit[2] for edit in edits) for edits in (my_edits, their_edits))
        end = _moved(at, high - low, mine_grows, theirs_grows)
        same = mine[at[1] : end[1]] == theirs[at[2] : end[2]]
        clash = bool(my_edits and their_edits and not same)
        yield _region(at, end, clash=clash, from_mine=bool(my_edits))
        at = end
    if at[0] < len(base):
        yield _region(at, _moved(at, len(base) - at[0], 0, 0))


def _moved(at: tuple[int, int, int], count: int, mine: int, theirs: int) -> tuple[int, int, int]:
    return (at[0] + count, at[1] + count + mine, at[2] + count + theirs)


def _region(
    begin: tuple[int, int, int], end: tuple[int, int, int], *, clash: bool = False, from_mine: bool = True
) -> Region[Item]:
    base, mine, theirs = (slice(low, high) for low, high in zip(begin, end, strict=True))
    return Region(base, mine, theirs, clash, from_mine)


def _edits(base: Sequence[Item], side: Sequence[Item]) -> list[_Edit]:
    begin = 0
    while begin < min(len(base), len(side)) and base[begin] == side[begin]:
        begin += 1
    end = 0
    while end < min(len(base), len(side)) - begin and base[-1 - end] == side[-1 - end]:
        end += 1
    old, new = base[begin : len(base) - end], side[begin : len(side) - end]
    if not old and not new:
        return []
    counts = Counter(new)
    if len(old) * len(new) > MOST_PAIRED or sum(counts[item] for item in old) > MOST_EQUAL:
        return [(begin, begin + len(old), len(new) - len(old))]
    opcodes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        (begin + low, begin + high, (to - since) - (high - low))
        for tag, low, high, since, to in opcodes
        if tag != "equal"
    ]


def _gathered(mine: list[_Edit], theirs: list[_Edit]) -> Iterator[tuple[int, int, list[_Edit], list[_Edit]]]:
    """Go through the changes of both sides, with those that touch the same items of the base taken together."""
    marked = [(low, high, grows, 0) for low, high, grows in mine] + [
        (low, high, grows, 1) for low, high, grows in theirs
    ]
    group: tuple[list[_Edit], list[_Edit]] = ([], [])
    begin = end = 0
    for low, high, grows, side in sorted(marked):
        if any(group) and not _meet(begin, end, low, high):
            yield begin, end, *group
            group = ([], [])
        begin, end = (min(begin, low), max(end, high)) if any(group) else (low, high)
        group[side].append((low, high, grows))
    if any(group):
        yield begin, end, *group


def _meet(begin: int, end: int, low: int, high: int) -> bool:
    if low == high == begin == end:
        return True
    return low < end and begin < high
