"""The window's words in each language: complete, as the code says them, right in number, and shown.

After a change of wording run `python packaging/window_translations.py`, translate what it lists, and run it again.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenuBar, QToolButton
from pytestqt.qtbot import QtBot

from playbook_app.ui.application import Application
from playbook_app.ui.language import speak
from playbook_app.ui.settings import table
from playbook_app.ui.settings.settings import Settings
from playbook_app.ui.window.rail import Rail
from playbook_app.ui.window.window import PlaybookWindow
from tests.wording.catalogs import window_translations

LANGUAGES = window_translations.LANGUAGES
TRANSLATED = ("de", "es", "fr")
QUOTATION_MARKS = {"de": "„“", "es": "«»", "fr": "«»"}
WIDE_SPACE_BEFORE = re.compile(r"[^\u202f][:;!?%»](?![^\s\u202f])|«(?!\u202f)")
FILE_NAMES = re.compile(r"\([*{].*\)")
PLACES = {
    "de": "Reise, Standards, Rollen, Geschichten, Glossar, Quiz, Reifegrad, Veröffentlichen, Verlauf",
    "en": "Journey, Standards, Roles, Stories, Glossary, Quiz, Readiness, Publish, History",
    "es": "Recorrido, Estándares, Funciones, Historias, Glosario, Cuestionario, Madurez, Publicar, Historial",
    "fr": "Parcours, Standards, Rôles, Récits, Glossaire, Quiz, Maturité, Publier, Historique",
}
MENUS = {
    "de": "&Datei, &Bearbeiten, &Ansicht, &Einfügen, &Standard, &Hilfe",
    "en": "&File, &Edit, &View, &Insert, &Standard, &Help",
    "es": "&Archivo, &Edición, &Ver, &Insertar, E&stándar, A&yuda",
    "fr": "&Fichier, É&dition, &Affichage, &Insertion, &Standard, Aid&e",
}
SAME = {
    "de": "&Moment|&Standard|Code|Details|Hotel|Link|Moment|Name|Quiz|Standard|Standards|Status|Text",
    "es": "Hotel|flexible|no",
    "fr": "&Moment|&Standard|Code|Description|Image|Images|Images…|Introduction|Latitude|Moment|Moments|Notes|Page"
    "|Pages|Permission|Points|Publication|Question|Quiz|Standard|Standards|Suggestions|permission|points",
}
"""Words that a language shares with English. Playbook itself, and what files are called, are the same in all."""


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool


def messages(language: str) -> list[Message]:
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            tuple(form.text or "" for form in message.iter("numerusform")) or (message.findtext("translation", ""),),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(window_translations.catalog(language)).iter("context")
        for message in context.iter("message")
    ]


def values_of(text: str) -> Counter[str]:
    return Counter([name for _, name, _, _ in Formatter().parse(text) if name is not None] + re.findall("%n", text))


def ending(text: str) -> str:
    """Return what a text ends with that must stay; closing quotation marks stand before the stop in some languages."""
    end = re.search(r"[.…:?!]*$", text.translate({ord(mark): None for mark in "”“»\u202f\xa0 "}))
    return end[0] if end else ""


def letter(text: str) -> str:
    found = re.search(r"&([^&])", text.replace("&&", ""))
    return found[1].lower() if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalog_says_what_the_code_says_and_nothing_else(language: str, tmp_path: Path) -> None:
    kept = window_translations.catalog(language)
    copyfile(kept, window_translations.catalog(language, tmp_path))
    window_translations.gather(language, tmp_path)
    gathered = window_translations.catalog(language, tmp_path).read_text("utf-8")
    assert gathered == kept.read_text("utf-8"), "run packaging/window_translations.py and translate what it lists"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished(language: str) -> None:
    assert list(window_translations.unfinished(language)) == []
    assert [message for message in messages(language) if not all(message.forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalog_is_made_of_the_readable_one(language: str, tmp_path: Path) -> None:
    kept = window_translations.catalog(language)
    copy = window_translations.catalog(language, tmp_path)
    copyfile(kept, copy)
    window_translations.compile_(language, tmp_path)
    assert copy.with_suffix(".qm").read_bytes() == kept.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_takes_the_values_that_its_text_takes(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert values_of(form) == values_of(message.source), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_text_does(language: str) -> None:
    for message in messages(language):
        for form in message.forms:
            assert form == form.strip(), message
            assert ending(form) == ending(message.source), message


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_english_is_left(language: str) -> None:
    shared = {*SAME[language].split("|"), "Playbook", "Playbook…", "Playbooks"}
    for message in messages(language):
        words = FILE_NAMES.sub("", re.sub(r"\{\w+\}", "", message.source))
        if message.source in message.forms and re.search(r"[a-z]{2}", words):
            assert words.strip(" .:()") in shared or message.source == "{found} in {texts}", message


@pytest.mark.parametrize("language", TRANSLATED)
def test_quotation_marks_are_those_of_the_language(language: str) -> None:
    opened, closed = QUOTATION_MARKS[language]
    strange = set('“”„«»"') - {opened, closed}
    for message in messages(language):
        for form in message.forms:
            assert not strange & set(form), message
            assert form.count(opened) == form.count(closed), message


def test_french_has_a_narrow_space_at_its_tall_marks() -> None:
    for message in messages("fr"):
        for form in message.forms:
            assert not WIDE_SPACE_BEFORE.search(FILE_NAMES.sub("", form).replace("https:", "")), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_texts_of_a_menu_or_form_share_a_letter(language: str) -> None:
    letters: dict[str, list[str]] = {}
    for message in messages(language) if language != "en" else messages("de"):
        words = message.source if language == "en" else message.forms[0]
        assert bool(letter(words)) == bool(letter(message.source)), message
        if letter(words):
            letters.setdefault(message.context, []).append(letter(words))
    assert {context: found for context, found in letters.items() if len(set(found)) < len(found)} == {}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", ["%n Standards", "%n Standard", "%n Standards"]),
        ("en", ["%n standards", "%n standard", "%n standards"]),
        ("es", ["%n estándares", "%n estándar", "%n estándares"]),
        ("fr", ["%n standard", "%n standard", "%n standards"]),
    ],
)
def test_none_one_and_two_are_counted_as_the_language_does(language: str, shown: list[str]) -> None:
    translator = QTranslator()
    assert translator.load(str(window_translations.catalog(language).with_suffix(".qm")))
    assert [translator.translate("Status", "%n standard(s)", "", count) for count in (0, 1, 2)] == shown


@pytest.fixture
def window_in(
    made: Callable[..., Path], tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], PlaybookWindow]]:
    """Show a window in a language, the system's where the settings do not offer it. Later tests read English again."""
    applications: list[Application] = []

    def show(language: str) -> PlaybookWindow:
        settings = Settings(tmp_path / "settings.ini")
        if language in LANGUAGES:
            settings.choose(table.LANGUAGE, language)
        else:
            monkeypatch.setattr("playbook_app.ui.application.window_language", lambda _chosen: language)
        applications.append(Application(settings))
        window = applications[-1].open(made())
        with qtbot.waitExposed(window):
            return window

    former = QLocale()
    yield show
    for application in applications:
        for window in tuple(application.windows):
            window.close()
    speak("en")
    QLocale.setDefault(former)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_opens_in_the_language_of_the_settings(
    language: str, window_in: Callable[[str], PlaybookWindow]
) -> None:
    window = window_in(language)
    rail, menus = window.findChild(Rail), window.findChild(QMenuBar)
    assert rail
    assert menus
    assert ", ".join(button.text() for button in rail.findChildren(QToolButton)) == PLACES[language]
    assert ", ".join(action.text() for action in menus.actions()) == MENUS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rail_has_room_for_its_words(language: str, window_in: Callable[[str], PlaybookWindow]) -> None:
    rail = window_in(language).findChild(Rail)
    assert rail
    cut = [button.text() for button in rail.findChildren(QToolButton) if button.width() < button.sizeHint().width()]
    assert cut == []


@pytest.mark.parametrize(("language", "side"), [("ar", "right"), ("de", "left")])
def test_the_window_is_read_from_the_side_of_its_language(
    language: str, side: str, window_in: Callable[[str], PlaybookWindow]
) -> None:
    window = window_in(language)
    rail = window.findChild(Rail)
    assert rail
    across = QRect(rail.mapTo(window, QPoint()), rail.size()).center().x()
    assert ("right" if across > window.width() / 2 else "left") == side
    assert (window.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (side == "right")


def test_a_language_without_words_counts_in_english(window_in: Callable[[str], PlaybookWindow]) -> None:
    window_in("pt")
    assert QApplication.translate("Status", "%n standard(s)", "", 1) == "1 standard"
