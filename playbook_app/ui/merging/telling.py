"""What a field holds on either side, as runs of words with the differences marked. It may run on any thread."""

from collections.abc import Iterator, Mapping
from dataclasses import field

from PySide6.QtCore import QCoreApplication

from playbook_app.analysis.differing import Fate, Piece, differing, exchanged
from playbook_app.domain.change import Value, apply, created
from playbook_app.domain.entities import LINES, PROSE, EntityId
from playbook_app.domain.merge.merged import Answer, Conflict, Typed
from playbook_app.domain.naming import spoken_name
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import TARGETS
from playbook_app.domain.vocabulary import Kind
from playbook_app.frozen import frozen
from playbook_app.merging.prepared import Prepared
from playbook_app.ui.history.values import in_words
from playbook_app.ui.merging.pictures import PICTURE
from playbook_app.ui.merging.redline import Runs, folded, open_page, page, plain, readable, redline, theirs_only
from playbook_app.ui.merging.review import FieldOf
from playbook_app.wording.fields import field_name
from playbook_app.wording.language import Translate

_BETWEEN = ", "
"""What stands between the names of things that a field refers to."""


@frozen
class Told:
    """A field in words: both sides, and what it comes to; None for what does not apply.

    `decided` is what it holds where nothing is asked, `left_out` what if the change is left out; `outcomes` are
    those of the answers, `typed` what was written in their stead, and `open` what is decided of a text that asks.
    """

    about: FieldOf
    mine: Runs
    theirs: Runs
    decided: Runs = ()
    left_out: Runs = ()
    open: Runs = ()
    typed: Runs = ()
    outcomes: Mapping[Answer, Runs] = field(default_factory=dict)


class Telling:
    """Words of both sides. What only the other copy holds is called by its name, too."""

    def __init__(self, prepared: Prepared, playbook: Playbook, translate: Translate) -> None:
        """`playbook` is mine."""
        newcomers = [
            created(sides.kind, sides.theirs)
            for sides in prepared.sides
            if sides.theirs is not None and playbook.find(sides.kind, sides.id) is None
        ]
        self._known = apply(playbook, newcomers)
        self._translate = translate

    def name(self, field: str) -> str:
        """Return what a field is called, as a heading."""
        name = field_name(field, self._translate)
        return name[:1].upper() + name[1:]

    def name_of(self, kind: Kind, entity_id: EntityId) -> str:
        """Return what a person would call an entity of either side; empty for one that neither has."""
        entity = self._known.find(kind, entity_id)
        return spoken_name(entity) if entity else ""

    def told(self, kind: Kind, field: FieldOf, result: Value, typed: Typed | None) -> Told:
        """Return a field in words; either side is told against what it was, or, where nothing is known, the other.

        `result` is what it holds where nothing is asked; `typed` what was written as the answer.
        """
        mine = self._side(kind, field, field.mine, field.theirs)
        theirs = self._side(kind, field, field.theirs, field.mine)
        if (conflict := field.conflict) is None:
            decided, left_out = (self.value(kind, field.name, one) for one in (result, field.mine))
            return Told(field, mine, theirs, decided=decided, left_out=left_out)
        return Told(
            field,
            mine,
            theirs,
            open=self._open(kind, field.name, conflict),
            typed=self.value(kind, field.name, typed.value) if typed else (),
            outcomes={one: self.value(kind, field.name, conflict.outcome(one)) for one in conflict.answers},
        )

    def value(self, kind: Kind, field: str, value: Value) -> Runs:
        """Return a value with nothing marked."""
        words = self.words(kind, field, value)
        return page(words) if field in PROSE[kind] else folded(plain(exchanged(words, words)))

    def changed(self, kind: Kind, field: str, before: Value, after: Value) -> Runs:
        """Return what a field comes to hold, with what went and what came marked."""
        old, new = self.words(kind, field, before), self.words(kind, field, after)
        if field in PROSE[kind]:
            return folded(redline(old, new))
        if field in LINES[kind]:
            return folded(plain(readable(differing(old, new))))
        if isinstance(after if before is None else before, frozenset | tuple):
            return folded(plain(_members(kind, field, old, new)))
        return folded(plain(exchanged(old, new)))

    def words(self, kind: Kind, field: str, value: Value) -> str:
        """Return a value in words; a text as it is written. Of a picture nothing can be said but that it is one."""
        if kind is Kind.IMAGE and field == PICTURE:
            return QCoreApplication.translate("Merging", "a picture") if value else ""
        words = in_words(kind, field, value, self._known, self._translate)
        # A set has no order: the same one is to read the same on both sides.
        return _BETWEEN.join(sorted(words.split(_BETWEEN))) if isinstance(value, frozenset) else words

    def _open(self, kind: Kind, field: str, conflict: Conflict) -> Runs:
        """Return what is decided of a text that asks."""
        asks = QCoreApplication.translate("Merging", "mine or theirs?")
        return open_page(conflict.pieces, asks) if conflict.pieces and field in PROSE[kind] else ()

    def _side(self, kind: Kind, field: FieldOf, own: Value, other: Value) -> Runs:
        if field.base is None and own is not None and other is not None:
            return theirs_only(self.changed(kind, field.name, other, own))
        return self.changed(kind, field.name, field.base, own)


def _members(kind: Kind, field: str, old: str, new: str) -> Iterator[Piece]:
    """Go through the members of two sets, each kept, gone or come as a whole."""
    between = _BETWEEN if field in TARGETS.get(kind, {}) else "\n"
    was, now = old.split(between) if old else [], new.split(between) if new else []
    told = [Piece(Fate.KEPT if one in now else Fate.REMOVED, one) for one in was]
    told += [Piece(Fate.ADDED, one) for one in now if one not in was]
    for place, piece in enumerate(told):
        if place:
            yield Piece(Fate.KEPT, between)
        yield piece
