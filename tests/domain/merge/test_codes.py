"""A code that both sides gave away is kept by one of the two standards."""

from datetime import UTC, datetime

import pytest

from playbook_app.domain.change import created
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Standard
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import playbook_with, standard

BASE = playbook_with(standard(1), standard(2))
APPROVED = {"status": Status.APPROVED, "approved_by": "Ann", "approved_at": datetime(2026, 1, 1, tzinfo=UTC)}


def _add(one: Standard) -> Edit:
    return lambda book: (created(Kind.STANDARD, one),)


@pytest.mark.parametrize(
    ("code", "given"), [("CHK-03", "CHK-04"), ("CHK-99", "CHK-100"), ("Greeting", "Greeting-2"), ("7", "8")]
)
def test_the_newcomer_gets_the_next_code(code: str, given: str) -> None:
    play = Play(BASE, _add(standard(8, code=code)), _add(standard(9, code=code, why=f"As {code} says")))
    assert [play.result.standards[standard(number).id].code for number in (8, 9)] == [code, given]
    assert play.told() == [("code_renumbered", {"code": code, "given": given})]
    assert play.result.standards[standard(9).id].why == f"As {code} says"


def test_it_does_not_depend_on_the_side() -> None:
    settled(BASE, _add(standard(8, code="CHK-03")), _add(standard(9, code="CHK-03")))


def test_who_is_approved_with_a_code_keeps_it() -> None:
    approved = standard(9, code="CHK-03", step=Step.IDEAL, **APPROVED)
    result = settled(BASE, _add(standard(8, code="CHK-03")), _add(approved))
    assert result.standards[approved.id] == approved


def test_who_bore_a_code_before_keeps_it() -> None:
    result = settled(
        playbook_with(standard(1), standard(2, code="")),
        lambda book: edit(book, Kind.STANDARD, standard(1).id, why="x"),
        _add(standard(0, code="CHK-03")),
    )
    assert result.standards[standard(0).id].code == "CHK-03"
    play = Play(
        playbook_with(standard(1), standard(2, code="OLD")),
        lambda book: edit(book, Kind.STANDARD, standard(1).id, code="NEW-1"),
        lambda book: (*edit(book, Kind.STANDARD, standard(2).id, code="NEW-1"),),
    )
    assert [one.code for one in play.result.standards.values()] == ["NEW-1", "NEW-2"]


def test_codes_may_be_swapped_by_one_side() -> None:
    result = settled(
        BASE,
        lambda book: (
            *edit(book, Kind.STANDARD, standard(1).id, code="CHK-02"),
            *edit(book, Kind.STANDARD, standard(2).id, code="CHK-01"),
        ),
        lambda book: edit(book, Kind.STANDARD, standard(1).id, why="x"),
    )
    assert [one.code for one in result.standards.values()] == ["CHK-02", "CHK-01"]
