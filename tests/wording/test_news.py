"""What changed is told in sentences, in which the name can be made a link."""

from string import Formatter

import pytest

from playbook_app.domain.news.turn import News, Turn
from playbook_app.domain.vocabulary import Kind
from playbook_app.wording.language import translation
from playbook_app.wording.news import NEWS, news_parts, news_sentence
from tests.factories import entity_id


def news(turn: Turn, name: str = "ARR-01 Greet", fields: tuple[str, ...] = (), **values: str) -> News:
    return News(turn, Kind.STANDARD, entity_id(1), name, tuple(values.items()), fields)


def test_every_piece_of_news_has_a_sentence_with_one_name_at_most() -> None:
    assert set(NEWS) == set(Turn)
    for sentence in NEWS.values():
        for text in (sentence,) if isinstance(sentence, str) else sentence:
            assert [name for _, name, _, _ in Formatter().parse(text)].count("name") <= 1


def test_a_sentence_names_what_changed() -> None:
    changed = news(Turn.STANDARD_DIFFERENT, fields=("statement", "never_say"))
    assert news_sentence(changed) == "ARR-01 Greet asks for something else. Changed: statement, never say."
    assert news_sentence(changed, translation("de")) != news_sentence(changed)


def test_the_name_stands_apart_so_that_it_can_be_a_link() -> None:
    assert news_parts(news(Turn.STANDARD_NEW, moment="Check-in")) == ("", "ARR-01 Greet", " is new, at “Check-in”.")
    assert news_parts(news(Turn.VALUES)) == ("What we value has been rewritten.", "", "")


def test_members_of_closed_sets_are_put_into_words_and_names_are_not() -> None:
    assert "Attentiveness" in news_sentence(news(Turn.STANDARD_STEP, step="attentiveness"))
    assert "“manager”" in news_sentence(news(Turn.STANDARD_NEW, moment="manager"))


@pytest.mark.parametrize(
    ("count", "sentence"), [("1", "There is 1 new question."), ("3", "There are 3 new questions.")]
)
def test_what_is_counted_is_told_by_its_number(count: str, sentence: str) -> None:
    assert news_sentence(news(Turn.QUESTIONS_NEW, count=count)) == sentence


def test_hostile_names_stay_names() -> None:
    assert news_sentence(news(Turn.STANDARD_GONE, "{0} {fields}")) == "{0} {fields} no longer applies."
    assert "“{name}”" in news_sentence(news(Turn.STANDARD_NEW, moment="{name}"))
    assert news_sentence(news(Turn.STANDARD_GONE, " \n ")) == "Without a name no longer applies."
    assert len(news_sentence(news(Turn.STANDARD_GONE, "x" * 5_000))) < 200
