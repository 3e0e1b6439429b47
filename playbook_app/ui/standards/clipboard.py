"""Standards on the clipboard: as text for other programs, and whole for another window of this one.

What is pasted comes from outside and is read as such: nothing but texts and members of closed sets is taken, and
moments and roles are those of the playbook that it is pasted into.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from playbook_app.domain.change import Changes, apply, joined
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.entities import TEXTS, EntityId, Standard
from playbook_app.domain.plain import MalformedValue, entity_from_plain, entity_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import is_storable
from playbook_app.domain.vocabulary import Kind, Status

FORMAT = "application/x-playbook-standards+json"
_MOST = 50_000_000
"""Bytes that are looked at."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A standard from the clipboard, and what its moment and roles were called."""

    standard: Standard
    moment: str
    roles: tuple[str, ...]


def copy_standards(playbook: Playbook, standards: Sequence[Standard]) -> None:
    """Put standards on the clipboard."""
    data = QMimeData()
    data.setText("\n\n".join(filter(None, (_as_text(one) for one in standards))))
    data.setData(FORMAT, json.dumps([_packed(playbook, one) for one in standards]).encode())
    QGuiApplication.clipboard().setMimeData(data)


def copied_standards() -> tuple[Copied, ...]:
    """Return the standards on the clipboard, or none."""
    data = QGuiApplication.clipboard().mimeData()
    raw = bytes(data.data(FORMAT).data()) if data and data.hasFormat(FORMAT) else b""
    if not raw or len(raw) > _MOST:
        return ()
    try:
        return tuple(_unpacked(plain) for plain in json.loads(raw))
    except (ValueError, KeyError, TypeError, RecursionError, MalformedValue):
        return ()


def pasted(
    playbook: Playbook, copied: Sequence[Copied], new_id: Callable[[], EntityId]
) -> tuple[Changes, tuple[EntityId, ...]]:
    """Return the changes that add the standards as drafts, and their ids.

    A code that is free is kept. Moments and roles are found by id, then by name; what is not here is left out.
    """
    changes: Changes = ()
    ids = tuple(new_id() for _ in copied)
    value = playbook
    for entity_id, one in zip(ids, copied, strict=True):
        added = _added(value, one, entity_id)
        value = apply(value, added)
        changes += added
    return joined(changes), ids


def _added(playbook: Playbook, copied: Copied, entity_id: EntityId) -> Changes:
    standard = copied.standard
    moments = {one.name: one.id for one in playbook.moments.values()}
    roles = {one.name: one.id for one in playbook.roles.values()}
    moment = standard.moment if standard.moment in playbook.moments else moments.get(copied.moment)
    kept = {role for role in standard.roles if role in playbook.roles}
    kept |= {roles[name] for name in copied.roles if name in roles}
    values: dict[str, Any] = {field: getattr(standard, field) for field in TEXTS[Kind.STANDARD] if field != "title"}
    values |= {
        "latitude": standard.latitude,
        "weight": standard.weight,
        "review_by": standard.review_by,
        "extra": standard.extra,
        "roles": frozenset(kept),
        "status": Status.DRAFT,
        "approved_by": "",
    }
    if not standard.code or playbook.standards_coded(standard.code):
        del values["code"]
    return add_standard(playbook, entity_id, standard.title, moment, standard.step, **values)


def _as_text(standard: Standard) -> str:
    head = " ".join(filter(None, (standard.code, standard.title)))
    return "\n".join(filter(None, (head, standard.statement.strip())))


def _packed(playbook: Playbook, standard: Standard) -> dict[str, object]:
    moment = playbook.moments.get(standard.moment) if standard.moment else None
    return {
        "standard": entity_to_plain(Kind.STANDARD, replace(standard, source=None)),
        "moment": moment.name if moment else "",
        "roles": [playbook.roles[role].name for role in standard.roles if role in playbook.roles],
    }


def _unpacked(plain: dict[str, Any]) -> Copied:
    standard = cast("Standard", entity_from_plain(Kind.STANDARD, plain["standard"]))
    texts = [getattr(standard, field) for field in TEXTS[Kind.STANDARD]]
    texts += [part for pair in standard.extra for part in pair]
    if not all(map(is_storable, texts)):
        raise ValueError("a text cannot be kept")
    return Copied(standard, str(plain["moment"]), tuple(map(str, plain["roles"])))
