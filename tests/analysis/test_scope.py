"""A part of a playbook is a playbook of its own."""

from playbook_app.analysis.findings import findings
from playbook_app.analysis.scope import of_role, of_stage
from playbook_app.domain.change import apply, created
from playbook_app.domain.entities import Moment, Stage
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Kind, Step
from tests.factories import BREAKFAST, CHECK_IN, NOON, ROLE, STAGE, entity_id, playbook_with, standard

LEAVING, GOODBYE = entity_id(90), entity_id(91)
WORLD = apply(
    playbook_with(
        standard(1, step=Step.IDEAL, roles=frozenset({ROLE})), standard(2, moment=BREAKFAST), standard(3, moment=None)
    ),
    [
        created(Kind.STAGE, Stage(id=LEAVING, name="Leaving", order="a1")),
        created(Kind.MOMENT, Moment(id=GOODBYE, stage=LEAVING, name="Goodbye", order="a0")),
    ],
)


def test_a_stage_holds_its_moments_and_their_standards() -> None:
    part = of_stage(WORLD, STAGE)
    assert set(part.moments) == {CHECK_IN, BREAKFAST}
    assert set(part.standards) == {standard(1).id, standard(2).id}
    assert not check_all(part)


def test_a_role_holds_its_standards_and_the_moments_it_acts_in() -> None:
    part = of_role(WORLD, ROLE)
    assert set(part.standards) == {standard(1).id}
    assert set(part.moments) == {CHECK_IN}


def test_findings_of_a_part_are_about_that_part() -> None:
    found = findings(of_stage(WORLD, LEAVING), NOON.date())
    assert {finding.id for finding in found} == {GOODBYE}
