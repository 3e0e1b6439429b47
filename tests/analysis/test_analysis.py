"""Coverage, readiness and findings of small playbooks, each fact for one reason."""

from datetime import date
from typing import Any

import pytest

from playbook_app.analysis.coverage import coverage
from playbook_app.analysis.findings import Finding, findings
from playbook_app.analysis.handoffs import handoffs
from playbook_app.analysis.readiness import readiness, readiness_of_moment, supports_of
from playbook_app.analysis.wording import is_script, vague_words
from playbook_app.domain.entities import Moment, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Latitude, Status, Step, Support
from tests.factories import BREAKFAST, CHECK_IN, MANAGER, ROLE, STAGE, entity_id, playbook_with, standard

TODAY = date(2026, 6, 1)
COMPLETE: dict[str, Any] = {
    "step": Step.IDEAL,
    "statement": "Hand over the key within four minutes.",
    "why": "They are tired.",
    "training": "Hour two.",
    "tools": "A timer.",
    "permission": "A drink.",
    "measure": "Ten a week.",
    "roles": frozenset({ROLE}),
}


def keys(book: Playbook) -> set[str]:
    return {finding.key for finding in findings(book, TODAY)} - {"gap", "unowned"}


def found(book: Playbook, key: str) -> list[Finding]:
    return [finding for finding in findings(book, TODAY) if finding.key == key]


def test_the_matrix_counts_standards_by_cell_without_the_retired() -> None:
    book = playbook_with(
        standard(1, step=Step.IDEAL),
        standard(2, step=Step.IDEAL),
        standard(3, step=Step.CULTURE, status=Status.RETIRED),
        standard(4),
    )
    matrix = coverage(book)
    assert matrix.count(CHECK_IN, Step.IDEAL) == 2
    assert matrix.count(CHECK_IN, Step.CULTURE) == 0
    gaps = [(moment.id, step) for moment, step in matrix.gaps()]
    assert len(gaps) == 9
    assert gaps[0] == (CHECK_IN, Step.CULTURE)
    assert gaps[-1] == (BREAKFAST, Step.EMPOWERMENT)


@pytest.mark.parametrize("support", ["why", "training", "tools", "permission", "measure"])
def test_a_written_support_counts_only_with_words_in_it(support: str) -> None:
    book = playbook_with(standard(1, **{**COMPLETE, support: " \n"}))
    (one,) = book.standards.values()
    assert supports_of(book, one) == set(Support) - {Support(support)}


def test_responsibility_takes_a_role_and_an_owner_of_the_moment() -> None:
    for without in ({"roles": frozenset()}, {"moment": BREAKFAST}, {"moment": None}):
        book = playbook_with(standard(1, **{**COMPLETE, **without}))
        (one,) = book.standards.values()
        assert supports_of(book, one) == set(Support) - {Support.RESPONSIBILITY}


def test_readiness_is_the_share_of_supports_without_the_retired() -> None:
    book = playbook_with(
        standard(1, **COMPLETE),
        standard(2, why="Because", training="Yes", tools="Pen"),
        standard(3, status=Status.RETIRED),
    )
    assert readiness(book) == pytest.approx(9 / 12)
    assert readiness_of_moment(book, CHECK_IN) == pytest.approx(9 / 12)
    assert readiness_of_moment(book, BREAKFAST) is None
    assert readiness(playbook_with()) is None


def test_handoffs_count_changes_of_role() -> None:
    path = (ROLE, ROLE, MANAGER, ROLE)
    assert handoffs(Moment(id=CHECK_IN, stage=STAGE, path=path)) == 2
    assert handoffs(Moment(id=CHECK_IN, stage=STAGE)) == 0


def test_a_complete_standard_has_no_finding() -> None:
    assert keys(playbook_with(standard(1, **COMPLETE))) == set()


@pytest.mark.parametrize(
    ("fields", "key", "field"),
    [
        ({"moment": None}, "unplaced", "moment"),
        ({"step": None}, "unplaced", "step"),
        ({"code": ""}, "unwritten", "code"),
        ({"statement": " "}, "unwritten", "statement"),
        ({"permission": "Up to [amount] a guest."}, "unfilled", "permission"),
        ({"latitude": Latitude.FLEXIBLE}, "no_leeway", "leeway"),
        ({"permission": ""}, "no_support", "permission"),
        ({"roles": frozenset()}, "no_support", "roles"),
        ({"review_by": date(2026, 5, 31)}, "overdue", "review_by"),
        ({"statement": "Always be friendly."}, "vague", "statement"),
        ({"say": "“" + "word " * 30 + "”"}, "script", "say"),
    ],
)
def test_a_finding_leads_to_the_field_that_mends_it(fields: dict[str, Any], key: str, field: str) -> None:
    assert [finding.field for finding in found(playbook_with(standard(1, **{**COMPLETE, **fields})), key)] == [field]


def test_a_retired_standard_has_no_findings() -> None:
    assert keys(playbook_with(standard(1, status=Status.RETIRED))) == set()


def test_a_review_due_today_is_not_overdue() -> None:
    assert not found(playbook_with(standard(1, **COMPLETE, review_by=TODAY)), "overdue")


def test_moments_without_owner_and_with_many_handoffs_are_found() -> None:
    passed = Moment(id=entity_id(80), stage=STAGE, name="Luggage", owner=ROLE, path=(ROLE, MANAGER, ROLE, MANAGER))
    book = playbook_with(passed)
    assert [finding.id for finding in found(book, "unowned")] == [BREAKFAST]
    assert [finding.id for finding in found(book, "handoffs")] == [passed.id]


def test_a_story_without_a_standard_is_accidental() -> None:
    book = playbook_with(Story(id=entity_id(90), title="The bear"))
    assert [dict(finding.values)["story"] for finding in found(book, "accidental")] == ["The bear"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Answer quickly, and QUICKLY again, as soon as possible.",
            "en-GB",
            ("quickly", "QUICKLY", "as soon as possible"),
        ),
        ("Answer within three rings.", "en", ()),
        ("Unfriendly words are removed.", "en", ()),
        ("Immer freundlich und zeitnah.", "de", ("freundlich", "zeitnah")),
        ("Toujours aimable.", "fr", ("aimable",)),
        ("Responder lo antes posible.", "es", ("lo antes posible",)),
        ("quickly", "fi", ()),
    ],
)
def test_vague_words_are_found_in_the_playbooks_language(text: str, language: str, expected: tuple[str, ...]) -> None:
    assert vague_words(text, language) == expected


@pytest.mark.parametrize("text", ["[a link](https://example.org)", "![a picture](tray.png)", "[1]", "see [x][y]"])
def test_links_and_images_are_no_places_to_fill_in(text: str) -> None:
    assert not found(playbook_with(standard(1, **{**COMPLETE, "practice": text})), "unfilled")


def test_short_words_to_use_are_no_script() -> None:
    assert not is_script("“Good morning, Ms Okafor.” “I will see to it myself.” " * 5)
