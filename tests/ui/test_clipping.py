"""Standards travel between playbooks; what comes from a clipboard is not trusted."""

import json

import pytest

from playbook_app.domain.change import apply
from playbook_app.domain.entities import Moment, Role
from playbook_app.domain.vocabulary import Status, Step
from playbook_app.editor import new_id
from playbook_app.ui.clipping import MOST, NotStandards, as_text, clipped, pasted
from tests.factories import BREAKFAST, CHECK_IN, ROLE, STAGE, entity_id, playbook_with, standard

THERE = playbook_with(
    standard(
        1, statement="Greet first.", step=Step.IDEAL, roles=frozenset({ROLE}), extra=(("Old", "x"),), approved_by="Ada"
    ),
    standard(2),
)
DATA = clipped(THERE, [standard(1).id, standard(2).id])


def test_standards_arrive_as_drafts_in_the_moment_of_the_same_name() -> None:
    here = playbook_with()
    changes, count = pasted(DATA, here, new_id)
    after = apply(here, changes)
    one = next(found for found in after.standards.values() if found.title == "Standard 1")
    assert count == 2
    assert (one.statement, one.step, one.moment, one.roles) == (
        "Greet first.",
        Step.IDEAL,
        CHECK_IN,
        frozenset({ROLE}),
    )
    assert (one.status, one.approved_by, one.extra) == (Status.DRAFT, "", (("Old", "x"),))
    assert one.code == "CHK-01"


def test_of_two_moments_of_one_name_a_copy_stays_at_its_own() -> None:
    breakfast = Moment(id=entity_id(50), stage=STAGE, name="Check-in", order="a2")
    here = playbook_with(breakfast, standard(1, moment=breakfast.id))
    changes, _ = pasted(clipped(here, [standard(1).id]), here, new_id)
    assert {one.moment for one in apply(here, changes).standards.values()} == {breakfast.id}


def test_in_another_playbook_the_names_count() -> None:
    role = Role(id=entity_id(60), name="front desk agent ", order="a0")
    moment = Moment(id=entity_id(61), stage=STAGE, name="check-in", order="a0")
    there = playbook_with(role, moment, standard(1, moment=moment.id, roles=frozenset({role.id})))
    here = playbook_with()
    one = next(iter(apply(here, pasted(clipped(there, [standard(1).id]), here, new_id)[0]).standards.values()))
    assert (one.moment, one.roles) == (CHECK_IN, {ROLE})


def test_what_the_other_playbook_does_not_have_is_left_out() -> None:
    role = Role(id=entity_id(60), name="Sommelier", order="a0")
    moment = Moment(id=entity_id(61), stage=STAGE, name="Wine", order="a0")
    there = playbook_with(role, moment, standard(1, moment=moment.id, roles=frozenset({role.id})))
    here = playbook_with()
    one = next(iter(apply(here, pasted(clipped(there, [standard(1).id]), here, new_id)[0]).standards.values()))
    assert (one.moment, one.roles) == (None, frozenset())


def test_a_taken_code_gives_way() -> None:
    after = apply(THERE, pasted(DATA, THERE, new_id)[0])
    codes = [one.code for one in after.standards.values()]
    assert len(codes) == len(set(codes)) == 4


def test_the_cell_that_was_chosen_goes_before_the_names() -> None:
    here = playbook_with()
    changes, _ = pasted(DATA, here, new_id, moment=BREAKFAST, step=Step.CULTURE)
    assert {(one.moment, one.step) for one in apply(here, changes).standards.values()} == {(BREAKFAST, Step.CULTURE)}


def test_plain_text_is_there_for_other_programs() -> None:
    assert as_text(THERE, [standard(1).id]) == "CHK-01 Standard 1\nGreet first."


def altered(**fields: object) -> bytes:
    plain = json.loads(DATA)
    plain["standards"][0]["fields"].update(fields)
    return json.dumps(plain).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"version": 2, "standards": []}',
        b'{"version": 1, "standards": [5]}',
        b'{"version": 1, "standards": [{"fields": {}, "moment": 1, "roles": []}]}',
        b'{"version": 1, "standards": [{"fields": {}, "moment": {"id": [], "name": ""}, "roles": []}]}',
        b'{"version": 1, "standards": [{"fields": {}, "moment": null, "roles": ["Agent"]}]}',
        b"[" * 100_000,
        altered(id="x"),
        altered(status="approved"),
        altered(weight="heavy"),
        altered(unknown="x"),
        json.dumps({"version": 1, "standards": json.loads(DATA)["standards"] * MOST}).encode(),
    ],
)
def test_what_is_not_of_our_form_is_refused(data: bytes) -> None:
    with pytest.raises(NotStandards):
        pasted(data, playbook_with(), new_id)


def test_characters_that_no_file_can_hold_are_left_out() -> None:
    changes, _ = pasted(altered(title="Gr\ud800eet", notes="a\x00b"), playbook_with(), new_id)
    one = next(iter(apply(playbook_with(), changes).standards.values()))
    assert (one.title, one.notes) == ("Greet", "ab")
