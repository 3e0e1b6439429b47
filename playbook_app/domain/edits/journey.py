"""What a person does with the journey: add and move stages and moments."""

from typing import Any, cast

from playbook_app.domain.change import Changes, Value, created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.placing import others, placed
from playbook_app.domain.entities import EntityId, Moment, Stage
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


def add_stage(
    playbook: Playbook, entity_id: EntityId, name: str, before: EntityId | None = None, **values: Value
) -> Changes:
    """Add a stage before another, or last."""
    order, room = placed([stage for stage, _ in playbook.journey()], before)
    stage = Stage(id=entity_id, name=name, order=order, **cast("Any", values))
    return (*room, created(Kind.STAGE, stage))


def add_moment(
    playbook: Playbook,
    entity_id: EntityId,
    stage: EntityId,
    name: str,
    before: EntityId | None = None,
    **values: Value,
) -> Changes:
    """Add a moment to a stage, before another of its moments, or last."""
    order, room = placed(_moments_of(playbook, stage), before)
    moment = Moment(id=entity_id, stage=stage, name=name, order=order, **cast("Any", values))
    return (*room, created(Kind.MOMENT, moment))


def move_stage(playbook: Playbook, entity_id: EntityId, before: EntityId | None) -> Changes:
    """Put a stage before another, or last."""
    order, room = placed(others([stage for stage, _ in playbook.journey()], entity_id), before)
    return (*room, *edit(playbook, Kind.STAGE, entity_id, order=order))


def move_moment(playbook: Playbook, entity_id: EntityId, stage: EntityId, before: EntityId | None = None) -> Changes:
    """Put a moment into a stage, before another of its moments, or last."""
    order, room = placed(others(_moments_of(playbook, stage), entity_id), before)
    return (*room, *edit(playbook, Kind.MOMENT, entity_id, stage=stage, order=order))


def _moments_of(playbook: Playbook, stage: EntityId) -> tuple[Moment, ...]:
    return next((moments for one, moments in playbook.journey() if one.id == stage), ())
