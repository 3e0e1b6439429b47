"""What a person can do: each edit leads to the value that the person expects, and breaks no rule."""

from collections.abc import Iterable

import pytest

from playbook_app.domain.change import Change, apply
from playbook_app.domain.edits.entities import Missing, add, delete, edit
from playbook_app.domain.edits.images import add_image, image_name, rename_image
from playbook_app.domain.edits.journey import add_moment, add_stage, move_moment, move_stage
from playbook_app.domain.edits.standards import (
    add_standard,
    approve,
    duplicate_standard,
    move_standard,
    rename_code,
    set_roles,
    set_status,
    suggest_code,
)
from playbook_app.domain.edits.stories import attach_story, detach_story, standard_from_story
from playbook_app.domain.entities import Comment, Image, Question, Standard, Story, Term
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.rules import require
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import (
    ABOUT,
    BREAKFAST,
    CHECK_IN,
    MANAGER,
    NOON,
    ROLE,
    STAGE,
    entity_id,
    playbook_with,
    standard,
)

NEW = entity_id(900)


def done(playbook: Playbook, changes: Iterable[Change]) -> Playbook:
    made = tuple(changes)
    after = apply(playbook, made)
    require(after, made)
    return after


def approved(number: int, **fields: object) -> Standard:
    return standard(number, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON, **fields)


def codes(standards: Iterable[Standard]) -> list[str]:
    return [one.code for one in standards]


def test_a_new_standard_comes_last_in_its_cell_with_the_next_code() -> None:
    book = playbook_with(standard(1, step=Step.IDEAL))
    after = done(book, add_standard(book, NEW, "Greet", CHECK_IN, Step.IDEAL))
    assert codes(after.standards_at(CHECK_IN, Step.IDEAL)) == ["CHK-01", "CHK-02"]
    assert after.standards[NEW].status is Status.DRAFT


def test_a_code_is_suggested_from_the_moments_name() -> None:
    book = playbook_with()
    assert suggest_code(book, BREAKFAST) == "BRE-01"
    assert suggest_code(book, None) == "NEW-01"


def test_a_code_is_suggested_from_accented_and_foreign_names() -> None:
    book = playbook_with()
    after = done(book, add_moment(book, NEW, STAGE, "Étage 2"))
    assert suggest_code(after, NEW) == "ETA-01"
    foreign = done(after, edit(after, Kind.MOMENT, NEW, name="チェックイン"))
    assert suggest_code(foreign, NEW) == "NEW-01"


def test_a_standard_moves_before_another() -> None:
    book = playbook_with(*(standard(number, step=Step.IDEAL) for number in (1, 2, 3)))
    after = done(book, move_standard(book, standard(3).id, CHECK_IN, Step.IDEAL, before=standard(1).id))
    assert codes(after.standards_at(CHECK_IN, Step.IDEAL)) == ["CHK-03", "CHK-01", "CHK-02"]


def test_neighbours_with_equal_keys_are_renewed_before_an_insert_between_them() -> None:
    book = playbook_with(*(standard(number, step=Step.IDEAL, order="a5") for number in (1, 2)), standard(3))
    after = done(book, move_standard(book, standard(3).id, CHECK_IN, Step.IDEAL, before=standard(2).id))
    assert codes(after.standards_at(CHECK_IN, Step.IDEAL)) == ["CHK-01", "CHK-03", "CHK-02"]


def test_moving_an_approved_standard_puts_it_back_to_review() -> None:
    book = playbook_with(approved(1))
    after = done(book, move_standard(book, standard(1).id, BREAKFAST, Step.IDEAL))
    moved = after.standards[standard(1).id]
    assert (moved.status, moved.approved_by, moved.approved_at) == (Status.REVIEW, "", None)


def test_reordering_or_noting_leaves_an_approval_alone() -> None:
    book = playbook_with(approved(1), approved(2))
    after = done(book, move_standard(book, standard(2).id, CHECK_IN, Step.IDEAL, before=standard(1).id))
    after = done(after, edit(after, Kind.STANDARD, standard(2).id, notes="Ask Ada"))
    assert after.standards[standard(2).id].status is Status.APPROVED


