"""Labels and dates in the playbook's language."""

from datetime import date

import pytest

from playbook_app.wording.language import date_in_words, translation


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


@pytest.mark.parametrize("language", ["en", "de", "", "../../etc"])
def test_a_language_without_a_catalog_speaks_english(language: str) -> None:
    assert translation(language)("Contents") == "Contents"
