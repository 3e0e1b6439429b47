"""The report gathers what the other analyses say."""

from playbook_app.analysis.findings import findings
from playbook_app.analysis.readiness import readiness
from playbook_app.analysis.report import report
from playbook_app.domain.vocabulary import Status, Support
from tests.factories import NOON, playbook_with, standard

TODAY = NOON.date()


def test_supports_are_counted_over_the_standards_in_force() -> None:
    found = report(
        playbook_with(
            standard(1, why="It calms.", tools="A tablet."), standard(2, why="So."), standard(3, status=Status.RETIRED)
        ),
        TODAY,
    )
    assert found.standards == 2
    assert found.share(Support.WHY) == 1.0
    assert found.share(Support.TOOLS) == 0.5
    assert found.share(Support.MEASURE) == 0.0


def test_the_readiness_is_the_one_of_the_analysis() -> None:
    playbook = playbook_with(standard(1, why="It calms."), standard(2))
    assert report(playbook, TODAY).readiness == readiness(playbook)
    assert report(playbook, TODAY).findings == findings(playbook, TODAY)


def test_a_playbook_without_standards_has_no_readiness() -> None:
    assert report(playbook_with(), TODAY).readiness is None
