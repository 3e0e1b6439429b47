"""Lists in an order of their own: what a person adds, moves, copies or deletes stands where it was put."""

from collections.abc import Iterable

from playbook_app.domain.change import Change, apply
from playbook_app.domain.edits.listing import add_listed, duplicate_listed, move_listed
from playbook_app.domain.entities import Question, Role, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import require
from playbook_app.domain.vocabulary import Kind, Tier
from tests.factories import ROLE, entity_id, playbook_with

NEW = entity_id(900)


def story(number: int, **fields: object) -> Story:
    return Story(id=entity_id(200 + number), title=f"Story {number}", **{"order": f"a{number}", **fields})  # type: ignore[arg-type]


def done(playbook: Playbook, changes: Iterable[Change]) -> Playbook:
    made = tuple(changes)
    after = apply(playbook, made)
    require(after, made)
    return after


def titles(playbook: Playbook) -> list[str]:
    return [one.title for one in playbook.stories_in_order()]


def names(playbook: Playbook) -> list[str]:
    return [role.name for role in playbook.roles_in_order()]


def test_what_is_added_comes_last_or_before_another() -> None:
    book = playbook_with(story(1), story(2))
    assert titles(done(book, add_listed(book, Story(id=NEW, title="New")))) == ["Story 1", "Story 2", "New"]
    assert titles(done(book, add_listed(book, Story(id=NEW, title="New"), story(2).id)))[1] == "New"


def test_several_move_together_in_their_order() -> None:
    book = playbook_with(*(story(number) for number in range(1, 5)))
    after = done(book, move_listed(book, Kind.STORY, [story(3).id, story(4).id], story(1).id))
    assert titles(after) == ["Story 3", "Story 4", "Story 1", "Story 2"]


def test_what_is_put_before_itself_stays() -> None:
    book = playbook_with(story(1), story(2))
    assert move_listed(book, Kind.STORY, [story(1).id], story(1).id) == ()


def test_stories_of_one_key_are_given_keys_of_their_own() -> None:
    book = playbook_with(story(1, order=""), story(2, order=""), story(3, order=""))
    after = done(book, move_listed(book, Kind.STORY, [story(3).id], story(2).id))
    assert titles(after) == ["Story 1", "Story 3", "Story 2"]


def test_a_role_is_ordered_among_its_tier_and_may_change_it() -> None:
    chief = Role(id=NEW, name="Chief", tier=Tier.SENIOR_LEADER, order="a0")
    book = playbook_with(chief)
    after = done(book, move_listed(book, Kind.ROLE, [ROLE], None, tier=Tier.SENIOR_LEADER))
    assert names(after) == ["Duty manager", "Chief", "Front desk agent"]
    assert after.roles[ROLE].tier is Tier.SENIOR_LEADER


def test_a_copy_stands_behind_its_original() -> None:
    questions = [Question(id=entity_id(number), prompt=f"Question {number}", order=f"a{number}") for number in (1, 2)]
    book = playbook_with(*(one for one in questions if one.id != entity_id(1)), questions[0])
    after = done(book, duplicate_listed(book, Kind.QUESTION, questions[0].id, NEW))
    assert [one.prompt for one in after.questions_in_order()] == ["Question 1", "Question 1", "Question 2"]
    assert after.questions_in_order()[1].id == NEW
