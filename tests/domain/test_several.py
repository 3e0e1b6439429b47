"""Several standards at once: each edit keeps the others where they are, and the order among those that move."""

from playbook_app.domain.change import apply, inverse
from playbook_app.domain.edits.entities import delete, delete_all
from playbook_app.domain.edits.several import change_roles, move_all, set_status_of_all, set_step
from playbook_app.domain.entities import Comment
from playbook_app.domain.rules import check
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import BREAKFAST, MANAGER, NOON, ROLE, entity_id, playbook_with, standard

FIRST, SECOND, THIRD = (standard(number).id for number in (1, 2, 3))


def test_standards_move_behind_those_that_are_there_in_the_order_given() -> None:
    playbook = playbook_with(standard(1), standard(2), standard(3, moment=BREAKFAST))
    moved = apply(playbook, move_all(playbook, [SECOND, FIRST], BREAKFAST))
    assert [one.id for one in moved.standards_at(BREAKFAST, None)] == [THIRD, SECOND, FIRST]


def test_each_keeps_its_step_when_the_moment_changes_and_its_moment_when_the_step_does() -> None:
    playbook = playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.CULTURE))
    moved = apply(playbook, move_all(playbook, [FIRST, SECOND], BREAKFAST))
    assert [one.step for one in moved.standards_of(BREAKFAST)] == [Step.IDEAL, Step.CULTURE]
    stepped = apply(moved, set_step(moved, [FIRST, SECOND], Step.EMPOWERMENT))
    assert [one.id for one in stepped.standards_at(BREAKFAST, Step.EMPOWERMENT)] == [FIRST, SECOND]


def test_what_is_there_already_stays_where_it_is() -> None:
    playbook = playbook_with(standard(1, step=Step.IDEAL), standard(2, step=Step.IDEAL))
    assert set_step(playbook, [FIRST, SECOND], Step.IDEAL) == ()


def test_roles_are_added_and_removed_for_all_and_can_be_taken_back() -> None:
    playbook = playbook_with(standard(1, roles=frozenset({ROLE})), standard(2))
    changes = change_roles(playbook, [FIRST, SECOND], frozenset({MANAGER}), frozenset({ROLE}))
    changed = apply(playbook, changes)
    assert {one.roles for one in changed.standards.values()} == {frozenset({MANAGER})}
    assert apply(changed, inverse(changes)) == playbook


def test_a_status_is_set_for_all_and_forgets_approvals() -> None:
    approved = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON)
    playbook = playbook_with(approved, standard(2))
    after = apply(playbook, set_status_of_all(playbook, [FIRST, SECOND], Status.RETIRED))
    assert {(one.status, one.approved_by) for one in after.standards.values()} == {(Status.RETIRED, "")}


def test_deleting_several_takes_their_comments_along_and_breaks_no_rule() -> None:
    comment = Comment(id=entity_id(500), subject_kind=Kind.STANDARD, subject=FIRST, at=NOON)
    answer = Comment(id=entity_id(501), subject_kind=Kind.COMMENT, subject=comment.id, at=NOON)
    playbook = playbook_with(standard(1), standard(2), standard(3), comment, answer)
    changes = delete_all(playbook, Kind.STANDARD, [FIRST, SECOND])
    after = apply(playbook, changes)
    assert set(after.standards) == {THIRD}
    assert not after.comments
    assert check(after, changes) == ()
    assert delete_all(playbook, Kind.STANDARD, [FIRST]) == delete(playbook, Kind.STANDARD, FIRST)
