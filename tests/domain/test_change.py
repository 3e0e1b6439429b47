"""Changes: applied, taken back, joined, and refused where they do not fit."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import Change, Label, StaleChange, apply, created, deleted, inverse, joined
from playbook_app.domain.vocabulary import Kind
from tests.factories import ABOUT, CHECK_IN, playbook_with, standard


def retitled(before: str, after: str, number: int = 1) -> Change:
    return Change(Kind.STANDARD, standard(number).id, "title", before, after)


def test_a_change_sets_one_field_and_leaves_the_former_value_alone() -> None:
    before = playbook_with(standard(1))
    after = apply(before, [retitled("Standard 1", "Key in hand")])
    assert after.standards[standard(1).id].title == "Key in hand"
    assert before.standards[standard(1).id].title == "Standard 1"


def test_only_the_touched_mapping_is_copied() -> None:
    before = playbook_with(standard(1))
    after = apply(before, [retitled("Standard 1", "Key in hand")])
    assert after.moments is before.moments
    assert after.standards is not before.standards


def test_the_playbooks_own_fields_change_too() -> None:
    before = playbook_with()
    after = apply(before, [Change(Kind.PLAYBOOK, ABOUT, "promise", "", "Expected, by name")])
    assert after.about.promise == "Expected, by name"


@pytest.mark.parametrize(
    "change",
    [
        retitled("Something else", "New"),
        Change(Kind.STANDARD, standard(9).id, "title", "", "New"),
        Change(Kind.STANDARD, standard(1).id, "colour", None, "red"),
        created(Kind.STANDARD, standard(1)),
        deleted(Kind.STANDARD, standard(1, title="Other")),
        Change(Kind.PLAYBOOK, CHECK_IN, "title", "Service", "New"),
        deleted(Kind.PLAYBOOK, playbook_with().about),
    ],
)
def test_a_change_that_does_not_fit_is_refused(change: Change) -> None:
    with pytest.raises(StaleChange):
        apply(playbook_with(standard(1)), [change])


@given(st.lists(st.sampled_from(["create", "delete", "one", "two", "three"]), max_size=12))
def test_the_inverse_takes_everything_back(moves: list[str]) -> None:
    start = now = playbook_with()
    made: list[Change] = []
    for move in moves:
        present = now.standards.get(standard(1).id)
        if move == "create" and present is None:
            change = created(Kind.STANDARD, standard(1))
        elif move == "delete" and present is not None:
            change = deleted(Kind.STANDARD, present)
        elif present is not None and move not in {"create", "delete"}:
            change = retitled(present.title, move)
        else:
            continue
        now = apply(now, [change])
        made.append(change)
    assert apply(now, inverse(made)) == start
    assert apply(start, joined(made)) == now


def test_joining_keeps_the_first_before_and_the_last_after() -> None:
    assert joined([retitled("a", "b"), retitled("x", "y", 2), retitled("b", "c")]) == (
        retitled("a", "c"),
        retitled("x", "y", 2),
    )


def test_joining_drops_what_comes_back_to_where_it_was() -> None:
    assert joined([retitled("a", "b"), retitled("b", "a")]) == ()


def test_a_value_pickles_without_its_indexes() -> None:
    value = playbook_with(standard(1))
    assert value.standards_coded("CHK-01") == 1
    copy = pickle.loads(pickle.dumps(value))
    assert copy == value
    assert set(vars(copy)) == {*vars(playbook_with())}


def test_labels_of_the_same_values_are_equal() -> None:
    assert Label.of("standard.move", title="A", moment="B") == Label.of("standard.move", moment="B", title="A")
