"""What a review knows: the things that differ, the questions with their answers, and what is left out. No Qt."""

from collections import defaultdict
from collections.abc import Iterator, Set
from enum import Enum, auto
from typing import Any, Protocol, cast

from playbook_app.domain.change import Change, Changes, Value
from playbook_app.domain.entities import ENTITIES, Entity, EntityId
from playbook_app.domain.merge.merged import Answer, Conflict, ConflictKey, Note, Typed
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.merging.prepared import Key, Prepared, Sides, key
from playbook_app.ui.history.values import HIDDEN
from playbook_app.ui.merging.needs import Needs
from playbook_app.ui.merging.pictures import PICTURE

Answers = dict[ConflictKey, Answer | Typed]

KIND_ORDER = (
    *(Kind.STANDARD, Kind.MOMENT, Kind.STAGE, Kind.ROLE, Kind.STORY, Kind.TERM, Kind.QUESTION, Kind.PLAYBOOK),
    *(Kind.IMAGE, Kind.COMMENT, Kind.EDITION, Kind.SIGNATORY),
)
"""The kinds in the order in which a person cares for them."""

_UNTOLD = HIDDEN | {"id", "subject", "subject_kind"}


class Nature(Enum):
    """How a field came to be as it is. FOLLOWS: neither wrote it so, it goes with something else."""

    ASKED = auto()
    THEIRS = auto()
    MINE = auto()
    BOTH = auto()
    FOLLOWS = auto()


class Fate(Enum):
    """What a merge does to a thing. ASKED: one side deleted what the other changed."""

    ASKED = auto()
    NEW = auto()
    GONE = auto()
    CHANGED = auto()


@frozen
class FieldOf:
    """A field that differs: its values, None for what is not there, and the question that it asks."""

    name: str
    nature: Nature
    base: Value
    mine: Value
    theirs: Value
    conflict: Conflict | None = None


@frozen
class Subject:
    """A thing that differs, with all that happens to it."""

    sides: Sides
    changes: Changes = ()
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def kind(self) -> Kind:
        """What it is."""
        return self.sides.kind

    @property
    def id(self) -> EntityId:
        """Which one it is."""
        return self.sides.id

    @property
    def place(self) -> EntityId:
        """What tells it from all others, also from those of other kinds."""
        return place_of(self.kind, self.id)

    @property
    def entity(self) -> Entity:
        """The thing as one may show it: as it comes in, where it is new; else mine, where there is one."""
        whole = next((change.after for change in self.changes if change.field is None), None)
        found = cast("Entity | None", whole) or self.sides.mine or self.sides.theirs or self.sides.base
        if found is None:
            raise LookupError(f"{self.kind} {self.id} is nowhere")
        return found

    @property
    def fate(self) -> Fate:
        """What happens to it."""
        if any(conflict.field is None for conflict in self.conflicts):
            return Fate.ASKED
        whole = next((change for change in self.changes if change.field is None), None)
        if whole is None:
            return Fate.CHANGED
        return Fate.NEW if whole.before is None else Fate.GONE

    def title(self) -> str:
        """Return what a person would call it: code and title, or name; may be empty."""
        name = spoken_name(self.entity)
        title = str(getattr(self.entity, "title", ""))
        return " ".join(filter(None, (name, title if title != name else "")))


class Decisions(Protocol):
    """What a person decides of a merge: `open` of `total` are left to be decided."""

    @property
    def total(self) -> int:
        """How many there are to decide."""

    @property
    def open(self) -> int:
        """How many are not decided yet."""

    def given(self) -> Answers:
        """Return the answers to what both sides changed."""

    def left_out(self) -> Set[Key]:
        """Return what is not to come in."""


