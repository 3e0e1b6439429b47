"""Changes and operations: what an edit is made of, how it is applied, and how it is taken back."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date, datetime
from typing import Any, cast

from playbook_app.domain.entities import Choice, Entity, EntityId, SignOff, Source
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

Value = (
    Entity
    | str
    | int
    | date
    | datetime
    | Source
    | Typeface
    | frozenset[EntityId]
    | tuple[EntityId, ...]
    | tuple[str, ...]
    | tuple[tuple[str, str], ...]
    | tuple[Choice, ...]
    | tuple[SignOff, ...]
    | None
)
"""What a field can hold, or a whole entity."""


@frozen
class Change:
    """One field's step from `before` to `after`.

    Without a `field` it is about the whole entity: created where `before` is None, deleted where `after` is None.
    """

    kind: Kind
    id: EntityId
    field: str | None
    before: Value
    after: Value


Changes = tuple[Change, ...]


@frozen
class Label:
    """What an operation is called: a key such as `standard.move`, and the values that its wording takes."""

    key: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, **values: str) -> "Label":
        """Make a label from keyword values."""
        return cls(key, tuple(sorted(values.items())))


TEXT_ERASED, PERSON_ERASED = "erase.text", "erase.person"
"""The keys of the operations that stand in the history for an erasure."""
ERASURES = frozenset({TEXT_ERASED, PERSON_ERASED})


@frozen
class Author:
    """Who edits: the name that the person gave, and the UUID of the installation."""

    name: str
    installation: EntityId


@frozen(kw_only=True)
class Operation:
    """One named edit, the unit of undo, history and merge.

    `at` is in UTC; `file` is the UUID of the copy that it was made in; `parents` are the operations that it builds on
    (two after a merge); `undoes` is the operation that it takes back, where it is an undo or a redo.
    """

    id: EntityId
    label: Label
    author: Author
    at: datetime
    file: EntityId
    parents: tuple[EntityId, ...] = ()
    changes: Changes = field(default=(), repr=False)
    undoes: EntityId | None = None


class StaleChange(Exception):
    """A change does not fit the value: what it expects to find is not there."""

    def __init__(self, change: Change) -> None:
        """Keep the change that does not fit."""
        super().__init__(f"{change.kind} {change.id} {change.field or ''} is not as the change expects")
        self.change = change


def created(kind: Kind, entity: Entity) -> Change:
    """Return the change that brings an entity into being."""
    return Change(kind, entity.id, None, None, entity)


def deleted(kind: Kind, entity: Entity) -> Change:
    """Return the change that takes an entity away."""
    return Change(kind, entity.id, None, entity, None)


def apply(playbook: Playbook, changes: Iterable[Change]) -> Playbook:
    """Return the playbook after the changes, in their order. Only the mappings that they touch are copied.

    Raises StaleChange where a change's `before` is not what the playbook holds.
    """
    about = playbook.about
    touched: dict[Kind, dict[EntityId, Entity]] = {}
    for change in changes:
        if change.kind is Kind.PLAYBOOK:
            about = cast("Any", _changed(about if about.id == change.id else None, change))
            continue
        if change.kind not in touched:
            touched[change.kind] = dict(playbook.of(change.kind))
        entities = touched[change.kind]
        entity = _changed(entities.get(change.id), change)
        if entity is None:
            del entities[change.id]
        else:
            entities[change.id] = entity
    if not touched:
        return playbook if about is playbook.about else replace(playbook, about=about)
    mappings: Mapping[str, Any] = {COLLECTIONS[kind]: entities for kind, entities in touched.items()}
    return replace(playbook, about=about, **mappings)


def inverse(changes: Iterable[Change]) -> Changes:
    """Return the changes that take these back."""
    backwards = list(changes)[::-1]
    return tuple(Change(change.kind, change.id, change.field, change.after, change.before) for change in backwards)


def joined(changes: Iterable[Change]) -> Changes:
    """Return the shortest changes of the same effect: a field changed twice is changed once, or not at all.

    Changes of whole entities stay as they are, and nothing is joined across them.
    """
    result: list[Change] = []
    places: dict[tuple[Kind, EntityId, str], int] = {}
    for change in changes:
        if change.field is None:
            places = {key: place for key, place in places.items() if key[:2] != (change.kind, change.id)}
            result.append(change)
            continue
        key = (change.kind, change.id, change.field)
        if key in places:
            place = places[key]
            result[place] = replace(result[place], after=change.after)
        else:
            places[key] = len(result)
            result.append(change)
    return tuple(change for change in result if change.field is None or change.before != change.after)


def _changed(entity: Entity | None, change: Change) -> Entity | None:
    if change.field is None:
        if entity != change.before:
            raise StaleChange(change)
        if change.kind is Kind.PLAYBOOK and change.after is None:
            raise StaleChange(change)
        return cast("Entity | None", change.after)
    if entity is None or getattr(entity, change.field, _ABSENT) != change.before:
        raise StaleChange(change)
    return replace(entity, **cast("Any", {change.field: change.after}))


_ABSENT = object()
