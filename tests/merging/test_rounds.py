"""Rounds of sharing and merging as teams make them, on real files."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from playbook_app.domain.ancestry import Relation
from playbook_app.domain.change import Label
from playbook_app.domain.edits.entities import add, delete
from playbook_app.domain.edits.standards import move_standard
from playbook_app.domain.entities import Comment
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.vocabulary import Kind, Step
from playbook_app.editor import Editor
from playbook_app.errors.merging import MovedOn, SameFile, StillAsked
from playbook_app.merging.completing import complete
from playbook_app.merging.preparing import prepare
from tests.factories import BREAKFAST, NOON, entity_id, playbook_with, standard
from tests.merging.team import Team, change, take_in

Give = Callable[[Team, str, str], Editor]

FIRST, SECOND, THIRD, FOURTH = (entity_id(101 + number) for number in range(4))


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    team = Team(tmp_path)
    yield team
    team.close()


@pytest.fixture
def ann(team: Team) -> Editor:
    return team.begin("Ann", playbook_with(*(standard(number, statement=f"Say {number}.") for number in range(1, 5))))


@pytest.fixture(params=[Team.share, Team.copy], ids=["shared", "copied"])
def give(request: pytest.FixtureRequest) -> Give:
    found: Give = request.param
    return found


@pytest.fixture
def ben(team: Team, ann: Editor, give: Give) -> Editor:
    return give(team, "Ann", "Ben")


@pytest.fixture
def cleo(team: Team, ann: Editor, give: Give) -> Editor:
    return give(team, "Ann", "Cleo")


def test_a_whole_round_ends_with_three_equal_copies(ann: Editor, ben: Editor, cleo: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    change(ben, SECOND, why="Because Ben says so.")
    ben.perform(Label("standard.move"), move_standard(ben.playbook, THIRD, BREAKFAST, Step.IDEAL))
    ben.perform(Label("standard.add"), add(standard(8, title="Ben’s own")))
    change(cleo, FIRST, tools="A bell.")
    change(cleo, SECOND, why="Because Cleo says so.")
    cleo.perform(Label("standard.delete"), delete(cleo.playbook, Kind.STANDARD, FOURTH))
    change(ann, FIRST, title="A warm greeting")

    assert take_in(ann, ben) is not None
    asked = prepare(ann, cleo.path)
    assert [(one.id, one.field) for one in asked.merged.conflicts] == [(SECOND, "why")]
    take_in(ann, cleo, Answer.THEIRS)

    for editor in (ben, cleo):
        prepared = prepare(editor, ann.path)
        assert prepared.relation is Relation.AHEAD
        assert prepared.merged.conflicts == ()
        complete(editor, prepared, {})
    assert ann.playbook == ben.playbook == cleo.playbook
    assert ann.lineage().head == ben.lineage().head == cleo.lineage().head
    first = ann.playbook.standards[FIRST]
    assert (first.title, first.practice, first.tools) == ("A warm greeting", "Look up.", "A bell.")
    assert ann.playbook.standards[SECOND].why == "Because Cleo says so."
    assert ann.playbook.standards[THIRD].moment == BREAKFAST
    assert FOURTH not in ann.playbook.standards


def test_a_merge_is_one_operation_that_names_who_did_it(ann: Editor, ben: Editor) -> None:
    before = ann.playbook
    change(ben, FIRST, practice="Look up.")
    change(ben, SECOND, practice="Smile.")
    operation = take_in(ann, ben)
    assert operation is not None
    assert operation.label == Label.of("merge", authors="Ben")
    ann.undo()
    assert ann.playbook == before


def test_what_is_taken_as_it_is_names_who_did_it(ann: Editor, ben: Editor, cleo: Editor) -> None:
    change(cleo, FIRST, practice="Look up.")
    change(ann, SECOND, practice="Smile.")
    take_in(ann, cleo)
    operation = take_in(ben, ann)
    assert operation is not None
    assert operation.label == Label.of("merge", authors="Ann")


def test_what_was_merged_is_not_merged_again(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    change(ann, SECOND, why="For calm.")
    take_in(ann, ben)
    assert prepare(ann, ben.path).relation is Relation.CONTAINED
    assert take_in(ann, ben) is None


def test_later_work_is_compared_with_the_last_merge(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, practice="Look up.")
    change(ann, SECOND, why="For calm.")
    take_in(ann, ben)
    change(ann, FIRST, practice="Look up and smile.")
    change(ben, FIRST, tools="A bell.")
    prepared = prepare(ann, ben.path)
    assert prepared.merged.conflicts == ()
    assert {one.field for one in prepared.merged.changes} == {"tools"}


def test_a_settled_question_is_not_asked_again(ann: Editor, ben: Editor) -> None:
    change(ann, FIRST, why="Ann’s reason.")
    change(ben, FIRST, why="Ben’s reason.")
    take_in(ann, ben, Answer.MINE)
    change(ben, SECOND, why="Another reason.")
    prepared = prepare(ann, ben.path)
    assert prepared.merged.conflicts == ()
    complete(ann, prepared, {})
    assert ann.playbook.standards[FIRST].why == "Ann’s reason."


def test_two_who_took_each_other_in_at_once_still_agree(ann: Editor, ben: Editor, team: Team) -> None:
    change(ann, FIRST, why="Ann’s reason.")
    change(ben, SECOND, why="Ben’s reason.")
    before = team.copy("Ben", "Ben before")
    take_in(ben, ann)
    take_in(ann, before)
    prepared = prepare(ann, ben.path)
    assert prepared.merged.conflicts == ()
    complete(ann, prepared, {})
    assert ann.playbook == ben.playbook


def test_two_who_settled_one_question_each_in_their_way_are_asked_again(ann: Editor, ben: Editor, team: Team) -> None:
    change(ann, FIRST, why="Ann’s reason.")
    change(ben, FIRST, why="Ben’s reason.")
    before = team.copy("Ben", "Ben before")
    take_in(ben, ann, Answer.MINE)
    take_in(ann, before, Answer.MINE)
    assert [one.field for one in prepare(ann, ben.path).merged.conflicts] == ["why"]


def test_a_copy_of_a_copy_is_merged_as_well(ann: Editor, ben: Editor, team: Team) -> None:
    change(ben, FIRST, why="Ben’s reason.")
    cleo = team.copy("Ben", "Cleo")
    change(cleo, SECOND, why="Cleo’s reason.")
    take_in(ann, cleo)
    assert prepare(ann, ben.path).relation is Relation.CONTAINED
    change(ben, THIRD, why="More.")
    assert {one.id for one in prepare(ann, ben.path).merged.changes} == {THIRD}


def test_after_undoing_a_merge_it_can_be_taken_up_by_redo(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, why="Ben’s reason.")
    take_in(ann, ben)
    ann.undo()
    ann.redo()
    assert ann.playbook.standards[FIRST].why == "Ben’s reason."


def test_a_copy_shared_before_the_first_edit_has_its_making_in_common(ann: Editor, ben: Editor) -> None:
    change(ann, FIRST, why="Ann’s reason.")
    change(ben, FIRST, practice="Look up.")
    prepared = prepare(ann, ben.path)
    assert prepared.relation is Relation.APART
    assert prepared.merged.conflicts == ()


def test_a_playbook_is_not_merged_with_itself(ann: Editor) -> None:
    with pytest.raises(SameFile):
        prepare(ann, ann.path)


def test_a_merge_that_was_prepared_before_an_edit_is_refused(ann: Editor, ben: Editor) -> None:
    change(ben, FIRST, why="Ben’s reason.")
    prepared = prepare(ann, ben.path)
    change(ann, SECOND, why="Meanwhile.")
    value = ann.playbook
    with pytest.raises(MovedOn):
        complete(ann, prepared, {})
    assert ann.playbook is value


def test_a_merge_with_an_open_question_is_refused(ann: Editor, ben: Editor) -> None:
    change(ann, FIRST, why="Ann’s reason.")
    change(ben, FIRST, why="Ben’s reason.")
    with pytest.raises(StillAsked):
        complete(ann, prepare(ann, ben.path), {})
    assert ann.playbook.standards[FIRST].why == "Ann’s reason."


def test_another_playbook_is_matched_by_codes_and_only_what_differs_is_asked(ann: Editor, team: Team) -> None:
    other = standard(1, statement="Say something else.")
    stranger = team.begin("Stranger", playbook_with(other, standard(9, code="NEW-01", title="New")))
    prepared = prepare(ann, stranger.path)
    assert prepared.relation is Relation.STRANGER
    assert [(one.id, one.field) for one in prepared.merged.conflicts] == [(FIRST, "statement")]
    take_in(ann, stranger, Answer.MINE)
    assert "New" in {one.title for one in ann.playbook.standards.values()}


def test_comments_of_both_come_together(ann: Editor, ben: Editor) -> None:
    for number, editor in enumerate((ann, ben)):
        said = Comment(
            id=entity_id(700 + number), subject_kind=Kind.STANDARD, subject=FIRST, at=NOON, author="x", body="Hm."
        )
        editor.perform(Label("comment.add"), add(said))
    take_in(ann, ben)
    assert len(ann.playbook.comments) == 2


def test_whoever_gave_no_name_is_not_named(ann: Editor, ben: Editor) -> None:
    ben.author = replace(ben.author, name="")
    change(ben, FIRST, practice="Look up.")
    operation = take_in(ann, ben)
    assert operation is not None
    assert operation.label == Label.of("merge.copy", source="Ben")
