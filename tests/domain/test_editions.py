"""Publishing an edition: its number, what it holds, and what keeps it from being published."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from playbook_app.domain.change import apply, deleted
from playbook_app.domain.digest import digest
from playbook_app.domain.editions import (
    Hindrance,
    edition_before,
    edition_in_force,
    edition_numbered,
    hindrance,
    left_out,
    newest_edition,
)
from playbook_app.domain.edits.editions import Hindered, publish
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import check, check_all
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import NOON, entity_id, playbook_with, standard

APPROVED = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON)
TODAY = date(2026, 6, 1)


def published(playbook: Playbook, number: int = 1, *, holds: date | None = None, material: bool = True) -> Playbook:
    changes = publish(playbook, entity_id(900 + number), published_on=TODAY, effective_from=holds, material=material)
    return apply(playbook, changes)


def reworded(playbook: Playbook, text: str) -> Playbook:
    """Return the playbook with another statement, approved again."""
    standards = {**playbook.standards, APPROVED.id: replace(APPROVED, statement=text)}
    return replace(playbook, standards=standards)


def test_the_first_edition_is_number_1_and_holds_from_the_day_of_publishing() -> None:
    changes = publish(
        playbook_with(APPROVED), entity_id(901), published_on=TODAY, material=True, label=" Summer ", notes=" New. "
    )
    (edition,) = apply(playbook_with(APPROVED), changes).editions.values()
    assert edition == Edition(
        id=entity_id(901),
        number=1,
        published_on=TODAY,
        effective_from=TODAY,
        label="Summer",
        notes="New.",
        material=True,
        digest=digest(playbook_with(APPROVED)),
    )


def test_each_edition_follows_the_newest_number_and_breaks_no_rule() -> None:
    playbook = published(reworded(published(playbook_with(APPROVED)), "Look up."), 2, holds=TODAY + timedelta(days=3))
    newest = newest_edition(playbook)
    assert newest is not None
    assert (newest.number, newest.effective_from) == (2, TODAY + timedelta(days=3))
    assert edition_before(playbook, newest) == edition_numbered(playbook, 1)
    assert check_all(playbook) == ()


def test_a_playbook_of_which_nothing_is_approved_cannot_be_published() -> None:
    playbook = playbook_with(standard(1))
    assert hindrance(playbook, digest(playbook)) is Hindrance.NOTHING_APPROVED
    with pytest.raises(Hindered):
        published(playbook)


def test_what_the_newest_edition_says_already_is_not_published_again() -> None:
    playbook = published(playbook_with(APPROVED))
    noted = apply(playbook, edit(playbook, Kind.STANDARD, APPROVED.id, notes="Ask Ada"))
    with pytest.raises(Hindered) as refused:
        published(noted, 2)
    assert refused.value.why is Hindrance.NOTHING_NEW


def test_what_a_former_edition_said_may_be_published_again() -> None:
    playbook = published(reworded(published(playbook_with(APPROVED)), "Look up."), 2)
    again = reworded(playbook, APPROVED.statement)
    assert hindrance(again, digest(again)) is None


def test_drafts_and_standards_in_review_are_left_out_of_an_edition() -> None:
    waiting = (standard(2), standard(3, status=Status.REVIEW), standard(4, status=Status.RETIRED))
    assert left_out(playbook_with(APPROVED, *waiting)) == {Status.REVIEW: 1, Status.DRAFT: 1}
    assert left_out(playbook_with(APPROVED)) == {}


def test_the_edition_in_force_is_the_newest_that_has_taken_effect() -> None:
    playbook = published(playbook_with(APPROVED))
    coming = published(reworded(playbook, "Look up."), 2, holds=TODAY + timedelta(days=1))
    assert edition_in_force(coming, TODAY) == edition_numbered(coming, 1)
    assert edition_in_force(coming, TODAY + timedelta(days=1)) == edition_numbered(coming, 2)
    assert edition_in_force(coming, TODAY - timedelta(days=1)) is None


def test_a_playbook_without_editions_has_no_newest_one() -> None:
    assert newest_edition(playbook_with()) is None
    assert edition_numbered(playbook_with(), 1) is None


def test_an_edition_is_neither_changed_nor_taken_away() -> None:
    playbook = published(playbook_with(APPROVED))
    (edition,) = playbook.editions.values()
    for changes in (
        edit(playbook, Kind.EDITION, edition.id, label="Summer"),
        (deleted(Kind.EDITION, edition),),
    ):
        (violation,) = check(apply(playbook, changes), changes)
        assert (violation.key, violation.id) == ("edition", edition.id)
