"""What is said of shared copies and erasures, in the words of those who read it."""

import pytest

from playbook_app.domain.entities import Signatory
from playbook_app.domain.erasing import Occurrences
from playbook_app.domain.sharing import Sharing
from playbook_app.wording.language import translation
from playbook_app.wording.sharing import along_sentences, erasure_of, found_rows
from tests.factories import entity_id, playbook_with, standard

ENGLISH = translation("en")


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("en", "[erased]", "Former colleague"),
        ("de", "[gelöscht]", "Ehemaliges Teammitglied"),
        ("sv", "[erased]", "Former colleague"),
    ],
)
def test_what_stands_in_is_in_the_language_of_the_playbook(language: str, text: str, person: str) -> None:
    assert erasure_of("Ann", language, person=False).replacement == text
    assert erasure_of("Ann", language, person=True).replacement == person


def test_blanks_around_the_words_are_not_meant() -> None:
    assert erasure_of("  Ann\n", "en", person=True).words == "Ann"


def test_what_went_along_and_may_not_be_meant_for_all_is_said() -> None:
    playbook = playbook_with(standard(1, notes="Ask legal"), Signatory(id=entity_id(700), name="Kim"))
    said = along_sentences(Sharing(history=True), playbook, ENGLISH)
    assert said == (
        "It holds the playbook with its history, without comments.",
        "The notes of 1 standard went along, though they are never printed.",
        "The sign-off register went along with 1 name.",
    )
    assert len(along_sentences(Sharing(), playbook_with(), ENGLISH)) == 1


def test_places_are_counted_in_words() -> None:
    rows = found_rows(Occurrences(now=1, history=2, editions=0), 3, ENGLISH)
    assert rows == [
        ("1", "time in the playbook now"),
        ("2", "operations of the history"),
        ("0", "editions"),
        ("3", "backups of this file"),
    ]
