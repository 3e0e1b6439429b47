"""The smallest set of columns whose values tell every row of a table from every other."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from playbook_app.exchange.table.rows import Table

_MOST_TOGETHER = 4
_MOST_CANDIDATES = 10

Key = tuple[tuple[str, str], ...]
"""The columns that identify a row, with its values."""


def distinct(values: Sequence[object]) -> bool:
    """Tell whether no value is there twice."""
    return len(set(values)) == len(values)


def smallest_key(table: Table, candidates: Sequence[str]) -> tuple[str, ...]:
    """Return the fewest of the candidate columns that identify every row, earlier candidates first.

    Empty where even several together do not.
    """
    likely = candidates[:_MOST_CANDIDATES]
    cells = {head: [cell.strip() for cell in table.column(head)] for head in likely}
    for count in range(1, min(_MOST_TOGETHER, len(likely)) + 1):
        for heads in combinations(likely, count):
            if count == 1 and not all(cells[heads[0]]):
                continue
            if distinct(list(zip(*(cells[head] for head in heads), strict=True))):
                return heads
    return ()


def keys(table: Table, heads: Sequence[str]) -> list[Key]:
    """Return the key of every row, all different: where the columns repeat, the later row has its occurrence added."""
    columns = [[cell.strip() for cell in table.column(head)] for head in heads]
    met: Counter[Key] = Counter()
    result: list[Key] = []
    for values in zip(*columns, strict=True) if columns else [()] * len(table.rows):
        key = tuple(zip(heads, values, strict=True))
        met[key] += 1
        result.append(key if met[key] == 1 else (*key, ("occurrence", str(met[key]))))
    return result
