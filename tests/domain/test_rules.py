"""The rules of the domain, each broken once."""

from typing import Any

import pytest

from playbook_app.domain.change import Change, apply, created, deleted
from playbook_app.domain.entities import KINDS, Comment, Entity, Image, Moment, Question, Story, Term
from playbook_app.domain.rules import LONGEST_TEXT, BrokenRule, check, check_all, require
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import CHECK_IN, NOON, ROLE, STAGE, entity_id, playbook_with, standard

NEW, NOBODY = entity_id(900), entity_id(999)


@pytest.mark.parametrize(
    ("entity", "key"),
    [
        (standard(2, code="CHK-01"), "code"),
        (standard(2, step=Step.IDEAL, moment=None, status=Status.APPROVED), "approved_unplaced"),
        (standard(2, status=Status.APPROVED), "approved_unplaced"),
        (standard(2, weight=4), "weight"),
        (standard(2, roles=frozenset({NOBODY})), "reference"),
        (standard(2, moment=NOBODY), "reference"),
        (standard(2, practice="a\0b"), "text_characters"),
        (standard(2, practice="a\ud800b"), "text_characters"),
        (standard(2, practice="x" * (LONGEST_TEXT + 1)), "text_length"),
        (standard(2, extra=(("a\0", ""),)), "text_characters"),
        (Moment(id=NEW, stage=NOBODY), "reference"),
        (Moment(id=NEW, stage=STAGE, path=(ROLE, NOBODY)), "reference"),
        (Story(id=NEW, standards=frozenset({NOBODY})), "reference"),
        (Question(id=NEW, standard=NOBODY), "reference"),
        (Comment(id=NEW, subject_kind=Kind.TERM, subject=CHECK_IN, at=NOON), "reference"),
        (Image(id=NEW, name="logo.png"), "image_name"),
    ],
)
def test_a_broken_rule_is_named(entity: Entity, key: str) -> None:
    change = created(KINDS[type(entity)], entity)
    book = apply(playbook_with(standard(1), Image(id=entity_id(5000), name="logo.png")), [change])
    broken = check(book, [change])
    assert key in {violation.key for violation in broken}
    assert set(broken) <= set(check_all(book))
    with pytest.raises(BrokenRule, match=key):
        require(book, [change])


@pytest.mark.parametrize(("kind", "gone"), [(Kind.ROLE, ROLE), (Kind.STAGE, STAGE), (Kind.MOMENT, CHECK_IN)])
def test_what_something_refers_to_cannot_just_go(kind: Kind, gone: Any) -> None:
    book = playbook_with(standard(1))
    change = deleted(kind, book.of(kind)[gone])
    assert {violation.key for violation in check(apply(book, [change]), [change])} == {"reference"}


def test_two_codes_can_be_swapped_in_one_edit() -> None:
    book = playbook_with(standard(1), standard(2))
    swap = [
        Change(Kind.STANDARD, standard(1).id, "code", "CHK-01", "CHK-02"),
        Change(Kind.STANDARD, standard(2).id, "code", "CHK-02", "CHK-01"),
    ]
    assert check(apply(book, swap), swap) == ()


def test_standards_without_a_code_do_not_clash() -> None:
    changes = [created(Kind.STANDARD, standard(number, code="")) for number in (1, 2)]
    assert check(apply(playbook_with(), changes), changes) == ()


def test_a_sound_playbook_breaks_nothing() -> None:
    book = playbook_with(standard(1, step=Step.IDEAL, status=Status.APPROVED), Term(id=NEW, term="Turndown"))
    assert check_all(book) == ()
