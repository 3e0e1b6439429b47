"""The questions that a value answers."""

from playbook_app.domain.entities import Role, Story, Term
from playbook_app.domain.vocabulary import Kind, Step, Tier
from tests.factories import ABOUT, BREAKFAST, CHECK_IN, MANAGER, ROLE, STAGE, entity_id, playbook_with, standard


def test_the_journey_runs_in_order() -> None:
    ((stage, moments),) = playbook_with().journey()
    assert stage.id == STAGE
    assert [moment.id for moment in moments] == [CHECK_IN, BREAKFAST]


def test_a_moments_standards_come_by_step_then_by_order() -> None:
    book = playbook_with(
        standard(1, step=None),
        standard(2, step=Step.RESPONSIVENESS),
        standard(3, step=Step.IDEAL),
        standard(4, step=Step.IDEAL, order="a0"),
    )
    assert [one.code for one in book.standards_of(CHECK_IN)] == ["CHK-04", "CHK-03", "CHK-02", "CHK-01"]
    assert [one.code for one in book.standards_at(CHECK_IN, Step.IDEAL)] == ["CHK-04", "CHK-03"]


def test_a_standard_without_moment_or_step_is_unplaced() -> None:
    book = playbook_with(standard(1, step=Step.IDEAL), standard(2), standard(3, moment=None, step=Step.IDEAL))
    assert [one.code for one in book.unplaced()] == ["CHK-02", "CHK-03"]
    assert [one.code for one in book.standards_in_order()] == ["CHK-01", "CHK-02", "CHK-03"]


def test_roles_come_by_tier() -> None:
    leader = Role(id=entity_id(50), name="Director", tier=Tier.SENIOR_LEADER, order="Zz")
    assert [role.id for role in playbook_with(leader).roles_in_order()] == [ROLE, MANAGER, leader.id]


def test_stories_are_found_by_their_standard() -> None:
    story = Story(id=entity_id(60), title="The lost bear", standards=frozenset({standard(1).id}))
    book = playbook_with(standard(1), standard(2), story)
    assert book.stories_of(standard(1).id) == (story,)
    assert book.stories_of(standard(2).id) == ()


def test_terms_come_by_the_alphabet_whatever_their_case() -> None:
    terms = [Term(id=entity_id(70 + place), term=word) for place, word in enumerate(["turndown", "Amenity", "upsell"])]
    assert [term.term for term in playbook_with(*terms).terms_in_order()] == ["Amenity", "turndown", "upsell"]


def test_codes_are_counted() -> None:
    book = playbook_with(standard(1), standard(2, code="CHK-01"))
    assert book.standards_coded("CHK-01") == 2
    assert book.standards_coded("CHK-09") == 0


def test_the_playbook_finds_itself_by_its_id() -> None:
    book = playbook_with()
    assert book.find(Kind.PLAYBOOK, ABOUT) is book.about
    assert book.find(Kind.PLAYBOOK, ROLE) is None
