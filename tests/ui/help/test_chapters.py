"""The chapters of the help say the same in every language, and name what the window shows as the window does."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from itertools import chain

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from playbook_app.resources import resource
from playbook_app.ui.actions.table import ENTRIES
from playbook_app.ui.help.texts import CHAPTERS, help_text
from playbook_app.ui.writing.keys import SHORTCUTS

_LANGUAGES = ("de", "es", "fr")
_KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)+(?:PgUp|PgDown|Up|Down|Left|Right|[A-Z0-9+-])|\bF\d+\b|\bDelete\b|\bEnter\b"
)
_NAMES = re.compile(r"\*\*(.+?)\*\*|(?<!\*)\*([^*]+)\*(?!\*)")
_ENTER = {"de": "Eingabetaste"}
"""Where the window's own sentences have another word for it than Qt."""

every_chapter = pytest.mark.parametrize("chapter", CHAPTERS)
every_language = pytest.mark.parametrize("language", _LANGUAGES)


def _text(chapter: str, language: str = "en") -> str:
    return help_text(chapter, QLocale(language))


def _form(text: str) -> list[str]:
    """Return what begins each line: a heading's level, an item of a list, a paragraph."""
    return [(re.match(r"#+ |- |\d+\. ", line) or [""])[0] for line in text.splitlines()]


def _qt_words(language: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


def _pressed(keys: str, language: str, qt_words: QTranslator) -> str:
    """Return keys as the window's menus show them in a language."""
    if keys == "Enter" and language in _ENTER:
        return _ENTER[language]
    named = {"Delete": "Del"}.get(keys, keys)
    return re.sub(r"[A-Za-z]{2,}", lambda key: qt_words.translate("QShortcut", key[0]) or key[0], named)


def _window_words(language: str) -> dict[str, set[str]]:
    """Return the translations of everything that the window says, by the English, without ellipses and mnemonics."""
    words: dict[str, set[str]] = {}
    for message in ET.parse(resource("translations", f"playbook_{language}.ts")).iter("message"):
        english, translated = (_plain(message.findtext(tag) or "") for tag in ("source", "translation"))
        words.setdefault(english, set()).add(translated)
    return words


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…").casefold()


@every_language
def test_every_chapter_is_there_in_every_language_and_no_other(language: str) -> None:
    assert {path.stem for path in resource("help", language).iterdir()} == set(CHAPTERS)


@every_language
@every_chapter
def test_a_translated_chapter_has_the_headings_lists_and_links_of_the_english_one(chapter: str, language: str) -> None:
    english, translated = _text(chapter), _text(chapter, language)
    assert _form(translated) == _form(english)
    links = re.compile(r"\]\(([^)]+)\)")
    assert links.findall(translated) == links.findall(english)


@every_language
@every_chapter
def test_no_line_of_a_translated_chapter_is_left_in_english(chapter: str, language: str) -> None:
    same = set(_text(chapter).splitlines()) & set(_text(chapter, language).splitlines())
    assert {line for line in same if len(line.split()) > 2} == set()


@every_language
@every_chapter
def test_a_translated_chapter_names_the_same_keys_as_the_menus_show_them(chapter: str, language: str) -> None:
    qt_words = _qt_words(language)
    wanted = Counter(_pressed(keys, language, qt_words) for keys in _KEYS.findall(_text(chapter)))
    longest_first = sorted(wanted, key=len, reverse=True)
    named = re.compile("|".join(rf"(?<!\w){re.escape(keys)}(?!\w)" for keys in longest_first) or "(?!)")
    assert Counter(named.findall(_text(chapter, language))) == wanted


@every_language
@every_chapter
def test_a_translated_chapter_calls_what_the_window_shows_as_the_window_does(chapter: str, language: str) -> None:
    words, translated = _window_words(language), _text(chapter, language).casefold()
    names = chain.from_iterable((bold or italic).split(" › ") for bold, italic in _NAMES.findall(_text(chapter)))
    shown = {name: words[_plain(name)] for name in names if _plain(name) in words and not _KEYS.fullmatch(name)}
    assert {name: called for name, called in shown.items() if not any(one in translated for one in called)} == {}


@every_language
@every_chapter
def test_a_chapter_is_called_as_in_the_list_of_chapters(chapter: str, language: str) -> None:
    title, _, _ = _text(chapter, language).removeprefix("# ").partition("\n")
    assert title.casefold() in _window_words(language)[_plain(CHAPTERS[chapter])]


@every_language
@every_chapter
def test_a_translated_chapter_has_the_quotation_marks_and_apostrophes_of_print(chapter: str, language: str) -> None:
    assert re.findall("[\"']", _text(chapter, language)) == []


@every_chapter
def test_french_signs_never_stand_alone_on_a_line(chapter: str) -> None:
    assert re.findall(r"[ \w][:;!?»](?= |\n)|« ", _text(chapter, "fr")) == []


@every_chapter
def test_a_chapter_names_no_key_that_the_window_has_not(chapter: str) -> None:
    there = {*chain.from_iterable(entry.keys for entry in ENTRIES), *SHORTCUTS.values()}
    assert {keys for keys in _KEYS.findall(_text(chapter)) if keys.startswith("Ctrl")} <= there
