"""What a merge gathers on its way: the conflicts it meets, with the answers given to them, the moves it had to choose
between, and the notes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from playbook_app.domain.change import Value
from playbook_app.domain.entities import EntityId
from playbook_app.domain.merge.merged import Answer, Conflict, ConflictKey, EntityKey, Note, Side, Typed
from playbook_app.domain.vocabulary import Kind

Later = Callable[[Kind, EntityId], Side]
"""Tells whose last move of an entity is the later one."""

Answers = Mapping[ConflictKey, Answer | Typed]


@dataclass(slots=True)
class Inquiry:
    """The questions of one merge, and what was answered. A conflict without an answer is answered with mine."""

    answers: Answers = field(default_factory=dict)
    later: Later | None = None
    conflicts: list[Conflict] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    moves: dict[EntityKey, Side] = field(default_factory=dict)

    def ask(self, conflict: Conflict) -> Value:
        """Keep a conflict and return what its answer gives. Raises ValueError for an answer that makes no sense."""
        self.conflicts.append(conflict)
        answer = self.answers.get(conflict.key, Answer.MINE)
        if not isinstance(answer, Typed):
            return conflict.outcome(answer)
        if conflict.field is None:
            raise ValueError("whether something is deleted cannot be typed")
        return answer.value

    def later_move(self, kind: Kind, entity_id: EntityId, mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> Side:
        """Return whose move of an entity holds. Where nobody can tell the later, it is the same from either side."""
        key = (kind, entity_id)
        if key not in self.moves and self.later:
            self.moves[key] = self.later(kind, entity_id)
        return self.moves.setdefault(key, Side.MINE if _rank(mine) > _rank(theirs) else Side.THEIRS)


def _rank(placement: tuple[Any, ...]) -> tuple[str, ...]:
    return tuple(str(part or "") for part in placement)
