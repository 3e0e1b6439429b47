"""A part of a playbook, to be looked at by itself: one stage, or what one role does."""

from dataclasses import replace

from playbook_app.domain.entities import EntityId
from playbook_app.domain.playbook import Playbook


def of_stage(playbook: Playbook, stage: EntityId) -> Playbook:
    """Return the playbook with one stage alone: its moments, their standards, and the stories told there."""
    moments = {key: moment for key, moment in playbook.moments.items() if moment.stage == stage}
    return replace(
        playbook,
        stages={key: one for key, one in playbook.stages.items() if key == stage},
        moments=moments,
        standards={key: one for key, one in playbook.standards.items() if one.moment in moments},
        stories={key: one for key, one in playbook.stories.items() if one.moment in moments},
    )


def of_role(playbook: Playbook, role: EntityId) -> Playbook:
    """Return the playbook with the standards of one role alone, at the moments that it owns, meets or acts in.

    Stories without a standard belong to nobody yet, and are left out.
    """
    standards = {key: one for key, one in playbook.standards.items() if role in one.roles}
    acting = {standard.moment for standard in standards.values()}
    return replace(
        playbook,
        moments={
            key: moment
            for key, moment in playbook.moments.items()
            if key in acting or moment.owner == role or role in moment.path
        },
        standards=standards,
        stories={},
    )
