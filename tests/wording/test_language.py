"""Labels and dates in the playbook's language."""

from datetime import date

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from playbook_app.wording.language import date_in_words, day_in_words, is_spoken, translation


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "1 December 2026"),
        ("en-US", "December 1, 2026"),
        ("de", "1. Dezember 2026"),
        ("xx-nonsense", "1 December 2026"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(language: str, written: str) -> None:
    assert date_in_words(date(2026, 12, 1), language) == written


@pytest.mark.parametrize("language", ["en", "en-GB"])
@given(day=st.dates())
def test_english_dates_are_those_of_babel(language: str, day: date) -> None:
    locale = language.replace("-", "_")
    assert date_in_words(day, language) == format_date(day, "d MMMM yyyy", locale=locale)
    assert day_in_words(day, language) == format_date(day, "EEEE, d MMMM yyyy", locale=locale)


def test_britain_writes_dates_as_its_locale_does() -> None:
    day = date(2026, 12, 1)
    assert date_in_words(day, "en-GB") == format_date(day, "long", locale="en_GB")
    assert day_in_words(day, "en-GB") == format_date(day, "full", locale="en_GB")


@pytest.mark.parametrize(
    "language", ["en", "en-GB", "EN", "sv", "xx-nonsense", "", "C", "../../etc", "de/../fr", "de\0"]
)
def test_a_language_without_a_catalog_speaks_english(language: str) -> None:
    assert translation(language)("Contents") == "Contents"
    assert translation(language).language == "en"


@pytest.mark.parametrize(
    ("language", "contents"),
    [("de", "Inhalt"), ("de-AT", "Inhalt"), ("DE", "Inhalt"), ("fr-CA", "Sommaire"), ("es-419", "Contenido")],
)
def test_a_language_with_a_catalog_is_spoken_in_every_country(language: str, contents: str) -> None:
    assert translation(language)("Contents") == contents
    assert translation(language).language == language


@pytest.mark.parametrize(("language", "spoken"), [("en-US", True), ("de-CH", True), ("sv", False), ("", False)])
def test_one_can_ask_whether_a_language_is_spoken(language: str, spoken: bool) -> None:
    assert is_spoken(language) is spoken


def test_what_no_catalog_knows_stays_as_it_is() -> None:
    assert translation("de")("The harbour at night") == "The harbour at night"
    assert translation("de")("") == ""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["stages", "stage", "stages"]),
        ("de", ["Abschnitte", "Abschnitt", "Abschnitte"]),
        ("fr", ["phase", "phase", "phases"]),
    ],
)
def test_things_are_counted_as_the_language_counts(language: str, words: list[str]) -> None:
    assert [translation(language).ngettext("stage", "stages", count) for count in range(3)] == words