def test_editing_nothing_changes_nothing() -> None:
    book = playbook_with(approved(1))
    assert edit(book, Kind.STANDARD, standard(1).id, title="Standard 1") == ()


def test_editing_what_is_not_there_is_told() -> None:
    with pytest.raises(Missing):
        edit(playbook_with(), Kind.STANDARD, NEW, title="Lost")


def test_renaming_a_code_follows_its_mentions_but_not_longer_codes() -> None:
    book = playbook_with(standard(1), standard(2, practice="See CHK-01, not CHK-011 or X-CHK-01."))
    after = done(book, rename_code(book, standard(1).id, "ARR-07"))
    assert after.standards[standard(1).id].code == "ARR-07"
    assert after.standards[standard(2).id].practice == "See ARR-07, not CHK-011 or X-CHK-01."


def test_renaming_the_code_of_an_approved_standard_that_mentions_itself_works() -> None:
    book = playbook_with(approved(1, practice="This is CHK-01."))
    after = done(book, rename_code(book, standard(1).id, "ARR-01"))
    renamed = after.standards[standard(1).id]
    assert (renamed.practice, renamed.status) == ("This is ARR-01.", Status.REVIEW)


def test_approving_takes_a_name_and_an_instant() -> None:
    book = playbook_with(standard(1, step=Step.IDEAL))
    after = done(book, approve(book, standard(1).id, "Ada", NOON))
    assert after.standards[standard(1).id].approved_by == "Ada"
    with pytest.raises(ValueError, match="approving"):
        set_status(book, standard(1).id, Status.APPROVED)


def test_another_status_forgets_the_approval() -> None:
    book = playbook_with(approved(1))
    retired = done(book, set_status(book, standard(1).id, Status.RETIRED)).standards[standard(1).id]
    assert (retired.status, retired.approved_by, retired.approved_at) == (Status.RETIRED, "", None)


def test_roles_are_set() -> None:
    book = playbook_with(standard(1))
    after = done(book, set_roles(book, standard(1).id, frozenset({ROLE})))
    assert after.standards[standard(1).id].roles == {ROLE}


def test_a_duplicate_is_a_draft_right_behind_with_its_own_code() -> None:
    book = playbook_with(approved(1), approved(2))
    after = done(book, duplicate_standard(book, standard(1).id, NEW))
    assert codes(after.standards_at(CHECK_IN, Step.IDEAL)) == ["CHK-01", "CHK-03", "CHK-02"]
    assert after.standards[NEW].status is Status.DRAFT


def test_stages_and_moments_are_added_and_moved() -> None:
    book = playbook_with()
    book = done(book, add_stage(book, NEW, "Before", before=STAGE))
    assert [stage.name for stage, _ in book.journey()] == ["Before", "Arrival"]
    book = done(book, move_stage(book, NEW, None))
    assert [stage.name for stage, _ in book.journey()] == ["Arrival", "Before"]
    book = done(book, move_moment(book, BREAKFAST, STAGE, before=CHECK_IN))
    book = done(book, move_moment(book, CHECK_IN, NEW))
    assert [[moment.name for moment in moments] for _, moments in book.journey()] == [["Breakfast"], ["Check-in"]]


def test_deleting_a_role_takes_it_out_of_standards_paths_and_owners() -> None:
    book = playbook_with(approved(1, roles=frozenset({ROLE, MANAGER})))
    after = done(book, delete(book, Kind.ROLE, ROLE))
    assert after.moments[CHECK_IN].owner is None
    assert after.moments[CHECK_IN].path == (MANAGER,)
    assert after.standards[standard(1).id].roles == {MANAGER}
    assert after.standards[standard(1).id].status is Status.REVIEW


