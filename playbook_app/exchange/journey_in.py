"""The stages, moments and roles that an import meets by name: found in the playbook, or made, each once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from playbook_app.domain.entities import Entity, EntityId, Moment, Role, Stage
from playbook_app.domain.order import is_key, key_between
from playbook_app.domain.playbook import Playbook


class JourneyIn:
    """The stages, moments and roles of a playbook, with those that an import added so far."""

    def __init__(self, playbook: Playbook, new_id: Callable[[], EntityId]) -> None:
        """Begin with what the playbook has. Of several with one name, the first in the journey's order is found."""
        self._playbook = playbook
        self._new_id = new_id
        self.stages: dict[EntityId, Stage] = dict(playbook.stages)
        self.moments: dict[EntityId, Moment] = dict(playbook.moments)
        self.roles: dict[EntityId, Role] = dict(playbook.roles)
        self.made: list[Entity] = []
        journey = playbook.journey()[::-1]
        self._stage_ids = {stage.name: stage.id for stage, _ in journey}
        self._moment_ids = {(moment.stage, moment.name): moment.id for _, row in journey for moment in row[::-1]}
        self._moments_by_name = {name: moment for (_, name), moment in reversed(self._moment_ids.items())}
        self._role_ids = {role.name.casefold(): role.id for role in playbook.roles_in_order()[::-1]}
        self._last_orders = {"stage": _last(self.stages), "moment": _last(self.moments), "role": _last(self.roles)}

    def stage(self, name: str) -> EntityId:
        """Return the stage of a name."""
        if name not in self._stage_ids:
            stage = Stage(id=self._new_id(), name=name, order=self._next("stage"))
            self.stages[stage.id] = stage
            self._stage_ids[name] = stage.id
            self.made.append(stage)
        return self._stage_ids[name]

    def moment(self, stage: EntityId, name: str) -> EntityId:
        """Return the moment of a name in a stage."""
        if (stage, name) not in self._moment_ids:
            moment = Moment(id=self._new_id(), stage=stage, name=name, order=self._next("moment"))
            self.moments[moment.id] = moment
            self._moment_ids[stage, name] = moment.id
            self._moments_by_name.setdefault(name, moment.id)
            self.made.append(moment)
        return self._moment_ids[stage, name]

    def moment_anywhere(self, name: str) -> EntityId | None:
        """Return the moment of a name, whatever its stage."""
        return self._moments_by_name.get(name)

    def role(self, name: str) -> EntityId:
        """Return the role of a name, in whatever case it is written."""
        key = name.casefold()
        if key not in self._role_ids:
            role = Role(id=self._new_id(), name=name, order=self._next("role"))
            self.roles[role.id] = role
            self._role_ids[key] = role.id
            self.made.append(role)
        return self._role_ids[key]

    def into(self, playbook: Playbook) -> Playbook:
        """Return the playbook with all that is here."""
        return replace(playbook, stages=self.stages, moments=self.moments, roles=self.roles) if self.made else playbook

    def _next(self, kind: str) -> str:
        key = key_between(self._last_orders[kind], None)
        self._last_orders[kind] = key
        return key


def _last(entities: Mapping[EntityId, Any]) -> str | None:
    return last_order(entity.order for entity in entities.values())


def last_order(orders: Iterable[str]) -> str | None:
    """Return the highest of some order keys, without malformed ones; None where there is none."""
    return max(filter(is_key, orders), default=None)
