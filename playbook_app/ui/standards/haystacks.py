"""All texts of each standard in one folded string, to be searched as one types; made once for each of its states."""

import time
from collections.abc import Iterable, Sequence

from playbook_app.domain.entities import TEXTS, EntityId, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.ui.folding import folded

_FIELDS = TEXTS[Kind.STANDARD]
_TOGETHER = 50


class Haystacks:
    """The folded texts of the standards. A standard is its own version: another value is another haystack."""

    def __init__(self) -> None:
        """Begin without any."""
        self._kept: dict[EntityId, tuple[Standard, str]] = {}

    def of(self, standard: Standard) -> str:
        """Return a standard's texts, folded, each on a line."""
        kept = self._kept.get(standard.id)
        if kept is None or kept[0] is not standard:
            kept = self._kept[standard.id] = (standard, _haystack(standard))
        return kept[1]

    def holding(self, standards: Iterable[Standard], needles: Sequence[str]) -> list[Standard]:
        """Return those of the standards whose texts hold all of some folded words."""
        kept = self._kept
        pairs = [
            (one, known[1] if (known := kept.get(one.id)) and known[0] is one else self.of(one)) for one in standards
        ]
        for needle in needles:
            pairs = [pair for pair in pairs if needle in pair[1]]
        return [one for one, _ in pairs]

    def prepare(self, playbook: Playbook, seconds: float) -> bool:
        """Make what is lacking for no longer than this; return whether all is there."""
        if len(self._kept) > 2 * len(playbook.standards) + _TOGETHER:
            self._kept = {key: kept for key, kept in self._kept.items() if key in playbook.standards}
        until = time.perf_counter() + seconds
        kept = self._kept
        for count, (key, standard) in enumerate(playbook.standards.items()):
            found = kept.get(key)
            if found is None or found[0] is not standard:
                kept[key] = (standard, _haystack(standard))
                if count % _TOGETHER == 0 and time.perf_counter() > until:
                    return False
        return True


def _haystack(standard: Standard) -> str:
    texts = [getattr(standard, field) for field in _FIELDS]
    texts += [part for pair in standard.extra for part in pair]
    return folded("\n".join(filter(None, texts)))
