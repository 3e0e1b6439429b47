"""The columns of our own tables, whatever file they lie in, and what stands in them: all of a standard."""

from collections.abc import Callable

from playbook_app.domain.entities import Moment, Standard
from playbook_app.domain.plain import field_to_plain
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind
from playbook_app.exchange.table.cells import joined_names, pairs_as_json, source_as_json

HEADS = (
    "code", "title", "stage", "moment", "step", "statement", "practice", "why", "do", "avoid", "say", "never_say",
    "latitude", "leeway", "permission", "tools", "training", "measure", "recovery", "missed", "expected", "legendary",
    "roles", "status", "approved_by", "approved_at", "weight", "review_by", "notes", "playbook extra",
    "playbook source", "playbook order", "playbook id",
)  # fmt: skip
"""The columns of an export, the last of them for machines."""


def text_of(playbook: Playbook, standard: Standard, head: str) -> str:
    """Return what a standard's cell in the column of that name says."""
    special = _SPECIAL.get(head)
    if special:
        return special(playbook, standard)
    plain = field_to_plain(Kind.STANDARD, head, getattr(standard, head))
    return "" if plain is None else str(plain)


def _moment(playbook: Playbook, standard: Standard) -> Moment | None:
    return None if standard.moment is None else playbook.moments.get(standard.moment)


def _moment_name(playbook: Playbook, standard: Standard) -> str:
    moment = _moment(playbook, standard)
    return moment.name if moment else ""


def _stage_name(playbook: Playbook, standard: Standard) -> str:
    moment = _moment(playbook, standard)
    return playbook.stages[moment.stage].name if moment else ""


_SPECIAL: dict[str, Callable[[Playbook, Standard], str]] = {
    "stage": _stage_name,
    "moment": _moment_name,
    "roles": lambda playbook, standard: joined_names(playbook.roles[role].name for role in standard.roles),
    "playbook id": lambda _, standard: standard.id,
    "playbook order": lambda _, standard: standard.order,
    "playbook extra": lambda _, standard: pairs_as_json(standard.extra),
    "playbook source": lambda _, standard: source_as_json(standard.source),
}
