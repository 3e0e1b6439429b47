"""What must hold in every playbook, checked on what an edit touched."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from playbook_app.domain.change import Change
from playbook_app.domain.entities import TEXTS, Entity, EntityId, Image, Standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.references import references_of, referring_to
from playbook_app.domain.vocabulary import Kind, Status
from playbook_app.frozen import frozen

LONGEST_TEXT = 200_000
"""Characters that a text may have."""

MOST_IMAGE_BYTES = 200_000_000
"""Bytes that the images of a playbook may have together."""

WEIGHTS = range(1, 4)

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""NUL and halves of surrogate pairs: no file of text can hold them."""


@frozen
class Violation:
    """A rule that does not hold: its key, the entity at fault, and the values that its wording takes."""

    key: str
    kind: Kind
    id: EntityId
    values: tuple[tuple[str, str], ...] = ()


class BrokenRule(Exception):
    """An edit would break the rules."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        """Keep what is broken."""
        super().__init__("; ".join(f"{violation.key}: {violation.kind} {violation.id}" for violation in violations))
        self.violations = violations


def check(playbook: Playbook, changes: Iterable[Change]) -> tuple[Violation, ...]:
    """Return what is broken in a playbook after changes that led to it; empty where all is well."""
    changes = tuple(changes)
    touched = {(change.kind, change.id) for change in changes}
    present = [(kind, playbook.find(kind, entity_id)) for kind, entity_id in touched]
    gone = {key for key, (_, entity) in zip(touched, present, strict=True) if entity is None}
    found = [violation for kind, entity in present if entity for violation in _broken(playbook, kind, entity)]
    if gone:
        dangling = referring_to(playbook, lambda kind, entity_id: (kind, entity_id) in gone)
        found += [Violation("reference", kind, entity_id, (("field", to.field),)) for kind, entity_id, to in dangling]
    rewritten = (change for change in changes if change.kind is Kind.EDITION and change.before is not None)
    found += [Violation("edition", Kind.EDITION, change.id) for change in rewritten]
    return tuple(dict.fromkeys(found))


def check_all(playbook: Playbook) -> tuple[Violation, ...]:
    """Return everything that is broken in a playbook."""
    everything = ((kind, entity) for kind in Kind for entity in playbook.of(kind).values())
    return tuple(violation for kind, entity in everything for violation in _broken(playbook, kind, entity))


def is_storable(text: str) -> bool:
    """Tell whether a playbook can hold a text as it is."""
    return len(text) <= LONGEST_TEXT and not _UNSTORABLE.search(text)


def storable(text: str) -> str:
    """Return a text without the characters that no playbook can hold. It may still be too long."""
    return _UNSTORABLE.sub("", text)


def require(playbook: Playbook, changes: Iterable[Change]) -> None:
    """Raise BrokenRule where `check` finds something."""
    if violations := check(playbook, changes):
        raise BrokenRule(violations)


def _broken(playbook: Playbook, kind: Kind, entity: Entity) -> Iterator[Violation]:
    for reference in references_of(kind, entity):
        if playbook.find(reference.kind, reference.id) is None:
            yield Violation("reference", kind, entity.id, (("field", reference.field),))
    for field in TEXTS[kind]:
        yield from _broken_text(kind, entity, field)
    if isinstance(entity, Standard):
        yield from _broken_standard(playbook, entity)
    if isinstance(entity, Image) and playbook.images_named(entity.name) != 1:
        yield Violation("image_name", kind, entity.id, (("name", entity.name),))


def _broken_text(kind: Kind, entity: Any, field: str) -> Iterator[Violation]:
    text = getattr(entity, field)
    if len(text) > LONGEST_TEXT:
        yield Violation("text_length", kind, entity.id, (("field", field), ("longest", str(LONGEST_TEXT))))
    if _UNSTORABLE.search(text):
        yield Violation("text_characters", kind, entity.id, (("field", field),))


def _broken_standard(playbook: Playbook, standard: Standard) -> Iterator[Violation]:
    if standard.code and playbook.standards_coded(standard.code) != 1:
        yield Violation("code", Kind.STANDARD, standard.id, (("code", standard.code),))
    if standard.status is Status.APPROVED and (standard.moment is None or standard.step is None):
        yield Violation("approved_unplaced", Kind.STANDARD, standard.id, (("title", standard.title),))
    if standard.weight not in WEIGHTS:
        yield Violation("weight", Kind.STANDARD, standard.id, (("weight", str(standard.weight)),))
    for name, text in standard.extra:
        if not is_storable(name + text):
            yield Violation("text_characters", Kind.STANDARD, standard.id, (("field", "extra"),))
