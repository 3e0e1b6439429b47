"""What changed in the roles."""

from collections.abc import Iterator

from playbook_app.domain.entities import Role
from playbook_app.domain.news.sides import Sides
from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.vocabulary import Kind


def news_of_roles(sides: Sides) -> Iterator[News]:
    """Go through what changed in the roles."""
    yield from (_news(Turn.ROLE_GONE, role) for role in sides.gone(Kind.ROLE))
    yield from (_news(Turn.ROLE_NEW, role) for role in sides.come(Kind.ROLE))
    for old, new, differing in sides.changed(Kind.ROLE):
        if "contribution" in differing:
            yield _news(Turn.ROLE_PART, new)
        if "name" in differing:
            yield _news(Turn.ROLE_RENAMED, new, former=old.name)
        if "tier" in differing:
            yield _news(Turn.ROLE_TIER, new, tier=new.tier)
    for member in sides.reordered(Kind.ROLE, lambda role: role.tier):
        yield News(Turn.ROLES_REORDERED, Kind.ROLE, member.id, values=(("tier", member.tier),))


def _news(turn: Turn, role: Role, **values: str) -> News:
    return News(turn, Kind.ROLE, role.id, role.name, tuple(values.items()))
