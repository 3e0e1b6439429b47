"""What a person does with stories: show a standard by one, or make a standard of it."""

from typing import cast

from playbook_app.domain.change import Changes, joined
from playbook_app.domain.edits.entities import edit, present
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.entities import EntityId, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind


def attach_story(playbook: Playbook, story: EntityId, standard: EntityId) -> Changes:
    """Let a story show a standard."""
    return edit(playbook, Kind.STORY, story, standards=_story(playbook, story).standards | {standard})


def detach_story(playbook: Playbook, story: EntityId, standard: EntityId) -> Changes:
    """Let a story no longer show a standard."""
    return edit(playbook, Kind.STORY, story, standards=_story(playbook, story).standards - {standard})


def standard_from_story(playbook: Playbook, story: EntityId, new_id: EntityId) -> Changes:
    """Turn accidental excellence into intention: a draft at the story's moment, which the story then shows."""
    told = _story(playbook, story)
    drafted = add_standard(playbook, new_id, told.title, told.moment, legendary=told.body)
    return joined((*drafted, *attach_story(playbook, story, new_id)))


def _story(playbook: Playbook, story: EntityId) -> Story:
    return cast("Story", present(playbook, Kind.STORY, story))
