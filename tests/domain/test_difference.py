"""The difference of two values leads from one to the other."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from playbook_app.domain.change import Change, Changes, apply
from playbook_app.domain.difference import difference
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.standards import add_standard, move_standard
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Step
from tests.factories import ABOUT, BREAKFAST, ROLE, STAGE, entity_id, playbook_with, standard


@pytest.mark.parametrize(
    "change",
    [
        lambda book: edit(book, Kind.PLAYBOOK, ABOUT, promise="By name", brand="Quay"),
        lambda book: delete(book, Kind.STAGE, STAGE),
        lambda book: delete(book, Kind.ROLE, ROLE),
        lambda book: add_standard(book, entity_id(900), "New", BREAKFAST, Step.CULTURE),
        lambda book: move_standard(book, standard(1).id, BREAKFAST, Step.CULTURE),
        lambda book: (),
    ],
)
def test_applying_the_difference_gives_the_other_value(change: Callable[[Playbook], Changes]) -> None:
    before = playbook_with(standard(1, roles=frozenset({ROLE})))
    after = apply(before, change(before))
    assert apply(before, difference(before, after)) == after
    assert apply(after, difference(after, before)) == before


def test_the_difference_names_only_what_differs() -> None:
    before = playbook_with(standard(1), standard(2))
    after = apply(before, edit(before, Kind.STANDARD, standard(2).id, why="Because"))
    assert difference(before, after) == (Change(Kind.STANDARD, standard(2).id, "why", "", "Because"),)


def test_two_playbooks_have_no_difference() -> None:
    other = replace(playbook_with(), about=replace(playbook_with().about, id=entity_id(77)))
    with pytest.raises(ValueError, match="two different playbooks"):
        difference(playbook_with(), other)
