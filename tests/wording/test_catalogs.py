"""The catalogs are complete, say nothing that the code does not, keep what sentences take, and are compiled.

After a change of wording run `python packaging/translations.py`, translate what it lists, and run it again.
"""

import re
from gettext import GNUTranslations
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from tests.wording.catalogs import sentences, translations

LANGUAGES = translations.LANGUAGES
WIDE_SPACE_BEFORE = re.compile(r"[^\u202f][:;!?%»](?![^\s])|«(?!\u202f)")
QUOTATION_MARKS = {"de": "„“", "es": "«»", "fr": "«»"}


@pytest.fixture(scope="module")
def template() -> Catalog:
    return translations.template()


def messages(catalog: Catalog) -> dict[str, Message]:
    """Return the messages of a catalog by their first sentence."""
    return {texts(message.id)[0]: message for message in catalog if message.id}


def texts(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def values_of(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalog_has_every_sentence_of_the_code_and_no_other(language: str, template: Catalog) -> None:
    found, wanted = messages(translations.read(language)), messages(template)
    assert sorted(wanted.keys() - found.keys()) == [], "run packaging/translations.py and translate these"
    assert sorted(found.keys() - wanted.keys()) == [], "run packaging/translations.py: the code no longer says these"
    assert {id_: texts(message.id) for id_, message in found.items()} == {
        id_: texts(message.id) for id_, message in wanted.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated_or_fuzzy(language: str) -> None:
    assert list(translations.untranslated(translations.read(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_takes_the_values_that_its_sentence_takes(language: str) -> None:
    for message in messages(translations.read(language)).values():
        taken = values_of(texts(message.id)[-1])
        for text in texts(message.string):
            assert values_of(text) == taken, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_sentence_does(language: str) -> None:
    for message in messages(translations.read(language)).values():
        for text in texts(message.string):
            assert text == text.strip(), text
            assert text.endswith(".") == texts(message.id)[0].endswith("."), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalog_says_what_the_readable_one_says(language: str) -> None:
    with translations.path_of(language).with_suffix(".mo").open("rb") as file:
        compiled = GNUTranslations(file)
    catalog = translations.read(language)
    said = {
        message.id: compiled.gettext(message.id) for message in catalog if isinstance(message.id, str) and message.id
    }
    assert said == {message.id: message.string for message in catalog if isinstance(message.id, str) and message.id}
    for message in catalog:
        if not isinstance(message.id, str):
            forms = {compiled.ngettext(*message.id, count) for count in range(12)}
            assert forms == set(message.string)
    assert len(vars(compiled)["_catalog"]) == 1 + sum(
        len(texts(message.string)) for message in catalog if message.id
    ), "it holds more than the readable one"


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    marks = set('“”„«»"') - set(QUOTATION_MARKS[language])
    found = [text for text in said_in(language) if marks & set(text)]
    assert found == []
    opened, closed = QUOTATION_MARKS[language]
    assert [text for text in said_in(language) if text.count(opened) != text.count(closed)] == []


def test_french_has_a_narrow_space_at_its_tall_marks() -> None:
    assert [text for text in said_in("fr") if WIDE_SPACE_BEFORE.search(text) and "Colonne: champ" not in text] == []


def said_in(language: str) -> list[str]:
    return [text for message in messages(translations.read(language)).values() for text in texts(message.string)]


def test_running_the_program_again_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {language: translations.path_of(language).read_text("utf-8") for language in LANGUAGES}
    folder = tmp_path_factory.mktemp("translations")
    monkeypatch.setattr(translations, "CATALOGS", folder)
    for language, text in kept.items():
        translations.path_of(language).parent.mkdir(parents=True)
        translations.path_of(language).write_text(text, "utf-8")
        translations.bring_up_to_date(language)
    assert {language: translations.path_of(language).read_text("utf-8") for language in LANGUAGES} == kept


def test_a_sentence_that_the_code_does_not_show_is_refused(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("def told(text, translate):\n    return translate(text)\n", "utf-8")
    with pytest.raises(sentences.Unclear, match=r"module\.py:2"):
        list(sentences.sentences_of(module))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('_("Contents")', ["Contents"]),
        ('words()("Reading")', ["Reading"]),
        ('manuscript.translate("Index")', ["Index"]),
        ('_.ngettext("{count} place", "{count} places", count)', [("{count} place", "{count} places")]),
        ('class Gone(PlaybookError):\n    sentence = "It " "is gone."', ["It is gone."]),
        ('_A = "One."\n_B = "Two."\nRemark.of(_A if first else _B, file=file)', ["One.", "Two."]),
        ('_A = "One."\nfor field, text in (("name", _A),):\n    Remark.of(text)', ["One."]),
        ('TITLES = {1: "One", 2: "Two"}\nfor number, title in TITLES.items():\n    _(title)', ["One", "Two"]),
        ('Damaged(path=path, detail="its end is missing")', ["its end is missing"]),
        ('Damaged(path=path, detail=f"{error}")', []),
        ("_(STEPS[step])", []),
    ],
)
def test_sentences_are_found_wherever_they_stand(code: str, found: list[object], tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(code, "utf-8")
    assert [sentence.text for sentence in sentences.sentences_of(module)] == found
