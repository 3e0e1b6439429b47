"""Editions are append-only: all that were published stay as they were printed."""

from datetime import date

from playbook_app.domain.change import created
from playbook_app.domain.copies import Imprint, Verdict, judged
from playbook_app.domain.entities import Edition
from playbook_app.domain.merge.merging import merge
from playbook_app.domain.vocabulary import Kind
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import entity_id, playbook_with

DAY = date(2026, 3, 1)


def _edition(number: int, digest: str) -> Edition:
    identity = entity_id(700 + int(digest[0], 16))
    return Edition(id=identity, number=number, published_on=DAY, effective_from=DAY, digest=digest)


def _publish(number: int, digest: str) -> Edit:
    return lambda book: (created(Kind.EDITION, _edition(number, digest)),)


BASE = playbook_with(_edition(1, "a" * 64))


def test_two_editions_of_one_number_keep_it_and_are_told() -> None:
    play = Play(BASE, _publish(2, "b" * 64), _publish(2, "c" * 64))
    assert sorted(one.number for one in play.result.editions.values()) == [1, 2, 2]
    assert play.told() == [("edition_twin", {"number": "2"})]
    settled(BASE, _publish(2, "b" * 64), _publish(2, "c" * 64))


def test_a_printed_copy_of_either_is_told_by_its_digest() -> None:
    result = settled(BASE, _publish(2, "b" * 64), _publish(2, "c" * 64))
    for digest in ("b" * 64, "c" * 64):
        copy = judged(result, Imprint(2, digest[:7]), DAY)
        assert (copy.verdict, copy.edition and copy.edition.digest) == (Verdict.CURRENT, digest)


def test_a_copy_that_lacks_an_edition_does_not_take_it_away() -> None:
    assert merge(BASE, BASE, playbook_with()).changes == ()
