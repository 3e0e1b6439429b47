"""Which of many names a few letters mean: the best first."""

from collections.abc import Iterable, Sequence
from heapq import nsmallest

from playbook_app.frozen import frozen
from playbook_app.ui.folding import folded


@frozen
class Candidate:
    """Something that can be meant: its folded name, and its place in whoever's list."""

    folded: str
    place: int


def best(words: str, candidates: Iterable[Candidate], limit: int) -> Sequence[Candidate]:
    """Return the candidates that have every word somewhere, at most `limit`.

    First those that begin with the first word, then those with a word that does, then the others; among equals the
    shorter names, then the earlier ones.
    """
    wanted = folded(words).split()
    if not wanted:
        return list(candidates)[:limit]
    scored = (
        (_rank(wanted[0], candidate.folded), len(candidate.folded), candidate.place, candidate)
        for candidate in candidates
        if all(word in candidate.folded for word in wanted)
    )
    return [found[-1] for found in nsmallest(limit, scored, key=lambda one: one[:-1])]


def _rank(word: str, name: str) -> int:
    if name.startswith(word):
        return 0
    return 1 if f" {word}" in name else 2
