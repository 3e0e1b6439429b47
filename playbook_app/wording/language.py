"""Labels and dates in a language: labels through gettext, dates through Babel.

The English sentence is the message id, so English needs no catalog, and a language without one stays English. Dates in
English of no country, or of Britain, need no Babel, which takes longer to import than two pages to be set.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from gettext import NullTranslations
from gettext import translation as catalog_of

from playbook_app.resources import resource

Translate = Callable[[str], str]
"""Puts an English label into a language."""

ENGLISH = "en"

_DATED_PLAINLY = {ENGLISH, "en-gb"}
"""English whose dates are written here."""

_CATALOGS = "playbook"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MOST_KEPT = 32
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class Words:
    """The words of one language. Called with an English label, it answers as `gettext` does: it is a `Translate`."""

    def __init__(self, language: str, catalog: NullTranslations) -> None:
        """Speak a language out of its catalog."""
        self.language = language
        self._catalog = catalog

    def __call__(self, text: str) -> str:
        """Return a label in the language; in English where it has none."""
        return self.gettext(text)

    def gettext(self, text: str) -> str:
        """Return a label in the language; in English where it has none."""
        return self._catalog.gettext(text) if text else ""  # a catalog keeps its own description under ""

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Return a label that depends on a number, as the language counts."""
        return self._catalog.ngettext(one, many, count)


ENGLISH_WORDS = Words(ENGLISH, NullTranslations())


@lru_cache(maxsize=_MOST_KEPT)
def translation(language: str) -> Words:
    """Return the words of a language, given as a BCP 47 tag of any kind; English ones where there is no catalog."""
    tag = language_tag(language)
    if primary_of(tag) == ENGLISH:
        return ENGLISH_WORDS
    languages = [tag.replace("-", "_"), primary_of(tag)]
    found = catalog_of(_CATALOGS, str(resource("translations")), languages, fallback=True)
    return Words(tag, found) if type(found) is not NullTranslations else ENGLISH_WORDS


def plural(translate: Translate, one: str, many: str, count: int) -> str:
    """Return a label that depends on a number, from the words of a language; English from any other function."""
    if isinstance(translate, Words):
        return translate.ngettext(one, many, count)
    return ENGLISH_WORDS.ngettext(one, many, count)


def is_spoken(language: str) -> bool:
    """Tell whether labels can be put into a language."""
    return primary_of(language) == ENGLISH or translation(language) is not ENGLISH_WORDS


@lru_cache(maxsize=1)
def spoken_languages() -> tuple[str, ...]:
    """Return the tags of all languages that labels can be put into, English first."""
    catalogs = resource("translations").glob(f"*/LC_MESSAGES/{_CATALOGS}.mo")
    return (ENGLISH, *sorted(path.parent.parent.name.replace("_", "-") for path in catalogs))


def date_in_words(day: date, language: str) -> str:
    """Return a date as a language writes it, such as 1 December 2026; in English where Babel does not know it."""
    return _dated(day, language, "long") or _english(day)


def day_in_words(day: date, language: str) -> str:
    """Return a date with its day of the week, such as Tuesday, 1 December 2026; it begins like a sentence."""
    words = _dated(day, language, "full") or f"{_WEEKDAYS[day.weekday()]}, {_english(day)}"
    return words[:1].upper() + words[1:]


def _english(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year:04}"


def _dated(day: date, language: str, form: str) -> str | None:
    """Return a date in one of Babel’s forms; None in English that needs none, and in what Babel does not know."""
    tag = language_tag(language)
    if tag.lower() in _DATED_PLAINLY:
        return None
    from babel.core import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
    if locale.language == ENGLISH and locale.territory is None:
        return None
    return format_date(day, form, locale=locale)


def language_tag(language: str) -> str:
    """Return a language as it is, where it has the form of a BCP 47 tag; else English. It becomes part of paths."""
    return language if _TAG.fullmatch(language) else ENGLISH


def primary_of(language: str) -> str:
    """Return the language itself of a tag, without script, country and the like: `de` of `de-AT`."""
    return language.partition("-")[0].lower()
