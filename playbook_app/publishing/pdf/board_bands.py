"""A journey in bands: how many moments stand beside each other, and where a band ends."""

from collections.abc import Sequence
from typing import NamedTuple

from playbook_app.publishing.board import BoardStage, Column

_TORN_STAGE = 1.0
_UNEVEN = 2.0
"""What is held against a band that ends inside a stage, and against one that is empty but for little."""


class Stretch(NamedTuple):
    """Neighbouring moments of one stage; `goes_on` where the stage began before them."""

    stage: str
    columns: tuple[Column, ...]
    goes_on: bool
    anchor: str = ""


Band = tuple[Stretch, ...]


def bands_of(stages: Sequence[BoardStage], count: int) -> list[Band]:
    """Share a journey out among so many bands: of about equal length, and ending with a stage where that may be."""
    columns = [(number, column) for number, stage in enumerate(stages) for column in stage.columns]
    ends = {index + 1 for index in range(len(columns)) if index + 1 == len(columns) or _differ(columns, index)}
    cuts = _cuts(len(columns), min(count, len(columns)), ends)
    return [_band(stages, columns, first, last) for first, last in zip([0, *cuts], cuts, strict=False)]


def longest(bands: Sequence[Band]) -> int:
    """Return how many moments the longest band has."""
    return max(sum(len(stretch.columns) for stretch in band) for band in bands)


def _differ(columns: Sequence[tuple[int, Column]], index: int) -> bool:
    return columns[index][0] != columns[index + 1][0]


def _cuts(length: int, count: int, ends: set[int]) -> list[int]:
    """Return where bands end, so that what is held against them all is least."""
    even = length / count
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _band_number in range(count):
        row: dict[int, tuple[float, int]] = {}
        for start, (cost, _from) in best[-1].items():
            for end in range(start + 1, min(length, start + int(even * 2) + 1) + 1):
                held = cost + _UNEVEN * ((end - start - even) / even) ** 2 + (0 if end in ends else _TORN_STAGE)
                if end not in row or held < row[end][0]:
                    row[end] = (held, start)
        best.append(row)
    cuts = [length]
    for row in reversed(best[2:]):
        cuts.append(row[cuts[-1]][1])
    return cuts[::-1]


def _band(stages: Sequence[BoardStage], columns: Sequence[tuple[int, Column]], first: int, last: int) -> Band:
    stretches: list[Stretch] = []
    for number, stage in enumerate(stages):
        members = tuple(column for of, column in columns[first:last] if of == number)
        if members:
            goes_on = not stretches and first > 0 and columns[first - 1][0] == number
            stretches.append(Stretch(stage.name, members, goes_on, stage.anchor))
    return tuple(stretches)


def cut(band: Band, count: int) -> tuple[Band, Band]:
    """Return the first so many moments of a band, and the others."""
    first: list[Stretch] = []
    rest: list[Stretch] = []
    for stretch in band:
        taken = min(len(stretch.columns), count)
        count -= taken
        if taken:
            first.append(stretch._replace(columns=stretch.columns[:taken]))
        if taken < len(stretch.columns):
            goes_on = stretch.goes_on or taken > 0
            rest.append(stretch._replace(columns=stretch.columns[taken:], goes_on=goes_on))
    return tuple(first), tuple(rest)
