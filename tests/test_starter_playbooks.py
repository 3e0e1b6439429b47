"""What each starter playbook in `resources/playbooks` gives to whoever begins with it."""

import re
from collections import Counter
from datetime import date
from functools import cache

import pytest

from playbook_app.analysis.findings import findings
from playbook_app.analysis.wording import vague_words
from playbook_app.domain.entities import TEXTS, EntityId, Standard
from playbook_app.domain.playbook import COLLECTIONS, Playbook
from playbook_app.domain.references import references_of
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Customer, Kind, Latitude, QuestionKind, Status, Step, Tier, Veracity
from playbook_app.exchange.folder.reading import read
from playbook_app.resources import resource

TRADES = ("hotel", "shop", "clinic", "support-desk")
STARTERS = sorted(folder.name for folder in resource("playbooks").iterdir() if folder.is_dir())
SUPPORT_TEXTS = ("why", "training", "tools", "permission", "measure")
LADDER = ("missed", "expected", "legendary")

every_starter = pytest.mark.parametrize("name", STARTERS)
every_trade = pytest.mark.parametrize("name", TRADES)


def no_new_id() -> EntityId:
    raise AssertionError("a file lacks its id")


@cache
def starter(name: str) -> Playbook:
    return read(resource("playbooks", name), no_new_id).playbook


def lacking(standard: Standard, texts: tuple[str, ...]) -> list[str]:
    return [text for text in texts if not getattr(standard, text)]


def test_each_trade_has_a_template_beside_a_blank_one_and_the_sample() -> None:
    assert set(STARTERS) == {*TRADES, "blank", "sample"}


@every_starter
def test_no_rule_is_broken(name: str) -> None:
    assert check_all(starter(name)) == ()


@every_starter
def test_the_top_mark_for_guests_is_legendary(name: str) -> None:
    assert starter(name).about.guest_scale[-1] == "Legendary"


@pytest.mark.parametrize("name", [name for name in STARTERS if name != "sample"])
def test_each_moment_of_a_template_has_an_owner(name: str) -> None:
    assert [moment.name for moment in starter(name).moments.values() if moment.owner is None] == []


@every_starter
def test_neighbours_never_share_a_place(name: str) -> None:
    playbook = starter(name)
    groups = Counter(
        [
            *(("stage", stage.order) for stage in playbook.stages.values()),
            *((moment.stage, moment.order) for moment in playbook.moments.values()),
            *((role.tier, role.order) for role in playbook.roles.values()),
            *(("story", story.order) for story in playbook.stories.values()),
            *(("question", question.order) for question in playbook.questions.values()),
            *((f"{one.moment} {one.step}", one.order) for one in playbook.standards.values()),
        ]
    )
    assert [place for place, count in groups.items() if count > 1 or not place[1]] == []


@every_trade
def test_the_owner_of_a_moment_is_among_those_whom_the_customer_meets(name: str) -> None:
    assert [moment.name for moment in starter(name).moments.values() if moment.owner not in moment.path] == []


@every_trade
def test_a_template_leaves_the_brand_to_the_person(name: str) -> None:
    about = starter(name).about
    assert about.brand == ""
    assert about.title
    assert about.promise
    assert about.values
    assert about.audience
    assert about.acknowledgement
    assert about.invitation
    assert about.consent


@every_trade
def test_a_template_has_a_journey_of_a_size_to_begin_with(name: str) -> None:
    playbook = starter(name)
    assert 4 <= len(playbook.stages) <= 5
    assert 7 <= len(playbook.moments) <= 9
    assert all(moments for _, moments in playbook.journey())


@every_trade
def test_a_template_serves_colleagues_too(name: str) -> None:
    assert Customer.INTERNAL in {moment.customer for moment in starter(name).moments.values()}


@every_trade
def test_a_template_says_what_each_moment_is_about(name: str) -> None:
    for moment in starter(name).moments.values():
        assert moment.introduction, moment.name
        assert moment.channel, moment.name
        assert moment.expectation, moment.name
        assert moment.details, moment.name


@every_trade
def test_a_template_has_roles_in_all_three_tiers_each_with_its_part(name: str) -> None:
    roles = starter(name).roles.values()
    assert 5 <= len(roles) <= 6
    assert {role.tier for role in roles} == set(Tier)
    assert [role.name for role in roles if not role.contribution] == []


@every_trade
def test_a_template_has_8_to_12_placed_standards_over_all_five_steps(name: str) -> None:
    playbook = starter(name)
    assert 8 <= len(playbook.standards) <= 12
    assert playbook.unplaced() == ()
    assert {standard.step for standard in playbook.standards.values()} == set(Step)


