"""A book speaks the language of its playbook, and no other."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from playbook_app.domain.entities import Story, Term
from playbook_app.domain.playbook import Playbook
from playbook_app.publishing.blocks import Index
from playbook_app.publishing.book import Book
from playbook_app.publishing.compose.handbook import compose
from playbook_app.publishing.compose.options import Options
from playbook_app.wording.language import translation
from tests.publishing.hotel import TODAY, hotel, uid
from tests.publishing.printing import printed
from tests.wording.catalogs import sentences


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text of a book or a playbook, wherever it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | Mapping):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from texts_in(part)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts_in(getattr(value, one.name))


def book_in(language: str, playbook: Playbook | None = None) -> Book:
    playbook = playbook or hotel()
    about = replace(playbook.about, language=language, acknowledgement="", audience="")
    return compose(replace(playbook, about=about), options=Options(today=TODAY))


def labels() -> set[str]:
    """Return what the book adds to the texts of a playbook."""
    package = sentences.PACKAGE / "publishing" / "compose"
    found = {sentence.text for path in package.rglob("*.py") for sentence in sentences.sentences_of(path)}
    names = {sentence.text for sentence in sentences.sentences_of(sentences.PACKAGE / "wording" / "names.py")}
    return {text for text in found | names if isinstance(text, str) and "{" not in text}


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_no_label_of_a_book_stays_english(language: str) -> None:
    english, there, words = set(texts_in(book_in("en"))), set(texts_in(book_in(language))), translation(language)
    used = labels() & english - set(texts_in(hotel()))
    assert len(used) > 50
    assert {label for label in used if label in there and words(label) != label} == set()
    assert {words(label) for label in used} <= there


def test_dates_and_pages_are_in_the_language() -> None:
    book = book_in("fr")
    assert book.page_of == "{page} sur {pages}"
    assert "22 novembre 2026" in book.foot


def test_what_a_role_owns_is_a_whole_phrase() -> None:
    assert "Responsable de\N{NARROW NO-BREAK SPACE}: " in set(texts_in(book_in("fr")))


@pytest.mark.parametrize(("language", "letters"), [("es", ["N", "Ñ", "O"]), ("en", ["N", "O"])])
def test_the_index_has_the_letters_of_the_language(language: str, letters: list[str]) -> None:
    names = ("ñandú", "nube", "oso")
    terms = {uid(900 + place): Term(id=uid(900 + place), term=name) for place, name in enumerate(names)}
    empty = replace(Playbook(about=hotel().about), terms=terms)
    section = next(section for section in book_in(language, empty).body if section.anchor == "index")
    index = next(block for block in section.blocks if isinstance(block, Index))
    assert [letter for letter, _ in index.groups] == letters


@pytest.mark.parametrize(("language", "count"), [("sv", 1), ("de", 0), ("en-GB", 0), ("", 0)])
def test_a_language_without_words_is_remarked_on(language: str, count: int) -> None:
    assert len(book_in(language).remarks) == count
    assert "Contents" in set(texts_in(book_in(language))) or language == "de"


@pytest.mark.parametrize(
    ("body", "spoken"),
    [
        ("He said: “I kept it for you,” and smiled.", "“I kept it for you”"),
        ("Sie sagte: „Ich habe es für Sie aufgehoben“, und lachte.", "„Ich habe es für Sie aufgehoben“"),
        ("Elle dit : «\u202fJe l’ai gardé pour vous\u202f», et rit.", "«\u202fJe l’ai gardé pour vous\u202f»"),
        ("Dijo: «Se lo he guardado», y rio.", "«Se lo he guardado»"),
        ("Han sagde: »Jeg har gemt den til Dem«.", "»Jeg har gemt den til Dem«"),
    ],
)
def test_a_storys_line_is_found_between_the_quotation_marks_of_any_language(body: str, spoken: str) -> None:
    told = replace(hotel(), stories={})
    moment = next(iter(told.moments_in_order()))
    story = Story(id=uid(950), title="Kept", body=body, moment=moment.id)
    openers = [section.opener for section in book_in("en", replace(told, stories={story.id: story})).body]
    assert [run.text for opener in openers if opener for run in opener.spoken] == [spoken]


@pytest.mark.parametrize(("language", "longest"), [("de", "Reaktionsfreude"), ("es", "Empoderamiento")])
def test_the_names_of_the_steps_head_the_journey_whole(language: str, longest: str) -> None:
    title = translation(language)("The journey at a glance")
    journey = next(page for page in printed(book_in(language)).texts if page.count(title) > 1)
    assert longest in journey
