"""Edits of the sign-off register: names come in, and signatures are entered from the printed list."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import cast

from playbook_app.domain.change import Changes, created
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.entities import EntityId, Signatory, SignOff
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind

_LONGEST = 200
"""Characters of a name that are kept."""


def enlist(playbook: Playbook, names: Iterable[tuple[str, str]], new_id: Callable[[], EntityId]) -> Changes:
    """Add signatories by name and the name of their role, which may be empty or unknown; known names stay as they are.

    Names come as typed or pasted: spaces are evened, and blank ones passed over.
    """
    roles = {role.name.casefold(): role.id for role in playbook.roles.values()}
    known = {one.name.casefold() for one in playbook.signatories.values()}
    changes: Changes = ()
    for name, role in names:
        wanted = " ".join(name.split())[:_LONGEST]
        if wanted and wanted.casefold() not in known:
            known.add(wanted.casefold())
            one = Signatory(id=new_id(), name=wanted, role=roles.get(" ".join(role.split()).casefold()))
            changes += (created(Kind.SIGNATORY, one),)
    return changes


def sign(playbook: Playbook, ids: Iterable[EntityId], edition: int, on: date) -> Changes:
    """Enter that signatories signed an edition, by its number, on a day; an earlier entry for it gives way."""
    changes: Changes = ()
    for entity_id in ids:
        signed = (*_others(playbook, entity_id, edition), SignOff(edition, on))
        changes += edit(playbook, Kind.SIGNATORY, entity_id, signed=tuple(sorted(signed, key=_by_edition)))
    return changes


def unsign(playbook: Playbook, ids: Iterable[EntityId], edition: int) -> Changes:
    """Take back that signatories signed an edition."""
    changes: Changes = ()
    for entity_id in ids:
        changes += edit(playbook, Kind.SIGNATORY, entity_id, signed=_others(playbook, entity_id, edition))
    return changes


def _others(playbook: Playbook, entity_id: EntityId, edition: int) -> tuple[SignOff, ...]:
    signatory = cast("Signatory", present(playbook, Kind.SIGNATORY, entity_id))
    return tuple(signed for signed in signatory.signed if signed.edition != edition)


def _by_edition(signed: SignOff) -> int:
    return signed.edition
