"""Several cards moved to one place of the board."""

from typing import Any

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.edits.board import move_standards
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Step
from tests.factories import CHECK_IN, playbook_with, standard

ONE, TWO, THREE, FOUR = (standard(number).id for number in range(1, 5))


def _four(**fields: Any) -> Playbook:
    return playbook_with(*(standard(number, step=Step.IDEAL, **fields) for number in range(1, 5)))


def _row(playbook: Playbook) -> list[str]:
    return [one.id for one in playbook.standards_at(CHECK_IN, Step.IDEAL)]


def test_they_stand_before_another_in_the_order_given() -> None:
    playbook = _four()
    assert _row(apply(playbook, move_standards(playbook, [FOUR, ONE], CHECK_IN, Step.IDEAL, THREE))) == [
        TWO,
        FOUR,
        ONE,
        THREE,
    ]


def test_without_one_to_stand_before_they_come_last() -> None:
    playbook = _four()
    moved = apply(playbook, move_standards(playbook, [TWO, ONE], CHECK_IN, Step.IDEAL))
    assert _row(moved) == [THREE, FOUR, TWO, ONE]


@pytest.mark.parametrize(("ids", "before"), [([TWO], THREE), ([ONE, TWO], THREE), ([FOUR], None)])
def test_nothing_changes_where_they_stand_so_already(ids: list[str], before: str | None) -> None:
    assert move_standards(_four(), ids, CHECK_IN, Step.IDEAL, before) == ()  # type: ignore[arg-type]


def test_room_is_made_where_keys_are_equal() -> None:
    playbook = _four(order="a0")
    moved = apply(playbook, move_standards(playbook, [THREE, FOUR], CHECK_IN, Step.IDEAL, TWO))
    assert _row(moved) == [ONE, THREE, FOUR, TWO]


def test_they_leave_for_the_tray_together() -> None:
    playbook = _four()
    moved = apply(playbook, move_standards(playbook, [TWO, ONE], None, None))
    assert [one.id for one in moved.unplaced()] == [TWO, ONE]
    assert _row(moved) == [THREE, FOUR]
