"""The filter of the board: which standards are shown. Pure; the bar sets it, the map asks it."""

from functools import lru_cache

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Latitude, Status
from playbook_app.frozen import frozen
from playbook_app.ui.folding import folded

_folded = lru_cache(maxsize=32_768)(folded)
"""Folds each standard once, and not with each key."""


@frozen
class Sieve:
    """What a standard must have to be shown; what is empty or None asks for nothing."""

    words: str = ""
    role: EntityId | None = None
    status: Status | None = None
    latitude: Latitude | None = None

    @property
    def open(self) -> bool:
        """Whether it lets everything through."""
        return self == Sieve()

    def admits(self, standard: Standard) -> bool:
        """Tell whether a standard is shown: it has each of the words in its code, title or statement, and the rest."""
        return (
            (self.role is None or self.role in standard.roles)
            and (self.status is None or standard.status is self.status)
            and (self.latitude is None or standard.latitude is self.latitude)
            and (not self.words or self._reads(standard))
        )

    def _reads(self, standard: Standard) -> bool:
        text = read(standard)
        return all(word in text for word in folded(self.words).split())


def read(standard: Standard) -> str:
    """Return what a standard is found by, folded."""
    return _folded(f"{standard.code} {standard.title} {standard.statement}")
