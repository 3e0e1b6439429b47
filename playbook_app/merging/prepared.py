"""What is known of a merge before it is made: values that can be shown, pickled and answered."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from pathlib import Path

from playbook_app.domain.ancestry import Lineage, Relation
from playbook_app.domain.change import Change
from playbook_app.domain.entities import Entity, EntityId
from playbook_app.domain.merge.merged import Merged
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

Key = tuple[Kind, EntityId, str | None]
"""What a change is about: an entity and its field; None for the whole of it."""


def key(change: Change) -> Key:
    """Return what a change is about."""
    return change.kind, change.id, change.field


@frozen
class Credit:
    """Who changed something last, and when (UTC)."""

    author: str
    at: datetime


@frozen
class Sides:
    """An entity that differs, as it was and as either copy has it; None where it is not there."""

    kind: Kind
    id: EntityId
    base: Entity | None
    mine: Entity | None
    theirs: Entity | None


@frozen(kw_only=True)
class Prepared:
    """A merge that waits to be completed.

    `head` is where this copy stood when it was prepared; `suggested` says that the other was made for comments, so
    that what it changes is accepted or declined piece by piece. `images` and `editions` are the bytes that come along.
    """

    path: Path
    title: str
    relation: Relation
    suggested: bool
    head: EntityId
    theirs: Lineage = field(repr=False)
    merged: Merged = field(repr=False)
    sides: tuple[Sides, ...] = field(repr=False)
    authors: tuple[str, ...]
    credits: Mapping[Key, Credit] = field(repr=False)
    images: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    editions: Mapping[EntityId, bytes] = field(default_factory=dict, repr=False)
