"""The sign-off register in print: who has yet to sign, with room to do it, and who has signed."""

from dataclasses import replace
from datetime import date
from typing import Any

from playbook_app.domain.entities import Edition, Signatory, SignOff
from tests.publishing.hotel import ROLES, hotel, uid
from tests.publishing.printing import Printed, publication

DAY = date(2026, 6, 2)
ANN = Signatory(id=uid(901), name="Ann Archer", role=ROLES["agent"].id)
BEN = Signatory(id=uid(902), name="Ben Boyle", signed=(SignOff(1, date(2026, 7, 7)),))


def _edition(number: int, *, material: bool = False) -> Edition:
    return Edition(
        id=uid(800 + number), number=number, published_on=DAY, effective_from=DAY, material=material, digest="ab" * 32
    )


def _register(*people: Signatory, editions: tuple[Edition, ...] = (_edition(1),)) -> Printed:
    values: dict[str, Any] = {"editions": editions, "signatories": people}
    return publication(
        "register", replace(hotel(), **{name: {one.id: one for one in ones} for name, ones in values.items()})
    )


def test_whoever_has_yet_to_sign_stands_before_those_who_have() -> None:
    words = _register(ANN, BEN).words
    places = [words.index(one) for one in ("Yet to sign", "Ann Archer", "Have signed", "Ben Boyle", "7 July 2026")]
    assert places == sorted(places)


def test_it_says_which_edition_is_signed() -> None:
    words = _register(ANN).words
    assert "Edition 1" in words
    assert "abababa" in words


def test_a_minor_edition_says_which_one_counts() -> None:
    printed = _register(BEN, editions=(_edition(1), _edition(2)))
    assert "Whoever has signed edition 1 or a later one has signed." in printed.words
    assert "Everybody has signed." in printed.words


def test_after_a_material_edition_everybody_signs_again() -> None:
    printed = _register(BEN, editions=(_edition(1), _edition(2, material=True)))
    assert "Have signed" not in printed.words


def test_a_register_without_names_has_empty_lines_and_says_so() -> None:
    printed = _register()
    assert "Signature" in printed.words
    assert ["no names yet" in str(warning) for warning in printed.warnings] == [True]


def test_without_an_edition_there_is_nothing_to_sign() -> None:
    assert "No edition is published yet" in _register(ANN, editions=()).words
