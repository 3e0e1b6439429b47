"""Where a thing stands is never asked: the later move holds, and keys are told apart."""

from itertools import pairwise

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment
from playbook_app.domain.edits.listing import add_listed
from playbook_app.domain.edits.standards import add_standard, move_standard
from playbook_app.domain.entities import EntityId, Role, Standard
from playbook_app.domain.merge.merged import Side
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import BREAKFAST, CHECK_IN, STAGE, entity_id, playbook_with, standard

ONE, TWO, THREE = (standard(number, step=Step.IDEAL) for number in (1, 2, 3))
BASE = playbook_with(ONE, TWO, THREE)


def _move(moment: EntityId | None, step: Step | None, before: EntityId | None = None) -> Edit:
    return lambda book: move_standard(book, ONE.id, moment, step, before)


def _place(one: Standard) -> tuple[EntityId | None, Step | None]:
    return (one.moment, one.step)


@pytest.mark.parametrize("later", Side)
def test_the_later_of_two_moves_holds_whole(later: Side) -> None:
    mine, theirs = _move(BREAKFAST, Step.IDEAL), _move(CHECK_IN, Step.CULTURE)
    play = Play(BASE, mine, theirs, lambda kind, one: later)
    assert play.asked() == []
    holding = play.mine if later is Side.MINE else play.theirs
    assert play.result.standards[ONE.id] == holding.standards[ONE.id]
    assert play.told() == [("moved", {"name": "CHK-01"})]
    assert play.answered({}) == play.result


def test_without_times_the_outcome_does_not_depend_on_the_side() -> None:
    settled(BASE, _move(BREAKFAST, Step.IDEAL), _move(CHECK_IN, Step.CULTURE))


def test_a_move_elsewhere_counts_for_more_than_one_within() -> None:
    play = Play(BASE, _move(BREAKFAST, Step.CULTURE), _move(CHECK_IN, Step.IDEAL), lambda kind, one: Side.THEIRS)
    assert _place(play.result.standards[ONE.id]) == (BREAKFAST, Step.CULTURE)
    assert play.told() == []


def test_newcomers_to_one_place_get_keys_that_differ() -> None:
    new = [entity_id(number) for number in (501, 502, 503, 504)]

    def add(ids: list[EntityId]) -> Edit:
        def edits(book: Playbook) -> list[object]:
            changes: list[object] = []
            for one in ids:
                step = add_standard(book, one, "New", CHECK_IN, Step.IDEAL, code="")
                book = apply(book, step)
                changes += step
            return changes

        return edits  # type: ignore[return-value]

    result = settled(BASE, add(new[:2]), add(new[2:]))
    row = result.standards_at(CHECK_IN, Step.IDEAL)
    assert [one.id for one in row] == [ONE.id, TWO.id, THREE.id, new[0], new[2], new[1], new[3]]
    assert all(one.order < other.order for one, other in pairwise(row))


def test_stages_and_roles_of_both_sides_stand_apart() -> None:
    result = settled(
        BASE,
        lambda book: (*add_stage(book, entity_id(501), "Mine"), *add_listed(book, Role(id=entity_id(503)))),
        lambda book: (*add_stage(book, entity_id(502), "Theirs"), *add_listed(book, Role(id=entity_id(504)))),
    )
    assert len({stage.order for stage in result.stages.values()}) == 3
    assert len({role.order for role in result.roles.values()}) == 4


def test_keys_that_one_side_had_twice_are_left() -> None:
    base = playbook_with(ONE, standard(2, step=Step.IDEAL, order=ONE.order))
    merged = merge(base, base, apply(base, edit(base, Kind.STANDARD, ONE.id, why="x")))
    assert [change.field for change in merged.changes] == ["why"]


def test_malformed_keys_are_renewed_where_the_sides_meet() -> None:
    base = playbook_with(standard(1, step=Step.IDEAL, order="?"))
    result = settled(
        base,
        lambda book: edit(book, Kind.MOMENT, CHECK_IN, details="x"),
        lambda book: edit(book, Kind.STANDARD, ONE.id, why="x"),
    )
    assert result.standards[ONE.id].order == "?"
    result = settled(
        base,
        lambda book: add_standard(book, entity_id(501), "New", CHECK_IN, Step.IDEAL, code="A", order="?"),
        lambda book: add_standard(book, entity_id(502), "New", CHECK_IN, Step.IDEAL, code="B", order="?"),
    )
    assert [one.order for one in result.standards_at(CHECK_IN, Step.IDEAL)] == ["a0", "a1", "a2"]


def test_a_moment_moves_with_its_order() -> None:
    base = apply(BASE, add_stage(BASE, entity_id(501), "Stay"))
    result = settled(
        base,
        lambda book: move_moment(book, CHECK_IN, entity_id(501)),
        lambda book: add_moment(book, entity_id(502), STAGE, "Lift"),
    )
    assert [[one.name for one in moments] for _, moments in result.journey()] == [["Breakfast", "Lift"], ["Check-in"]]


def test_without_a_base_what_stands_somewhere_holds() -> None:
    mine, theirs = playbook_with(standard(1, moment=None)), playbook_with(standard(1, step=Step.IDEAL))
    merged = merge(None, mine, theirs)
    assert merged.conflicts == ()
    assert _place(apply(mine, merged.changes).standards[ONE.id]) == (CHECK_IN, Step.IDEAL)
