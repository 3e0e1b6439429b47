"""What changed between two values: every printed change is told, the weighty ones first, and nothing else is."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from playbook_app.domain.change import apply
from playbook_app.domain.digest import digest
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment, move_stage
from playbook_app.domain.entities import EntityId, Question, Role, Stage, Story, Term
from playbook_app.domain.news.since import news_since
from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Latitude, Status, Step, Tier
from tests.factories import (
    ABOUT,
    BREAKFAST,
    CHECK_IN,
    MANAGER,
    NOON,
    ROLE,
    STAGE,
    entity_id,
    playbook_with,
    standard,
)
from tests.strategies import playbooks, reworked

GREET = standard(
    1,
    step=Step.IDEAL,
    status=Status.APPROVED,
    approved_at=NOON,
    statement="Greet within ten seconds.",
    permission="Tea",
)
FOLLOW = standard(2, step=Step.IDEAL, status=Status.APPROVED, approved_at=NOON)
DRAFT = standard(3, step=Step.IDEAL)
STORY = Story(id=entity_id(300), title="The umbrella", standards=frozenset({GREET.id, FOLLOW.id}), order="a0")
TERM = Term(id=entity_id(310), term="Guest", definition="Whom we serve")
QUESTION = Question(id=entity_id(320), prompt="Why?", order="a0")
BEFORE = playbook_with(GREET, FOLLOW, DRAFT, STORY, TERM, QUESTION, promise="We care")


def with_standard(entity: EntityId = GREET.id, **fields: Any) -> Playbook:
    """Return the playbook with fields of a standard changed, and the standard approved as before."""
    changed = replace(BEFORE.standards[entity], **fields)
    return replace(BEFORE, standards={**BEFORE.standards, entity: changed})


def edited(kind: Kind, entity: EntityId, **fields: Any) -> Playbook:
    return apply(BEFORE, edit(BEFORE, kind, entity, **fields))


def turns(after: Playbook) -> list[Turn]:
    return [news.turn for news in news_since(BEFORE, after)]


def only(after: Playbook) -> News:
    (news,) = news_since(BEFORE, after)
    return news


def test_nothing_is_new_in_a_value_that_prints_the_same() -> None:
    assert news_since(BEFORE, BEFORE) == ()
    assert news_since(BEFORE, with_standard(notes="Ask Ada", order="a1V")) == ()
    assert news_since(BEFORE, with_standard(DRAFT.id, statement="Not yet approved.")) == ()


@pytest.mark.parametrize(
    ("fields", "turn"),
    [
        ({"permission": "Cake"}, Turn.PERMISSION_CHANGED),
        ({"permission": " "}, Turn.PERMISSION_TAKEN),
        ({"latitude": Latitude.FLEXIBLE}, Turn.NOW_FLEXIBLE),
        ({"roles": frozenset({ROLE})}, Turn.ROLES_JOINING),
        ({"moment": BREAKFAST}, Turn.STANDARD_MOVED),
        ({"status": Status.RETIRED}, Turn.STANDARD_RETIRED),
        ({"status": Status.REVIEW}, Turn.STANDARD_WITHDRAWN),
    ],
)
def test_what_people_do_differently_is_material(fields: dict[str, Any], turn: Turn) -> None:
    news = only(with_standard(**fields))
    assert (news.turn, news.id, news.name) == (turn, GREET.id, "CHK-01 Standard 1")
    assert news.material


@pytest.mark.parametrize(
    ("fields", "turn"),
    [
        ({"code": "CHK-09"}, Turn.STANDARD_RECODED),
        ({"title": "Greet"}, Turn.STANDARD_RETITLED),
        ({"step": Step.CULTURE}, Turn.STANDARD_STEP),
        ({"why": "It matters", "weight": 3}, Turn.STANDARD_REWRITTEN),
        ({"statement": "*Greet*  within\nten seconds."}, Turn.STANDARD_REWRITTEN),
    ],
)
def test_what_changes_nothing_of_what_people_do_is_small(fields: dict[str, Any], turn: Turn) -> None:
    news = only(with_standard(**fields))
    assert (news.turn, news.material) == (turn, False)


def test_texts_of_a_standard_that_changed_are_told_together_in_the_order_of_its_card() -> None:
    news = only(with_standard(avoid="Waiting", statement="Greet at once.", practice="Look up."))
    assert (news.turn, news.fields) == (Turn.STANDARD_DIFFERENT, ("statement", "practice", "avoid"))


def test_a_permission_that_was_not_there_is_given() -> None:
    assert turns(with_standard(FOLLOW.id, permission="Tea")) == [Turn.PERMISSION_GIVEN]


def test_a_role_that_leaves_a_standard_is_named_as_it_was_called() -> None:
    before = with_standard(roles=frozenset({ROLE, MANAGER}))
    after = replace(BEFORE, roles={**BEFORE.roles, MANAGER: replace(BEFORE.roles[MANAGER], name="Boss")})
    (leaving, renamed) = news_since(before, after)
    assert (leaving.turn, leaving.values) == (Turn.ROLES_LEAVING, (("roles", "Front desk agent, Duty manager"),))
    assert (renamed.turn, renamed.values) == (Turn.ROLE_RENAMED, (("former", "Duty manager"),))


def test_a_standard_that_was_approved_is_new_and_tells_its_moment() -> None:
    news = only(with_standard(DRAFT.id, status=Status.APPROVED))
    assert (news.turn, news.values) == (Turn.STANDARD_NEW, (("moment", "Check-in"),))


def test_a_deleted_standard_is_gone_and_its_story_is_not_said_to_be_told_differently() -> None:
    assert turns(apply(BEFORE, delete(BEFORE, Kind.STANDARD, FOLLOW.id))) == [Turn.STANDARD_GONE]


def test_a_story_that_shows_another_standard_is_told_differently() -> None:
    assert turns(edited(Kind.STORY, STORY.id, standards=frozenset({GREET.id}))) == [Turn.STORY_REWRITTEN]


def test_what_people_must_do_comes_before_what_is_small() -> None:
    after = with_standard(title="Greet", statement="Greet at once.")
    renamed = apply(after, edit(after, Kind.TERM, TERM.id, definition="Who comes"))
    told = news_since(BEFORE, apply(renamed, edit(renamed, Kind.ROLE, ROLE, contribution="Smiles")))
    assert [news.turn for news in told] == [
        Turn.STANDARD_DIFFERENT,
        Turn.ROLE_PART,
        Turn.STANDARD_RETITLED,
        Turn.TERM_REWRITTEN,
    ]


@pytest.mark.parametrize(
    ("kind", "entity", "fields", "turn"),
    [
        (Kind.PLAYBOOK, ABOUT, {"promise": "We dare"}, Turn.PROMISE),
        (Kind.PLAYBOOK, ABOUT, {"values": "Care"}, Turn.VALUES),
        (Kind.PLAYBOOK, ABOUT, {"acknowledgement": "I sign"}, Turn.RULE_OF_SIGNING),
        (Kind.PLAYBOOK, ABOUT, {"title": "Other", "accent": "#000000"}, Turn.ABOUT),
        (Kind.ROLE, ROLE, {"contribution": "Smiles"}, Turn.ROLE_PART),
        (Kind.ROLE, ROLE, {"tier": Tier.MANAGER}, Turn.ROLE_TIER),
        (Kind.STAGE, STAGE, {"name": "Coming"}, Turn.STAGE_RENAMED),
        (Kind.STAGE, STAGE, {"introduction": "Welcome"}, Turn.STAGE_REWRITTEN),
        (Kind.MOMENT, CHECK_IN, {"owner": MANAGER}, Turn.MOMENT_OWNER),
        (Kind.MOMENT, CHECK_IN, {"owner": None}, Turn.MOMENT_UNOWNED),
        (Kind.MOMENT, CHECK_IN, {"details": "A pen"}, Turn.MOMENT_DIFFERENT),
        (Kind.MOMENT, CHECK_IN, {"name": "The desk"}, Turn.MOMENT_RENAMED),
        (Kind.MOMENT, CHECK_IN, {"channel": "Phone"}, Turn.MOMENT_REWRITTEN),
        (Kind.TERM, TERM.id, {"definition": "Who comes"}, Turn.TERM_REWRITTEN),
        (Kind.QUESTION, QUESTION.id, {"prompt": "How?"}, Turn.QUESTIONS_REWRITTEN),
    ],
)
def test_a_change_around_the_standards_is_told(
    kind: Kind, entity: EntityId, fields: dict[str, Any], turn: Turn
) -> None:
    assert turns(edited(kind, entity, **fields)) == [turn]


def test_what_comes_to_the_journey_is_told() -> None:
    after = apply(BEFORE, add_stage(BEFORE, entity_id(400), "Departure"))
    after = apply(after, add_moment(after, entity_id(401), entity_id(400), "Check-out"))
    assert turns(after) == [Turn.MOMENT_NEW, Turn.STAGE_NEW]


def test_what_leaves_the_journey_is_told() -> None:
    assert turns(apply(BEFORE, delete(BEFORE, Kind.MOMENT, BREAKFAST))) == [Turn.MOMENT_GONE]


def test_moments_in_another_order_are_told_once() -> None:
    assert turns(apply(BEFORE, move_moment(BEFORE, BREAKFAST, STAGE, CHECK_IN))) == [Turn.MOMENTS_REORDERED]


def test_a_moment_in_another_stage_has_moved_and_reordered_nothing() -> None:
    before = apply(BEFORE, add_stage(BEFORE, entity_id(400), "Departure"))
    after = apply(before, move_moment(before, CHECK_IN, entity_id(400)))
    assert [news.turn for news in news_since(before, after)] == [Turn.MOMENT_MOVED]


def test_stages_standards_and_roles_in_another_order_are_told() -> None:
    before = apply(BEFORE, add_stage(BEFORE, entity_id(400), "Departure"))
    assert [news.turn for news in news_since(before, apply(before, move_stage(before, entity_id(400), STAGE)))] == [
        Turn.STAGES_REORDERED
    ]
    assert turns(with_standard(order="a9")) == [Turn.STANDARDS_REORDERED]
    assert turns(edited(Kind.ROLE, ROLE, order="a9")) == [Turn.ROLES_REORDERED]


def test_roles_that_come_and_go_are_material() -> None:
    porter = Role(id=entity_id(500), name="Porter", order="a5")
    after = replace(BEFORE, roles={**BEFORE.roles, porter.id: porter})
    (came,), (left,) = news_since(BEFORE, after), news_since(after, BEFORE)
    assert (came.turn, left.turn, came.material, left.material) == (Turn.ROLE_NEW, Turn.ROLE_GONE, True, True)


def test_two_playbooks_have_no_news_of_each_other() -> None:
    other = replace(BEFORE, about=replace(BEFORE.about, id=entity_id(999)))
    with pytest.raises(ValueError, match="two different playbooks"):
        news_since(BEFORE, other)


def test_a_stage_alone_comes_as_a_stage() -> None:
    stage = Stage(id=entity_id(400), name="Departure", order="a1")
    assert turns(replace(BEFORE, stages={**BEFORE.stages, stage.id: stage})) == [Turn.STAGE_NEW]


@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_there_is_news_exactly_where_digests_differ(data: st.DataObject) -> None:
    before = data.draw(playbooks())
    after = data.draw(reworked(before))
    assert bool(news_since(before, after)) == (digest(before) != digest(after))
