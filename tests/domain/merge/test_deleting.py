"""Deleting stands against no change; against an edit or a new reference it is asked, and references always hold."""

from datetime import UTC, datetime

from playbook_app.domain.change import apply, created
from playbook_app.domain.edits.entities import delete, edit
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment
from playbook_app.domain.edits.standards import add_standard, approve, move_standard
from playbook_app.domain.entities import Comment, EntityId, Image, Story
from playbook_app.domain.merge.merged import Answer
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.domain.merge.playing import Edit, Play, settled
from tests.factories import BREAKFAST, CHECK_IN, MANAGER, ROLE, STAGE, entity_id, playbook_with, standard

ONE, TWO = standard(1, step=Step.IDEAL, roles=frozenset({ROLE})), standard(2, moment=BREAKFAST)
AT = datetime(2026, 1, 1, tzinfo=UTC)
SAID = Comment(id=entity_id(400), subject_kind=Kind.STANDARD, subject=ONE.id, at=AT, author="Ann", body="Good.")
BASE = playbook_with(ONE, TWO, SAID, Image(id=entity_id(401), name="desk.png", sha256="a" * 64))
NEW = entity_id(500)


def _delete(kind: Kind, entity_id: EntityId) -> Edit:
    return lambda book: delete(book, kind, entity_id)


def _edit(kind: Kind, entity_id: EntityId, **values: object) -> Edit:
    return lambda book: edit(book, kind, entity_id, **values)  # type: ignore[arg-type]


def test_what_the_other_side_left_alone_is_gone() -> None:
    result = settled(BASE, _delete(Kind.STANDARD, ONE.id), _edit(Kind.STANDARD, TWO.id, why="x"))
    assert ONE.id not in result.standards
    assert not result.comments


def test_a_new_order_alone_keeps_nothing() -> None:
    assert (
        ONE.id not in settled(BASE, _delete(Kind.STANDARD, ONE.id), _edit(Kind.STANDARD, ONE.id, order="a8")).standards
    )


def test_delete_against_edit_is_asked() -> None:
    play = Play(BASE, _delete(Kind.STANDARD, ONE.id), _edit(Kind.STANDARD, ONE.id, why="Because"))
    conflict = play.merged.conflicts[0]
    assert play.asked() == [(Kind.STANDARD, ONE.id, None)]
    assert (conflict.base, conflict.mine, conflict.theirs) == (ONE, None, play.theirs.standards[ONE.id])
    assert ONE.id not in play.result.standards
    kept = play.answered({conflict.key: Answer.THEIRS})
    assert kept.standards[ONE.id].why == "Because"
    assert SAID.id in kept.comments


def test_edit_against_delete_keeps_mine_until_answered() -> None:
    play = Play(BASE, _edit(Kind.STANDARD, ONE.id, why="Because"), _delete(Kind.STANDARD, ONE.id))
    assert (play.result.standards, play.result.comments) == (play.mine.standards, play.mine.comments)
    assert ONE.id not in play.answered({play.asked()[0]: Answer.THEIRS}).standards


def test_a_role_that_got_a_new_standard_is_asked() -> None:
    play = Play(BASE, _delete(Kind.ROLE, MANAGER), _edit(Kind.STANDARD, TWO.id, roles=frozenset({MANAGER})))
    assert play.asked() == [(Kind.ROLE, MANAGER, None)]
    assert play.result.standards[TWO.id].roles == frozenset()
    kept = play.answered({play.asked()[0]: Answer.THEIRS})
    assert kept.standards[TWO.id].roles == {MANAGER}
    assert kept.moments[CHECK_IN].path == (ROLE, MANAGER)


def test_a_moment_that_got_a_new_standard_is_asked_and_kept_with_all_its_standards() -> None:
    play = Play(BASE, _delete(Kind.MOMENT, CHECK_IN), lambda book: add_standard(book, NEW, "New", CHECK_IN, Step.IDEAL))
    assert play.asked() == [(Kind.MOMENT, CHECK_IN, None)]
    assert play.result.standards[NEW].moment is None
    assert ("unplaced", {"name": "CHK-03"}) in play.told()
    kept = play.answered({play.asked()[0]: Answer.THEIRS})
    assert [one.id for one in kept.standards_of(CHECK_IN)] == [ONE.id, NEW]


def test_a_moment_that_stays_gives_its_standards_their_approval_back() -> None:
    base = apply(BASE, approve(BASE, ONE.id, "Ann", AT))
    play = Play(base, _edit(Kind.MOMENT, CHECK_IN, details="Clean desk."), _delete(Kind.MOMENT, CHECK_IN))
    assert play.result.standards[ONE.id] == base.standards[ONE.id]
    gone = play.answered({play.asked()[0]: Answer.THEIRS})
    assert (gone.standards[ONE.id].moment, gone.standards[ONE.id].status) == (None, Status.REVIEW)


def test_who_moved_a_standard_out_of_a_moment_that_is_gone_is_followed() -> None:
    result = settled(
        BASE, _delete(Kind.MOMENT, CHECK_IN), lambda book: move_standard(book, ONE.id, BREAKFAST, Step.CULTURE)
    )
    assert (result.standards[ONE.id].moment, result.standards[ONE.id].step) == (BREAKFAST, Step.CULTURE)


