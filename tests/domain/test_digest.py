"""The digest: the same for the same printed content, another for another."""

from playbook_app.domain.change import apply
from playbook_app.domain.digest import digest
from playbook_app.domain.edits.entities import edit
from playbook_app.domain.entities import Comment, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Kind, Status, Step
from tests.factories import NOON, entity_id, playbook_with, standard

APPROVED = standard(1, step=Step.IDEAL, status=Status.APPROVED, approved_by="Ada", approved_at=NOON)


def edited(book: Playbook, **values: str) -> Playbook:
    return apply(book, edit(book, Kind.STANDARD, APPROVED.id, **values))


def test_notes_comments_and_drafts_do_not_count() -> None:
    book = playbook_with(APPROVED)
    remark = Comment(id=entity_id(900), subject_kind=Kind.STANDARD, subject=APPROVED.id, at=NOON, body="Soon")
    story = Story(id=entity_id(901), standards=frozenset({APPROVED.id}))
    assert digest(book) == digest(edited(playbook_with(APPROVED, standard(2), remark), notes="Ask Ada"))
    with_draft = Story(id=entity_id(901), standards=frozenset({APPROVED.id, standard(2).id}))
    assert digest(playbook_with(APPROVED, story)) == digest(playbook_with(APPROVED, standard(2), with_draft))


def test_the_order_in_which_entities_came_does_not_count() -> None:
    other = standard(2, step=Step.IDEAL, status=Status.APPROVED)
    assert digest(playbook_with(APPROVED, other)) == digest(playbook_with(other, APPROVED))


def test_a_printed_word_counts() -> None:
    book = playbook_with(APPROVED)
    assert digest(edited(book, status=Status.REVIEW)) != digest(book)
    assert digest(playbook_with(standard(1, step=Step.IDEAL, status=Status.APPROVED, why="Because"))) != digest(book)