@every_trade
def test_a_template_approves_nothing_in_the_name_of_the_team(name: str) -> None:
    assert {standard.status for standard in starter(name).standards.values()} <= {Status.DRAFT, Status.REVIEW}


@every_trade
def test_each_standard_of_a_template_is_intentional(name: str) -> None:
    for standard in starter(name).standards.values():
        assert lacking(standard, (*SUPPORT_TEXTS, *LADDER, "practice", "recovery")) == [], standard.code
        assert standard.roles, standard.code


@every_trade
def test_each_standard_of_a_template_can_be_observed(name: str) -> None:
    playbook = starter(name)
    for standard in playbook.standards.values():
        assert vague_words(standard.statement, playbook.about.language) == (), standard.code


@every_trade
def test_what_the_team_must_set_is_said_in_the_notes(name: str) -> None:
    for standard in starter(name).standards.values():
        texts = (standard.permission, standard.measure, standard.practice)
        if any("[" in text for text in texts):
            assert "square brackets" in standard.notes, standard.code


@every_trade
def test_the_story_of_a_template_is_an_example_to_be_replaced(name: str) -> None:
    (story,) = starter(name).stories.values()
    assert story.title.startswith("Example: ")
    assert story.veracity is not Veracity.VERIFIED
    assert story.standards


@every_trade
def test_a_template_has_terms_and_questions_of_the_four_kinds(name: str) -> None:
    playbook = starter(name)
    assert 8 <= len(playbook.terms) <= 10
    assert 6 <= len(playbook.questions) <= 8
    assert {question.kind for question in playbook.questions.values()} == set(QuestionKind)


@every_starter
def test_each_knowledge_question_has_a_right_and_a_wrong_choice(name: str) -> None:
    for question in starter(name).questions.values():
        if question.kind is QuestionKind.KNOWLEDGE:
            points = [choice.points for choice in question.choices]
            assert max(points) > 0, question.prompt
            assert min(points) == 0, question.prompt
            assert question.answer, question.prompt


def test_the_blank_playbook_has_words_but_no_journey() -> None:
    playbook = starter("blank")
    assert playbook.about.acknowledgement
    assert not any(playbook.of(kind) for kind in COLLECTIONS)


def test_the_sample_is_of_the_size_that_is_promised() -> None:
    playbook = starter("sample")
    assert 11 <= len(playbook.moments) <= 13
    assert len(playbook.stages) == 5
    assert len(playbook.standards) == 40
    assert len(playbook.roles) == 6
    assert len(playbook.stories) == 8
    assert len(playbook.terms) == 25
    assert len(playbook.questions) == 24


def test_the_sample_shows_every_step_tier_veracity_and_kind_of_question() -> None:
    playbook = starter("sample")
    assert {standard.step for standard in playbook.standards.values()} == {*Step, None}
    assert {role.tier for role in playbook.roles.values()} == set(Tier)
    assert {story.veracity for story in playbook.stories.values()} == set(Veracity)
    assert {question.kind for question in playbook.questions.values()} == set(QuestionKind)


def test_the_sample_leaves_something_for_the_analysis_to_find() -> None:
    found = {finding.key for finding in findings(starter("sample"), date(2026, 12, 1))}
    assert found >= {"unowned", "unplaced", "no_support", "overdue", "vague", "accidental"}


def test_each_approved_standard_of_the_sample_is_written_out_and_can_be_observed() -> None:
    approved = [one for one in starter("sample").standards.values() if one.status is Status.APPROVED]
    for standard in approved:
        assert lacking(standard, (*SUPPORT_TEXTS, *LADDER, "practice", "recovery", "do", "avoid", "say")) == []
        assert vague_words(standard.statement, "en") == (), standard.code
        assert bool(standard.leeway) is (standard.latitude is Latitude.FLEXIBLE), standard.code


def test_the_codes_that_the_sample_speaks_of_are_there() -> None:
    playbook = starter("sample")
    codes = {standard.code for standard in playbook.standards.values()}
    for kind in Kind:
        for entity in playbook.of(kind).values():
            for field in TEXTS[kind]:
                assert set(re.findall(r"\b[A-Z]{3}-\d\d\b", getattr(entity, field))) <= codes


def test_each_role_of_the_sample_has_standards_and_each_moment_too() -> None:
    playbook = starter("sample")
    referred = {to.id for one in playbook.standards.values() for to in references_of(Kind.STANDARD, one)}
    assert playbook.roles.keys() | playbook.moments.keys() <= referred
