"""A copy that was made for comments comes back: what it changes is accepted or declined piece by piece."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import add, delete
from playbook_app.domain.edits.standards import add_standard
from playbook_app.domain.entities import Comment, Moment
from playbook_app.domain.rules import check_all
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.editor import Editor
from playbook_app.merging.completing import complete, suggestions
from playbook_app.merging.prepared import Key, Prepared, key
from playbook_app.merging.preparing import prepare
from tests.factories import NOON, STAGE, entity_id, playbook_with, standard
from tests.merging.team import FOR_COMMENTS, Team, change

FIRST, SECOND = entity_id(101), entity_id(102)
NEW_MOMENT, NEW_STANDARD = entity_id(600), entity_id(601)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path)
    yield team
    team.close()


@pytest.fixture
def ann(team: Team) -> Editor:
    return team.begin("Ann", playbook_with(standard(1), standard(2)))


@pytest.fixture
def ben(team: Team, ann: Editor) -> Editor:
    return team.share("Ann", "Ben", FOR_COMMENTS)


def suggested(prepared: Prepared) -> set[Key]:
    return {key(one) for one in suggestions(prepared)}


def test_what_was_changed_is_suggested_with_author_and_time(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    prepared = prepare(ann, ben.path)
    assert prepared.suggested
    assert suggested(prepared) == {(Kind.STANDARD, FIRST, "practice")}
    credit = prepared.credits[Kind.STANDARD, FIRST, "practice"]
    assert (credit.author, credit.at) == ("Ben", ben.history()[0].at)


def test_an_accepted_suggestion_is_taken_and_a_declined_one_left(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    change(ben, SECOND, practice="Look down.")
    complete(ann, prepare(ann, ben.path), {}, {(Kind.STANDARD, SECOND, "practice")})
    assert ann.playbook.standards[FIRST].practice == "Look up."
    assert ann.playbook.standards[SECOND].practice == ""


def test_a_declined_suggestion_is_not_made_again(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    prepared = prepare(ann, ben.path)
    complete(ann, prepared, {}, suggested(prepared))
    change(ben, SECOND, practice="Look down.")
    assert suggested(prepare(ann, ben.path)) == {(Kind.STANDARD, SECOND, "practice")}


def test_comments_come_in_whatever_is_declined(ann: Editor, ben: Editor) -> None:
    said = Comment(id=entity_id(700), subject_kind=Kind.STANDARD, subject=FIRST, at=NOON, author="Ben", body="Hm.")
    ben.perform(Label("comment.add"), add(said))
    change(ben, FIRST, practice="Look up.")
    prepared = prepare(ann, ben.path)
    assert suggested(prepared) == {(Kind.STANDARD, FIRST, "practice")}
    complete(ann, prepared, {}, suggested(prepared))
    assert set(ann.playbook.comments) == {said.id}


def test_what_stands_on_a_declined_suggestion_goes_with_it(ann: Editor, ben: Editor) -> None:
    moment = Moment(id=NEW_MOMENT, stage=STAGE, name="Farewell", order="a5")
    ben.perform(Label("moment.add"), add(moment))
    ben.perform(
        Label("standard.add"), add_standard(ben.playbook, NEW_STANDARD, "Wave", moment=NEW_MOMENT, step=Step.IDEAL)
    )
    complete(ann, prepare(ann, ben.path), {}, {(Kind.MOMENT, NEW_MOMENT, None)})
    assert NEW_MOMENT not in ann.playbook.moments
    assert NEW_STANDARD not in ann.playbook.standards
    assert check_all(ann.playbook) == ()


def test_a_declined_deletion_keeps_the_thing_and_what_is_on_it(ann: Editor, ben: Editor) -> None:
    ben.perform(Label("standard.delete"), delete(ben.playbook, Kind.STANDARD, FIRST))
    complete(ann, prepare(ann, ben.path), {}, {(Kind.STANDARD, FIRST, None)})
    assert FIRST in ann.playbook.standards


def test_an_accepted_round_is_one_operation(ann: Editor, ben: Editor) -> None:
    before = ann.playbook
    change(ben, FIRST, practice="Look up.")
    change(ben, SECOND, practice="Look down.")
    complete(ann, prepare(ann, ben.path), {})
    ann.undo()
    assert ann.playbook == before


def test_a_copy_that_was_made_to_be_edited_suggests_nothing(ann: Editor, team: Team) -> None:
    cleo = team.share("Ann", "Cleo")
    change(cleo, FIRST, practice="Look up.")
    assert not prepare(ann, cleo.path).suggested
