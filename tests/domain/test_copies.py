"""A printed copy is judged by the edition and digest that it bears."""

from datetime import date, timedelta

import pytest

from playbook_app.domain.change import apply, created
from playbook_app.domain.copies import Copy, Imprint, Verdict, judged
from playbook_app.domain.digest import digest
from playbook_app.domain.editions import edition_numbered
from playbook_app.domain.entities import Edition
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import entity_id, playbook_with, standard

TODAY = date(2026, 6, 1)
APPROVED = standard(1, step=Step.IDEAL, status=Status.APPROVED)
FIRST, SECOND, THIRD = "a1b2c3d" + "0" * 57, "b" * 64, "c0ffee5" + "1" * 57


def edition(number: int, text: str, holds: date = TODAY) -> Edition:
    return Edition(id=entity_id(900 + number), number=number, published_on=TODAY, effective_from=holds, digest=text)


def playbook_of(*editions: Edition) -> Playbook:
    return apply(playbook_with(APPROVED), [created(Kind.EDITION, one) for one in editions])


PLAYBOOK = playbook_of(edition(1, FIRST), edition(2, SECOND), edition(3, THIRD))


def judge(number: int | None = None, digits: str = "", playbook: Playbook = PLAYBOOK) -> Copy:
    return judged(playbook, Imprint(number, digits), TODAY)


def test_a_copy_of_the_newest_edition_is_current() -> None:
    assert judge(3, "c0ffee5") == Copy(Verdict.CURRENT, edition(3, THIRD))


def test_a_copy_of_a_former_edition_is_stale_and_knows_what_came_since() -> None:
    assert judge(1, "a1b2c3d") == Copy(Verdict.STALE, edition(1, FIRST), (edition(2, SECOND), edition(3, THIRD)))


@pytest.mark.parametrize("imprint", [Imprint(2), Imprint(None, "bbbb"), Imprint(None, SECOND)])
def test_a_number_or_a_digest_alone_is_enough(imprint: Imprint) -> None:
    assert judged(PLAYBOOK, imprint, TODAY).edition == edition(2, SECOND)


def test_a_digest_counts_more_than_a_number_that_was_misread() -> None:
    assert judge(3, "a1b2c3d").edition == edition(1, FIRST)


def test_a_known_number_with_an_unknown_digest_is_of_another_playbook() -> None:
    assert judge(2, "dddddd1") == Copy(Verdict.FOREIGN, edition(2, SECOND))


@pytest.mark.parametrize(("number", "digits"), [(9, ""), (None, "dddddd1"), (9, "dddddd1")])
def test_what_no_edition_bears_is_unknown(number: int | None, digits: str) -> None:
    assert judge(number, digits) == Copy(Verdict.UNKNOWN)


def test_a_printing_of_what_stands_there_now_was_not_published() -> None:
    assert judge(None, digest(PLAYBOOK)[:7]) == Copy(Verdict.UNPUBLISHED)


def test_a_copy_stays_current_until_the_next_edition_takes_effect() -> None:
    coming = edition(2, SECOND, TODAY + timedelta(days=1))
    playbook = playbook_of(edition(1, FIRST), coming)
    assert judge(1, playbook=playbook) == Copy(Verdict.CURRENT, edition(1, FIRST), (coming,))
    assert judged(playbook, Imprint(1), TODAY + timedelta(days=1)).verdict is Verdict.STALE
    assert judge(2, playbook=playbook).verdict is Verdict.CURRENT


def test_a_copy_that_says_what_the_edition_in_force_says_is_current() -> None:
    playbook = playbook_of(edition(1, FIRST), edition(2, SECOND), edition(3, FIRST))
    assert judge(1, "a1b2c3d", playbook).verdict is Verdict.CURRENT
    assert judge(None, "a1b2c3d", playbook).edition == edition_numbered(playbook, 3)


def test_editions_without_a_digest_do_not_say_the_same() -> None:
    assert judge(1, playbook=playbook_of(edition(1, ""), edition(2, ""))).verdict is Verdict.STALE


def test_a_playbook_without_editions_knows_no_copy() -> None:
    assert judge(1, playbook=playbook_with(APPROVED)).verdict is Verdict.UNKNOWN
