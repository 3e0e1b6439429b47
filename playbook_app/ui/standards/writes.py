"""How the fields of a standard are written that are more than a text put into its place."""

from typing import cast

from playbook_app.domain.change import Changes, Value
from playbook_app.domain.edits.standards import move_standard, rename_code, set_roles
from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.form.subject import Write


def _move_to_moment(playbook: Playbook, standard: EntityId, moment: Value) -> Changes:
    step = playbook.standards[standard].step
    return move_standard(playbook, standard, cast("EntityId | None", moment), step)


def _move_to_step(playbook: Playbook, standard: EntityId, step: Value) -> Changes:
    moment = playbook.standards[standard].moment
    return move_standard(playbook, standard, moment, cast("Step | None", step))


def write_code(playbook: Playbook, standard: EntityId, code: Value) -> Changes:
    """Give a standard another code, also where texts mention it."""
    return rename_code(playbook, standard, str(code))


def _set_roles(playbook: Playbook, standard: EntityId, roles: Value) -> Changes:
    return set_roles(playbook, standard, cast("frozenset[EntityId]", roles))


WRITES: dict[str, Write] = {
    "moment": _move_to_moment,
    "step": _move_to_step,
    "code": write_code,
    "roles": _set_roles,
}
"""By field."""
