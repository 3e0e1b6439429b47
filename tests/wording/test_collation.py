"""Words in the order in which readers of a language look them up."""

import pytest

from playbook_app.wording.collation import first_letter, sort_key


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", ["Abend", "Ärger", "Arzt", "Straße", "Strasser", "zuletzt"]),
        ("fr", ["école", "Édition", "œil", "œuvre", "offre"]),
        ("es", ["nube", "nutria", "ñandú", "oferta"]),
        ("en", ["Nandu", "ñandú", "nube"]),
        ("sv", ["zebra", "ål", "ärta", "öl"]),
        ("da-DK", ["zebra", "æble", "øl", "ål"]),
        ("pl", ["lampa", "łóżko", "mapa"]),
        ("tr", ["hız", "ılık", "iyi", "öz", "para"]),
    ],
)
def test_words_stand_where_the_alphabet_has_them(language: str, words: list[str]) -> None:
    assert sorted(set(words), key=lambda word: sort_key(word, language)) == words


def test_signs_and_case_do_not_matter() -> None:
    words = ["“A word”", "a-wordy one", "B"]
    assert sorted(words, key=lambda word: sort_key(word, "en")) == words


@pytest.mark.parametrize(
    ("text", "language", "letter"),
    [
        ("ärgerlich", "de", "A"),
        ("ärta", "sv", "Ä"),
        ("ñandú", "es", "Ñ"),
        ("œuvre", "fr", "O"),
        ("“quoted”", "en", "Q"),
        ("iyi", "tr", "İ"),
        ("24 hours", "en", "#"),
        ("…", "en", "#"),
        ("客", "zh", "客"),
    ],
)
def test_a_word_is_found_under_its_letter(text: str, language: str, letter: str) -> None:
    assert first_letter(text, language) == letter
