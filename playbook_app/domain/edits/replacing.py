"""Finding words in all texts of a playbook, and putting others in their place."""

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from functools import cached_property

from playbook_app.domain.change import Changes, Value
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import TEXTS, EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

_KINDS = tuple(kind for kind in Kind if kind not in {Kind.COMMENT, Kind.EDITION, Kind.IMAGE, Kind.SIGNATORY})
_KEPT = frozenset({"code", "approved_by"})
"""Not words of the text: a code is renamed by itself, and who approved is who did."""


@frozen(slots=False)
class Sought:
    """What is looked for. Without `match_case` capitals do not count; `whole_words` leaves parts of words alone."""

    words: str
    match_case: bool = False
    whole_words: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The words as a regular expression; one that is never found, where there are none."""
        if not self.words:
            return re.compile(r"(?!)")
        edge = r"\b" if self.whole_words else ""
        begins, ends = (edge if re.match(r"\w", letter) else "" for letter in (self.words[0], self.words[-1]))
        return re.compile(begins + re.escape(self.words) + ends, 0 if self.match_case else re.IGNORECASE)


@frozen
class Found:
    """A text with the words in it; `spans` are where they begin and end, in characters."""

    kind: Kind
    id: EntityId
    field: str
    text: str
    spans: tuple[tuple[int, int], ...]

    @property
    def key(self) -> tuple[Kind, EntityId, str]:
        """Which text it is."""
        return (self.kind, self.id, self.field)


def find_words(playbook: Playbook, sought: Sought) -> Iterator[Found]:
    """Go through the texts that hold the words. Comments, editions and codes are left out."""
    search = sought.pattern.finditer
    for kind in _KINDS:
        fields = [field for field in TEXTS[kind] if field not in _KEPT]
        for entity in playbook.of(kind).values():
            for field in fields:
                text: str = getattr(entity, field)
                if text and (spans := tuple(match.span() for match in search(text))):
                    yield Found(kind, entity.id, field, text, spans)


def replace_words(
    playbook: Playbook, sought: Sought, replacement: str, chosen: Container[tuple[Kind, EntityId, str]]
) -> Changes:
    """Put other words in the place of those sought, in the chosen texts: those whose `Found.key` is among them."""
    after: defaultdict[tuple[Kind, EntityId], dict[str, Value]] = defaultdict(dict)
    for found in find_words(playbook, sought):
        if found.key in chosen:
            after[found.kind, found.id][found.field] = sought.pattern.sub(lambda _: replacement, found.text)
    return tuple(
        change for (kind, entity_id), values in after.items() for change in edit(playbook, kind, entity_id, **values)
    )
