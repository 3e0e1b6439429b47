"""Random whole playbooks that keep the domain's rules, for tests of whatever must take any value."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from typing import Any, cast, get_args, get_type_hints
from uuid import UUID

from hypothesis import strategies as st
from PIL import Image as Pictures

from playbook_app.domain.change import apply, created
from playbook_app.domain.entities import ENTITIES, LINES, PROSE, Choice, EntityId, SignOff, Source
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.references import TARGETS
from playbook_app.domain.typeface import STYLES, Typeface
from playbook_app.domain.vocabulary import Kind, Status
from tests.truetype.making import font

ids = st.integers(min_value=0, max_value=2**128 - 1).map(lambda number: EntityId(str(UUID(int=number))))
characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
lines = st.text(characters, max_size=20)
awkward_lines = st.sampled_from(
    [
        "# Practice",
        "\\# Why",
        "\\\\# x",
        "---",
        "- a: b",
        "",
        "  two blanks  ",
        "no",
        "#",
        "# ",
        "\r",
        "| a | b |",
        "\u2028",
        "é",
    ]
)
prose = st.lists(awkward_lines | lines, max_size=4).map("\n".join) | lines
FONTS: Mapping[str, bytes] = {
    hashlib.sha256(data).hexdigest(): data for data in (font(family="One"), font(family="Two"))
}
"""The bytes of all fonts that random playbooks hold, by SHA-256 (hex)."""

_HASHABLE: dict[Any, st.SearchStrategy[Any]] = {
    str: lines,
    int: st.integers(min_value=1, max_value=3),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    tuple[str, ...]: st.lists(lines, max_size=3).map(tuple),
    tuple[tuple[str, str], ...]: st.lists(st.tuples(lines, prose), max_size=3).map(tuple),
    tuple[Choice, ...]: st.lists(st.builds(Choice, prose, st.integers(-9, 9)), max_size=3).map(tuple),
    tuple[SignOff, ...]: st.lists(st.builds(SignOff, st.integers(1, 9), st.dates()), max_size=3).map(tuple),
    Typeface: st.builds(Typeface, lines, *[st.just("") | st.sampled_from(sorted(FONTS))] * len(STYLES)),
    Source: st.builds(Source, lines, st.lists(st.tuples(lines, lines), max_size=2).map(tuple)),
}


@cache
def picture(number: int) -> bytes:
    """Return a tiny PNG, another one for each number."""
    file = BytesIO()
    Pictures.new("RGB", (2, 2), (number, 0, 0)).save(file, "PNG")
    return file.getvalue()


_IMAGES = {hashlib.sha256(picture(number)).hexdigest(): picture(number) for number in range(3)}

PICTURES: Mapping[str, bytes] = {**_IMAGES, **FONTS}
"""The bytes of all images and fonts that random playbooks hold, by SHA-256 (hex)."""


@st.composite
def playbooks(draw: st.DrawFn, most: int = 3) -> Playbook:
    """Return a playbook of at most `most` entities a kind, all of whose references exist."""
    known: dict[Kind, list[EntityId]] = {Kind.PLAYBOOK: [draw(ids)]}
    taken = set(known[Kind.PLAYBOOK])
    for kind in COLLECTIONS:
        known[kind] = draw(st.lists(ids.filter(lambda one: one not in taken), max_size=most, unique=True))
        taken.update(known[kind])
    if not known[Kind.STAGE]:
        known[Kind.MOMENT] = []
    entities = {kind: [draw(_entity(kind, one, known)) for one in known[kind]] for kind in known}
    playbook = Playbook(cast("Any", entities[Kind.PLAYBOOK][0]))
    changes = [created(kind, one) for kind, found in entities.items() if kind is not Kind.PLAYBOOK for one in found]
    return _ruled(apply(playbook, changes))


def _entity(kind: Kind, entity_id: EntityId, known: Mapping[Kind, list[EntityId]]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(ENTITIES[kind])
    fields = {name: _field(kind, name, hint, known) for name, hint in hints.items() if name != "id"}
    if kind is Kind.COMMENT:
        subjects = [(kind, one) for kind, ones in known.items() for one in ones]
        fields["subject_kind"] = fields["subject"] = st.none()
        return st.tuples(st.sampled_from(subjects), st.fixed_dictionaries(fields)).map(
            lambda drawn: ENTITIES[kind](
                id=entity_id, **drawn[1] | {"subject_kind": drawn[0][0], "subject": drawn[0][1]}
            )
        )
    return st.fixed_dictionaries(fields).map(lambda values: ENTITIES[kind](id=entity_id, **values))


def _field(kind: Kind, name: str, hint: Any, known: Mapping[Kind, list[EntityId]]) -> st.SearchStrategy[Any]:
    if target := TARGETS.get(kind, {}).get(name):
        return _reference(hint, known[target])
    if kind is Kind.IMAGE and name in {"sha256", "media_type"}:
        return st.sampled_from(sorted(_IMAGES)) if name == "sha256" else st.just("image/png")
    if name in PROSE[kind]:
        return prose
    if name in LINES[kind]:
        return lines
    options = [option for option in get_args(hint) if option is not type(None)]
    if type(None) in get_args(hint):
        return st.none() | _field(kind, name, options[0], known)
    return _HASHABLE[hint] if hint in _HASHABLE else st.from_type(hint)


def _reference(hint: Any, targets: list[EntityId]) -> st.SearchStrategy[Any]:
    some = st.lists(st.sampled_from(targets), max_size=3) if targets else st.just([])
    if hint == frozenset[EntityId]:
        return some.map(frozenset)
    if hint == tuple[EntityId, ...]:
        return some.map(tuple)
    required = st.sampled_from(targets) if targets else st.none()
    return required if type(None) not in get_args(hint) else st.none() | required


def _ruled(playbook: Playbook) -> Playbook:
    """Return the playbook with codes and image names made unique, and no approved standard that lacks its place."""
    from dataclasses import replace

    standards = {}
    for number, standard in enumerate(playbook.standards.values()):
        placed = standard.moment is not None and standard.step is not None
        status = standard.status if placed or standard.status is not Status.APPROVED else Status.DRAFT
        code = f"{standard.code}{number}" if standard.code else ""
        standards[standard.id] = replace(standard, code=code, status=status)
    images = {
        image.id: replace(image, name=f"{image.name}{number}") for number, image in enumerate(playbook.images.values())
    }
    return replace(playbook, standards=standards, images=images)


@st.composite
def reworked(draw: st.DrawFn, playbook: Playbook) -> Playbook:
    """Return a playbook of the same entities, of which any may say something else; some that nothing needs are gone."""
    known = {kind: list(playbook.of(kind)) for kind in Kind}
    kept: dict[Kind, dict[EntityId, Any]] = {}
    for kind in Kind:
        leaving = kind in {Kind.STORY, Kind.TERM, Kind.QUESTION} and draw(st.booleans())
        ids_kept = known[kind][1:] if leaving else known[kind]
        kept[kind] = {
            one: draw(_entity(kind, one, known)) if draw(st.booleans()) else playbook.of(kind)[one] for one in ids_kept
        }
    about = next(iter(kept.pop(Kind.PLAYBOOK).values()))
    mappings: dict[str, Any] = {COLLECTIONS[kind]: entities for kind, entities in kept.items()}
    return _ruled(Playbook(about, **mappings))