class Review:
    """A prepared merge with the answers so far."""

    def __init__(self, prepared: Prepared) -> None:
        """Begin with nothing answered."""
        self.prepared = prepared
        self.answers: Answers = {}
        self.declined: Set[Key] = frozenset()
        self._touched: set[EntityId] = set()
        self.subjects = tuple(sorted(_subjects(prepared), key=_rank))
        self.questions: tuple[tuple[Subject, Conflict], ...] = tuple(
            (subject, conflict) for subject in self.subjects for conflict in subject.conflicts
        )
        self.needs = Needs(prepared.merged.changes)

    @property
    def total(self) -> int:
        """How many questions there are."""
        return len(self.questions)

    @property
    def open(self) -> int:
        """How many questions have no answer yet."""
        return sum(1 for _, conflict in self.questions if conflict.key not in self.answers)

    def given(self) -> Answers:
        """Return the answers given."""
        return dict(self.answers)

    def left_out(self) -> Set[Key]:
        """Return what is not to come in."""
        return self.declined

    def touched(self) -> Set[EntityId]:
        """Return the places of all that was decided anew since this was asked last."""
        touched, self._touched = self._touched, set()
        return touched

    def answer(self, conflict: Conflict, answer: Answer | Typed) -> None:
        """Answer a question, perhaps anew."""
        self.answers[conflict.key] = answer
        self._touched.add(place_of(conflict.kind, conflict.id))

    def decline(self, subject: Subject, field: str | None, *, declined: bool) -> None:
        """Leave something out, with all that cannot be without it; or take it in after all, with all that it needs."""
        wanted = {key(change) for change in subject.changes if field is None or change.field == field}
        reached = self.needs.depending_on(wanted) if declined else self.needs.needed_by(wanted)
        self.declined = self.declined | reached if declined else self.declined - reached
        self._touched |= {place_of(kind, entity) for kind, entity, _ in reached}

    def is_declined(self, subject: Subject, field: str | None) -> bool:
        """Tell whether something is left out: a field, or all of a thing."""
        keys = {key(change) for change in subject.changes if field is None or change.field == field}
        return bool(keys) and keys <= self.declined

    def decided(self, subject: Subject, field: FieldOf) -> Value:
        """Return what a field that asks nothing holds, unless it is left out."""
        change = next((one for one in subject.changes if one.field == field.name), None)
        return field.mine if change is None else change.after

    def fields(self, subject: Subject) -> Iterator[FieldOf]:
        """Go through the fields of a thing that differ, or of one that comes or goes all that say something."""
        sides = subject.sides
        asked = {conflict.field: conflict for conflict in subject.conflicts}
        changed = {change.field: change for change in subject.changes}
        for name in ENTITIES[subject.kind].__dataclass_fields__:
            base, mine, theirs = (_value(side, name) for side in (sides.base, sides.mine, sides.theirs))
            told = name not in _UNTOLD or name == PICTURE
            if name in asked or (told and (name in changed or mine != theirs)):
                nature = _nature(sides, base, mine, theirs, changed.get(name), asked=name in asked)
                if nature is not Nature.MINE or base != mine:
                    yield FieldOf(name, nature, base, mine, theirs, asked.get(name))


def place_of(kind: Kind, entity: EntityId) -> EntityId:
    """Return what tells an entity from all others, also from those of other kinds."""
    return EntityId(f"{kind} {entity}")


def filled_fields(entity: Entity, kind: Kind) -> Iterator[tuple[str, Value]]:
    """Go through the fields of an entity that say something."""
    for name in ENTITIES[kind].__dataclass_fields__:
        value = _value(entity, name)
        if name not in _UNTOLD and value not in (None, "", (), frozenset()):
            yield name, value


def _subjects(prepared: Prepared) -> Iterator[Subject]:
    changes: defaultdict[tuple[Kind, EntityId], list[Change]] = defaultdict(list)
    conflicts: defaultdict[tuple[Kind, EntityId], list[Conflict]] = defaultdict(list)
    notes: defaultdict[tuple[Kind, EntityId], list[Note]] = defaultdict(list)
    for change in prepared.merged.changes:
        changes[change.kind, change.id].append(change)
    for conflict in prepared.merged.conflicts:
        conflicts[conflict.kind, conflict.id].append(conflict)
    for note in prepared.merged.notes:
        notes[note.kind, note.id].append(note)
    for sides in prepared.sides:
        place = (sides.kind, sides.id)
        yield Subject(sides, tuple(changes[place]), _in_order(sides.kind, conflicts[place]), tuple(notes[place]))


def _in_order(kind: Kind, conflicts: list[Conflict]) -> tuple[Conflict, ...]:
    fields = [None, *ENTITIES[kind].__dataclass_fields__]
    return tuple(sorted(conflicts, key=lambda conflict: fields.index(conflict.field)))


def _rank(subject: Subject) -> tuple[Any, ...]:
    return not subject.conflicts, KIND_ORDER.index(subject.kind), subject.title().casefold(), subject.id


def _value(entity: Entity | None, field: str) -> Value:
    value: Value = getattr(entity, field, None)
    return value


def _nature(sides: Sides, base: Value, mine: Value, theirs: Value, change: Change | None, *, asked: bool) -> Nature:
    if asked:
        return Nature.ASKED
    if change is None:
        return Nature.MINE
    if change.after != theirs:
        return Nature.BOTH if sides.base is None or base not in (mine, theirs) else Nature.FOLLOWS
    return Nature.THEIRS
