"""Rewriting the long texts of a whole playbook, as when a name that they mention changes."""

from collections.abc import Callable

from playbook_app.domain.change import Change, Changes, Value
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import PROSE
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_NOT_OURS_TO_REWRITE = {Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY}


def rewrite(playbook: Playbook, rewritten: Callable[[str], str]) -> Changes:
    """Put every long text through a function. Comments and editions stay as they were written."""
    changes: list[Change] = []
    for kind in (kind for kind in Kind if kind not in _NOT_OURS_TO_REWRITE):
        for entity in playbook.of(kind).values():
            texts = {name: getattr(entity, name) for name in PROSE[kind]}
            after: dict[str, Value] = {name: new for name, text in texts.items() if (new := rewritten(text)) != text}
            if after:
                changes += edit(playbook, kind, entity.id, **after)
    return tuple(changes)
