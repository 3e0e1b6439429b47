"""Playbooks without a common ancestor are matched by id, then code, then title or name."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given

from playbook_app.domain.change import apply, created
from playbook_app.domain.entities import (
    KINDS,
    About,
    Comment,
    Entity,
    Image,
    Moment,
    Question,
    Role,
    Signatory,
    Stage,
    Standard,
    Story,
    Term,
)
from playbook_app.domain.merge.matching import matched
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Kind
from tests.factories import entity_id
from tests.fuzz import bounded
from tests.strategies import playbooks

AT = datetime(2026, 1, 1, tzinfo=UTC)


def _world(first: int, *others: Entity) -> Playbook:
    """Return a playbook with something of each kind, whose ids begin at a number."""
    about, role, stage, moment, standard, story, comment, reply, image = (entity_id(first + one) for one in range(9))
    entities: tuple[Entity, ...] = (
        Role(id=role, name="Porter"),
        Stage(id=stage, name="Arrival"),
        Moment(id=moment, stage=stage, name="Check-in", owner=role, path=(role,)),
        Standard(id=standard, code="CHK-01", title="Greet", moment=moment, roles=frozenset({role})),
        Story(id=story, title="The coat", standards=frozenset({standard}), moment=moment),
        Term(id=entity_id(first + 20), term="Guest"),
        Question(id=entity_id(first + 21), prompt="Why?", standard=standard),
        Comment(id=comment, subject_kind=Kind.STANDARD, subject=standard, at=AT, author="Ann", body="Good."),
        Comment(id=reply, subject_kind=Kind.COMMENT, subject=comment, at=AT, author="Bo", body="Yes."),
        Comment(id=entity_id(first + 23), subject_kind=Kind.PLAYBOOK, subject=about, at=AT, author="Cy", body="Fine."),
        Image(id=image, name="desk.png", sha256="a" * 64),
        Signatory(id=entity_id(first + 22), name="Bo", role=role),
        *others,
    )
    empty = Playbook(About(id=about, title="Service", logo=None))
    book = apply(empty, [created(KINDS[type(entity)], entity) for entity in entities])
    return replace(book, about=replace(book.about, logo=image))


def test_equal_playbooks_of_other_ids_are_matched_whole() -> None:
    assert matched(_world(1000), _world(2000)) == _world(1000)


def test_names_are_compared_without_case_and_blanks() -> None:
    mine = _world(1000, Term(id=entity_id(1), term="House  style"))
    theirs = _world(1000, Term(id=entity_id(2), term="house style"))
    assert matched(mine, theirs).terms[entity_id(1)].term == "house style"


def test_an_id_counts_for_more_than_a_code_and_a_code_for_more_than_a_title() -> None:
    def three(*ids: int) -> tuple[Standard, ...]:
        texts = (("A", "First"), ("B", "Second"), ("C", "Third"))
        return tuple(
            Standard(id=entity_id(one), code=code, title=title) for one, (code, title) in zip(ids, texts, strict=True)
        )

    mine = _world(1000, *three(1, 2, 3))
    theirs = _world(
        1000,
        Standard(id=entity_id(1), code="B", title="Third"),
        Standard(id=entity_id(8), code="C", title="Second"),
        Standard(id=entity_id(9), code="D", title="Second"),
    )
    found = matched(mine, theirs).standards
    assert found[entity_id(1)].code == "B"
    assert found[entity_id(3)].code == "C"
    assert found[entity_id(2)].code == "D"


def test_what_is_called_like_two_is_matched_with_neither() -> None:
    mine = _world(1000, Story(id=entity_id(1), title="Twice"), Story(id=entity_id(2), title="Twice"))
    theirs = _world(1000, Story(id=entity_id(3), title="Twice"))
    assert entity_id(3) in matched(mine, theirs).stories


def test_moments_of_one_name_are_told_apart_by_their_stages() -> None:
    def two(first: int) -> Playbook:
        stage = Stage(id=entity_id(first + 30), name="Stay")
        return _world(first, stage, Moment(id=entity_id(first + 31), stage=stage.id, name="Check-in"))

    assert matched(two(1000), two(2000)) == two(1000)


def test_merging_what_was_matched_asks_only_for_what_differs() -> None:
    mine, theirs = _world(1000), _world(2000, Standard(id=entity_id(5), code="NEW", title="Smile"))
    standard = next(one for one in theirs.standards.values() if one.code == "CHK-01")
    theirs = replace(theirs, standards={**theirs.standards, standard.id: replace(standard, title="Hail", why="x")})
    merged = merge(None, mine, matched(mine, theirs))
    assert [(conflict.field, conflict.mine, conflict.theirs) for conflict in merged.conflicts] == [
        ("title", "Greet", "Hail")
    ]
    result = apply(mine, merged.changes)
    assert sorted(one.code for one in result.standards.values()) == ["CHK-01", "NEW"]


@bounded(30)
@given(playbooks(most=2), playbooks(most=2))
def test_matching_keeps_references_and_merging_any_two_keeps_the_rules(mine: Playbook, theirs: Playbook) -> None:
    found = matched(mine, theirs)
    assert check_all(found) == ()
    assert check_all(apply(mine, merge(None, mine, found).changes)) == ()
