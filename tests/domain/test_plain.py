"""Entities as plain data and back."""

import json
from dataclasses import fields
from datetime import date
from typing import Any

import pytest

from playbook_app.domain.entities import (
    ENTITIES,
    Choice,
    Comment,
    Edition,
    Entity,
    Moment,
    Question,
    Source,
)
from playbook_app.domain.plain import (
    MalformedValue,
    entity_from_plain,
    entity_to_plain,
    field_from_plain,
    field_to_plain,
)
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import BREAKFAST, CHECK_IN, MANAGER, NOON, ROLE, STAGE, entity_id, playbook_with, standard

FULL: list[tuple[Kind, Entity]] = [
    (
        Kind.STANDARD,
        standard(
            1,
            step=Step.IDEAL,
            roles=frozenset({ROLE, MANAGER}),
            status=Status.APPROVED,
            approved_at=NOON,
            review_by=date(2027, 1, 31),
            extra=(("b", "2"), ("a", "1")),
            source=Source("csv", (("id", "7"),)),
        ),
    ),
    (Kind.MOMENT, Moment(id=BREAKFAST, stage=STAGE, path=(MANAGER, ROLE))),
    (Kind.QUESTION, Question(id=CHECK_IN, choices=(Choice("Yes", 1), Choice("No")))),
    (Kind.COMMENT, Comment(id=CHECK_IN, subject_kind=Kind.STANDARD, subject=ROLE, at=NOON, resolved=True)),
    (
        Kind.EDITION,
        Edition(id=CHECK_IN, number=3, published_on=date(2026, 1, 2), effective_from=date(2026, 2, 1), material=True),
    ),
    (Kind.PLAYBOOK, playbook_with().about),
]


@pytest.mark.parametrize(("kind", "entity"), FULL)
def test_an_entity_comes_back_equal_through_json(kind: Kind, entity: Entity) -> None:
    assert entity_from_plain(kind, json.loads(json.dumps(entity_to_plain(kind, entity)))) == entity


@pytest.mark.parametrize("kind", list(Kind))
def test_every_field_of_every_kind_has_a_form(kind: Kind) -> None:
    sample = next((entity for known, entity in FULL if known is kind), None)
    for item in fields(ENTITIES[kind]):
        if sample is not None:
            value = getattr(sample, item.name)
            assert field_from_plain(kind, item.name, field_to_plain(kind, item.name, value)) == value


@pytest.mark.parametrize(
    ("kind", "name", "plain"),
    [
        (Kind.STANDARD, "colour", "red"),
        (Kind.STANDARD, "title", 7),
        (Kind.STANDARD, "title", None),
        (Kind.STANDARD, "weight", True),
        (Kind.STANDARD, "weight", "2"),
        (Kind.STANDARD, "step", "joy"),
        (Kind.STANDARD, "moment", "not-a-uuid"),
        (Kind.STANDARD, "moment", str(CHECK_IN).replace("-", "")),
        (Kind.STANDARD, "roles", "everyone"),
        (Kind.STANDARD, "roles", [1]),
        (Kind.STANDARD, "review_by", "31.1.2027"),
        (Kind.STANDARD, "approved_at", "2026-06-01T12:00:00"),
        (Kind.STANDARD, "approved_at", "noon"),
        (Kind.STANDARD, "extra", [["a"]]),
        (Kind.STANDARD, "source", {"importer": "csv"}),
        (Kind.QUESTION, "choices", [{"text": "Yes"}]),
        (Kind.QUESTION, "choices", [{"text": "Yes", "points": True}]),
    ],
)
def test_malformed_data_is_told(kind: Kind, name: str, plain: Any) -> None:
    with pytest.raises(MalformedValue):
        field_from_plain(kind, name, plain)


def test_unknown_and_lacking_fields_are_told() -> None:
    with pytest.raises(MalformedValue, match="colour"):
        entity_from_plain(Kind.TERM, {"id": entity_id(1), "colour": "red"})
    with pytest.raises(MalformedValue, match="stage"):
        entity_from_plain(Kind.MOMENT, {"id": entity_id(1)})
