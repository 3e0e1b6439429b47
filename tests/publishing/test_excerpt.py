"""The page of one standard: it says what the handbook says, without the book around it."""

from dataclasses import replace
from typing import Any

from playbook_app.domain.entities import EntityId, Story
from playbook_app.domain.playbook import Playbook
from playbook_app.domain.vocabulary import Status
from playbook_app.publishing.compose.excerpt import compose
from playbook_app.publishing.excerpt import Excerpt
from tests.factories import entity_id, playbook_with, standard
from tests.publishing.hotel import TODAY
from tests.publishing.printing import Printed, handbook, printed


def page_of(playbook: Playbook, number: EntityId, **options: Any) -> Printed:
    return printed(compose(playbook, number, today=TODAY, **options))


def test_the_page_bears_the_same_card_as_the_handbook() -> None:
    one = standard(1, statement="We **greet** first.", why="It *matters*.", status=Status.APPROVED)
    playbook = playbook_with(one)
    page, book = page_of(playbook, one.id), handbook(playbook)
    card = page.words[page.words.index("Standard 1") : page.words.index("matters.")]
    assert page.pages == 1
    assert card in book.words


def test_the_page_shows_nothing_of_its_neighbours() -> None:
    playbook = playbook_with(standard(1), standard(2, statement="Another one."))
    assert "Another one." not in page_of(playbook, standard(1).id).words


def test_the_page_has_its_number_where_the_last_layout_knew_it() -> None:
    page = page_of(playbook_with(standard(1)), standard(1).id, excerpt=Excerpt(12, 80))
    assert "12 of 80" in page.words
    assert page.reader.page_labels == ["12"]


def test_without_a_layout_the_page_has_no_number() -> None:
    assert " of " not in page_of(playbook_with(standard(1)), standard(1).id).words


def test_a_retired_standard_has_a_page_although_the_handbook_leaves_it_out() -> None:
    one = standard(1, status=Status.RETIRED)
    assert "Standard 1" in page_of(playbook_with(one), one.id).words


def test_a_story_stands_beside_the_first_standard_that_it_shows_alone() -> None:
    first, second, loose = standard(1), standard(2), replace(standard(3), moment=None)
    story = Story(id=entity_id(900), title="The umbrella", body="It rained.", order="a0")
    playbook = playbook_with(first, second, loose, replace(story, standards=frozenset({first.id, second.id, loose.id})))
    told = ["The umbrella" in page_of(playbook, one.id).words for one in (first, second, loose)]
    assert told == [True, False, False]
