"""A folder in text form brought into a playbook."""

from dataclasses import replace

from playbook_app.domain.entities import About, Edition, Role
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from playbook_app.exchange.folder.writing import write
from playbook_app.exchange.outcome import Verb
from tests.exchange.worlds import EMPTY, imported, said
from tests.factories import CHECK_IN, NOON, entity_id, playbook_with, standard

OTHER = Playbook(About(id=entity_id(77), title="Other"))


def exported(playbook, folder):
    write(playbook, lambda _: b"", folder)
    return folder


def test_into_its_own_playbook_it_changes_nothing(tmp_path):
    playbook = playbook_with(standard(1))
    after, answer = imported(exported(playbook, tmp_path), playbook)
    assert answer.changes == ()
    assert after == playbook


def test_into_another_playbook_all_but_its_own_fields_come_along(tmp_path):
    playbook = playbook_with(standard(1))
    after, _ = imported(exported(playbook, tmp_path), OTHER)
    assert replace(after, about=playbook.about) == playbook
    assert after.about.title == "Other"


def test_what_has_the_name_of_something_here_is_that_thing(tmp_path):
    here = replace(EMPTY, roles={entity_id(500): Role(id=entity_id(500), name="Front desk agent", order="a0")})
    after, _ = imported(exported(playbook_with(), tmp_path), here)
    assert {role.name for role in after.roles.values()} == {"Front desk agent", "Duty manager"}
    assert after.moments[CHECK_IN].owner == entity_id(500)


def test_a_changed_text_sends_an_approved_standard_back_to_review(tmp_path):
    approved = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON, why="old")
    source = exported(playbook_with(replace(approved, why="new")), tmp_path)
    after, _ = imported(source, playbook_with(approved))
    assert after.standards[approved.id].status is Status.REVIEW
    assert after.standards[approved.id].approved_by == ""


def test_an_edition_stays_behind(tmp_path):
    day = NOON.date()
    edition = Edition(id=entity_id(90), number=1, published_on=day, effective_from=day)
    _, answer = imported(exported(playbook_with(edition), tmp_path), playbook_with())
    assert [outcome.verb for outcome in answer.outcomes if outcome.kind is Kind.EDITION] == [Verb.SKIPPED]


def test_a_code_that_is_taken_gets_a_number(tmp_path):
    one, two = standard(1), standard(2)
    source = exported(playbook_with(one, replace(two, code="NEW-01")), tmp_path)
    here = playbook_with(replace(one, code="CHK-09"), replace(two, code="OLD"), standard(3, code="CHK-01"))
    after, answer = imported(source, here)
    assert after.standards[standard(3).id].code == "CHK-01"
    assert after.standards[one.id].code == "CHK-01-2"
    assert "CHK-01-2" in said(answer)
