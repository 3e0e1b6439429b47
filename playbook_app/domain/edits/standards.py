"""What a person does with standards: add, move on the board, code, approve, duplicate."""

import re
import unicodedata
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from playbook_app.domain.change import Changes, Value, created, joined
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.edits.placing import others, placed
from playbook_app.domain.edits.texts import rewrite
from playbook_app.domain.entities import EntityId, Moment, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step

_PREFIX_LENGTH = 3
_UNPLACED_PREFIX = "NEW"


def add_standard(
    playbook: Playbook,
    entity_id: EntityId,
    title: str,
    moment: EntityId | None = None,
    step: Step | None = None,
    **values: Value,
) -> Changes:
    """Add a draft at the end of its cell, with a suggested code unless one is given."""
    order, room = placed(neighbours(playbook, moment, step), None)
    given = {"code": suggest_code(playbook, moment), "order": order, **values}
    standard = Standard(id=entity_id, title=title, moment=moment, step=step, **cast("Any", given))
    return (*room, created(Kind.STANDARD, standard))


def move_standard(
    playbook: Playbook,
    entity_id: EntityId,
    moment: EntityId | None,
    step: Step | None,
    before: EntityId | None = None,
) -> Changes:
    """Put a standard into a cell of the board, before another that is there, or last."""
    order, room = placed(others(neighbours(playbook, moment, step), entity_id), before)
    return (*room, *edit(playbook, Kind.STANDARD, entity_id, moment=moment, step=step, order=order))


def suggest_code(playbook: Playbook, moment: EntityId | None) -> str:
    """Return the next free code of a moment, such as ARR-03: the prefix its standards bear, or letters of its name."""
    prefix = _prefix(playbook, moment)
    number = 1
    while playbook.standards_coded(f"{prefix}-{number:02}"):
        number += 1
    return f"{prefix}-{number:02}"


def rename_code(playbook: Playbook, entity_id: EntityId, code: str) -> Changes:
    """Give a standard another code, and follow it wherever a text mentions the former one."""
    standard = _standard(playbook, entity_id)
    renamed = edit(playbook, Kind.STANDARD, entity_id, code=code)
    if not standard.code or not renamed:
        return renamed
    mention = re.compile(rf"(?<![\w-]){re.escape(standard.code)}(?![\w-])")
    followed = rewrite(playbook, lambda text: mention.sub(lambda _: code, text))
    return tuple(dict.fromkeys((*renamed, *followed)))


def approve(playbook: Playbook, entity_id: EntityId, by: str, at: datetime) -> Changes:
    """Approve a standard in the name of a person, at an instant in UTC."""
    return edit(playbook, Kind.STANDARD, entity_id, status=Status.APPROVED, approved_by=by, approved_at=at)


def set_status(playbook: Playbook, entity_id: EntityId, status: Status) -> Changes:
    """Set a status other than approved, which takes a name and an instant; a former approval is forgotten.

    Raises ValueError for the approved status.
    """
    if status is Status.APPROVED:
        raise ValueError("approving takes a name and an instant")
    return edit(playbook, Kind.STANDARD, entity_id, status=status, approved_by="", approved_at=None)


def set_roles(playbook: Playbook, entity_id: EntityId, roles: frozenset[EntityId]) -> Changes:
    """Set the roles that keep a standard."""
    return edit(playbook, Kind.STANDARD, entity_id, roles=roles)


def duplicate_standard(playbook: Playbook, entity_id: EntityId, new_id: EntityId) -> Changes:
    """Copy a standard as a draft of its own code, right behind the original."""
    original = _standard(playbook, entity_id)
    row = neighbours(playbook, original.moment, original.step)
    places = [standard.id for standard in row]
    following = places[places.index(entity_id) + 1 :] if entity_id in places else []
    order, room = placed(row, following[0] if following else None)
    copy = replace(
        original,
        id=new_id,
        code=suggest_code(playbook, original.moment),
        order=order,
        status=Status.DRAFT,
        approved_by="",
        approved_at=None,
        source=None,
    )
    return joined((*room, created(Kind.STANDARD, copy)))


def _standard(playbook: Playbook, entity_id: EntityId) -> Standard:
    return cast("Standard", present(playbook, Kind.STANDARD, entity_id))


def neighbours(playbook: Playbook, moment: EntityId | None, step: Step | None) -> tuple[Standard, ...]:
    """Return the standards of a cell of the board, or those without a moment, in their order."""
    if moment is None:
        return tuple(standard for standard in playbook.unplaced() if standard.moment is None)
    return playbook.standards_at(moment, step)


def _prefix(playbook: Playbook, moment: EntityId | None) -> str:
    if moment is None:
        return _UNPLACED_PREFIX
    for standard in playbook.standards_of(moment):
        if found := re.fullmatch(r"(.+)-\d+", standard.code):
            return found[1]
    return _initials(cast("Moment", present(playbook, Kind.MOMENT, moment)).name)


def _initials(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").upper()
    letters = "".join(re.findall(r"[A-Z0-9]", plain))
    return letters[:_PREFIX_LENGTH] or _UNPLACED_PREFIX
