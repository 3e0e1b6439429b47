"""What changed in the standards."""

import re
from collections.abc import Iterator
from typing import Any

from playbook_app.domain.entities import EntityId, Standard
from playbook_app.domain.news.sides import Sides
from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Latitude, Status

_TO_DO = ("statement", "practice", "do", "avoid", "say", "never_say", "leeway", "recovery")
"""The texts that say what people do, in the order of a card."""

_BESIDE = ("why", "missed", "expected", "legendary", "tools", "training", "measure", "weight")
"""The fields that stand behind a standard and change nothing of what people do."""

_MARKS = re.compile("[*_`]")
"""What Markdown emphasises by."""


def news_of_standards(sides: Sides) -> Iterator[News]:
    """Go through what changed in the standards: those that are gone, those that came, then each that changed."""
    for standard in sides.gone(Kind.STANDARD):
        yield _news(_leaving(sides.after, standard), standard)
    for standard in sides.come(Kind.STANDARD):
        yield _news(Turn.STANDARD_NEW, standard, moment=_moment(sides.after, standard.moment))
    for old, new, differing in sides.changed(Kind.STANDARD):
        yield from _to_do(sides, old, new, differing)
        yield from _small(old, new, differing)
    for member in sides.reordered(Kind.STANDARD, lambda standard: (standard.moment, standard.step)):
        name = _moment(sides.after, member.moment)
        yield News(Turn.STANDARDS_REORDERED, Kind.MOMENT, member.moment or member.id, name)


def _leaving(after: Playbook, standard: Standard) -> Turn:
    now = after.standards.get(standard.id)
    if now is None:
        return Turn.STANDARD_GONE
    return Turn.STANDARD_RETIRED if now.status is Status.RETIRED else Turn.STANDARD_WITHDRAWN


def _to_do(sides: Sides, old: Standard, new: Standard, differing: frozenset[str]) -> Iterator[News]:
    if texts := tuple(name for name in _TO_DO if name in differing and not _says_the_same(old, new, name)):
        yield _news(Turn.STANDARD_DIFFERENT, new, texts)
    if "permission" in differing and not _says_the_same(old, new, "permission"):
        yield _news(_permission(old, new), new)
    if "latitude" in differing:
        yield _news(Turn.NOW_FIXED if new.latitude is Latitude.FIXED else Turn.NOW_FLEXIBLE, new)
    if joining := new.roles - old.roles:
        yield _news(Turn.ROLES_JOINING, new, roles=_roles(sides.after, joining))
    if leaving := old.roles - new.roles:
        yield _news(Turn.ROLES_LEAVING, new, roles=_roles(sides.before, leaving))
    if "moment" in differing:
        yield _news(Turn.STANDARD_MOVED, new, moment=_moment(sides.after, new.moment))


def _permission(old: Standard, new: Standard) -> Turn:
    if not old.permission.strip():
        return Turn.PERMISSION_GIVEN
    return Turn.PERMISSION_CHANGED if new.permission.strip() else Turn.PERMISSION_TAKEN


def _small(old: Standard, new: Standard, differing: frozenset[str]) -> Iterator[News]:
    if "code" in differing:
        yield _news(Turn.STANDARD_RECODED, new, former=old.code)
    if "title" in differing:
        yield _news(Turn.STANDARD_RETITLED, new, former=old.title)
    if "step" in differing:
        yield _news(Turn.STANDARD_STEP, new, step=new.step or "")
    reset = tuple(name for name in (*_TO_DO, "permission") if name in differing and _says_the_same(old, new, name))
    if texts := (*reset, *(name for name in _BESIDE if name in differing)):
        yield _news(Turn.STANDARD_REWRITTEN, new, texts)


def _says_the_same(old: Standard, new: Standard, field: str) -> bool:
    """Tell whether a text was but set differently: other blanks, line ends, or emphasis."""
    before, after = (_MARKS.sub("", getattr(one, field)).split() for one in (old, new))
    return bool(before == after)


def _news(turn: Turn, standard: Standard, texts: tuple[str, ...] = (), **values: str) -> News:
    name = " ".join(part for part in (standard.code, standard.title) if part.strip())
    return News(turn, Kind.STANDARD, standard.id, name, tuple(values.items()), texts)


def _moment(playbook: Playbook, moment: EntityId | None) -> str:
    found: Any = playbook.moments.get(moment) if moment else None
    return found.name if found else ""


def _roles(playbook: Playbook, roles: frozenset[EntityId]) -> str:
    return ", ".join(role.name for role in playbook.roles_in_order() if role.id in roles)
