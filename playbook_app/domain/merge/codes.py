"""Codes in a merge: where both sides use one code for two standards, the newcomer gets the next that is free."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.merge.inquiry import Inquiry
from playbook_app.domain.merge.merged import EntityKey, Note, Side
from playbook_app.domain.merge.three import Three, with_entities
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status

_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})\Z", re.DOTALL)


def with_single_codes(playbook: Playbook, three: Three, inquiry: Inquiry) -> Playbook:
    """Return the merged playbook with each code borne once. Texts that mention a code are left as they are.

    Whoever bore the code before keeps it, then whoever is approved with it and may be in print.
    """
    bearers: defaultdict[str, list[Standard]] = defaultdict(list)
    for standard in playbook.standards.values():
        if standard.code:
            bearers[standard.code].append(standard)
    twice = [standards for code, standards in sorted(bearers.items()) if len(standards) > 1]
    if not twice:
        return playbook
    taken = set(bearers) | {one.code for side in Side for one in three.on(side).standards.values()}
    given: dict[EntityKey, Standard] = {}
    for standards in twice:
        for newcomer in sorted(standards, key=lambda one: _claim(three, one))[1:]:
            code = next(code for code in _following(newcomer.code) if code not in taken)
            taken.add(code)
            given[Kind.STANDARD, newcomer.id] = replace(newcomer, code=code)
            note = Note.of("code_renumbered", Kind.STANDARD, newcomer.id, code=newcomer.code, given=code)
            inquiry.notes.append(note)
    return with_entities(playbook, given)


def _claim(three: Three, standard: Standard) -> tuple[bool, bool, EntityId]:
    """Return how weak a standard's claim to its code is: a newcomer's is weaker, then that of one not approved."""
    former = three.base.standards.get(standard.id) if three.base else None
    return (former is None or former.code != standard.code, standard.status is not Status.APPROVED, standard.id)


def _following(code: str) -> Iterator[str]:
    """Yield the codes that follow one: its number counted on, or numbers from 2 behind a code without any."""
    found = _NUMBERED.match(code)
    stem, number, width = (found[1], int(found[2]), len(found[2])) if found else (f"{code}-", 1, 1)
    while True:
        number += 1
        yield f"{stem}{number:0{width}}"
