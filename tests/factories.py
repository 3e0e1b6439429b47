"""Small worlds for tests: a playbook of one stage with two moments, and whatever a test adds."""

from datetime import UTC, datetime
from typing import Any

from playbook_app.domain.change import apply, created
from playbook_app.domain.entities import KINDS, About, Entity, EntityId, Moment, Role, Stage, Standard
from playbook_app.domain.playbook import Playbook

NOON = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


def entity_id(number: int) -> EntityId:
    """Return a UUID made of a number."""
    return EntityId(f"00000000-0000-4000-8000-{number:012x}")


ABOUT, ROLE, MANAGER, STAGE, CHECK_IN, BREAKFAST = (entity_id(number) for number in range(1, 7))


def playbook_with(*entities: Entity, **about: Any) -> Playbook:
    """Return a playbook of a role, a manager, a stage with two moments, and the given entities."""
    world = (
        Role(id=ROLE, name="Front desk agent", order="a0"),
        Role(id=MANAGER, name="Duty manager", order="a1"),
        Stage(id=STAGE, name="Arrival", order="a0"),
        Moment(id=CHECK_IN, stage=STAGE, name="Check-in", owner=ROLE, path=(ROLE, MANAGER), order="a0"),
        Moment(id=BREAKFAST, stage=STAGE, name="Breakfast", order="a1"),
        *entities,
    )
    empty = Playbook(About(id=ABOUT, title="Service", brand="Harbour", **about))
    return apply(empty, [created(KINDS[type(entity)], entity) for entity in world])


def standard(number: int, **fields: Any) -> Standard:
    """Return a standard at check-in whose code and title tell its number."""
    given: dict[str, Any] = {
        "code": f"CHK-{number:02}",
        "title": f"Standard {number}",
        "moment": CHECK_IN,
        "order": f"a{number}",
        **fields,
    }
    return Standard(id=entity_id(100 + number), **given)
