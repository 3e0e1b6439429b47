"""The filter of the board: which standards are shown. Pure; the bar sets it, the map asks it."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.vocabulary import Latitude, Status

_MARKS = re.compile("[\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
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
    return folded(f"{standard.code} {standard.title} {standard.statement}")


@lru_cache(maxsize=32_768)  # so that each standard is folded once, and not with each key
def folded(text: str) -> str:
    """Return a text without case and accents, so that `cafe` finds `Café`."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
