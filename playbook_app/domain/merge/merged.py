"""What comes out of a merge: what is decided, what is asked, and what should be told."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain, repeat

from playbook_app.domain.change import Changes, Value
from playbook_app.domain.entities import EntityId
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen

EntityKey = tuple[Kind, EntityId]
ConflictKey = tuple[Kind, EntityId, str | None]


class Side(StrEnum):
    """One of the two states that are merged."""

    MINE = "mine"
    THEIRS = "theirs"

    @property
    def other(self) -> "Side":
        """The side across."""
        return Side.THEIRS if self is Side.MINE else Side.MINE


class Answer(StrEnum):
    """How a person settles a conflict, where they do not type something else."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@frozen
class Typed:
    """An answer in the person's own words: the value that the field gets."""

    value: Value


@frozen
class Piece:
    """A stretch of a text that both sides changed: settled, or a clash of which a person chooses a side.

    Each text begins with the blanks or line breaks that set it off from what stands before it, so that a result is
    its pieces, one after another; `composed` does that. Where nothing clashes, `mine` and `theirs` are one text.
    """

    base: str
    mine: str
    theirs: str
    clash: bool = False

    def text(self, answer: Answer = Answer.MINE) -> str:
        """Return what the piece says after an answer."""
        if not self.clash or answer is Answer.MINE:
            return self.mine
        return self.theirs if answer is Answer.THEIRS else self.mine + self.theirs


def composed(pieces: Sequence[Piece], answers: Sequence[Answer]) -> str:
    """Return the text of pieces, with one answer a clash; the last of the answers serves those that are left."""
    given: Iterator[Answer] = chain(answers, repeat(answers[-1] if answers else Answer.MINE))
    return "".join(piece.text(next(given)) if piece.clash else piece.text() for piece in pieces).lstrip()


@frozen(kw_only=True)
class Conflict:
    """One field that both sides changed to different values; without a `field`, an entity that only one side deleted.

    `base`, `mine` and `theirs` are the values as they stand on each side; of a whole entity, None where it is gone.
    `outcomes` says what each of `answers` gives: MINE is mine where the two clash, with all of theirs that does not.
    `pieces` are those of a text, for showing the clash in its place.
    """

    kind: Kind
    id: EntityId
    field: str | None
    base: Value
    mine: Value
    theirs: Value
    pieces: tuple[Piece, ...] = ()
    answers: tuple[Answer, ...] = (Answer.MINE, Answer.THEIRS)
    outcomes: tuple[Value, ...] = ()

    @property
    def key(self) -> ConflictKey:
        """What the conflict is about, by which it is answered."""
        return (self.kind, self.id, self.field)

    def outcome(self, answer: Answer) -> Value:
        """Return what an answer gives. Raises ValueError for one that makes no sense here."""
        if answer not in self.answers:
            raise ValueError(f"{answer} is no answer for {self.kind} {self.id} {self.field or ''}")
        return self.outcomes[self.answers.index(answer)]


@frozen
class Note:
    """What the merge decided and a person should be told: a key, the entity, and the values that the wording takes.

    `code_renumbered` (code, given) · `image_renamed` (name, given) · `back_to_review` (name) · `edition_twin` (number)
    · `moved` (name): both moved it, and the later move holds · `kept` (name): deleted by one side, but something that
    stays needs it · `unplaced` (name): a standard whose moment is gone · `gone_along` (name): what went with it.
    """

    key: str
    kind: Kind
    id: EntityId
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, key: str, kind: Kind, entity_id: EntityId, **values: str) -> "Note":
        """Make a note from keyword values."""
        return cls(key, kind, entity_id, tuple(sorted(values.items())))


@frozen
class Origins:
    """What was merged, told from mine on, so that answering can merge again: it is small, and it pickles.

    `base` leads from mine to the common ancestor, None where there is none; `moves` says whose move of a thing that
    both moved is the later.
    """

    base: Changes | None
    theirs: Changes
    moves: tuple[tuple[EntityKey, Side], ...] = ()


@frozen
class Merged:
    """The outcome of a merge. `changes` lead from mine to the result; whatever is in conflict is answered with mine."""

    changes: Changes
    conflicts: tuple[Conflict, ...]
    notes: tuple[Note, ...]
    origins: Origins
