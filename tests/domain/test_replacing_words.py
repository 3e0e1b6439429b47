"""Finding and replacing across a playbook."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.domain.change import apply, inverse
from playbook_app.domain.edits.replacing import Sought, find_words, replace_words
from playbook_app.domain.vocabulary import Kind, Status
from tests.factories import NOON, playbook_with, standard

WORLD = playbook_with(
    standard(1, title="Greet the guest", statement="Guests are greeted. The guest first.", notes="guest book"),
    standard(2, title="Say goodbye", approved_by="A. Guest"),
    promise="Every guest is expected.",
)


def test_words_are_found_in_every_text_whatever_their_case() -> None:
    found = {(one.kind, one.field): len(one.spans) for one in find_words(WORLD, Sought("guest"))}
    assert found == {
        (Kind.PLAYBOOK, "promise"): 1,
        (Kind.STANDARD, "title"): 1,
        (Kind.STANDARD, "statement"): 2,
        (Kind.STANDARD, "notes"): 1,
    }


@pytest.mark.parametrize(
    ("sought", "hits"), [(Sought("Guest", match_case=True), 1), (Sought("guest", whole_words=True), 4), (Sought(""), 0)]
)
def test_case_and_whole_words_narrow_the_search(sought: Sought, hits: int) -> None:
    assert sum(len(one.spans) for one in find_words(WORLD, sought)) == hits


def test_only_chosen_texts_are_replaced() -> None:
    title = (Kind.STANDARD, standard(1).id, "title")
    after = apply(WORLD, replace_words(WORLD, Sought("guest"), "visitor", {title}))
    assert after.standards[standard(1).id].title == "Greet the visitor"
    assert after.standards[standard(1).id].statement == WORLD.standards[standard(1).id].statement


def test_an_approved_standard_goes_back_to_review() -> None:
    world = playbook_with(standard(1, title="Greet", status=Status.APPROVED, approved_by="Ada", approved_at=NOON))
    after = apply(world, replace_words(world, Sought("Greet"), "Meet", {(Kind.STANDARD, standard(1).id, "title")}))
    assert after.standards[standard(1).id].status is Status.REVIEW


@given(words=st.text(min_size=1, max_size=5), replacement=st.text(max_size=5), text=st.text(max_size=60))
def test_replacing_is_what_a_person_would_do_by_hand_and_can_be_taken_back(
    words: str, replacement: str, text: str
) -> None:
    world = playbook_with(standard(1, statement=text))
    key = (Kind.STANDARD, standard(1).id, "statement")
    changes = replace_words(world, Sought(words, match_case=True), replacement, {key})
    after = apply(world, changes)
    assert after.standards[standard(1).id].statement == text.replace(words, replacement)
    assert apply(after, inverse(changes)) == world
