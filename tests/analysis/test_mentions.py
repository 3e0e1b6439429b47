"""A term is mentioned where its words stand as words."""

import pytest

from playbook_app.analysis.mentions import mentions
from playbook_app.domain.entities import Story, Term
from tests.factories import entity_id, playbook_with, standard

PURSE = Term(id=entity_id(400), term="The purse", definition="The purse is what you may spend.")


@pytest.mark.parametrize("text", ["Use the purse.", "THE PURSE!", "In **the\npurse**", "the purse"])
def test_a_mention_counts_in_any_case_and_over_lines(text: str) -> None:
    book = playbook_with(PURSE, standard(1, why=text))
    assert [entity.id for _, entity in mentions(book, PURSE)] == [standard(1).id]


@pytest.mark.parametrize("text", ["the purses", "bathe purse", "the  red purse", ""])
def test_parts_of_other_words_do_not_count(text: str) -> None:
    assert not mentions(playbook_with(PURSE, standard(1, why=text)), PURSE)


def test_stories_count_and_a_term_without_a_word_is_mentioned_nowhere() -> None:
    story = Story(id=entity_id(401), title="The purse opens")
    assert [entity.id for _, entity in mentions(playbook_with(PURSE, story), PURSE)] == [story.id]
    nameless = Term(id=entity_id(402))
    assert not mentions(playbook_with(nameless, story), nameless)