def test_a_new_owner_holds_against_the_deletion_of_the_former() -> None:
    result = settled(BASE, _delete(Kind.ROLE, ROLE), _edit(Kind.MOMENT, CHECK_IN, owner=MANAGER, path=(MANAGER, ROLE)))
    assert (result.moments[CHECK_IN].owner, result.moments[CHECK_IN].path) == (MANAGER, (MANAGER,))


def test_a_stage_stays_for_a_moment_that_stays() -> None:
    play = Play(BASE, _edit(Kind.MOMENT, CHECK_IN, details="Clean desk."), _delete(Kind.STAGE, STAGE))
    assert play.asked() == [(Kind.MOMENT, CHECK_IN, None)]
    assert ("kept", {"name": "Arrival"}) in play.told()
    assert play.result.moments.keys() == {CHECK_IN}
    assert play.result.standards[ONE.id].moment == CHECK_IN
    assert STAGE not in play.answered({play.asked()[0]: Answer.THEIRS}).stages


def test_a_stage_that_stays_keeps_its_moments() -> None:
    play = Play(BASE, _edit(Kind.STAGE, STAGE, introduction="Welcome."), _delete(Kind.STAGE, STAGE))
    assert play.asked() == [(Kind.STAGE, STAGE, None)]
    assert play.result.moments == BASE.moments
    assert play.result.standards == BASE.standards


def test_a_new_moment_goes_along_with_its_stage_or_stays_with_it() -> None:
    play = Play(BASE, _delete(Kind.STAGE, STAGE), lambda book: add_moment(book, NEW, STAGE, "Lift"))
    assert play.asked() == [(Kind.STAGE, STAGE, None)]
    assert not play.result.moments
    assert ("gone_along", {"name": "Lift"}) in play.told()
    assert play.answered({play.asked()[0]: Answer.THEIRS}).moments.keys() == {CHECK_IN, BREAKFAST, NEW}


def test_a_moment_that_was_moved_to_a_stage_that_is_gone_goes_back() -> None:
    base = apply(BASE, add_stage(BASE, NEW, "Later"))
    play = Play(base, _delete(Kind.STAGE, NEW), lambda book: move_moment(book, BREAKFAST, NEW))
    assert play.asked() == [(Kind.STAGE, NEW, None)]
    assert play.result.moments[BREAKFAST].stage == STAGE
    assert play.answered({play.asked()[0]: Answer.THEIRS}).moments[BREAKFAST].stage == NEW


def test_a_new_comment_on_what_is_gone_is_asked_with_it() -> None:
    reply = Comment(id=NEW, subject_kind=Kind.COMMENT, subject=SAID.id, at=AT, author="Bo", body="No.")
    play = Play(BASE, _delete(Kind.STANDARD, ONE.id), lambda book: (created(Kind.COMMENT, reply),))
    assert play.asked() == [(Kind.STANDARD, ONE.id, None)]
    assert not play.result.comments
    assert play.answered({play.asked()[0]: Answer.THEIRS}).comments.keys() == {SAID.id, NEW}


def test_a_comment_that_was_answered_stays() -> None:
    reply = Comment(id=NEW, subject_kind=Kind.COMMENT, subject=SAID.id, at=AT, author="Bo", body="No.")
    result = settled(BASE, _delete(Kind.COMMENT, SAID.id), lambda book: (created(Kind.COMMENT, reply),))
    assert result.comments.keys() == {SAID.id, NEW}


def test_an_image_that_a_text_came_to_show_is_asked() -> None:
    image = entity_id(401)
    play = Play(BASE, _delete(Kind.IMAGE, image), _edit(Kind.STANDARD, TWO.id, practice="![Desk](desk.png)"))
    assert play.asked() == [(Kind.IMAGE, image, None)]
    assert image in play.answered({play.asked()[0]: Answer.THEIRS}).images


def test_losing_a_reference_is_no_edit() -> None:
    result = settled(BASE, _delete(Kind.ROLE, ROLE), _delete(Kind.STANDARD, ONE.id))
    assert (ROLE in result.roles, ONE.id in result.standards) == (False, False)


def test_a_story_keeps_the_standards_that_stay() -> None:
    story = Story(id=NEW, standards=frozenset({ONE.id}))
    base = apply(BASE, (created(Kind.STORY, story),))
    result = settled(
        base, _delete(Kind.STANDARD, ONE.id), _edit(Kind.STORY, NEW, standards=frozenset({ONE.id, TWO.id}), title="T")
    )
    assert (result.stories[NEW].standards, result.stories[NEW].title) == ({TWO.id}, "T")


def test_both_may_delete_the_same() -> None:
    result = settled(BASE, _delete(Kind.MOMENT, CHECK_IN), _delete(Kind.STAGE, STAGE))
    assert not result.moments


def test_comments_that_answer_each_other_come_to_an_end() -> None:
    def comment(number: int, subject: int, body: str = "") -> Comment:
        return Comment(
            id=entity_id(number), subject_kind=Kind.COMMENT, subject=entity_id(subject), at=AT, author="Ann", body=body
        )

    base = playbook_with(comment(601, 602), comment(602, 601))
    play = Play(
        base,
        lambda book: delete(book, Kind.COMMENT, entity_id(601)),
        lambda book: edit(book, Kind.COMMENT, entity_id(602), body="Still."),
    )
    assert play.asked() == []