def test_deleting_a_stage_takes_its_moments_and_leaves_their_standards_unplaced() -> None:
    question = Question(id=NEW, prompt="Who?", moment=CHECK_IN)
    remark = Comment(id=entity_id(901), subject_kind=Kind.MOMENT, subject=CHECK_IN, at=NOON, body="Soon")
    book = playbook_with(approved(1), question, remark)
    after = done(book, delete(book, Kind.STAGE, STAGE))
    assert not after.moments
    assert not after.comments
    assert after.questions[NEW].moment is None
    assert codes(after.unplaced()) == ["CHK-01"]


def test_deleting_takes_comments_along_and_what_was_said_about_them() -> None:
    remark = Comment(id=NEW, subject_kind=Kind.STANDARD, subject=standard(1).id, at=NOON, body="Why?")
    answer = Comment(id=entity_id(901), subject_kind=Kind.COMMENT, subject=NEW, at=NOON, body="Because")
    book = playbook_with(standard(1), remark, answer)
    assert not done(book, delete(book, Kind.STANDARD, standard(1).id)).comments
    assert not done(book, delete(book, Kind.COMMENT, NEW)).comments


def test_deleting_a_standard_leaves_its_story_told() -> None:
    story = Story(id=NEW, title="The bear", standards=frozenset({standard(1).id, standard(2).id}))
    book = playbook_with(standard(1), standard(2), story)
    after = done(book, delete(book, Kind.STANDARD, standard(1).id))
    assert after.stories[NEW].standards == {standard(2).id}


def test_a_story_is_attached_and_detached() -> None:
    book = playbook_with(standard(1), Story(id=NEW, title="The bear"))
    attached = done(book, attach_story(book, NEW, standard(1).id))
    assert attached.stories_of(standard(1).id)
    assert done(attached, detach_story(attached, NEW, standard(1).id)) == book


def test_a_story_becomes_a_standard_that_it_shows() -> None:
    book = playbook_with(Story(id=NEW, title="Walked to the pharmacy", body="At night.", moment=CHECK_IN))
    after = done(book, standard_from_story(book, NEW, entity_id(902)))
    made = after.standards[entity_id(902)]
    assert (made.title, made.moment, made.legendary) == ("Walked to the pharmacy", CHECK_IN, "At night.")
    assert after.stories[NEW].standards == {made.id}


def test_an_image_gets_a_free_name_and_keeps_it_in_texts_when_renamed() -> None:
    tray = Image(id=NEW, name="tray.png", sha256="0" * 64)
    book = playbook_with(tray, standard(1, practice="![A tray](tray.png) and ![x](<tray.png> 'y') and tray.png"))
    again = done(book, add_image(book, Image(id=entity_id(903), name="tray.png", sha256="1" * 64)))
    assert again.images[entity_id(903)].name == "tray-2.png"
    after = done(book, rename_image(book, NEW, "table.png"))
    shown = after.standards[standard(1).id].practice
    assert shown == "![A tray](table.png) and ![x](<table.png> 'y') and tray.png"


def test_deleting_the_logo_image_clears_the_logo() -> None:
    book = playbook_with(Image(id=NEW, name="logo.png", sha256="0" * 64), logo=NEW)
    assert done(book, delete(book, Kind.IMAGE, NEW)).about.logo is None


def test_the_playbook_itself_is_edited_like_any_entity() -> None:
    book = playbook_with()
    assert done(book, edit(book, Kind.PLAYBOOK, ABOUT, promise="By name")).about.promise == "By name"


def test_an_entity_is_added_as_it_is() -> None:
    term = Term(id=NEW, term="Turndown", definition="The evening visit")
    assert done(playbook_with(), add(term)).terms == {NEW: term}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("desk.jpeg", "desk.png"),
        ("My photo (1).png", "My-photo-1.png"),
        ("a/b\\c d.png", "b-c-d.png"),
        ("Empfang über Eck.webp", "Empfang-über-Eck.png"),
        ("???.png", "image.png"),
        ("x" * 300 + ".png", "x" * 80 + ".png"),
    ],
)
def test_an_image_is_named_so_that_texts_can_show_it(file: str, name: str) -> None:
    assert image_name(file, ".png") == name
