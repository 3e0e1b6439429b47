"""The observation scorecard: which standards, in which groups, with what they weigh."""

from dataclasses import replace

from playbook_app.publishing.compose.options import Options
from playbook_app.publishing.compose.scorecard import compose
from playbook_app.publishing.forms import Scores
from tests.publishing.hotel import MOMENTS, ROLES, STANDARDS, TODAY, hotel
from tests.publishing.printing import publication
from tests.publishing.tagged import Tagged


def groups(**options: object) -> dict[str, list[str]]:
    book = compose(hotel(), options=Options(today=TODAY, **options))  # type: ignore[arg-type]
    return {
        block.title: [row.code for row in block.rows]
        for section in book.body
        for block in section.blocks
        if isinstance(block, Scores)
    }


def test_standards_stand_under_their_moments_along_the_journey() -> None:
    found = groups()
    assert list(found)[:3] == ["Asking for a room", "The confirmation", "Kerb and door"]
    assert found["Asking for a room"] == ["BKG-01", "BKG-02"]


def test_a_moment_can_be_observed_alone() -> None:
    assert [code.partition("-")[0] for codes in groups(moment=MOMENTS["checkin"].id).values() for code in codes] == [
        "CHK",
        "CHK",
        "CHK",
    ]
    printed = publication("scorecard", hotel(), moment=MOMENTS["checkin"].id)
    assert printed.words.count("Check-in") == 1
    assert not any("Place: BRK" in str(finding) for finding in printed.warnings)


def test_a_role_s_scorecard_holds_what_it_does() -> None:
    assert groups(role=ROLES["concierge"].id)["Kerb and door"] == ["KRB-01"]
    assert "Asking for a room" not in groups(role=ROLES["concierge"].id)


def test_each_row_weighs_what_its_standard_does() -> None:
    heavy = replace(STANDARDS[0], weight=3)
    assert "× 3" in publication("scorecard", hotel(standards={heavy.id: heavy})).words


def test_the_score_is_explained() -> None:
    assert "M ÷ (M + B) × 100" in publication("scorecard", hotel()).words


def test_every_row_of_its_tables_has_as_many_cells() -> None:
    rows = [node for node in Tagged(publication("scorecard", hotel()).data).nodes if node.tag == "TR"]
    assert {len(row.kids) for row in rows} == {5}


def test_where_nothing_can_be_observed_it_says_so() -> None:
    assert "nothing to observe" in publication("scorecard", hotel(standards={})).words
