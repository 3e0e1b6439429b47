"""Matching two playbooks without a common ancestor: what both have gets the same ids."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any, cast

from playbook_app.domain.entities import Entity, EntityId, Moment, Question, Standard
from playbook_app.domain.merge.ids import with_ids
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.vocabulary import Kind

_Trait = Callable[[Any], Hashable]
"""What an entity is known by; empty where it has nothing of the sort."""


def matched(mine: Playbook, theirs: Playbook) -> Playbook:
    """Return their playbook with our ids, also its own: each entity is matched by id, then code, then title or name.

    Only what is known by something that one entity alone bears on each side is matched. Names are compared without
    their case and blanks; an image is known by its content, too, a comment by who said what and when.
    """
    if theirs.about.id != mine.about.id:
        theirs = with_ids(theirs, {Kind.PLAYBOOK: {theirs.about.id: mine.about.id}})
    for kind in COLLECTIONS:  # roles and stages come before what refers to them
        theirs = with_ids(theirs, {kind: _ids(kind, mine, theirs)})
    return theirs


def _ids(kind: Kind, mine: Playbook, theirs: Playbook) -> dict[EntityId, EntityId]:
    ours, others = mine.of(kind), theirs.of(kind)
    found: dict[EntityId, EntityId] = {}
    for trait in _TRAITS[kind]:
        given = set(found.values())
        left = {one: entity for one, entity in ours.items() if one not in others and one not in given}
        unmatched = {one: entity for one, entity in others.items() if one not in ours and one not in found}
        if not left or not unmatched:
            break
        known = dict(_known(left, trait))
        found.update({one: known[by] for by, one in _known(unmatched, trait) if by in known})
    return found


def _known(entities: Mapping[EntityId, Entity], trait: _Trait) -> Iterator[tuple[Hashable, EntityId]]:
    """Yield what entities are known by, where only one of them is, with its id."""
    traits = {one: trait(entity) for one, entity in entities.items()}
    counts = Counter(traits.values())
    yield from ((known_by, one) for one, known_by in traits.items() if known_by and counts[known_by] == 1)


def _text(name: str) -> _Trait:
    return lambda entity: " ".join(cast("str", getattr(entity, name)).casefold().split())


def _field(name: str) -> _Trait:
    return lambda entity: cast("Hashable", getattr(entity, name))


def _within(place: str, name: str) -> _Trait:
    def trait(entity: Standard | Moment | Question) -> Hashable:
        text = _text(name)(entity)
        return (getattr(entity, place), text) if text else None

    return trait


def _said(comment: Any) -> Hashable:
    return (comment.author, comment.at, comment.body)


def _published(edition: Any) -> Hashable:
    return (edition.digest, edition.number) if edition.digest else None


_TRAITS: dict[Kind, tuple[_Trait, ...]] = {
    Kind.ROLE: (_text("name"),),
    Kind.STAGE: (_text("name"),),
    Kind.MOMENT: (_within("stage", "name"), _text("name")),
    Kind.STANDARD: (_text("code"), _within("moment", "title"), _text("title")),
    Kind.STORY: (_text("title"), _text("body")),
    Kind.TERM: (_text("term"),),
    Kind.QUESTION: (_text("prompt"),),
    Kind.IMAGE: (_within("sha256", "name"), _field("sha256"), _text("name")),
    Kind.COMMENT: (_said,),
    Kind.EDITION: (_published,),
    Kind.SIGNATORY: (_text("name"),),
}
"""What the entities of each kind are known by, the surest first."""
