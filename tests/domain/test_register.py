"""The sign-off register: who has signed, who has yet to, and how names and signatures come in."""

from dataclasses import replace
from datetime import date

from playbook_app.domain.change import apply
from playbook_app.domain.edits.signing import enlist, sign, unsign
from playbook_app.domain.entities import Edition, Signatory, SignOff
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.register import register_of
from tests.factories import ROLE, entity_id, playbook_with

DAY = date(2026, 6, 2)
ANN = Signatory(id=entity_id(901), name="Ann")
BEN = Signatory(id=entity_id(902), name="ben")


def _edition(number: int, *, material: bool = False) -> Edition:
    return Edition(id=entity_id(800 + number), number=number, published_on=DAY, effective_from=DAY, material=material)


def _signed(one: Signatory, *numbers: int) -> Signatory:
    return replace(one, signed=tuple(SignOff(number, DAY) for number in numbers))


def _missing(*entities: Edition | Signatory) -> list[str]:
    register = register_of(playbook_with(*entities))
    assert register
    return [entry.signatory.name for entry in register.missing()]


def test_there_is_no_register_before_the_first_edition() -> None:
    assert register_of(playbook_with(ANN)) is None


def test_everybody_signs_the_first_edition() -> None:
    assert _missing(_edition(1), ANN, _signed(BEN, 1)) == ["Ann"]


def test_a_minor_edition_asks_nobody_again() -> None:
    assert _missing(_edition(1), _edition(2), _signed(ANN, 1)) == []


def test_a_material_edition_asks_everybody_again() -> None:
    assert _missing(_edition(1), _edition(2, material=True), _edition(3), _signed(ANN, 1), _signed(BEN, 2)) == ["Ann"]


def test_signing_a_later_edition_counts_for_the_material_one_before_it() -> None:
    assert _missing(_edition(1), _edition(2, material=True), _edition(3), _signed(ANN, 3)) == []


def test_names_come_in_once_each_with_their_role_where_it_is_known() -> None:
    playbook = playbook_with(ANN)
    role = playbook.roles[ROLE]
    numbers = iter(range(950, 960))
    names = [(" Cleo   Marsh ", role.name.upper()), ("ann", ""), ("", ""), ("cleo marsh", ""), ("Dan", "Nobody")]
    added = apply(playbook, enlist(playbook, names, lambda: entity_id(next(numbers)))).signatories
    assert {one.name: one.role for one in added.values()} == {"Ann": None, "Cleo Marsh": ROLE, "Dan": None}


def test_a_signature_is_entered_and_taken_back() -> None:
    playbook = playbook_with(_signed(ANN, 1), BEN)
    signed = apply(playbook, sign(playbook, [ANN.id, BEN.id], 2, DAY))
    assert [one.edition for one in signed.signatories[ANN.id].signed] == [1, 2]
    assert _signatures(apply(signed, unsign(signed, [ANN.id], 2))) == {"Ann": [1], "ben": [2]}


def test_a_signature_that_is_entered_again_has_the_later_day() -> None:
    playbook = playbook_with(_signed(ANN, 1))
    later = date(2026, 7, 1)
    assert apply(playbook, sign(playbook, [ANN.id], 1, later)).signatories[ANN.id].signed == (SignOff(1, later),)


def _signatures(playbook: Playbook) -> dict[str, list[int]]:
    return {one.name: [signed.edition for signed in one.signed] for one in playbook.signatories.values()}
