"""Where a word of the glossary is used: the texts that mention it, as a whole word, in any case."""

import re
from collections.abc import Iterator

from playbook_app.domain.entities import TEXTS, Entity, Term
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_PASSED_OVER = {Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY}


def mentions(playbook: Playbook, term: Term) -> tuple[tuple[Kind, Entity], ...]:
    """Return the entities whose texts mention a term, by kind; its own entry and the history do not count."""
    words = r"\s+".join(map(re.escape, term.term.split()))
    if not words:
        return ()
    mention = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    return tuple(
        (kind, entity)
        for kind, entity in _entities(playbook)
        if entity is not term and any(mention.search(getattr(entity, field)) for field in TEXTS[kind])
    )


def _entities(playbook: Playbook) -> Iterator[tuple[Kind, Entity]]:
    for kind in (kind for kind in Kind if kind not in _PASSED_OVER):
        for entity in playbook.of(kind).values():
            yield kind, entity
