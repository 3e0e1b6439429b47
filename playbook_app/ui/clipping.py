"""Standards on their way between playbooks, as text that another window, or another program, may hand over.

What comes back is hostile until it is checked: it is small, of our form, and holds texts and choices alone. Moments and
roles travel by their ids, for this playbook, and their names, for another, which knows them by other ids; what it does
not know is left out.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from playbook_app.domain.change import Changes, apply
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.entities import EntityId, Moment, Role, Standard
from playbook_app.domain.plain import MalformedValue, entity_from_plain, entity_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import is_storable, storable
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.frozen import frozen

FORMAT = "application/vnd.playbook.standards+json"
"""The name of the format on a clipboard."""

LARGEST = 20_000_000
"""Bytes that are looked at; more than any choice of standards takes."""

MOST = 1_000
"""Standards that are pasted at a time."""

_VERSION = 1
_LEFT = ("moment", "roles", "order", "source", "status", "approved_by", "approved_at")
"""Fields that belong to the playbook that a standard comes from: an approval is given for one playbook."""


class NotStandards(ValueError):
    """What was on the clipboard is not what was copied from a playbook."""


@frozen
class _Named:
    """A moment or a role as another playbook may know it."""

    id: str
    name: str

    def among(self, entities: Mapping[EntityId, Moment] | Mapping[EntityId, Role]) -> EntityId | None:
        """Return which one is meant: that of the id, else the first of the name, else None."""
        if self.id in entities:
            return EntityId(self.id)
        wanted = self.name.casefold().strip()
        named = (one.id for one in entities.values() if wanted and one.name.casefold().strip() == wanted)
        return next(named, None)


@frozen
class _Travelling:
    """A standard, and where it comes from."""

    standard: Standard
    moment: _Named | None
    roles: tuple[_Named, ...]


def clipped(playbook: Playbook, ids: Sequence[EntityId]) -> bytes:
    """Return standards as data for another playbook, in the order given."""
    return json.dumps(
        {"version": _VERSION, "standards": [_plain(playbook, playbook.standards[one]) for one in ids]},
        ensure_ascii=False,
    ).encode()


def as_text(playbook: Playbook, ids: Sequence[EntityId]) -> str:
    """Return standards as plain text, for a mail or a letter."""
    return "\n\n".join(_text(playbook.standards[one]) for one in ids)


def pasted(
    data: bytes,
    playbook: Playbook,
    new_id: Callable[[], EntityId],
    *,
    moment: EntityId | None = None,
    step: Step | None = None,
) -> tuple[Changes, int]:
    """Return the changes that add the standards of `data` as drafts, and how many there are.

    With `moment` or `step` they go there; else to their own moment, or that of its name, and stay unplaced where there
    is none. A code that is taken gives way to a free one. Raises NotStandards.
    """
    after = playbook
    changes: Changes = ()
    arriving = _standards(data)
    for one in arriving:
        place = moment or (one.moment.among(playbook.moments) if one.moment else None)
        roles = frozenset(known for role in one.roles if (known := role.among(playbook.roles)))
        fields = _fields(one.standard, after, roles)
        added = add_standard(after, new_id(), one.standard.title, place, step or one.standard.step, **fields)
        after, changes = apply(after, added), (*changes, *added)
    return changes, len(arriving)


def _plain(playbook: Playbook, standard: Standard) -> dict[str, Any]:
    moment = playbook.moments.get(standard.moment) if standard.moment else None
    roles = [playbook.roles[role] for role in sorted(standard.roles) if role in playbook.roles]
    fields = {
        name: value for name, value in entity_to_plain(Kind.STANDARD, standard).items() if name not in {*_LEFT, "id"}
    }
    return {"fields": fields, "moment": moment and _named(moment), "roles": [_named(role) for role in roles]}


def _named(entity: Moment | Role) -> dict[str, str]:
    return {"id": entity.id, "name": entity.name}


def _text(standard: Standard) -> str:
    head = " ".join(filter(None, (standard.code, standard.title)))
    return "\n".join(filter(None, (head, standard.statement)))


def _standards(data: bytes) -> list[_Travelling]:
    if len(data) > LARGEST:
        raise NotStandards("too large")
    try:
        plain = json.loads(data)
        if plain["version"] != _VERSION or not 0 < len(plain["standards"]) <= MOST:
            raise NotStandards("of another version, empty or too many")
        return [_standard(one) for one in plain["standards"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotStandards("not of our form") from error


def _standard(plain: dict[str, Any]) -> _Travelling:
    fields = plain["fields"]
    if not isinstance(fields, dict) or fields.keys() & {*_LEFT, "id"}:
        raise MalformedValue("fields that do not travel")
    standard = cast("Standard", entity_from_plain(Kind.STANDARD, {**fields, "id": _NOBODY}))
    moment = None if plain["moment"] is None else _reference(plain["moment"])
    return _Travelling(_cleaned(standard), moment, tuple(_reference(role) for role in plain["roles"]))


def _reference(plain: dict[str, Any]) -> _Named:
    if not isinstance(plain["id"], str) or not isinstance(plain["name"], str):
        raise MalformedValue("names that are no text")
    return _Named(plain["id"], plain["name"])


_NOBODY = "00000000-0000-4000-8000-000000000000"


def _cleaned(standard: Standard) -> Standard:
    """Return a standard without characters that no file can hold."""
    texts = {
        name: getattr(standard, name)
        for name in standard.__dataclass_fields__
        if isinstance(getattr(standard, name), str)
    }
    fixed: dict[str, Any] = {name: storable(text) for name, text in texts.items() if not is_storable(text)}
    if any(not is_storable(name + text) for name, text in standard.extra):
        fixed["extra"] = tuple((storable(name), storable(text)) for name, text in standard.extra)
    return replace(standard, **fixed) if fixed else standard


def _fields(standard: Standard, playbook: Playbook, roles: frozenset[EntityId]) -> dict[str, Any]:
    kept = {
        name: getattr(standard, name)
        for name in standard.__dataclass_fields__
        if name not in {*_LEFT, "id", "title", "step", "code"}
    }
    code = {"code": standard.code} if standard.code and not playbook.standards_coded(standard.code) else {}
    return {**kept, **code, "roles": roles, "status": Status.DRAFT}
