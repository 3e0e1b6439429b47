"""Erasing for good: a text, or a person's name, replaced wherever a playbook and its history hold it.

What counts as the text is told by `Passage`; here is where texts are: in the fields of entities, in the changes and
labels of operations, in their authors' names.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, cast

from playbook_app.domain.change import PERSON_ERASED, TEXT_ERASED, Author, Change, Label, Operation, Value
from playbook_app.domain.entities import ENTITIES, TEXTS, Choice, Entity, EntityId, Source
from playbook_app.domain.passage import Passage
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.revision import Revision
from playbook_app.domain.typeface import Typeface
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

NOBODY = EntityId("00000000-0000-0000-0000-000000000000")
"""The installation of a person who was erased."""

_NO_WORDS = frozenset({"kind", "field", "status", "step", "support", "count", "number", "date"})
"""The values of labels that are keys or figures, which wording reads."""

_WORDY = ("extra", "source", "guest_scale", "choices", "text_font", "heading_font")
"""Fields that hold texts in a shape of their own."""

_FIELDS: dict[Kind, tuple[str, ...]] = {
    kind: tuple(item.name for item in fields(ENTITIES[kind]) if item.name in TEXTS[kind] or item.name in _WORDY)
    for kind in Kind
}


@frozen
class Occurrences:
    """How often a text stands in a playbook now, and in how many operations and editions it is found."""

    now: int
    history: int
    editions: int

    @property
    def found(self) -> bool:
        """Tell whether it was found at all."""
        return bool(self.now or self.history or self.editions)


@frozen
class ErasedBackups:
    """How many backups were written anew, and how many could not be and were deleted."""

    rewritten: int = 0
    deleted: int = 0


@frozen(slots=False)
class Erasure:
    """What is to be erased: the words, what stands in their place, and whether they are a person's name.

    A name is only erased as whole words, and the operations of an author of that name become anonymous.
    """

    words: str
    replacement: str
    person: bool = False

    @property
    def key(self) -> str:
        """The key of the operation that stands for it."""
        return PERSON_ERASED if self.person else TEXT_ERASED

    @property
    def passage(self) -> Passage:
        """What is looked for."""
        return Passage(self.words, whole_words=self.person)

    def revision(self) -> Revision:
        """Return what becomes of values and operations."""
        passage, replacement = self.passage, self.replacement
        texts = _Texts(lambda text: passage.replaced(text, replacement))
        return Revision(value=texts.value, operation=lambda operation: self._operation(operation, texts))

    def count(self, playbook: Playbook) -> int:
        """Return how often the words stand in a value."""
        return _counted(self.passage, lambda texts: texts.value(playbook))

    def is_in(self, operation: Operation) -> bool:
        """Tell whether an operation holds the words: in its changes, its label, or as its author."""
        return bool(_counted(self.passage, lambda texts: self._operation(operation, texts)))

    def _operation(self, operation: Operation, texts: "_Texts") -> Operation:
        changes = tuple(
            revised for change in operation.changes if (revised := texts.change(change)) is change or _differs(revised)
        )
        label = Label(operation.label.key, tuple(_pair(texts, pair) for pair in operation.label.values))
        return replace(operation, changes=changes, label=label, author=self._author(operation.author, texts))

    def _author(self, author: Author, texts: "_Texts") -> Author:
        name = texts.text(author.name)
        return Author(name, NOBODY if self.person and name != author.name else author.installation)


@frozen
class _Texts:
    """Goes through all texts of what it is given, and puts what `text` returns in their place."""

    text: Callable[[str], str]

    def value(self, playbook: Playbook) -> Playbook:
        about = cast("Any", self.entity(Kind.PLAYBOOK, playbook.about))
        collections: dict[str, Any] = {
            name: {entity.id: self.entity(kind, entity) for entity in playbook.of(kind).values()}
            for kind, name in COLLECTIONS.items()
        }
        return Playbook(about, **collections)

    def change(self, change: Change) -> Change:
        before, after = (self._of_change(change, value) for value in (change.before, change.after))
        if before is change.before and after is change.after:
            return change
        return replace(change, before=before, after=after)

    def entity(self, kind: Kind, entity: Entity) -> Entity:
        values = {name: getattr(entity, name) for name in _FIELDS[kind]}
        revised = {name: self.field(kind, name, value) for name, value in values.items()}
        changed: Any = {name: value for name, value in revised.items() if value is not values[name]}
        return replace(entity, **changed) if changed else entity

    def field(self, kind: Kind, name: str, value: Value) -> Value:
        """Return a field's value with its texts revised; the very same where nothing changes."""
        if name not in _FIELDS[kind]:
            return value
        revised = self._worded(value)
        return value if revised == value else revised

    def _of_change(self, change: Change, value: Value) -> Value:
        if change.field is not None:
            return self.field(change.kind, change.field, value)
        return None if value is None else self.entity(change.kind, cast("Entity", value))

    def _worded(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value) if value else value
        if isinstance(value, Choice):
            return replace(value, text=self.text(value.text))
        if isinstance(value, Source):
            return replace(value, keys=tuple(map(self._worded, value.keys)))
        if isinstance(value, Typeface):
            return replace(value, name=self.text(value.name))
        return tuple(map(self._worded, value)) if isinstance(value, tuple) else value


def _pair(texts: _Texts, pair: tuple[str, str]) -> tuple[str, str]:
    name, value = pair
    return (name, value) if name in _NO_WORDS else (name, texts.text(value))


def _differs(change: Change) -> bool:
    """Tell whether a revised change still changes anything."""
    return change.before != change.after


def _counted(passage: Passage, go_through: Callable[[_Texts], object]) -> int:
    """Return how often a passage stands in the texts that a function goes through."""
    found = 0

    def counting(text: str) -> str:
        nonlocal found
        found += passage.count(text)
        return text

    go_through(_Texts(counting))
    return found
